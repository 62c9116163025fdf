import { Id } from "@aluesivut/content";
import type { FlattenedField } from "payload";
import type { z } from "zod";
import { parseTable } from "../blocks/table.ts";
import { isEditorState, isEmptyText, richTextHtml, richTextPieces } from "./rich-text.ts";
import { defOf, isRow, type Row } from "./schema-def.ts";

/**
 * Turns what Payload stores into what the contract says, led by the contract's schema: fields it does not know are left
 * out, empty values become absent ones, rows without text in the language are left out. Nothing is judged here; the
 * schema does that afterwards.
 */
export type Conversion = {
  /** Ids of documents and media that the content names. */
  references: Set<string>;
  /** For an array whose rows were filtered: where each row stood in the draft. */
  sources: WeakMap<object, number[]>;
  /** Arrays that were made of one rich text field. */
  texts: WeakSet<object>;
  /** Rows that were left out as they have no text in this language. */
  omitted: WeakSet<object>;
};
export const newConversion = (): Conversion => ({
  references: new Set(),
  sources: new WeakMap(),
  texts: new WeakSet(),
  omitted: new WeakSet(),
});

type Fields = FlattenedField[] | undefined;

const isOptional = (schema: z.ZodType): boolean => ["optional", "default"].includes(defOf(schema).type);

const isEmpty = (value: unknown): boolean => {
  if (value === undefined || value === null) return true;
  if (typeof value === "string") return value.trim() === "";
  if (isEditorState(value)) return isEmptyText(value);
  return Array.isArray(value) && value.length === 0;
};
/** Nothing in it but absent values and empty lists. */
const isHollow = (value: unknown): boolean => isEmpty(value) || (isRow(value) && Object.values(value).every(isHollow));

const childFields = (fields: Fields, name: string): Fields => {
  const field = fields?.find((one) => "name" in one && one.name === name);
  if (!field) return undefined;
  if (field.type === "blocks") return field.blocks.flatMap((block) => block.flattenedFields);
  return "flattenedFields" in field ? (field.flattenedFields as FlattenedField[]) : undefined;
};
const rowFields = (fields: Fields, name: string, row: Row): Fields => {
  const field = fields?.find((one) => "name" in one && one.name === name);
  if (field?.type === "blocks") return field.blocks.find(({ slug }) => slug === row.blockType)?.flattenedFields;
  return childFields(fields, name);
};

/** A row whose texts the contract requires are all missing in this language. */
const lacksText = (schema: z.ZodType, row: Row, fields: Fields): boolean => {
  const shape = defOf(optionOf(schema, row)).shape ?? {};
  const localized = (fields ?? []).filter((field) => "localized" in field && field.localized);
  const required = localized.some(
    (field) => "name" in field && shape[field.name] && !isOptional(shape[field.name] as z.ZodType),
  );
  return required && localized.every((field) => !("name" in field) || isEmpty(row[field.name]));
};

/** The member of a discriminated union that a row is; the schema itself when it is none. */
const optionOf = (schema: z.ZodType, value: unknown): z.ZodType => {
  const { type, discriminator, options = [] } = defOf(schema);
  if (type !== "union" || !discriminator || !isRow(value)) return schema;
  const says = value[discriminator] ?? value.blockType;
  const option = options.find((one) => {
    const literal = defOf(one).shape?.[discriminator];
    return literal && defOf(literal).values?.includes(says);
  });
  return option ?? schema;
};

const HELSINKI_DAY = new Intl.DateTimeFormat("en-CA", {
  timeZone: "Europe/Helsinki",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
});
/** The calendar day in Helsinki of an instant, `YYYY-MM-DD`. */
export const localDate = (instant: string | number): string => HELSINKI_DAY.format(new Date(instant));

const convertText = (schema: z.ZodType, value: unknown, name: string, conversion: Conversion): unknown => {
  if (isEmpty(value)) return undefined;
  if (isEditorState(value)) return withLinks(richTextHtml(value), conversion);
  let text: unknown = value;
  // A relation to one of several collections, or one that was populated.
  if (isRow(text) && "relationTo" in text) text = text.value;
  if (isRow(text) && "id" in text) text = text.id;
  if (text instanceof Date) text = text.toISOString();
  if (typeof text !== "string") return text;
  if (defOf(schema).format === "date") return text.length > 10 ? localDate(text) : text;
  text = text.trim();
  if (schema === Id && name !== "id") conversion.references.add(text as string);
  return text;
};

const withLinks = (html: string | undefined, { references }: Conversion): string | undefined => {
  // href="document:<id>" as our own converter writes it
  for (const [, id] of html?.matchAll(/href="document:([^"]+)"/g) ?? []) references.add(id as string);
  return html;
};

const convertRows = (
  element: z.ZodType,
  value: unknown,
  fields: Fields,
  name: string,
  conversion: Conversion,
): unknown[] => {
  if (isEditorState(value)) {
    const blocks = richTextPieces(value).map((piece) => {
      if (piece.type === "text") return { type: "text", html: withLinks(piece.html, conversion) };
      const { table, ...given } = piece.fields;
      const row = { ...given, ...(typeof table === "string" ? parseTable(table) : {}), type: piece.blockType };
      return convert(element, row, undefined, name, conversion);
    });
    conversion.texts.add(blocks);
    return blocks;
  }
  const rows = (Array.isArray(value) ? value : [value]) as unknown[];
  const result: unknown[] = [];
  const sources: number[] = [];
  rows.forEach((row, index) => {
    const own = isRow(row) ? rowFields(fields, name, row) : undefined;
    if (isRow(row) && own && lacksText(element, row, own)) {
      conversion.omitted.add(row);
      return;
    }
    const converted = convert(element, row, own, name, conversion);
    // An empty cell of a table keeps its place.
    const isCell = row === "" && element.safeParse("").success;
    if (converted === undefined && !isCell) return;
    result.push(converted ?? "");
    sources.push(index);
  });
  conversion.sources.set(result, sources);
  return result;
};

/** @param fields the collection's fields at this place, which say what is localized */
export const convert = (
  schema: z.ZodType,
  value: unknown,
  fields: Fields,
  name: string,
  conversion: Conversion,
): unknown => {
  const def = defOf(schema);
  switch (def.type) {
    case "optional":
    case "default":
    case "nullable": {
      const result = convert(def.innerType as z.ZodType, value, fields, name, conversion);
      return isHollow(result) && !(Array.isArray(result) && def.type === "default") ? undefined : result;
    }
    case "object": {
      // A value of another shape is handed on, so that the schema names it rather than it getting lost.
      if (!isRow(value) && !isEmpty(value)) return value;
      const row = isRow(value) ? value : {};
      const result: Row = {};
      for (const [key, child] of Object.entries(def.shape ?? {})) {
        const given = key === "type" ? (row.type ?? row.blockType) : row[key];
        const own = Array.isArray(given) ? fields : childFields(fields, key);
        const converted = convert(child, given, own, key, conversion);
        if (converted !== undefined) result[key] = converted;
      }
      return result;
    }
    case "array":
      return isEmpty(value) ? [] : convertRows(def.element as z.ZodType, value, fields, name, conversion);
    case "union": {
      const option = optionOf(schema, value);
      if (option !== schema) return convert(option, value, fields, name, conversion);
      // Without a discriminator: the first member that the value fits; none leaves the fault to be named by the schema.
      for (const one of def.options ?? []) {
        const attempt = newConversion();
        const converted = convert(one, value, fields, name, attempt);
        if (!one.safeParse(converted).success) continue;
        for (const id of attempt.references) conversion.references.add(id);
        return converted;
      }
      return undefined;
    }
    case "string":
      return convertText(schema, value, name, conversion);
    default:
      return value === null || value === "" ? undefined : value;
  }
};
