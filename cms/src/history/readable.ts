import type { Locale } from "@aluesivut/content";
import { Parser } from "htmlparser2";
import { type Block, type Field, type FlattenedField, flattenAllFields } from "payload";
import { palette } from "../blocks/palette.ts";
import { dateWords, momentWords } from "../i18n/helsinki-time.ts";
import { type Words, words } from "../i18n/words.ts";

/* What a document says, as words a person reads: contents of the contract, of an edition or of a draft brought to its form. */

type Row = Record<string, unknown>;
export type ReadableField = { path: string; label: string; text: string };
export type Reader = { language: Locale; nameOf: (id: string, collections: string[]) => string };

/** What the ledger says of an edition beside its content. */
const OF_THE_EDITION = new Set(["key", "publishedAt", "changedAt", "changeNote"]);
/** What rows have for machines. */
const OF_THE_ROW = new Set(["id", "type", "blockType", "blockName"]);
const YES = words("kyllä", "ja", "yes");
const NO = words("ei", "nej", "no");

const isRow = (value: unknown): value is Row => typeof value === "object" && value !== null && !Array.isArray(value);

export const wordsOf = (label: unknown, language: Locale): string | undefined => {
  if (typeof label === "string") return label;
  return isRow(label) ? (label as Words)[language] : undefined;
};

const BLOCK_TAGS = new Set(["p", "h2", "h3", "h4", "ul", "ol", "li"]);

/** HTML of the contract as plain text: a block a line, list items marked, a link with where it leads. */
export const textOfHtml = (html: string): string => {
  let text = "";
  const links: string[] = [];
  const lineEnd = () => {
    if (text !== "" && !text.endsWith("\n")) text += "\n";
  };
  const parser = new Parser({
    onopentag: (tag, { href = "" }) => {
      if (BLOCK_TAGS.has(tag)) lineEnd();
      if (tag === "li") text += "– ";
      if (tag === "br") text += "\n";
      if (tag === "a") links.push(href);
    },
    ontext: (piece) => {
      text += piece;
    },
    onclosetag: (tag) => {
      if (tag === "a") text += ` (${links.pop()})`;
      if (BLOCK_TAGS.has(tag)) lineEnd();
    },
  });
  parser.write(html);
  parser.end();
  return text.trim();
};

const labelsOf = (block: Block | undefined, language: Locale) => wordsOf(block?.labels?.singular, language);
const flat = (fields: Field[]): FlattenedField[] => flattenAllFields({ fields }) as FlattenedField[];

const textOfBlocks = (blocks: Row[], reader: Reader): string =>
  blocks
    .map((block) => {
      if (block.type === "text") return textOfHtml(String(block.html));
      const known = palette().find(({ slug }) => slug === block.type);
      const { header, rows, ...rest } = block;
      const cells = Array.isArray(header) ? [header as string[], ...((rows as string[][]) ?? [])] : [];
      const inner = [textOfRow(rest, flat(known?.fields ?? []), reader), ...cells.map((row) => row.join(" | "))];
      return [`[${labelsOf(known, reader.language) ?? String(block.type)}]`, ...inner].filter(Boolean).join("\n");
    })
    .join("\n");

const textOfRow = (row: Row, fields: FlattenedField[], reader: Reader): string =>
  readableFields(row, fields, reader)
    .map(({ label, text }) => (text.includes("\n") ? `${label}:\n${text}` : `${label}: ${text}`))
    .join("\n");

const optionWords = (field: FlattenedField, value: unknown, language: Locale): string | undefined => {
  if (!("options" in field) || !Array.isArray(field.options)) return undefined;
  for (const option of field.options)
    if (typeof option === "object" && option.value === value) return wordsOf(option.label, language);
  return undefined;
};

const textOf = (value: unknown, field: FlattenedField | undefined, reader: Reader): string => {
  const { language, nameOf } = reader;
  if (value === undefined || value === null || value === "") return "";
  if (field?.type === "richText")
    return Array.isArray(value) ? textOfBlocks(value as Row[], reader) : textOfHtml(String(value));
  if (typeof value === "boolean") return (value ? YES : NO)[language];
  if (field?.type === "date") return (String(value).length === 10 ? dateWords : momentWords)(String(value), language);
  if (Array.isArray(value)) {
    const parts = value.map((one, index) => {
      if (!isRow(one)) return textOf(one, field, reader);
      const block =
        field?.type === "blocks" ? field.blocks.find(({ slug }) => slug === (one.type ?? one.blockType)) : undefined;
      const own = block?.flattenedFields ?? (field && "flattenedFields" in field ? field.flattenedFields : []);
      const head = block ? ` [${labelsOf(block, language) ?? block.slug}]` : "";
      return `${index + 1}.${head} ${textOfRow(one, own, reader)}`;
    });
    return parts.join(value.some(isRow) ? "\n" : ", ");
  }
  if (isRow(value)) return textOfRow(value, field && "flattenedFields" in field ? field.flattenedFields : [], reader);
  if (field?.type === "relationship" || field?.type === "upload")
    return nameOf(String(value), [field.relationTo].flat() as string[]);
  return (field && optionWords(field, value, language)) ?? String(value);
};

/** The fields of a content that say something, in the order of the form. */
export const readableFields = (content: Row, fields: FlattenedField[], reader: Reader): ReadableField[] => {
  const order = new Map(fields.map(({ name }, index) => [name, index]));
  return Object.keys(content)
    .filter((name) => !OF_THE_EDITION.has(name) && !OF_THE_ROW.has(name))
    .sort((a, b) => (order.get(a) ?? fields.length) - (order.get(b) ?? fields.length))
    .flatMap((name) => {
      const field = fields.find((one) => one.name === name);
      const text = textOf(content[name], field, reader);
      if (text === "") return [];
      return [
        { path: name, label: (field && "label" in field && wordsOf(field.label, reader.language)) || name, text },
      ];
    });
};
