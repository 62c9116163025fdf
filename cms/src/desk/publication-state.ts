import { COLLECTION_OF_KIND, type Issue, LOCALES, type Locale, NATIONAL } from "@aluesivut/content";
import type { Payload } from "payload";
import { titleInLedger } from "../editions/operation.ts";
import { newestReport } from "../publishing/reports.ts";
import { currentStates } from "../snapshot/current-states.ts";
import { type IndexedDocument, type LedgerIndex, ledgerIndex } from "../snapshot/ledger-index.ts";
import { regionLocale } from "../snapshot/ledger-row.ts";
import { liveRow } from "../snapshot/series.ts";
import { storedRegion } from "../snapshot/stored-region.ts";

/** A document named on the desk, in the language it is about. */
export type Named = { collection: string; id: string; title: string; locale?: Locale };
export type Stopped = { document: Named | undefined; state: "held" | "refused"; reasons: Issue[] };
export type PublicationState = {
  stopped: Stopped[];
  /** What the newest release does not have yet, and since when the oldest of it waits. */
  waiting: Named[];
  waitingSince: number | undefined;
};

const NOTHING: PublicationState = { stopped: [], waiting: [], waitingSince: undefined };

const named = (document: IndexedDocument, at: number, locale?: Locale): Named => ({
  collection: document.collection,
  id: document.id,
  title: titleInLedger(document, at, locale),
  ...(locale ? { locale } : {}),
});

/** What of a region's content is on its way to the site, and what was stopped on it. */
export const publicationState = async (payload: Payload, region: string): Promise<PublicationState> => {
  const now = Date.now();
  const index = await ledgerIndex(payload);
  // The national level, and a region that was never published, have no site.
  if (region === NATIONAL || !storedRegion(index.document(region), now)) return NOTHING;
  const report = await newestReport(payload, region);
  if (!report) return NOTHING;
  const stopped: Stopped[] = report.held.flatMap(({ key, reasons }) => {
    const row = index.row(key);
    const document = row && index.document(row.docId);
    if (!document) return [];
    const locale = LOCALES.find((one) => one === row.locale);
    return { document: named(document, now, locale), state: "held", reasons };
  });
  if (report.state === "refused") stopped.push(...refusals(index, report.reasons, now));
  const seen = Date.parse(report.at);
  const waiting: (Named & { since: number })[] = [];
  if (currentStates(payload).of(region).hash !== report.snapshotHash)
    for (const document of index.everShownIn(region))
      for (const locale of LOCALES) {
        const row = liveRow(document.series.get(locale), now);
        const since = row && Math.max(row.effectiveFrom, row.createdAt);
        if (since !== undefined && since > seen) waiting.push({ ...named(document, now, locale), since });
      }
  waiting.sort((a, b) => a.since - b.since);
  return { stopped, waiting, waitingSince: waiting[0]?.since };
};

const refusals = (index: LedgerIndex, reasons: Issue[], at: number): Stopped[] => {
  const errors = reasons.filter(({ severity }) => severity === "error");
  return [...Map.groupBy(errors, ({ document, locale }) => `${document ?? ""} ${locale ?? ""}`).values()].map((own) => {
    const { document: id = "", locale, kind } = own[0] as Issue;
    const document = index.document(id);
    const unknown = kind && id ? { collection: COLLECTION_OF_KIND[kind] as string, id, title: id } : undefined;
    return { document: document ? named(document, at, locale) : unknown, state: "refused", reasons: own };
  });
};

/** Notices that readers of the region see now, whoever owns them. */
export const noticesInForce = async (payload: Payload, region: string): Promise<(Named & { until?: number })[]> => {
  const now = Date.now();
  const index = await ledgerIndex(payload);
  return [...index.collection("notices")].flatMap((document) => {
    const shown = liveRow(document.series.get(regionLocale(region)), now);
    const live = LOCALES.flatMap((locale) => liveRow(document.series.get(locale), now) ?? []);
    if (!shown || live.length === 0) return [];
    const until = live.map(({ effectiveUntil }) => effectiveUntil).find((moment) => moment !== undefined);
    return { ...named(document, now), ...(until === undefined ? {} : { until }) };
  });
};
