import { kindOfCollection, type Locale } from "@aluesivut/content";
import { mayReadDrafts, type Person } from "../access/index.ts";
import { titleInLedger } from "../editions/operation.ts";
import { titleOfBundle } from "../snapshot/bundle-keys.ts";
import type { IndexedDocument, LedgerIndex } from "../snapshot/ledger-index.ts";
import type { LedgerRow } from "../snapshot/ledger-row.ts";
import { liveSpans } from "../snapshot/series.ts";

/** Something that goes out or comes down by itself at a moment to come. */
export type PlannedChange = {
  key: string;
  what: "publish" | "withdraw" | "expire";
  at: number;
  title: string;
  collection: string;
  id: string;
  locale: Locale | "all";
  ownerRegion: string;
  bundle?: { id: string; name: string };
  /** Another change of the same language stands this close: probably one too many. */
  clashes: boolean;
  /** The end of a job or notice is a field of its text. */
  movable: boolean;
};

/** Two changes of one language within this are pointed out. */
const CLOSE = 10 * 60_000;

/** All that is to happen between two moments, in its order, of what the person may see. */
export const plannedChanges = (
  index: LedgerIndex,
  person: Person,
  { from, until, region, locale }: { from: number; until: number; region?: string; locale?: string },
): PlannedChange[] => {
  const found: PlannedChange[] = [];
  for (const document of index.documents()) {
    if (!kindOfCollection(document.collection) && document.collection !== "regions") continue;
    for (const [own, series] of document.series) {
      if (own.startsWith("@") || (locale && own !== locale && own !== "all")) continue;
      const changes: PlannedChange[] = [];
      const take = (row: LedgerRow, what: PlannedChange["what"], at: number) => {
        const owner = row.ownerRegion ?? "";
        if (at <= from || (region && owner !== region) || !mayReadDrafts(person, owner)) return;
        changes.push(change(index, document, row, what, at));
      };
      for (const row of series) if (row.kind !== "cancelled") take(row, actOf(row), row.effectiveFrom);
      for (const { row, until: end } of liveSpans(series)) if (end === row.effectiveUntil) take(row, "expire", end);
      changes.sort((a, b) => a.at - b.at);
      changes.forEach((one, number) => {
        const near = [changes[number - 1], changes[number + 1]];
        one.clashes = near.some((other) => other !== undefined && Math.abs(other.at - one.at) < CLOSE);
      });
      found.push(...changes.filter(({ at }) => at < until));
    }
  }
  return found.sort((a, b) => a.at - b.at || (a.title < b.title ? -1 : 1));
};

const actOf = (row: LedgerRow): "publish" | "withdraw" => (row.kind === "withdrawn" ? "withdraw" : "publish");

const change = (
  index: LedgerIndex,
  document: IndexedDocument,
  row: LedgerRow,
  what: PlannedChange["what"],
  at: number,
): PlannedChange => ({
  key: row.key,
  what,
  at,
  title: row.title ?? titleInLedger(document, at),
  collection: document.collection,
  id: document.id,
  locale: row.locale as Locale | "all",
  ownerRegion: row.ownerRegion ?? "",
  ...(row.bundle && what !== "expire" ? { bundle: { id: row.bundle, name: titleOfBundle(index, row.bundle) } } : {}),
  clashes: false,
  movable: what !== "expire" || (!row.bundle && document.kind !== "job" && document.kind !== "notice"),
});
