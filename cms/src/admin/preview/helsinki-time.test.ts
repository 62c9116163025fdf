import { describe, expect, it } from "vitest";
import { helsinkiField, helsinkiInstant } from "./helsinki-time.ts";

const iso = (field: string) => {
  const instant = helsinkiInstant(field);
  return instant === undefined ? undefined : new Date(instant).toISOString();
};

describe("a moment by Helsinki's clock", () => {
  it("is two hours ahead in winter and three in summer", () => {
    expect(iso("2026-11-24T08:00")).toBe("2026-11-24T06:00:00.000Z");
    expect(iso("2026-07-01T08:00")).toBe("2026-07-01T05:00:00.000Z");
    expect(helsinkiField(Date.parse("2026-11-24T06:00:00Z"))).toBe("2026-11-24T08:00");
  });
  it("knows the nights on which clocks are turned", () => {
    expect(iso("2026-03-29T02:59")).toBe("2026-03-29T00:59:00.000Z");
    expect(iso("2026-03-29T03:30")).toBe("2026-03-29T01:30:00.000Z");
    expect(iso("2026-03-29T04:00")).toBe("2026-03-29T01:00:00.000Z");
    expect(iso("2026-10-25T04:00")).toBe("2026-10-25T02:00:00.000Z");
  });
  it("is none when nothing whole was put in", () => {
    expect(iso("")).toBeUndefined();
    expect(iso("2026-11-")).toBeUndefined();
  });
});
