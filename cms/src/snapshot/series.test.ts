import { describe, expect, it } from "vitest";
import type { LedgerRow } from "./ledger-row.ts";
import { liveRow, liveSpans, nextBoundary, scheduledRows, seriesOf, withoutHeld } from "./series.ts";

const row = (sequence: number, effectiveFrom: number, rest: Partial<LedgerRow> = {}): LedgerRow => ({
  key: `articles:a:fi:${sequence}`,
  docCollection: "articles",
  docId: "a",
  locale: "fi",
  sequence,
  kind: "published",
  effectiveFrom,
  publishedAt: effectiveFrom,
  references: [],
  boundaries: [],
  redacted: false,
  createdAt: effectiveFrom,
  ...rest,
});
const liveAt = (rows: LedgerRow[], at: number) => liveRow(seriesOf(rows), at)?.sequence;

describe("what is live", () => {
  it("is the last edition to have taken effect, not the last to have been written", () => {
    const rows = [row(1, 10), row(2, 100), row(3, 50)];
    expect([5, 10, 49, 50, 99, 100].map((at) => liveAt(rows, at))).toEqual([undefined, 1, 1, 3, 3, 2]);
  });

  it("is the later of two with the same moment", () => {
    expect(liveAt([row(2, 10), row(1, 10)], 10)).toBe(2);
  });

  it("is nothing after a withdrawal or an end, though an older edition has none", () => {
    const rows = [row(1, 10), row(2, 20, { effectiveUntil: 30 })];
    expect([29, 30, 1000].map((at) => liveAt(rows, at))).toEqual([2, undefined, undefined]);
    expect(liveAt([row(1, 10), row(2, 20, { kind: "withdrawn" })], 20)).toBeUndefined();
  });

  it("leaves out what was cancelled, and the cancellation", () => {
    const rows = [row(1, 10), row(2, 50), row(3, 20, { kind: "cancelled", cancels: "articles:a:fi:2" })];
    expect(seriesOf(rows).map(({ sequence }) => sequence)).toEqual([1]);
    expect(scheduledRows(seriesOf(rows), 15)).toEqual([]);
  });

  it("is the edition before a held one", () => {
    const series = seriesOf([row(1, 10), row(2, 20)]);
    expect(liveRow(withoutHeld(series, new Set(["articles:a:fi:2"])), 30)?.sequence).toBe(1);
    expect(liveRow(withoutHeld(series, new Set(["articles:b:fi:2"])), 30)?.sequence).toBe(2);
  });
});

describe("when it changes by itself", () => {
  it("names every moment in turn", () => {
    const series = seriesOf([
      row(1, 10, { effectiveUntil: 90 }),
      row(2, 50, { boundaries: [60, 70], effectiveUntil: 80 }),
    ]);
    const moments: number[] = [];
    for (let at: number | undefined = nextBoundary(series, 0); at !== undefined; at = nextBoundary(series, at))
      moments.push(at);
    // 90 is not among them: the second edition has taken the first one's place by then.
    expect(moments).toEqual([10, 50, 60, 70, 80]);
  });

  it("knows the spans in which each edition is live", () => {
    const spans = liveSpans(seriesOf([row(1, 10), row(2, 20, { kind: "withdrawn" }), row(3, 30)]));
    expect(spans.map(({ from, until }) => [from, until])).toEqual([
      [10, 20],
      [30, Number.POSITIVE_INFINITY],
    ]);
  });
});
