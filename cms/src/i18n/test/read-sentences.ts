import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/* Reads every sentence that editors are told out of the source, wherever it stands: admin, errors, mails, advice. */

const ROOT = join(import.meta.dirname, "../../../..");
/** The parsed sources that texts stand in or are read by, named from the repository's root. */
export const readSources = (): ts.SourceFile[] =>
  globSync(["cms/src/**/*.{ts,tsx}", "packages/content/src/**/*.ts"], { cwd: ROOT })
    .filter((file) => !/\.test\.tsx?$|\/test\/|\/migrations\//.test(file))
    .sort()
    .map((file) => ts.createSourceFile(file, readFileSync(join(ROOT, file), "utf8"), ts.ScriptTarget.Latest, true));

export const nodesOf = (node: ts.Node): ts.Node[] => {
  const nodes = [node];
  ts.forEachChild(node, (child) => void nodes.push(...nodesOf(child)));
  return nodes;
};
/** A text in Finnish, Swedish and English, as the source has them; null is none, or no literal. */
export type Sentence = { at: string; texts: (string | null)[] };
const literal = (node: ts.Node | undefined): string | null =>
  node && (ts.isStringLiteralLike(node) || ts.isTemplateExpression(node))
    ? node.getText().slice(1, -1).replaceAll('\\"', '"')
    : null;
const whereIs = (node: ts.Node): string => {
  const file = node.getSourceFile();
  return `${file.fileName}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
};

/** `words(fi, sv, en)`, `says(fi, sv, en)` and `{ fi, sv, en }` of texts. */
const sentenceIn = (node: ts.Node): Sentence[] => {
  if (ts.isCallExpression(node) && /^(words|says)$/.test(node.expression.getText()))
    return [{ at: whereIs(node), texts: node.arguments.map(literal) }];
  if (!ts.isObjectLiteralExpression(node)) return [];
  const values = new Map(
    node.properties.filter(ts.isPropertyAssignment).map((one) => [one.name.getText(), literal(one.initializer)]),
  );
  if (![...values].some(([key, text]) => key === "sv" && text !== null)) return [];
  return [{ at: whereIs(node), texts: ["fi", "sv", "en"].map((key) => values.get(key) ?? null) }];
};
export const sentencesIn = (sources: ts.SourceFile[]): Sentence[] => sources.flatMap(nodesOf).flatMap(sentenceIn);
