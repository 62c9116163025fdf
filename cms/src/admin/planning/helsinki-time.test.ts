import { expect, it } from "vitest";
import { instantOf, localOf, shortMoment } from "./helsinki-time.ts";

it("reads and writes Finnish time, in winter, in summer and around the changes of the clock", () => {
  for (const [local, instant] of [
    ["2026-12-01T08:00", "2026-12-01T06:00:00.000Z"],
    ["2026-07-01T08:00", "2026-07-01T05:00:00.000Z"],
    ["2026-03-29T04:00", "2026-03-29T01:00:00.000Z"],
    ["2026-10-25T05:00", "2026-10-25T03:00:00.000Z"],
  ] as const) {
    expect(new Date(instantOf(local) ?? 0).toISOString()).toBe(instant);
    expect(localOf(Date.parse(instant))).toBe(local);
  }
  // 3.30 is left out that night.
  expect(localOf(instantOf("2026-03-29T03:30") ?? 0)).toBe("2026-03-29T04:30");
  expect(instantOf("")).toBeUndefined();
});

it("leaves the day out when it is today", () => {
  const now = Date.parse("2026-11-23T10:00:00Z");
  expect(shortMoment(Date.parse("2026-11-23T10:01:00Z"), now, "fi")).toBe("12.01");
  expect(shortMoment(Date.parse("2026-11-24T10:01:00Z"), now, "fi")).toContain("24.11.2026");
});
