import { expect, it } from "vitest";
import { type Choice, choiceOf, instantOf, queryWith } from "./choice.ts";

const usual: Choice = { region: "vaasa", locale: "fi", width: 1280, scope: "drafts", moment: "" };

it("keeps a choice in the address, beside what else is there", () => {
  const changed = queryWith(new URLSearchParams("theme=dark"), { width: 360, moment: "2026-11-24T08:00" });
  expect(changed).toBe("?theme=dark&width=360&moment=2026-11-24T08%3A00");
  expect(choiceOf(new URLSearchParams(changed), usual)).toEqual({ ...usual, width: 360, moment: "2026-11-24T08:00" });
  expect(queryWith(new URLSearchParams(changed), { moment: "" })).toBe("?theme=dark&width=360");
});

it("takes the usual for what an address says wrongly", () => {
  expect(choiceOf(new URLSearchParams("locale=de&width=77&scope=everything"), usual)).toEqual(usual);
});

it("reads the moment by Helsinki's clock, and tells now from an hour that is left out", () => {
  expect(instantOf({ ...usual, moment: "2026-11-24T08:00" })).toBe(Date.parse("2026-11-24T06:00Z"));
  expect(instantOf({ ...usual, moment: "2026-07-01T08:00" })).toBe(Date.parse("2026-07-01T05:00Z"));
  expect(instantOf(usual)).toBeUndefined();
  expect(instantOf({ ...usual, moment: "2026-03-29T03:30" })).toBeNull();
});
