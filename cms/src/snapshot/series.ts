import type { LedgerRow } from "./ledger-row.ts";

/**
 * The rows of one document in one language (or of one place it shows in), in the order in which they take effect, without
 * cancellations and what they cancelled.
 */
export type Series = readonly LedgerRow[];

const inOrder = (a: LedgerRow, b: LedgerRow): number => a.effectiveFrom - b.effectiveFrom || a.sequence - b.sequence;

export const seriesOf = (rows: Iterable<LedgerRow>): Series => {
  const all = [...rows];
  const cancelled = new Set(all.flatMap((row) => row.cancels ?? []));
  return all.filter((row) => row.kind !== "cancelled" && !cancelled.has(row.key)).sort(inOrder);
};

/** The series as it would be had these editions not been published: the one before each stands. */
export const withoutHeld = (series: Series, hold: ReadonlySet<string> | undefined): Series =>
  hold && hold.size > 0 && series.some((row) => hold.has(row.key))
    ? series.filter((row) => !hold.has(row.key))
    : series;

/** The row that decides at a moment: the last one to have taken effect. */
export const rowInEffect = (series: Series, at: number): LedgerRow | undefined => {
  for (let index = series.length - 1; index >= 0; index--) {
    const row = series[index] as LedgerRow;
    if (row.effectiveFrom <= at) return row;
  }
  return undefined;
};

/** Live from `effectiveFrom` until just before `effectiveUntil`; an expired one does not bring its forerunner back. */
export const isLive = (row: LedgerRow | undefined, at: number): row is LedgerRow =>
  row !== undefined && row.kind === "published" && (row.effectiveUntil === undefined || at < row.effectiveUntil);

export const liveRow = (series: Series | undefined, at: number): LedgerRow | undefined => {
  const row = series && rowInEffect(series, at);
  return isLive(row, at) ? row : undefined;
};

/**
 * A language is behind the one its document is written in first when that one's live edition is at least this much newer.
 * Less is one sitting: languages are published one after the other.
 */
const BEHIND_AFTER_MS = 60 * 60 * 1000;

/** How much newer the source's live edition is, once the language counts as behind; undefined when it does not. */
export const behindBy = (live: LedgerRow, source: LedgerRow): number | undefined => {
  const newer = source.publishedAt - live.publishedAt;
  return newer >= BEHIND_AFTER_MS ? newer : undefined;
};

/** Rows that are still to take effect. */
export const scheduledRows = (series: Series, at: number): LedgerRow[] =>
  series.filter((row) => row.effectiveFrom > at);

/** When each published row was or will be live: until it expires or another row takes its place. */
export const liveSpans = (series: Series): { row: LedgerRow; from: number; until: number }[] =>
  series.flatMap((row, index) => {
    if (row.kind !== "published") return [];
    const next = series[index + 1]?.effectiveFrom ?? Number.POSITIVE_INFINITY;
    const until = Math.min(next, row.effectiveUntil ?? Number.POSITIVE_INFINITY);
    return until > row.effectiveFrom ? [{ row, from: row.effectiveFrom, until }] : [];
  });

/** The first moment after `at` at which the series decides otherwise, or what it says of itself changes. */
export const nextBoundary = (series: Series, at: number): number | undefined => {
  let next: number | undefined;
  const take = (moment: number) => {
    if (moment > at && moment !== Number.POSITIVE_INFINITY && (next === undefined || moment < next)) next = moment;
  };
  for (const row of series) take(row.effectiveFrom);
  for (const { row, from, until } of liveSpans(series)) {
    take(until);
    for (const boundary of row.boundaries) if (boundary > from && boundary < until) take(boundary);
  }
  return next;
};
