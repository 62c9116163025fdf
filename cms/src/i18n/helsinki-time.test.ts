import { describe, expect, it } from "vitest";
import { helsinkiInstant, helsinkiLocal, shortMoment } from "./helsinki-time.ts";

describe("a moment in Helsinki time", () => {
  it.each([
    ["2026-12-01T08:00", "2026-12-01T06:00:00.000Z"],
    ["2026-07-01T08:00", "2026-07-01T05:00:00.000Z"],
    ["2026-03-29T02:59", "2026-03-29T00:59:00.000Z"],
    ["2026-03-29T04:00", "2026-03-29T01:00:00.000Z"],
    ["2026-10-25T05:00", "2026-10-25T03:00:00.000Z"],
    // Comes twice: the first.
    ["2026-10-25T03:30", "2026-10-25T00:30:00.000Z"],
  ])("%s is %s", (local, instant) => {
    expect(helsinkiInstant(local)).toBe(instant);
    expect(helsinkiLocal(instant)).toBe(local);
  });

  it.each([["2026-03-29T03:30"], [""], ["huomenna"]])("%j is none", (local) => {
    expect(helsinkiInstant(local)).toBeUndefined();
  });

  it("leaves the day out when it is today", () => {
    const now = "2026-11-23T10:00:00Z";
    expect(shortMoment("2026-11-23T10:01:00Z", "fi", { now })).toBe("12.01");
    expect(shortMoment("2026-11-24T10:01:00Z", "fi", { now })).toContain("24.11.2026");
  });
});
