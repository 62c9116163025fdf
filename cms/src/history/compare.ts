import { kindOfCollection, type Locale } from "@aluesivut/content";
import { canonicalJson } from "@aluesivut/content/hash";
import { diffWordsWithSpace } from "diff";
import type { CollectionSlug } from "payload";
import { type Caller, freshReq, languageOf, type Target, titleInLedger } from "../editions/operation.ts";
import { fieldsOf } from "../fields/fields-of.ts";
import { ledgerIndex } from "../snapshot/ledger-index.ts";
import { type ReadableField, type Reader, readableFields } from "./readable.ts";
import { type Content, readSource, type Source } from "./sources.ts";

export type Part = { kind: "same" | "removed" | "added"; text: string };
export type FieldDifference = {
  path: string;
  label: string;
  parts: Part[];
  /** The words are the same: bold, italics or a heading's level differ. */
  lookOnly: boolean;
};

/** What differs between two contents, field by field, word by word. */
export const differences = (
  before: Content,
  after: Content,
  read: (content: Content) => ReadableField[],
): FieldDifference[] => {
  const [then, now] = [read(before), read(after)];
  const paths = new Map([...then, ...now].map(({ path, label }) => [path, label]));
  return [...paths].flatMap(([path, label]) => {
    if (same(before[path], after[path])) return [];
    const [old, fresh] = [then, now].map((fields) => fields.find((field) => field.path === path)?.text ?? "") as [
      string,
      string,
    ];
    const parts = diffWordsWithSpace(old, fresh).map(({ added, removed, value }) => ({
      kind: added ? ("added" as const) : removed ? ("removed" as const) : ("same" as const),
      text: value,
    }));
    return [{ path, label, parts, lookOnly: old === fresh }];
  });
};

const same = (a: unknown, b: unknown): boolean => canonicalJson([a ?? null]) === canonicalJson([b ?? null]);

/** Names of what a document refers to, as far as the reader may know them. */
export const readerFor = async (caller: Caller, collection: string, contents: Content[]): Promise<Reader> => {
  const language = languageOf(caller);
  const fields = fieldsOf(caller.payload, collection);
  const wanted = new Map<string, Set<string>>();
  const collect: Reader = {
    language,
    nameOf: (id, collections) => {
      for (const slug of collections) wanted.set(slug, (wanted.get(slug) ?? new Set()).add(id));
      return id;
    },
  };
  for (const content of contents) readableFields(content, fields, collect);
  const names = new Map<string, string>();
  const index = await ledgerIndex(caller.payload);
  for (const ids of wanted.values())
    for (const id of ids) {
      const document = index.document(id);
      if (document && kindOfCollection(document.collection))
        names.set(id, titleInLedger(document, Date.now(), language));
    }
  for (const [slug, ids] of wanted) {
    const unnamed = [...ids].filter((id) => !names.has(id));
    for (const [id, name] of await draftNames(caller, slug, unnamed, language)) names.set(id, name);
  }
  return { language, nameOf: (id) => names.get(id) ?? id };
};

const draftNames = async (caller: Caller, slug: string, ids: string[], locale: Locale): Promise<[string, string][]> => {
  const title = caller.payload.collections[slug as CollectionSlug]?.config.admin.useAsTitle;
  if (!title || ids.length === 0) return [];
  const { docs } = await caller.payload.find({
    collection: slug as CollectionSlug,
    where: { id: { in: ids } },
    draft: true,
    depth: 0,
    pagination: false,
    locale,
    overrideAccess: caller.overrideAccess ?? false,
    req: await freshReq(caller, locale),
  });
  return docs.map((doc) => {
    const { [title]: name, id } = doc as unknown as Record<string, unknown>;
    return [String(id), typeof name === "string" && name ? name : String(id)];
  });
};

/** Two of a document's editions or versions beside each other. */
export const compare = async (caller: Caller, target: Target, a: Source, b: Source): Promise<FieldDifference[]> => {
  const [before, after] = [
    (await readSource(caller, target, a)).content,
    (await readSource(caller, target, b)).content,
  ];
  const reader = await readerFor(caller, target.collection, [before, after]);
  const fields = fieldsOf(caller.payload, target.collection);
  return differences(before, after, (content) => readableFields(content, fields, reader));
};
