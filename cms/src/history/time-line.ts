import { LOCALES, type Locale } from "@aluesivut/content";
import { canonicalJson } from "@aluesivut/content/hash";
import type { CollectionSlug, FlattenedField } from "payload";
import type { SavedIn } from "../desk/remember-saves.ts";
import { type DescribedRow, history, namesOf } from "../editions/history.ts";
import { type Caller, type Draft, freshReq, type Target, titleOfDraft } from "../editions/operation.ts";
import { isEditorState, isEmptyText } from "../editions/rich-text.ts";
import { fieldsOf } from "../fields/fields-of.ts";
import { draftContent, requireReader, sourceName } from "./sources.ts";

/** One thing that happened to a document in one language, or one state its draft was saved in. */
export type Entry = {
  /** How to name it when comparing; undefined for what has no content: a withdrawal, a cancellation. */
  source?: string;
  locale: Locale;
  kind: "draft" | DescribedRow["kind"];
  /** `current`: the draft as it is now. Of the ledger: as `GET …/editions` says. */
  state: "current" | "saved" | DescribedRow["state"];
  at: string;
  by: string | null;
  title: string | null;
  effectiveFrom: string | null;
  effectiveUntil: string | null;
  note: string | null;
};

type Version = { id: string; updatedAt: string; version: Record<string, unknown> };

/** Editions beside drafts, language by language, the newest first. @throws Forbidden or NotFound as for the document */
export const timeLine = async (caller: Caller, target: Target): Promise<Entry[]> => {
  await requireReader(caller, target);
  const rows = (await history(caller, target)).filter(({ locale }) => LOCALES.includes(locale as Locale));
  const editions = rows.map(
    (row): Entry => ({
      ...(row.kind === "published" && !row.redacted ? { source: `edition:${row.key}` } : {}),
      locale: row.locale as Locale,
      kind: row.kind,
      state: row.state,
      at: row.publishedAt ?? row.effectiveFrom ?? "",
      by: row.publishedByName,
      title: row.title,
      effectiveFrom: row.effectiveFrom,
      effectiveUntil: row.effectiveUntil,
      note: row.note,
    }),
  );
  const drafts = (await Promise.all(LOCALES.map((locale) => draftsIn(caller, target, locale)))).flat();
  const names = await namesOf(
    caller,
    drafts.map(({ by }) => by),
  );
  for (const draft of drafts) draft.by = (draft.by && names.get(draft.by)) || null;
  return [...editions, ...drafts].sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
};

/** The versions in which this language became what it had not been before. */
const draftsIn = async (caller: Caller, { collection, id }: Target, locale: Locale): Promise<Entry[]> => {
  const { docs } = await caller.payload.findVersions({
    collection: collection as CollectionSlug,
    where: { parent: { equals: id } },
    sort: "updatedAt",
    pagination: false,
    limit: 0,
    depth: 0,
    locale,
    fallbackLocale: false,
    overrideAccess: caller.overrideAccess ?? false,
    req: await freshReq(caller, locale),
  });
  const fields = fieldsOf(caller.payload, collection);
  const versions = docs as unknown as Version[];
  const entries: Entry[] = [];
  let before: string | undefined;
  for (const [index, { id: versionId, updatedAt, version }] of versions.entries()) {
    const draft = { ...version, id } as Draft;
    if (!isBegun(draft, fields)) continue;
    const newest = index === versions.length - 1;
    const source = sourceName({ type: "version", id: String(versionId), locale });
    const state = newest ? "current" : "saved";
    const says = canonicalJson(draftContent(caller, collection, draft));
    const last = entries.at(-1);
    if (says === before && last) {
      if (newest) Object.assign(last, { source, state });
      continue;
    }
    before = says;
    entries.push({
      source,
      locale,
      kind: "draft",
      state,
      at: String((version.updatedAt as string | undefined) ?? updatedAt),
      by: (version.savedIn as SavedIn | null | undefined)?.[locale]?.by ?? null,
      title: titleOfDraft(draft) ?? null,
      effectiveFrom: null,
      effectiveUntil: null,
      note: null,
    });
  }
  return entries;
};

/** Something is written in the language that was read. */
const isBegun = (draft: Draft, fields: FlattenedField[]): boolean =>
  fields.some((field) => "localized" in field && field.localized && isWritten(draft[field.name]));
const isWritten = (value: unknown): boolean =>
  isEditorState(value) ? !isEmptyText(value) : typeof value === "string" && value.trim() !== "";
