import { generatedArticle, generatedRegion, oneLocale, threeLocales } from "@aluesivut/tests/builders";
import { afterEach, describe, expect, it } from "vitest";
import { openBench, type TestBench } from "../test/open-bench.ts";
import { publishOnce } from "./publish-once.ts";
import { readPointer } from "./target/pointer.ts";

let bench: TestBench;
afterEach(() => bench.close());

describe("publishOnce", () => {
  it("brings every region live, tells the CMS, and leaves what is live already", async () => {
    bench = await openBench([threeLocales(), oneLocale()]);
    const first = await publishOnce(bench);
    console.log(first.map((f) => (f as any).error?.message));
    expect(first.map(({ region, state }) => [region, state])).toEqual([
      ["vaasa", "live"],
      ["tampere", "live"],
    ]);
    expect(bench.server.receipts.map(({ region, state, held, reasons }) => [region, state, held, reasons])).toEqual([
      ["vaasa", "live", [], []],
      ["tampere", "live", [], []],
    ]);
    const second = await publishOnce(bench);
    expect(second.map(({ state }) => state)).toEqual(["unchanged", "unchanged"]);
  });
});
