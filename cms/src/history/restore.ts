import { EDITION_OF_KIND, type Kind, kindOfCollection, type Locale } from "@aluesivut/content";
import { canonicalJson } from "@aluesivut/content/hash";
import type { CollectionSlug, FlattenedField } from "payload";
import { type Caller, type Draft, freshReq, languageOf, readDraft, type Target } from "../editions/operation.ts";
import { withDocuments } from "../editions/serialize.ts";
import { fieldsOf } from "../fields/fields-of.ts";
import { ledgerIndex } from "../snapshot/ledger-index.ts";
import type { LedgerRow } from "../snapshot/ledger-row.ts";
import { fromContent } from "./content-to-draft.ts";
import { wordsOf } from "./readable.ts";
import { type Content, draftContent, readSource, readVersion, type Source } from "./sources.ts";

type Row = Record<string, unknown>;
export type Restored = {
  doc: Draft;
  /** Labels of what the old one said and the new draft does not. */
  left: string[];
};

/**
 * Makes what a document once said in one language its draft in that language again. Nothing goes live, and other languages'
 * drafts stay as they are; the values that all languages share come along only when `shared` says so.
 */
export const restore = async (
  asked: Caller,
  target: Target,
  source: Source,
  { shared = false }: { shared?: boolean } = {},
): Promise<Restored> => {
  const { collection, id } = target;
  const { locale } = source;
  const fields = fieldsOf(asked.payload, collection);
  return withDocuments(asked, [`${collection}:${id}`], async (caller) => {
    const { content, row, draft } = await readSource(caller, target, source);
    const old = draft ? whole(fields, draft) : await draftOfEdition(caller, target, locale, content, row as LedgerRow);
    const current = await readDraft(caller, target, locale);
    const data = takeFields(fields, current, old, shared);
    await caller.payload.update({
      collection: collection as CollectionSlug,
      id,
      draft: true,
      depth: 0,
      locale,
      data: data as never,
      overrideAccess: caller.overrideAccess ?? false,
      overrideLock: false,
      req: await freshReq(caller, locale),
    });
    const doc = await readDraft(caller, target, locale);
    const got = draftContent(caller, collection, doc);
    return { doc, left: leftBehind(content, got, fields, languageOf(caller)) };
  });
};

/** The version an edition was published from where it is kept still; else the edition's own content, turned back. */
const draftOfEdition = async (
  caller: Caller,
  target: Target,
  locale: Locale,
  content: Content,
  row: LedgerRow,
): Promise<Row> => {
  const fields = fieldsOf(caller.payload, target.collection);
  if (row.sourceUpdatedAt !== undefined) {
    const { docs } = await caller.payload.findVersions({
      collection: target.collection as CollectionSlug,
      where: {
        and: [
          { parent: { equals: target.id } },
          { "version.updatedAt": { equals: new Date(row.sourceUpdatedAt).toISOString() } },
        ],
      },
      limit: 1,
      pagination: false,
      depth: 0,
      overrideAccess: caller.overrideAccess ?? false,
      req: await freshReq(caller, locale),
    });
    const version = docs[0];
    if (version) {
      const draft = await readVersion(caller, target, String(version.id), locale);
      // A version that was saved over since then is not the one that was published.
      if (saysSame(draftContent(caller, target.collection, draft), content)) return whole(fields, draft);
    }
  }
  const index = await ledgerIndex(caller.payload);
  const collectionOf = (id: string): string | undefined => {
    const found = index.document(id)?.collection;
    return found && kindOfCollection(found) ? found : undefined;
  };
  const kind = kindOfCollection(target.collection) as Kind;
  const turned = fromContent(content, fields, { collectionOf });
  // An edition knows nothing of what is shown to editors alone: that stays as it is.
  return Object.fromEntries(Object.entries(turned).filter(([name]) => name in EDITION_OF_KIND[kind].shape));
};

/** A draft as it was read, with what is empty in it said: a database may leave it out. */
const whole = (fields: FlattenedField[], draft: Row): Row => ({
  ...Object.fromEntries(fields.map(({ name }) => [name, null])),
  ...draft,
});

const bare = ({ key: _, publishedAt: __, changedAt: ___, changeNote: ____, ...said }: Content): Content => said;
const saysSame = (a: unknown, b: unknown): boolean =>
  canonicalJson(bare(a as Content)) === canonicalJson(bare(b as Content));

const leftBehind = (wanted: Content, got: Content, fields: FlattenedField[], language: Locale): string[] =>
  Object.entries(bare(wanted)).flatMap(([name, value]) => {
    if (canonicalJson([value]) === canonicalJson([got[name] ?? null])) return [];
    const field = fields.find((one) => one.name === name);
    return [(field && "label" in field && wordsOf(field.label, language)) || name];
  });

/** Kept by the CMS itself, or of the document as a whole. */
const NEVER = new Set([
  "id",
  "ownerRegion",
  "sourceLocale",
  "createdAt",
  "updatedAt",
  "deletedAt",
  "_status",
  "liveIn",
  "missingIn",
  "behindIn",
  "changedBy",
  "savedIn",
]);
type RowsField = Extract<FlattenedField, { type: "array" | "blocks" }>;

const isRow = (value: unknown): value is Row => typeof value === "object" && value !== null && !Array.isArray(value);
const asRow = (value: unknown): Row => (isRow(value) ? value : {});
const rowsOf = (value: unknown): Row[] => (Array.isArray(value) ? (value as Row[]) : []);

/** The current values with the old ones of a language in them; rows are those of now unless shared values come along. */
const takeFields = (fields: FlattenedField[], current: Row, old: Row, shared: boolean): Row => {
  const result: Row = {};
  for (const field of fields) {
    const { name } = field;
    if (NEVER.has(name)) continue;
    if (!(name in old)) {
      if (name in current) result[name] = current[name];
    } else if ("localized" in field && field.localized) result[name] = old[name] ?? null;
    else if (field.type === "group" || field.type === "tab")
      result[name] = takeFields(field.flattenedFields, asRow(current[name]), asRow(old[name]), shared);
    else if (field.type === "array" || field.type === "blocks")
      result[name] = takeRows(field, rowsOf(current[name]), rowsOf(old[name]), shared);
    else result[name] = shared ? old[name] : current[name];
  }
  return result;
};

/** Rows are the same by their id; those of an edition may have none and are then so by their place. */
const takeRows = (field: RowsField, current: Row[], old: Row[], shared: boolean): Row[] => {
  const partner = (row: Row, index: number, others: Row[]) =>
    others.find(({ id }) => id !== undefined && id === row.id) ??
    (current.length === old.length && old.every(({ id }) => id === undefined) ? others[index] : undefined);
  if (shared) return old.map((row, index) => ({ ...row, id: row.id ?? partner(row, index, current)?.id }));
  return current.map((row, index) => {
    const before = partner(row, index, old);
    return before ? { ...row, ...takeFields(fieldsOfRow(field, row), row, before, false) } : row;
  });
};

const fieldsOfRow = (field: RowsField, row: Row): FlattenedField[] =>
  field.type === "array"
    ? field.flattenedFields
    : (field.blocks.find(({ slug }) => slug === row.blockType)?.flattenedFields ?? []);
