import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sameValue, withoutEmpty } from "./same-value.ts";

describe("sameValue", () => {
  it("takes what a form sends for nothing as nothing", () => {
    expect(sameValue({ title: "A", lead: "", topics: [], link: { url: null } }, { title: "A" })).toBe(true);
    expect(sameValue(undefined, "")).toBe(true);
  });

  it("tells apart what differs, false and nothing and the order of rows among it", () => {
    expect(sameValue({ decorative: false }, {})).toBe(false);
    expect(sameValue(["a", "b"], ["b", "a"])).toBe(false);
    expect(sameValue([{ title: "" }, { title: "a" }], [{ title: "a" }])).toBe(false);
  });

  it("is the same after what is empty has been left out", () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => sameValue(value, withoutEmpty(value))));
  });
});
