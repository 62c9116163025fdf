import { buildDocument, changeSnapshot, generatedArticle, generatedRegion, oneLocale } from "@aluesivut/tests/builders";
import { startSnapshotServer } from "@aluesivut/tests/servers/snapshot-server";
import { afterEach, describe, expect, it } from "vitest";
import { openBench, type TestBench } from "../test/open-bench.ts";
import { plainRenderer } from "../test/plain-renderer.ts";
import { connectCms } from "./cms-client.ts";
import { publishOnce } from "./publish-once.ts";
import { openTarget } from "./target/open-target.ts";
import { readDrawnPointer, readPointer, readSearchPointer } from "./target/pointer.ts";
import { watch } from "./watch.ts";

let bench: TestBench;
let controller: AbortController;
const watching: Promise<void>[] = [];
afterEach(async () => {
  controller.abort();
  await Promise.all(watching.splice(0));
  await bench.close();
});

const start = (parts: Parameters<typeof watch>[0] = bench) => {
  controller ??= new AbortController();
  if (controller.signal.aborted) controller = new AbortController();
  watching.push(watch(parts, { signal: controller.signal }));
};
const calledFor = async (region: string) => (await readPointer(bench.target, region))?.calledFor;
const soon = { timeout: 20_000, interval: 50 };

describe("watch", () => {
  it("makes what is missing, then follows each change, search and receipts included", async () => {
    bench = await openBench([generatedRegion(5), oneLocale()]);
    start();
    await expect.poll(() => calledFor("vaasa"), soon).toBe(generatedRegion(5).hash);
    await expect.poll(() => calledFor("tampere"), soon).toBe(oneLocale().hash);
    for (let revision = 2; revision < 5; revision++) {
      const next = changeSnapshot(generatedRegion(5), generatedArticle(1, 5, ["fi"], revision));
      bench.server.set(next);
      await expect.poll(() => calledFor("vaasa"), soon).toBe(next.hash);
    }
    const { release } = (await readPointer(bench.target, "vaasa")) ?? {};
    await expect.poll(async () => (await readSearchPointer(bench.target, "vaasa"))?.release, soon).toBe(release);
    await expect.poll(() => bench.server.receipts.length, soon).toBe(5);
    expect((await readPointer(bench.target, "tampere"))?.number).toBe(1);
  });

  it("draws what a release names, also when the publisher before it died before that", async () => {
    const drawings = { "/drawn/a.png": { type: "icon" as const, size: 16 } };
    bench = await openBench([oneLocale()], { renderer: plainRenderer({ drawings }) });
    start();
    const drawnFor = async () => (await readDrawnPointer(bench.target, "tampere"))?.release;
    const release = async () => (await readPointer(bench.target, "tampere"))?.release ?? "none";
    await expect.poll(async () => (await drawnFor()) === (await release()), soon).toBe(true);
    controller.abort();
    await Promise.all(watching.splice(0));
    await bench.target.series("tampere", "drawn").remove(1);
    start();
    await expect.poll(drawnFor, soon).toBe(await release());
  });

  it("shares the regions with another publisher: each release is made once", async () => {
    bench = await openBench([generatedRegion(5), oneLocale()]);
    start();
    start({ ...bench, target: await openTarget(bench.folder) });
    await expect.poll(() => calledFor("tampere"), soon).toBe(oneLocale().hash);
    for (let revision = 2; revision < 6; revision++) {
      const next = changeSnapshot(generatedRegion(5), generatedArticle(1, 5, ["fi"], revision));
      bench.server.set(next);
      await expect.poll(() => calledFor("vaasa"), soon).toBe(next.hash);
    }
    expect((await readPointer(bench.target, "vaasa"))?.number).toBe(5);
    // The receipt of a release follows it.
    const receipted = () => {
      const live = bench.server.receipts.filter(({ region, keys }) => region === "vaasa" && keys.length === 1);
      return live.map(({ keys }) => keys[0]).sort();
    };
    await expect
      .poll(receipted, soon)
      .toEqual([2, 3, 4, 5].map((revision) => `articles:generated-00001:fi:${revision}`));
  });

  it("says once that the CMS is away, leaves the sites, and goes on when it is back", async () => {
    bench = await openBench([oneLocale()]);
    const { url } = bench.server;
    await publishOnce(bench);
    await bench.server.close();
    start();
    await expect
      .poll(() => bench.log.lines.filter((line) => line.includes("Cannot reach the CMS")).length, soon)
      .toBe(1);
    expect(bench.log.lines.at(-1)).toContain("The live sites stay; trying again.");
    expect(await calledFor("tampere")).toBe(oneLocale().hash);
    const next = changeSnapshot(oneLocale(), buildDocument("article", { id: "n", title: { fi: "Takaisin" } }));
    bench.server = await startSnapshotServer(next);
    const moved = connectCms(bench.server);
    Object.assign(bench.cms, moved, { address: url });
    await expect.poll(() => calledFor("tampere"), soon).toBe(next.hash);
    expect(bench.log.lines.some((line) => line.includes("answers again"))).toBe(true);
  });

  it("tells a refusal once, and releases as soon as it is mended", async () => {
    bench = await openBench([oneLocale()]);
    await publishOnce(bench);
    bench.server.set({ ...oneLocale(), hash: "f".repeat(64) });
    start();
    await expect.poll(() => bench.server.receipts.at(-1)?.state, soon).toBe("refused");
    const next = changeSnapshot(oneLocale(), buildDocument("article", { id: "n", title: { fi: "Ehjä" } }));
    bench.server.set(next);
    await expect.poll(() => calledFor("tampere"), soon).toBe(next.hash);
    expect(bench.server.receipts.filter(({ state }) => state === "refused")).toHaveLength(1);
  });

  it("asks again at the moment a region changes by itself", async () => {
    bench = await openBench([oneLocale()]);
    bench.server.nextChangeAt = new Date(Date.now() + 1500).toISOString();
    start();
    await expect.poll(() => calledFor("tampere"), soon).toBe(oneLocale().hash);
    const next = changeSnapshot(oneLocale(), buildDocument("article", { id: "n", title: { fi: "Ajastettu" } }));
    bench.server.setSilently(next);
    await expect.poll(() => calledFor("tampere"), soon).toBe(next.hash);
  });

  it("releases everything anew when the renderer was built anew", async () => {
    bench = await openBench([oneLocale()]);
    let renderer = plainRenderer({ version: "one", builtAt: 1 });
    let loaded = renderer;
    const source = Object.assign(
      async () => {
        loaded = renderer;
        return renderer;
      },
      { loaded: () => loaded, address: bench.rendererSource.address },
    );
    start({ ...bench, rendererSource: source });
    await expect.poll(() => calledFor("tampere"), soon).toBe(oneLocale().hash);
    renderer = plainRenderer({ version: "two", builtAt: 2 });
    await expect.poll(async () => (await readPointer(bench.target, "tampere"))?.report.renderer, soon).toBe("two");
  });
});
