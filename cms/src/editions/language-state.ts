import { LOCALES, type Locale, NATIONAL } from "@aluesivut/content";
import { type CollectionSlug, commitTransaction, initTransaction, killTransaction, type PayloadRequest } from "payload";
import { fieldsOf } from "../fields/fields-of.ts";
import { heldIndex, type LedgerIndex } from "../snapshot/ledger-index.ts";
import type { LedgerRow, RowLocale } from "../snapshot/ledger-row.ts";
import { behindBy, liveRow, type Series, seriesOf } from "../snapshot/series.ts";
import { type StoredRegion, storedRegion } from "../snapshot/stored-region.ts";
import { type Caller, freshReq, type Target } from "./operation.ts";
import { pendingRows } from "./pending.ts";
import { withDocuments } from "./serialize.ts";

export type LanguageState = { liveIn: Locale[]; missingIn: Locale[]; behindIn: Locale[] };

/**
 * Where a document stands, language by language. `missingIn`: languages of its owner region it is not live in though it is
 * in another; `behindIn`: languages that are behind the one it is written in first.
 */
export const languageState = (
  index: LedgerIndex,
  { collection, id }: Target,
  { ownerRegion, sourceLocale }: { ownerRegion: string; sourceLocale: Locale },
  at: number,
  pending: readonly LedgerRow[] = [],
): LanguageState => {
  const coming = pending.filter(({ docId }) => docId === id);
  const series = (locale: RowLocale): Series =>
    coming.length === 0
      ? index.series(id, locale)
      : seriesOf([...index.series(id, locale), ...coming.filter((row) => row.locale === locale)]);
  if (collection === "regions") {
    const live = liveRow(series("all"), at)?.content as StoredRegion | undefined;
    return { liveIn: live?.locales ?? [], missingIn: [], behindIn: [] };
  }
  const live = new Map(
    LOCALES.flatMap((locale) => {
      const row = liveRow(series(locale), at);
      return row ? [[locale, row] as const] : [];
    }),
  );
  const wanted =
    ownerRegion === NATIONAL ? LOCALES : (storedRegion(index.document(ownerRegion), at)?.locales ?? LOCALES);
  const source = live.get(sourceLocale);
  return {
    liveIn: LOCALES.filter((locale) => live.has(locale)),
    missingIn: live.size > 0 ? LOCALES.filter((locale) => wanted.includes(locale) && !live.has(locale)) : [],
    behindIn: LOCALES.filter((locale) => {
      const row = live.get(locale);
      return row && source && locale !== sourceLocale && behindBy(row, source) !== undefined;
    }),
  };
};

type Version = { id: string; version: Record<string, unknown> } & Record<string, unknown>;
const FIELDS = ["liveIn", "missingIn", "behindIn"] as const;

/**
 * Writes the language state into the newest draft, past hooks and versions: it makes lists filterable and is no change of
 * the document, so neither `updatedAt` nor the history shows it. The caller holds the document.
 */
export const refreshLanguageState = async (caller: Caller, target: Target): Promise<LanguageState | undefined> => {
  const collection = target.collection as CollectionSlug;
  const fields = fieldsOf(caller.payload, collection);
  if (!fields.some((field) => field.name === "liveIn")) return undefined;
  const req = await freshReq(caller, "all");
  // SQLite's saves hold no lock of ours but an exclusive transaction: reading and writing has to be within one too.
  const ownTransaction = await initTransaction(req);
  try {
    const state = await rewriteState(caller, target, collection, req);
    if (ownTransaction) await commitTransaction(req);
    return state;
  } catch (error) {
    if (ownTransaction) await killTransaction(req);
    throw error;
  }
};

const rewriteState = async (
  { payload }: Caller,
  target: Target,
  collection: CollectionSlug,
  req: PayloadRequest,
): Promise<LanguageState | undefined> => {
  const found = await payload.db.findVersions<Record<string, unknown>>({
    collection,
    where: { and: [{ parent: { equals: target.id } }, { latest: { equals: true } }] },
    sort: "-updatedAt",
    limit: 1,
    pagination: false,
    req,
  });
  const newest = found.docs[0] as Version | undefined;
  if (!newest) return undefined;
  const { version } = newest;
  const owner = version.ownerRegion;
  const state = languageState(
    heldIndex(payload),
    target,
    {
      ownerRegion: typeof owner === "string" ? owner : NATIONAL,
      sourceLocale: (version.sourceLocale as Locale | undefined) ?? "fi",
    },
    Date.now(),
    pendingRows(req),
  );
  if (FIELDS.every((field) => same(version[field], state[field]))) return state;
  const { id: versionID, ...rest } = newest;
  await payload.db.updateVersion({
    collection,
    id: versionID,
    versionData: { ...rest, version: { ...version, ...state } } as never,
    req,
  });
  return state;
};

const same = (stored: unknown, wanted: Locale[]): boolean =>
  (Array.isArray(stored) ? [...stored].sort() : []).join() === [...wanted].sort().join();

/** For the clock: the same for a document nobody holds. */
export const refreshLanguageStateOf = (caller: Caller, target: Target): Promise<LanguageState | undefined> =>
  withDocuments(caller, [`${target.collection}:${target.id}`], (inner) => refreshLanguageState(inner, target));
