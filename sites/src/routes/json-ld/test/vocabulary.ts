import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import ts from "typescript";
import type { JsonLd } from "../json-ld.ts";

/*
 * schema.org's vocabulary as `schema-dts` has it: TypeScript made from the published file, every type with its properties
 * and the types of their values. Read as text, not compiled: judging real output through the compiler takes a minute.
 */

/** What a name of the vocabulary stands for: types of objects, words of an enumeration, plain values. */
type Range = { types: Set<string>; words: Set<string>; plain: Set<string> };

const bases = new Map<string, { parents: string[]; properties: Map<string, string[]> }>();
const aliases = new Map<string, ts.TypeNode>();

/** `SchemaValue<A | B, "name">`: the names of A and B. */
const namesIn = (type: ts.TypeNode | undefined): string[] => {
  if (!type) return [];
  if (ts.isUnionTypeNode(type)) return type.types.flatMap(namesIn);
  if (ts.isParenthesizedTypeNode(type)) return namesIn(type.type);
  if (!ts.isTypeReferenceNode(type)) return [];
  const name = type.typeName.getText();
  return name === "SchemaValue" ? namesIn(type.typeArguments?.[0]) : [name];
};

const file = createRequire(import.meta.url)
  .resolve("schema-dts")
  .replace(/schema\.js$/, "schema.d.ts");
for (const statement of ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.ES2023, true)
  .statements) {
  if (ts.isTypeAliasDeclaration(statement)) aliases.set(statement.name.text, statement.type);
  if (!ts.isInterfaceDeclaration(statement)) continue;
  const parents = (statement.heritageClauses ?? []).flatMap(({ types }) =>
    types.map(({ expression }) => expression.getText()),
  );
  const properties = new Map<string, string[]>();
  for (const member of statement.members) {
    if (ts.isPropertySignature(member) && ts.isStringLiteral(member.name))
      properties.set(member.name.text, namesIn(member.type));
  }
  bases.set(statement.name.text, { parents, properties });
}

const ranges = new Map<string, Range>();
const rangeOf = (name: string): Range => {
  const known = ranges.get(name);
  if (known) return known;
  const range: Range = { types: new Set(), words: new Set(), plain: new Set() };
  ranges.set(name, range);
  if (name.endsWith("Leaf")) range.types.add(name.slice(0, -"Leaf".length));
  const add = (type: ts.TypeNode) => {
    if (ts.isUnionTypeNode(type)) type.types.forEach(add);
    else if (ts.isLiteralTypeNode(type) && ts.isStringLiteral(type.literal)) range.words.add(type.literal.text);
    else if (ts.isTypeReferenceNode(type)) {
      const other = rangeOf(type.typeName.getText());
      for (const key of ["types", "words", "plain"] as const) for (const each of other[key]) range[key].add(each);
    } else range.plain.add(type.getText());
  };
  const alias = aliases.get(name);
  if (name === "Date" || name === "DateTime" || name === "Time") range.plain.add(name);
  else if (alias) add(alias);
  return range;
};

const findProperty = (base: string, property: string): string[] | undefined => {
  const { parents, properties } = bases.get(base) ?? { parents: [], properties: new Map<string, string[]>() };
  const own = properties.get(property);
  if (own) return own;
  for (const parent of parents) {
    const inherited = findProperty(parent, property);
    if (inherited) return inherited;
  }
  return undefined;
};

const ISO: Record<string, RegExp> = {
  Date: /^\d{4}-\d\d-\d\d$/,
  DateTime: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/, // with its offset, else it is ambiguous
  Time: /^\d\d:\d\d(:\d\d)?$/,
};

const fits = (value: unknown, names: string[]): boolean => {
  const all = names.map(rangeOf);
  if (typeof value === "object" && value !== null) {
    const type = (value as JsonLd)["@type"];
    if (type === undefined) return names.includes("IdReference") && Object.keys(value).join() === "@id";
    return all.some(({ types }) => types.has(String(type)));
  }
  return all.some(({ words, plain }) => {
    if (typeof value !== "string") return plain.has(typeof value);
    const dates = Object.keys(ISO).filter((name) => plain.has(name));
    return words.has(value) || plain.has("string") || dates.some((name) => ISO[name]?.test(value));
  });
};

/** What the vocabulary has against an object and its parts, each as `path: what is wrong`. */
export const faultsOf = (object: JsonLd, path = String(object["@type"])): string[] => {
  const type = String(object["@type"]);
  if (!bases.has(`${type}Leaf`)) return [`${path}: there is no type ${type}`];
  return Object.entries(object).flatMap(([property, value]) => {
    if (property.startsWith("@")) return [];
    // The search engines' own way to name what a search action is given: https://schema.org/docs/actions.html
    if (property === "query-input" && type === "SearchAction") return [];
    const names = findProperty(`${type}Leaf`, property);
    if (!names) return [`${path}.${property}: ${type} has no such property`];
    return (Array.isArray(value) ? value : [value]).flatMap((each) => {
      const own = fits(each, names)
        ? []
        : [`${path}.${property}: ${JSON.stringify(each)} is none of ${names.join(", ")}`];
      const isObject = typeof each === "object" && each !== null && "@type" in each;
      return isObject ? [...own, ...faultsOf(each, `${path}.${property}`)] : own;
    });
  });
};
