import {
  COLLECTION_OF_KIND,
  EDITION_OF_KIND,
  type Edition,
  type Kind,
  kindOfCollection,
  type Locale,
  NATIONAL,
  TAXONOMY_KINDS,
  titleOf,
} from "@aluesivut/content";
import { canonicalJson } from "@aluesivut/content/hash";
import type { CollectionSlug, Payload } from "payload";
import type { z } from "zod";
import { idOf } from "../../access/index.ts";
import { boundariesOf, pathsOf } from "../../editions/examine.ts";
import { type Caller, type Draft, languageOf, type Target } from "../../editions/operation.ts";
import { type FieldFault, projectDraft } from "../../editions/project.ts";
import { fieldsOf } from "../../fields/fields-of.ts";
import type { LedgerIndex } from "../../snapshot/ledger-index.ts";
import type { LedgerRow } from "../../snapshot/ledger-row.ts";
import { liveRow, liveSpans, rowInEffect } from "../../snapshot/series.ts";
import { contentsOf } from "../../snapshot/snapshot.ts";
import type { DraftRow } from "./draft-ledger.ts";
import { heldFor, LatestUsed } from "./held.ts";
import { mend } from "./mend.ts";

/** A draft in one language as a preview shows it. Without `content` there is nothing to show. */
export type ShownDraft = {
  collection: string;
  id: string;
  locale: Locale;
  ownerRegion: string;
  key: string;
  updatedAt: number;
  content?: Edition | undefined;
  references: string[];
  /** What has to be mended before it can be published. */
  faults: FieldFault[];
};

let shown = 0;

/** A draft in one language, however unfinished. Pure but for the number in its key. */
export const showDraft = (
  { payload, ...caller }: Caller,
  index: LedgerIndex,
  { collection, id }: Target,
  locale: Locale,
  draft: Draft,
  at: number,
): ShownDraft => {
  const kind = kindOfCollection(collection);
  if (!kind) throw new Error(`Cannot preview from collection "${collection}": it holds no documents of a site`);
  const first = Math.min(at, ...liveSpans(index.series(id, locale)).map((span) => span.from));
  const key = `draft:${++shown}`;
  const published = { key, publishedAt: new Date(first).toISOString(), changedAt: new Date(at).toISOString() };
  const fields = fieldsOf(payload, collection);
  const projected = projectDraft(kind, draft, fields, published, languageOf({ payload, ...caller }));
  const schema = EDITION_OF_KIND[kind] as unknown as z.ZodType<Edition>;
  return {
    collection,
    id,
    locale,
    ownerRegion: idOf(draft.ownerRegion) ?? NATIONAL,
    key,
    updatedAt: Date.parse(draft.updatedAt),
    content: "content" in projected ? projected.content : mend(schema, projected.value, { locale, at }),
    references: projected.references,
    faults: "faults" in projected ? projected.faults : [],
  };
};

export const hasHeading = (draft: Record<string, unknown>): boolean =>
  [draft.title, draft.name].some((heading) => typeof heading === "string" && heading.trim() !== "");

/** As it would stand in the ledger. */
export const draftRow = ({ content, faults: _, ...draft }: ShownDraft & { content: Edition }, at: number): DraftRow => {
  const kind = kindOfCollection(draft.collection) as Kind;
  const paths = pathsOf(kind, draft.locale, content);
  return {
    key: draft.key,
    docCollection: draft.collection,
    docId: draft.id,
    locale: draft.locale,
    sequence: Number.MAX_SAFE_INTEGER,
    kind: "published",
    contentHash: draft.key,
    effectiveFrom: at,
    ownerRegion: draft.ownerRegion,
    publishedAt: at,
    title: titleOf(content),
    slug: content.slug,
    ...(paths ? { paths } : {}),
    references: draft.references,
    boundaries: (boundariesOf(content) ?? []).map((moment) => Date.parse(moment)),
    redacted: false,
    createdAt: at,
    content,
  };
};

/** What makes two editions of a document differ for a reader. */
const shownOf = ({ key: _, publishedAt: __, changedAt: ___, changeNote: ____, ...content }: Edition): string =>
  canonicalJson(content);

/** Those that say something else than what is live at that moment: the others are the page that is there already. */
export const differing = async (
  payload: Payload,
  index: LedgerIndex,
  drafts: ShownDraft[],
  at: number,
): Promise<(ShownDraft & { content: Edition })[]> => {
  const live = new Map<ShownDraft, LedgerRow>();
  for (const draft of drafts) {
    const row = liveRow(index.series(draft.id, draft.locale), at);
    if (row && !row.redacted) live.set(draft, row);
  }
  const contents = await contentsOf(
    payload,
    [...live.values()].map(({ key }) => key),
  );
  return drafts.filter((draft): draft is ShownDraft & { content: Edition } => {
    if (!draft.content) return false;
    const row = live.get(draft);
    return !row || shownOf(contents.get(row.key) as Edition) !== shownOf(draft.content);
  });
};

const taxonomies = new Set<Kind>(TAXONOMY_KINDS);
const DRAFTED = (Object.keys(COLLECTION_OF_KIND) as Kind[])
  .filter((kind) => !taxonomies.has(kind))
  .map((kind) => COLLECTION_OF_KIND[kind]);

const shownDrafts = heldFor("shown-drafts", () => new LatestUsed<string, ShownDraft | null>(6_000));
const keyOf = (collection: string, id: string, locale: string, updatedAt: unknown): string =>
  `${collection}:${id}:${locale}:${String(updatedAt)}`;

/** Whether readers would see the draft once it is published: not before its time, after it, or when it was taken down since. */
const wouldShow = (index: LedgerIndex, draft: ShownDraft, at: number): boolean => {
  const row = rowInEffect(index.series(draft.id, draft.locale), at);
  const isDown = row && (row.kind === "withdrawn" || (row.effectiveUntil !== undefined && row.effectiveUntil <= at));
  if (isDown && draft.updatedAt <= Math.max(row.publishedAt, row.sourceUpdatedAt ?? 0)) return false;
  const { content } = draft;
  return !(content && "validThrough" in content && Date.parse(content.validThrough) <= at);
};

/** Every draft of a region with something to say in one of these languages, read anew only where it was saved since. */
export const draftsOfRegion = async (
  payload: Payload,
  index: LedgerIndex,
  region: string,
  locales: Locale[],
  at: number,
): Promise<ShownDraft[]> => {
  const memory = shownDrafts(payload);
  const drafts: ShownDraft[] = [];
  for (const collection of DRAFTED) {
    const slug = collection as CollectionSlug;
    const where = { ownerRegion: { equals: region } };
    const common = { collection: slug, draft: true, depth: 0, pagination: false, overrideAccess: true } as const;
    const found = await payload.find({ ...common, where, select: { updatedAt: true } as never });
    const docs = found.docs as unknown as { id: string; updatedAt: string }[];
    for (const locale of locales) {
      const known = docs.map((doc) => memory.get(keyOf(collection, doc.id, locale, doc.updatedAt)));
      const unread = docs.filter((_, number) => known[number] === undefined).map(({ id }) => id);
      for (const one of known) if (one) drafts.push(one);
      if (unread.length === 0) continue;
      const read = await payload.find({ ...common, locale, fallbackLocale: false, where: { id: { in: unread } } });
      for (const doc of read.docs as unknown as Draft[]) {
        const target = { collection, id: doc.id };
        const one = hasHeading(doc) ? showDraft({ payload }, index, target, locale, doc, at) : null;
        memory.set(keyOf(collection, doc.id, locale, doc.updatedAt), one);
        if (one) drafts.push(one);
      }
    }
  }
  return drafts.filter((draft) => wouldShow(index, draft, at));
};
