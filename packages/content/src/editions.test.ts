import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryOf } from "../test/arbitrary-of.ts";
import { canonicalJson } from "./hash.ts";
import { EDITION_OF_KIND, KINDS, type Kind, Region } from "./index.ts";

describe("the contract's editions", () => {
  it.each(KINDS)("gives back a %s unchanged after JSON and parsing", (kind: Kind) => {
    fc.assert(
      fc.property(arbitraryOf(EDITION_OF_KIND[kind]), (edition) => {
        const parsed = EDITION_OF_KIND[kind].parse(JSON.parse(JSON.stringify(edition)));
        expect(canonicalJson(parsed)).toBe(canonicalJson(edition));
      }),
      { numRuns: 25 },
    );
  });

  it.each(KINDS)("refuses a %s with a field the contract does not know", (kind: Kind) => {
    const [edition] = fc.sample(arbitraryOf(EDITION_OF_KIND[kind]), 1);
    expect(EDITION_OF_KIND[kind].safeParse({ ...(edition as object), lexical: {} }).success).toBe(false);
  });

  it("gives back region settings unchanged", () => {
    fc.assert(
      fc.property(arbitraryOf(Region), (region) => {
        expect(canonicalJson(Region.parse(JSON.parse(JSON.stringify(region))))).toBe(canonicalJson(region));
      }),
      { numRuns: 25 },
    );
  });
});
