import { changeSnapshot, generatedArticle, generatedRegion } from "@aluesivut/tests/builders";
import { afterEach, describe, expect, it } from "vitest";
import { openBench, type TestBench } from "../../test/open-bench.ts";
import { fetchSnapshot } from "./fetch-snapshot.ts";
import { createRegionMemory } from "./region-memory.ts";

let bench: TestBench;
afterEach(() => bench.close());

const first = generatedRegion(3);
const second = changeSnapshot(first, generatedArticle(1, 3, ["fi"], 2));

describe("fetchSnapshot", () => {
  it("asks for the whole once, then for patches", async () => {
    bench = await openBench([first]);
    const memory = createRegionMemory();
    expect((await fetchSnapshot(bench.cms, "vaasa", memory)).hash).toBe(first.hash);
    bench.server.set(second);
    expect(await fetchSnapshot(bench.cms, "vaasa", memory)).toEqual(second);
    expect(bench.server.asked).toEqual(["vaasa", "vaasa since"]);
  });

  it("asks for the whole again when a patch leads elsewhere", async () => {
    bench = await openBench([first]);
    const memory = createRegionMemory();
    await fetchSnapshot(bench.cms, "vaasa", memory);
    bench.server.set(second);
    bench.server.tamper = (answer) => ("from" in answer ? { ...answer, put: [] } : answer);
    expect(await fetchSnapshot(bench.cms, "vaasa", memory)).toEqual(second);
    expect(bench.server.asked).toEqual(["vaasa", "vaasa since", "vaasa"]);
  });

  it("refuses a whole that is not what its hash says", async () => {
    bench = await openBench([{ ...first, hash: "0".repeat(64) }]);
    await expect(fetchSnapshot(bench.cms, "vaasa", createRegionMemory())).rejects.toThrow(/hash-mismatch/);
  });

  it("does not keep a snapshot with editions held", async () => {
    bench = await openBench([first]);
    const memory = createRegionMemory();
    await fetchSnapshot(bench.cms, "vaasa", memory);
    bench.server.set(second);
    bench.server.onHold("articles:generated-00001:fi:2", "generated-00001", generatedArticle(1, 3, ["fi"], 1));
    expect((await fetchSnapshot(bench.cms, "vaasa", memory, ["articles:generated-00001:fi:2"])).hash).toBe(first.hash);
    expect(memory.snapshot?.hash).toBe(first.hash);
    expect((await fetchSnapshot(bench.cms, "vaasa", memory)).hash).toBe(second.hash);
  });
});
