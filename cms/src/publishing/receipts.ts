import {
  COLLECTION_OF_KIND,
  type Issue,
  LOCALES,
  type Locale,
  NATIONAL,
  type Receipt,
  type ReleaseReport,
} from "@aluesivut/content";
import type { Payload } from "payload";
import { adviceOn } from "../editions/advise.ts";
import { env } from "../env.ts";
import { type CurrentStates, currentStates } from "../snapshot/current-states.ts";
import { type IndexedDocument, ledgerIndex } from "../snapshot/ledger-index.ts";
import type { LedgerRow } from "../snapshot/ledger-row.ts";
import { isLive, rowInEffect, scheduledRows } from "../snapshot/series.ts";
import { baseUrlOf, type StoredRegion, storedRegion } from "../snapshot/stored-region.ts";
import { silentSince } from "./publisher-seen.ts";
import { newestReport, reportsSince } from "./reports.ts";

const NOTHING = { url: null, liveAt: null, seconds: null, release: null, reasons: [] };
/** A snapshot of a moment this much after a row was written has it for sure. */
export const MARGIN = 1000;

/**
 * How far each language of a document is on its way to each site that shows it. A language that is live with a change
 * scheduled has a line for each.
 */
export const receiptsOf = async (
  payload: Payload,
  { collection, id }: { collection: string; id: string },
): Promise<Receipt[]> => {
  const index = await ledgerIndex(payload);
  const states = currentStates(payload);
  const document = index.document(id);
  const now = Date.now();
  if (!document || document.collection !== collection) return collection === "regions" ? [draftLine("all", id)] : [];
  if (collection === "regions") return lines(payload, states, document, "all", id, storedRegion(document, now), now);
  const receipts: Receipt[] = [];
  for (const region of sitesOf(document)) {
    const stored = storedRegion(index.document(region), now);
    for (const locale of stored?.locales ?? LOCALES)
      receipts.push(...(await lines(payload, states, document, locale, region, stored, now)));
  }
  return receipts;
};

/** Regions it shows in, did or is to; the national level has no site. */
export const sitesOf = (document: IndexedDocument): string[] =>
  [...document.series.keys()]
    .flatMap((locale) => (locale.startsWith("@") && locale !== `@${NATIONAL}` ? [locale.slice(1)] : []))
    .sort();

const draftLine = (locale: Locale | "all", region: string): Receipt => ({ locale, region, state: "draft", ...NOTHING });

const lines = async (
  payload: Payload,
  states: CurrentStates,
  document: IndexedDocument,
  locale: Locale | "all",
  region: string,
  stored: StoredRegion | undefined,
  now: number,
): Promise<Receipt[]> => {
  const series = document.series.get(locale) ?? [];
  const place = locale === "all" ? undefined : rowInEffect(document.series.get(`@${region}`) ?? [], now);
  const result: Receipt[] = [];
  const base = stored && baseUrlOf(stored, env().sitesUrl);
  const row = rowInEffect(series, now);
  const shown = locale === "all" || isLive(place, now);
  if (isLive(row, now) && shown) {
    const path = row.paths?.[""];
    const url = !base ? null : locale === "all" ? base : path ? `${base}${path.slice(1)}` : null;
    result.push(
      await liveLine(payload, states, row, Math.max(row.effectiveFrom, place?.effectiveFrom ?? 0), {
        locale,
        region,
        url,
      }),
    );
  } else if (row) {
    // Withdrawn, expired, or hidden in this region.
    const ended = row.kind === "withdrawn" || shown ? row : (place ?? row);
    const since = ended.kind === "withdrawn" ? ended.effectiveFrom : (ended.effectiveUntil ?? now);
    result.push(await withdrawnLine(payload, states, ended, since, { locale, region }));
  }
  for (const next of scheduledRows(series, now))
    if (next.kind === "published")
      result.push({ locale, region, state: "scheduled", ...NOTHING, liveAt: iso(next.effectiveFrom) });
  return result.length > 0 ? result : [draftLine(locale, region)];
};

type Line = { locale: Locale | "all"; region: string; url: string | null };

const liveLine = async (
  payload: Payload,
  states: CurrentStates,
  row: LedgerRow,
  from: number,
  line: Line,
): Promise<Receipt> => {
  const pressed = Math.max(row.publishedAt, from);
  const newest = await newestReport(payload, line.region);
  const reports = await reportsUntil(payload, line.region, pressed, newest);
  // Who owns a text can mend it: other regions that show it are not told.
  const advice = row.ownerRegion === line.region ? await adviceOn(payload, row) : [];
  const hash = currentHash(states, line.region);
  // Of a bundle all is held or none.
  const together = states.index.withBundles([row.key]);
  const holds = (report: ReleaseReport) => report.held.find(({ key }) => together.has(key));
  const live = reports.find((report) => report.state === "live" && !holds(report) && includes(report, row, from, hash));
  if (live) {
    const liveAt = Date.parse(live.decidedAt);
    return {
      ...line,
      state: "live",
      liveAt: iso(liveAt),
      seconds: secondsFrom(pressed, liveAt),
      release: live.release,
      reasons: [...advice, ...reportedOn(live.reasons, row, line)],
    };
  }
  const common = { ...line, liveAt: null, seconds: null, release: newest?.release ?? null };
  const held = newest && holds(newest);
  if (held) return { ...common, state: "held", reasons: held.reasons };
  if (newest?.state === "refused" && Date.parse(newest.decidedAt) >= pressed)
    return { ...common, state: "refused", reasons: newest.reasons };
  return { ...common, ...(await underWay(payload, states, newest, line.region, pressed)), reasons: advice };
};

/**
 * What the release that went live has to say of this document in this language; of the whole site on its settings and its
 * accessibility statement.
 */
const reportedOn = (reasons: Issue[], { docId, docCollection }: LedgerRow, { locale }: Line): Issue[] =>
  reasons.filter(({ kind, document, locale: of }) => {
    if (document) return document === docId && (of === undefined || of === locale);
    return locale === "all" || (kind !== undefined && COLLECTION_OF_KIND[kind] === docCollection);
  });

const withdrawnLine = async (
  payload: Payload,
  states: CurrentStates,
  row: LedgerRow,
  since: number,
  line: Omit<Line, "url">,
): Promise<Receipt> => {
  const pressed = Math.max(row.publishedAt, since);
  const newest = await newestReport(payload, line.region);
  const reports = await reportsUntil(payload, line.region, pressed, newest);
  const hash = currentHash(states, line.region);
  const gone = reports.find((report) => report.state === "live" && includes(report, row, since, hash));
  if (!gone) {
    // Where no site has ever been made there is nothing to take off.
    if (newest) {
      if (newest.state === "refused" && Date.parse(newest.decidedAt) >= pressed)
        return { ...line, state: "refused", ...NOTHING, release: newest.release, reasons: newest.reasons };
      const way = await underWay(payload, states, newest, line.region, pressed);
      return { ...line, ...NOTHING, ...way, release: newest.release };
    }
  }
  const liveAt = gone ? Date.parse(gone.decidedAt) : undefined;
  return {
    ...line,
    state: "withdrawn",
    ...NOTHING,
    ...(gone && liveAt !== undefined
      ? { liveAt: iso(liveAt), seconds: secondsFrom(pressed, liveAt), release: gone.release }
      : {}),
  };
};

/** The first reports since then, and the newest: many that were refused may lie between. */
const reportsUntil = async (
  payload: Payload,
  region: string,
  since: number,
  newest: ReleaseReport | undefined,
): Promise<ReleaseReport[]> => {
  const first = await reportsSince(payload, region, since);
  return newest && Date.parse(newest.decidedAt) >= since ? [...first, newest] : first;
};

/** Whether a release was made of a snapshot that has the row. */
const includes = (report: ReleaseReport, row: LedgerRow, from: number, currentHash: string | undefined): boolean =>
  report.keys.includes(row.key) ||
  report.snapshotHash === currentHash ||
  Date.parse(report.at) >= Math.max(row.createdAt + MARGIN, from);

/** What is not live yet: built just now, behind a pinned release, or waiting for a publisher that may have gone silent. */
const underWay = async (
  payload: Payload,
  states: CurrentStates,
  newest: ReleaseReport | undefined,
  region: string,
  since: number,
): Promise<Pick<Receipt, "state" | "publisherSeenAt">> => {
  if (newest?.state === "pinned") return { state: "pinned" };
  const silent = await silentSince(payload);
  if (silent !== undefined) return { state: "waiting", publisherSeenAt: silent === null ? null : iso(silent) };
  return { state: (states.fetchedAt.get(region) ?? 0) >= since ? "building" : "waiting" };
};

const currentHash = (states: CurrentStates, region: string): string | undefined => {
  try {
    return states.of(region).hash;
  } catch {
    return undefined; // A region without a site has no state to compare with.
  }
};

const secondsFrom = (pressed: number, liveAt: number): number => Math.max(0, Math.round(liveAt - pressed) / 1000);
const iso = (at: number): string => new Date(at).toISOString();
