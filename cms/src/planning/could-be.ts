import type { Receipt, ReleaseReport } from "@aluesivut/content";
import type { Payload } from "payload";
import { MARGIN, sitesOf } from "../publishing/receipts.ts";
import { newestReport } from "../publishing/reports.ts";
import type { IndexedDocument, LedgerIndex } from "../snapshot/ledger-index.ts";
import type { RowLocale } from "../snapshot/ledger-row.ts";
import { isLive, rowInEffect, scheduledRows } from "../snapshot/series.ts";

type Newest = { live: ReleaseReport | undefined; held: Set<string> };

/**
 * Whether a language of a document may have a receipt of that state, told without working its receipts out: what the
 * newest release of a region has in it is live there or gone.
 */
export const couldBe = (payload: Payload, index: LedgerIndex, state: Receipt["state"], now: number) => {
  const known = new Map<string, Promise<Newest>>();
  const read = async (region: string): Promise<Newest> => ({
    live: await newestReport(payload, region, "live"),
    held: index.withBundles((await newestReport(payload, region))?.held.map(({ key }) => key) ?? []),
  });
  const newestOf = (region: string): Promise<Newest> => {
    const reading = known.get(region) ?? read(region);
    known.set(region, reading);
    return reading;
  };
  return async (document: IndexedDocument, locale: RowLocale): Promise<boolean> => {
    const series = document.series.get(locale) ?? [];
    if (state === "scheduled") return scheduledRows(series, now).some(({ kind }) => kind === "published");
    const row = rowInEffect(series, now);
    if (!row) return false;
    const sites = locale === "all" ? [document.id] : sitesOf(document);
    const places = sites.map((region) => rowInEffect(document.series.get(`@${region}`) ?? [], now));
    if (state === "live") return isLive(row, now);
    if (state === "withdrawn") return !isLive(row, now) || places.some((place) => !isLive(place, now));
    for (const [number, region] of sites.entries()) {
      const { live, held } = await newestOf(region);
      const moments = [row, places[number]].flatMap((one) =>
        one
          ? [one.createdAt + MARGIN, one.effectiveFrom, ...[one.effectiveUntil ?? 0].filter((until) => until <= now)]
          : [],
      );
      if (!live || held.has(row.key) || Date.parse(live.at) < Math.max(...moments)) return true;
    }
    return false;
  };
};
