import { oneLocale } from "@aluesivut/tests/builders";
import { afterEach, expect, it } from "vitest";
import { openBench, type TestBench } from "../test/open-bench.ts";
import { publishRegion } from "./publish-region.ts";
import { createRegionMemory } from "./release/region-memory.ts";
import { openOutbox } from "./release/send-receipt.ts";
import { readPointer } from "./target/pointer.ts";

let bench: TestBench;
afterEach(() => bench.close());

it("makes no release again that another publisher has made, though it was called for an older one", async () => {
  bench = await openBench([oneLocale()]);
  const { target, cms, log } = bench;
  const outbox = openOutbox(target, cms, log);
  const renderer = await bench.rendererSource();
  const publish = (wanted: string, force = false) =>
    publishRegion({ target, cms, outbox, log, options: {} }, renderer, "tampere", wanted, createRegionMemory(), {
      force,
    });
  expect((await publish(oneLocale().hash)).state).toBe("live");
  const before = await readPointer(target, "tampere");
  expect(await publish("0".repeat(64))).toEqual({ state: "unchanged", pointer: before });
  // What is damaged is made anew all the same.
  expect((await publish(oneLocale().hash, true)).state).toBe("live");
  expect((await readPointer(target, "tampere"))?.number).toBe(2);
  await outbox.settle(5_000);
  outbox.close();
});
