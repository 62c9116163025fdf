import type { LocalNote } from "@aluesivut/content";
import { ledgerIndex } from "../snapshot/ledger-index.ts";
import type { LedgerRow, PlaceContent } from "../snapshot/ledger-row.ts";
import { isLive, liveRow, rowInEffect, type Series } from "../snapshot/series.ts";
import type { Caller, Target } from "./operation.ts";
import type { Offer } from "./share.ts";

const iso = (moment: number | undefined): string | null =>
  moment === undefined ? null : new Date(moment).toISOString();

/** A row of the ledger as the API gives it: without content. */
export const describeRow = (row: LedgerRow) => ({
  key: row.key,
  locale: row.locale,
  sequence: row.sequence,
  kind: row.kind,
  title: row.title ?? null,
  slug: row.slug ?? null,
  effectiveFrom: iso(row.effectiveFrom),
  effectiveUntil: iso(row.effectiveUntil),
  publishedAt: iso(row.publishedAt),
  publishedBy: row.publishedBy ?? null,
  note: row.note ?? null,
  successor: row.successor ?? null,
  cancels: row.cancels ?? null,
  bundle: row.bundle ?? null,
  contentHash: row.contentHash ?? null,
  redacted: row.redacted,
});
export type DescribedRow = ReturnType<typeof describeRow> & {
  publishedByName: string | null;
  state: "live" | "scheduled" | "past" | "cancelled";
};

/** Who published what when, newest first. Names of those who are users still. */
export const history = async (caller: Caller, { id, collection }: Target): Promise<DescribedRow[]> => {
  const index = await ledgerIndex(caller.payload);
  const document = index.document(id);
  if (!document || document.collection !== collection) return [];
  const now = Date.now();
  const rows = document.rows.filter((row) => !index.isLeftover(row));
  const names = await namesOf(
    caller,
    rows.map(({ publishedBy }) => publishedBy),
  );
  return rows
    .map((row): DescribedRow => {
      const series = document.series.get(row.locale) ?? [];
      const inEffect = rowInEffect(series, now);
      const state =
        row.kind !== "cancelled" && !series.includes(row)
          ? "cancelled"
          : row.effectiveFrom > now
            ? "scheduled"
            : row === inEffect && (row.kind === "withdrawn" || isLive(row, now))
              ? "live"
              : "past";
      return { ...describeRow(row), publishedByName: (row.publishedBy && names.get(row.publishedBy)) || null, state };
    })
    .sort((a, b) => ((a.publishedAt ?? "") < (b.publishedAt ?? "") ? 1 : -1));
};

/** Names of people, by id. */
export const namesOf = async (
  { payload }: Pick<Caller, "payload">,
  users: readonly (string | null | undefined)[],
): Promise<Map<string, string>> => {
  const ids = [...new Set(users.flatMap((user) => user ?? []))];
  if (ids.length === 0) return new Map();
  const { docs } = await payload.find({
    collection: "users",
    where: { id: { in: ids } },
    pagination: false,
    depth: 0,
    overrideAccess: true,
  });
  return new Map(docs.map((user) => [String(user.id), String((user as { name?: string }).name || user.email)]));
};

export type Showing = {
  region: string;
  state: "owner" | "shown" | "offered" | "ended" | "declined";
  since: string | null;
  /** Who accepted it there, or decided otherwise. */
  byName: string | null;
  /** What that region says under the document. */
  note: LocalNote;
};

/** The row with which a place began to show the document: later ones only changed the note. */
export const beginningOf = (series: Series, row: LedgerRow): LedgerRow => {
  let first = row;
  for (let at = series.indexOf(row) - 1; at >= 0; at--) {
    const before = series[at] as LedgerRow;
    if (before.kind !== "published") break;
    first = before;
  }
  return first;
};

/** Where a document shows and where it was offered to. */
export const sharing = async (caller: Caller, { id, collection }: Target): Promise<Showing[]> => {
  const { payload } = caller;
  const index = await ledgerIndex(payload);
  const now = Date.now();
  const byRegion = new Map<string, Showing>();
  const { docs } = await payload.db.find<never>({
    collection: "offers",
    where: { and: [{ docId: { equals: id } }, { docCollection: { equals: collection } }] },
    sort: "offeredAt",
    pagination: false,
    limit: 0,
  });
  const offers = docs as Offer[];
  const document = index.document(id);
  const names = await namesOf(caller, [
    ...(document?.rows ?? []).map(({ publishedBy }) => publishedBy),
    ...offers.flatMap(({ offeredBy, answeredBy }) => [offeredBy, answeredBy]),
  ]);
  const nameOf = (user: string | null | undefined) => (user && names.get(user)) || null;
  for (const { toRegion: region, state, offeredAt, offeredBy, answeredAt, answeredBy } of offers)
    if (state !== "accepted")
      byRegion.set(region, {
        region,
        state: state === "open" ? "offered" : state,
        since: String((state === "open" ? undefined : answeredAt) ?? offeredAt),
        byName: nameOf(state === "open" ? offeredBy : answeredBy),
        note: {},
      });
  for (const [locale, series] of document?.series ?? []) {
    if (!locale.startsWith("@")) continue;
    const region = locale.slice(1);
    const row = rowInEffect(series, now);
    if (!row) continue;
    const live = liveRow(series, now);
    if (live) {
      const first = beginningOf(series, live);
      byRegion.set(region, {
        region,
        state: region === row.ownerRegion ? "owner" : "shown",
        since: iso(first.effectiveFrom),
        byName: nameOf(first.publishedBy),
        note: (live.content as PlaceContent | undefined)?.note ?? {},
      });
    } else if (!byRegion.has(region))
      byRegion.set(region, {
        region,
        state: "ended",
        since: iso(row.effectiveFrom),
        byName: nameOf(row.publishedBy),
        note: {},
      });
  }
  return [...byRegion.values()].sort((a, b) => (a.region < b.region ? -1 : 1));
};
