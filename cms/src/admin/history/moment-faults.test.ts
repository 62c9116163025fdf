import { describe, expect, it } from "vitest";
import { momentFaults } from "./moment-faults.ts";

const NOW = Date.parse("2026-03-28T12:00:00.000Z");
const faults = (from: string, until = "", later = true) => momentFaults({ from, until }, later, NOW);

describe("the moments of a schedule", () => {
  it("may lie ahead, or be this very minute", () => {
    expect(faults("2026-03-29T04:00")).toEqual({});
    expect(faults("2026-03-28T14:00", "2026-03-28T14:01")).toEqual({});
    expect(faults("", "2026-04-01T08:00", false)).toEqual({});
  });
  it("are refused when they have passed, do not exist or end before they begin", () => {
    expect(faults("2026-03-28T13:58")).toEqual({ from: "past" });
    expect(faults("2026-03-29T03:30")).toEqual({ from: "noSuchTime" });
    expect(faults("", "2026-03-29T03:30")).toEqual({ from: "noSuchTime", until: "noSuchTime" });
    expect(faults("2026-04-02T08:00", "2026-04-02T08:00")).toEqual({ until: "endsFirst" });
    expect(faults("", "2026-03-28T13:00", false)).toEqual({ until: "endsFirst" });
  });
});
