import { describe, expect, it } from "vitest";
import { faultOf } from "./fault.ts";
import { judgeFaults } from "./judge-faults.ts";

const brokenLink = (target: string, ...suspects: string[]) => faultOf("broken-link", { target }, suspects);

describe("judgeFaults", () => {
  it("lets a release without faults pass", () => {
    expect(judgeFaults([], new Set())).toEqual({ verdict: "pass", advice: [] });
  });

  it("holds the likeliest new edition of each fault, and none that is live already", () => {
    const faults = [brokenLink("/a/", "old", "new-1"), brokenLink("/b/", "new-2", "new-1"), brokenLink("/c/", "new-2")];
    const judgement = judgeFaults(faults, new Set(["new-1", "new-2"]));
    expect(judgement.verdict === "hold" && [...judgement.hold].map(([key, reasons]) => [key, reasons.length])).toEqual([
      ["new-1", 1],
      ["new-2", 2],
    ]);
  });

  it("refuses what no new edition explains", () => {
    const judgement = judgeFaults([brokenLink("/a/", "old")], new Set(["new"]));
    expect(judgement).toMatchObject({
      verdict: "refuse",
      reasons: [{ code: "broken-link", context: { target: "/a/" } }],
    });
  });

  it("blames no new edition for a link that old pages have as well", () => {
    const judgement = judgeFaults([brokenLink("/menu/"), brokenLink("/menu/", "new")], new Set(["new"]));
    expect(judgement).toMatchObject({ verdict: "refuse", reasons: [{}, {}] });
  });

  it("only reports a missing language that an editor has withdrawn", () => {
    const fault = faultOf("missing-language", { title: "A", language: "svenska" }, ["old"]);
    expect(judgeFaults([fault], new Set())).toMatchObject({ verdict: "pass", advice: [{ severity: "advice" }] });
    expect(judgeFaults([fault], new Set(["old"])).verdict).toBe("hold");
  });
});
