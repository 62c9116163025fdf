import { LOCALES, type Locale, type LocalNote } from "@aluesivut/content";
import { Forbidden } from "payload";
import { isAdministrator, regionsOf } from "../access/index.ts";
import { type IndexedDocument, type LedgerIndex, ledgerIndex } from "../snapshot/ledger-index.ts";
import { type LedgerRow, type PlaceContent, regionLocale } from "../snapshot/ledger-row.ts";
import { liveRow, rowInEffect, scheduledRows } from "../snapshot/series.ts";
import { storedRegion } from "../snapshot/stored-region.ts";
import { beginningOf, namesOf } from "./history.ts";
import { type Caller, personOf, titleInLedger, userOf } from "./operation.ts";

/** That a language of a shared document, or all of it, has left or is to leave a region that shows it. */
export type Ending = {
  locale: Locale | "all";
  /** ISO 8601; past or to come. */
  at: string;
  reason: "withdrawn" | "expired" | "unshared";
  note: string | null;
};
/** A document of another region, as an editor of the region that shows it sees it. */
export type SharedHere = {
  collection: string;
  id: string;
  title: string;
  ownerRegion: string;
  region: string;
  shown: boolean;
  since: string;
  acceptedBy: string | null;
  /** Languages it is live in there. */
  locales: Locale[];
  note: LocalNote;
  endings: Ending[];
};

const DAY = 86_400_000;
/** An end is told of this long before and after it. */
const BEFORE = 30 * DAY;
const AFTER = 14 * DAY;

const iso = (at: number): string => new Date(at).toISOString();

/** When a language that is live goes, or went lately, by what its owner decided. */
const endingOf = (document: IndexedDocument, locale: Locale, now: number): Ending | undefined => {
  const series = document.series.get(locale) ?? [];
  const row = rowInEffect(series, now);
  if (!row) return undefined;
  const ending = (at: number, reason: Ending["reason"], note?: string): Ending => ({
    locale,
    at: iso(at),
    reason,
    note: note ?? null,
  });
  if (row.kind === "withdrawn")
    return row.effectiveFrom > now - AFTER ? ending(row.effectiveFrom, "withdrawn", row.note) : undefined;
  const next = scheduledRows(series, now)[0];
  const expires = row.effectiveUntil ?? Number.POSITIVE_INFINITY;
  // A successor that takes its place before it expires keeps the language there.
  if (next?.kind === "withdrawn" && next.effectiveFrom < expires)
    return next.effectiveFrom < now + BEFORE ? ending(next.effectiveFrom, "withdrawn", next.note) : undefined;
  if (next && next.effectiveFrom <= expires) return undefined;
  return expires > now - AFTER && expires < now + BEFORE ? ending(expires, "expired") : undefined;
};

/** Jobs close and notices and events pass of themselves: nobody has to be told. */
const ENDS_BY_NATURE = new Set(["jobs", "notices"]);

export type SharedDocument = Omit<SharedHere, "acceptedBy"> & { by: string | undefined; endedBy: string | undefined };

/** A document of another region as it shows in a region, or lately did. */
export const sharedIn = (
  index: LedgerIndex,
  document: IndexedDocument,
  region: string,
  now: number,
): SharedDocument | undefined => {
  const series = document.series.get(regionLocale(region)) ?? [];
  const place = rowInEffect(series, now);
  if (!place || place.ownerRegion === region) return undefined;
  const locales = storedRegion(index.document(region), now)?.locales ?? LOCALES;
  const live = liveRow(series, now);
  if (!live && place.effectiveFrom < now - AFTER) return undefined;
  const first: LedgerRow = live ? beginningOf(series, live) : place;
  const endings: Ending[] = live
    ? ENDS_BY_NATURE.has(document.collection)
      ? []
      : locales.flatMap((locale) => endingOf(document, locale, now) ?? [])
    : [{ locale: "all", at: iso(place.effectiveFrom), reason: "unshared", note: place.note ?? null }];
  return {
    collection: document.collection,
    id: document.id,
    title: titleInLedger(document, now),
    ownerRegion: place.ownerRegion ?? "",
    region,
    shown: live !== undefined,
    since: iso(first.effectiveFrom),
    locales: live ? locales.filter((locale) => liveRow(document.series.get(locale), now)) : [],
    note: (live?.content as PlaceContent | undefined)?.note ?? {},
    endings,
    by: first.publishedBy,
    endedBy: live ? undefined : place.publishedBy,
  };
};

/**
 * What the person's regions show of others, newest first, and what is leaving or has left them. Worked out of the ledger,
 * so that nobody who was away has missed a message.
 */
export const sharedHere = async (caller: Caller): Promise<SharedHere[]> => {
  const person = personOf(caller);
  if (!userOf(caller)) throw new Forbidden(caller.req?.t);
  const index = await ledgerIndex(caller.payload);
  const now = Date.now();
  // An administrator's regions are all; what waits for one region's editors is not for them.
  const regions = isAdministrator(person) ? [] : regionsOf(person);
  const all = regions.flatMap((region) =>
    [...index.everShownIn(region)].flatMap((document) =>
      document.kind ? (sharedIn(index, document, region, now) ?? []) : [],
    ),
  );
  const names = await namesOf(
    caller,
    all.map(({ by }) => by),
  );
  const regionsOfUser = await regionsOfUsers(
    caller,
    all.flatMap(({ endedBy }) => endedBy ?? []),
  );
  return (
    all
      // What the region's own editors hid is no news to them.
      .filter(({ shown, endedBy, region }) => shown || !(endedBy && regionsOfUser.get(endedBy)?.includes(region)))
      .map(({ by, endedBy: _, ...one }) => ({ ...one, acceptedBy: (by && names.get(by)) || null }))
      .sort((a, b) => (a.since < b.since ? 1 : -1))
  );
};

const regionsOfUsers = async ({ payload }: Caller, ids: string[]): Promise<Map<string, string[]>> => {
  if (ids.length === 0) return new Map();
  const { docs } = await payload.find({
    collection: "users",
    where: { id: { in: [...new Set(ids)] } },
    depth: 0,
    pagination: false,
    overrideAccess: true,
  });
  return new Map(docs.map((user) => [String(user.id), regionsOf(user as never)]));
};
