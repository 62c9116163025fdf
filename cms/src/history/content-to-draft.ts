import type { FlattenedBlock, FlattenedField } from "payload";
import { flattenAllFields } from "payload";
import { palette } from "../blocks/palette.ts";
import { blockNode, editorNodes, editorState } from "./html-to-editor.ts";

/* The way back from an edition: what the contract says as Payload stores it. The other way is src/editions/convert.ts. */

type Row = Record<string, unknown>;
export type Find = { collectionOf: (id: string) => string | undefined };

const isRow = (value: unknown): value is Row => typeof value === "object" && value !== null && !Array.isArray(value);

const blocksOfText = (): FlattenedBlock[] =>
  palette().map(
    (block) => ({ ...block, flattenedFields: flattenAllFields({ fields: block.fields }) }) as FlattenedBlock,
  );

/** A table as editors write it, see src/blocks/table.ts; by tabs where a cell has a bar in it. */
const tableText = (rows: string[][]): string =>
  rows.some((cells) => cells.some((cell) => cell.includes("|")))
    ? rows.map((cells) => cells.join("\t")).join("\n")
    : rows.map((cells) => `| ${cells.join(" | ")} |`).join("\n");

const fromText = (value: unknown, find: Find) => {
  if (typeof value === "string") return editorState(editorNodes(value, find.collectionOf));
  const known = blocksOfText();
  const nodes = (Array.isArray(value) ? (value as Row[]) : []).flatMap((block) => {
    if (block.type === "text") return editorNodes(String(block.html), find.collectionOf);
    const { type, header, rows, ...given } = block;
    const fields = known.find(({ slug }) => slug === type)?.flattenedFields ?? [];
    const table = Array.isArray(header) ? { table: tableText([header as string[], ...(rows as string[][])]) } : {};
    return [blockNode(String(type), { ...fromContent(given, fields, find), ...table })];
  });
  return editorState(nodes);
};

const fromRelation = (value: unknown, relationTo: string | string[], find: Find): unknown => {
  if (Array.isArray(value)) return value.map((one) => fromRelation(one, relationTo, find));
  if (typeof value !== "string" || !Array.isArray(relationTo)) return value;
  const collection = find.collectionOf(value);
  return collection ? { relationTo: collection, value } : null;
};

const fromField = (field: FlattenedField, value: unknown, find: Find): unknown => {
  if (value === undefined || value === null) return null;
  switch (field.type) {
    case "richText":
      return fromText(value, find);
    case "relationship":
    case "upload":
      return fromRelation(value, field.relationTo, find);
    case "group":
    case "tab":
      return isRow(value) ? fromContent(value, field.flattenedFields, find) : value;
    case "array":
      return (value as Row[]).map((row) => withId(row, fromContent(row, field.flattenedFields, find)));
    case "blocks":
      return (value as Row[]).map(({ type, ...row }) => {
        const block = field.blocks.find(({ slug }) => slug === type);
        return withId(row, { ...fromContent(row, block?.flattenedFields ?? [], find), blockType: type });
      });
    default:
      return value;
  }
};

const withId = (row: Row, converted: Row): Row =>
  typeof row.id === "string" ? { ...converted, id: row.id } : converted;

/** The contract's content as the fields of a draft; fields it says nothing of come out empty. */
export const fromContent = (content: Row, fields: FlattenedField[], find: Find): Row =>
  Object.fromEntries(
    fields.flatMap((field) => (field.name === "id" ? [] : [[field.name, fromField(field, content[field.name], find)]])),
  );
