import { EDITION_OF_KIND, type Kind, kindOfCollection, type Locale } from "@aluesivut/content";
import type { FlattenedField, Payload } from "payload";
import type { z } from "zod";
import { convert, newConversion } from "../editions/convert.ts";
import { type Caller, readDraft, type Target } from "../editions/operation.ts";
import { fieldsOf } from "../fields/fields-of.ts";
import { ledgerIndex } from "../snapshot/ledger-index.ts";
import { readContents } from "../snapshot/read-ledger.ts";
import { liveRow, rowInEffect } from "../snapshot/series.ts";

type Row = Record<string, unknown>;
/** Where each row of the content stands in the form. */
type RowsOf = (rows: Row[], formRows: Row[]) => number[];

/** A text of the source beside its field in the form. `html` is sanitized or escaped. */
export type SourceText = {
  html: string /** What it was when the target was published, if it was another. */;
  before?: string;
};

export type TranslationSource = {
  from: Locale;
  /** What is shown: the live edition of the source language or its newest draft. */
  which: "live" | "draft";
  hasLive: boolean;
  /** By the path of the field in the form. */
  texts: Map<string, SourceText>;
  /** When the target's live edition was published; undefined when there is none. */
  targetPublishedAt: number | undefined;
  changed: number;
};

/** The texts to translate, and which of them have changed since the target language was published. */
export const translationSource = async (
  caller: Caller,
  target: Target,
  { from, to, which: wanted }: { from: Locale; to: Locale; which: unknown },
): Promise<TranslationSource> => {
  const { payload } = caller;
  const kind = kindOfCollection(target.collection);
  if (!kind) throw new Error(`Cannot translate in collection "${target.collection}": it holds no documents of a site`);
  const draft = await readDraft(caller, target, from);
  const index = await ledgerIndex(payload);
  const now = Date.now();
  const live = liveRow(index.series(target.id, from), now);
  const targetLive = liveRow(index.series(target.id, to), now);
  const base = targetLive && rowInEffect(index.series(target.id, from), targetLive.publishedAt);
  const contents = await readContents(
    payload,
    [live?.key, base?.key].filter((key) => key !== undefined),
  );
  const which = wanted === "draft" || !live ? "draft" : "live";
  const texts =
    live && which === "live"
      ? frozenTexts(payload, target, contents.get(live.key), draft)
      : draftTexts(payload, kind, target, draft);
  const before = base?.kind === "published" ? frozenTexts(payload, target, contents.get(base.key), draft) : undefined;
  let changed = 0;
  const marked = new Map<string, SourceText>();
  for (const [path, html] of texts) {
    const then = before?.get(path) ?? "";
    const differs = before !== undefined && then !== html;
    if (differs) changed++;
    marked.set(path, { html, ...(differs ? { before: then } : {}) });
  }
  return {
    from,
    which,
    hasLive: live !== undefined,
    texts: marked,
    targetPublishedAt: targetLive?.publishedAt,
    changed,
  };
};

const draftTexts = (payload: Payload, kind: Kind, { collection }: Target, draft: Row): Map<string, string> => {
  const conversion = newConversion();
  const fields = fieldsOf(payload, collection);
  const content = convert(EDITION_OF_KIND[kind] as unknown as z.ZodType, draft, fields, "", conversion) as Row;
  return textsIn(fields, content, draft, (rows) => conversion.sources.get(rows) ?? rows.map((_, place) => place));
};

/** Rows of an edition are found by their id where the contract keeps it, else by their place. */
const frozenTexts = (payload: Payload, { collection }: Target, content: unknown, draft: Row): Map<string, string> =>
  textsIn(fieldsOf(payload, collection), (content ?? {}) as Row, draft, (rows, formRows) =>
    rows.map(({ id }, place) => (id === undefined ? place : formRows.findIndex((row) => row.id === id))),
  );

/** Every localized text of some content of the contract, by the path it has in the form. */
export const textsIn = (fields: FlattenedField[], content: Row, form: Row, rowsOf: RowsOf): Map<string, string> => {
  const texts = new Map<string, string>();
  const collect = (own: FlattenedField[], value: Row, formValue: Row, prefix: string): void => {
    for (const field of own) {
      const path = `${prefix}${field.name}`;
      const given = value[field.name];
      if (given === undefined || given === null) continue;
      if ("localized" in field && field.localized) {
        const html = field.type === "richText" ? richHtml(given) : plainHtml(given);
        if (html) texts.set(path, html);
      } else if (field.type === "group" || field.type === "tab") {
        if (isRow(given)) collect(field.flattenedFields, given, asRow(formValue[field.name]), `${path}.`);
      } else if (field.type === "array" || field.type === "blocks") {
        const rows = listOf(given);
        const formRows = listOf(formValue[field.name]);
        const places = rowsOf(rows, formRows);
        rows.forEach((row, number) => {
          const place = places[number] ?? -1;
          const formRow = formRows[place];
          if (!formRow) return;
          const rowFields =
            field.type === "array"
              ? field.flattenedFields
              : field.blocks.find(({ slug }) => slug === formRow.blockType)?.flattenedFields;
          collect(rowFields ?? [], row, formRow, `${path}.${place}.`);
        });
      }
    }
  };
  collect(fields, content, form, "");
  return texts;
};

const isRow = (value: unknown): value is Row => typeof value === "object" && value !== null && !Array.isArray(value);
const asRow = (value: unknown): Row => (isRow(value) ? value : {});
const listOf = (value: unknown): Row[] => (Array.isArray(value) ? value.filter(isRow) : []);

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (character) => ENTITIES[character] as string);
/** Lines of a plain text stay lines. */
const plainHtml = (value: unknown): string =>
  typeof value === "string" || typeof value === "number"
    ? String(value)
        .split("\n")
        .map((line) => `<p>${escapeHtml(line)}</p>`)
        .join("")
    : blockHtml(value);

/** Of blocks, the words in them: not their ids, kinds and addresses. */
const NO_TEXT = new Set(["type", "id", "key", "media", "document", "contacts", "url", "language"]);
/** A rich text of the contract: tags stand in what the projection has sanitized alone, the field itself and `html`. */
const richHtml = (value: unknown): string => (typeof value === "string" ? value : blockHtml(value));
const blockHtml = (value: unknown): string => {
  if (typeof value === "string") return `<p>${escapeHtml(value)}</p>`;
  if (Array.isArray(value)) return value.map(blockHtml).join("");
  if (!isRow(value)) return "";
  return Object.entries(value)
    .map(([name, part]) => (NO_TEXT.has(name) ? "" : name === "html" ? String(part) : blockHtml(part)))
    .join("");
};
