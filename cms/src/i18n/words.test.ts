import { dirname, join } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { nodesOf, readSources, sentencesIn } from "./test/read-sentences.ts";

const sources = readSources();
const sentences = sentencesIn(sources);

const faultsBy = (fault: (texts: string[]) => boolean) =>
  sentences.filter(({ texts }) => fault(texts.map(String))).map(({ at, texts }) => `${at} ${texts.join(" | ")}`);

// {name}, ${name}
const holesIn = (text: string): string => [...new Set(text.match(/\$?\{[\w.]+\}/g))].sort().join();
const endOf = (text: string): string => /[.?!:…]?$/.exec(text.trim())?.[0] ?? "";

describe("what editors are told", () => {
  it("is said in Finnish, in Swedish and in English", () => {
    expect(sentences.length).toBeGreaterThan(1000);
    expect(
      sentences.filter(({ texts }) => texts.length !== 3 || texts.some((text) => !text?.trim())).map(({ at }) => at),
    ).toEqual([]);
  });

  it("is filled with the same values in each", () => {
    expect(faultsBy((texts) => new Set(texts.map(holesIn)).size > 1)).toEqual([]);
  });

  it("ends alike in each: a sentence is one in all three", () => {
    expect(faultsBy((texts) => new Set(texts.map(endOf)).size > 1)).toEqual([]);
  });

  it('has the marks of its language: … and not ..., ” and not ", no space too many', () => {
    expect(faultsBy((texts) => texts.some((text) => /\.\.\.|"| {2}|^\s|\s$|&quot;/.test(text)))).toEqual([]);
    expect(faultsBy(([fi = "", sv = "", en = ""]) => /[“„‘]/.test(fi + sv) || /„/.test(en))).toEqual([]);
  });
});

/** `file NAME`: what a name of a source stands for, its own or imported. */
const meaningOf = (source: ts.SourceFile): Map<string, string> => {
  const imported = source.statements.filter(ts.isImportDeclaration).flatMap(({ importClause, moduleSpecifier }) => {
    const file = join(dirname(source.fileName), (moduleSpecifier as ts.StringLiteral).text);
    const bindings = importClause?.namedBindings;
    if (!bindings || !ts.isNamedImports(bindings)) return [];
    return bindings.elements.map(({ name, propertyName }): [string, string] => [
      name.text,
      `${file} ${(propertyName ?? name).text}`,
    ]);
  });
  const own = objectsOf(source).map(({ name }): [string, string] => [name, `${source.fileName} ${name}`]);
  return new Map([...own, ...imported]);
};

/** The constant objects of a source, with their keys. */
const objectsOf = (source: ts.SourceFile): { name: string; keys: string[] }[] =>
  source.statements.filter(ts.isVariableStatement).flatMap(({ declarationList }) =>
    declarationList.declarations.flatMap((declaration) => {
      let value = declaration.initializer;
      while (value && (ts.isAsExpression(value) || ts.isSatisfiesExpression(value))) value = value.expression;
      if (!value || !ts.isObjectLiteralExpression(value)) return [];
      return [{ name: declaration.name.getText(), keys: value.properties.map((one) => String(one.name?.getText())) }];
    }),
  );

/** `file NAME.key` of all that is read of such an object; `file NAME.*` where the key is computed. */
const readsOf = (source: ts.SourceFile): string[] => {
  const meaning = meaningOf(source);
  return nodesOf(source).flatMap((node) => {
    if (ts.isPropertyAccessExpression(node)) return [`${meaning.get(node.expression.getText())}.${node.name.text}`];
    if (ts.isElementAccessExpression(node)) return [`${meaning.get(node.expression.getText())}.*`];
    if (!ts.isVariableDeclaration(node) || !ts.isObjectBindingPattern(node.name)) return [];
    const from = meaning.get(node.initializer?.getText() ?? "");
    return node.name.elements.map(({ name, propertyName }) => `${from}.${(propertyName ?? name).getText()}`);
  });
};

it("keeps no text that nothing says", () => {
  const read = new Set(sources.flatMap(readsOf));
  const unused = sources
    .filter(({ fileName }) => /^cms.*(?:texts|messages)\.ts$/.test(fileName))
    .flatMap((source) =>
      objectsOf(source)
        .map(({ name, keys }) => ({ texts: `${source.fileName} ${name}`, keys }))
        .filter(({ texts }) => !read.has(`${texts}.*`))
        .flatMap(({ texts, keys }) => keys.map((key) => `${texts}.${key}`)),
    );
  expect(unused.filter((text) => !read.has(text))).toEqual([]);
});
