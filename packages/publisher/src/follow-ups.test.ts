import { DRAWING_LIST_PATH } from "@aluesivut/content";
import { buildSnapshot } from "@aluesivut/tests/builders";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { openBench, sourceOf, type TestBench } from "../test/open-bench.ts";
import { plainRenderer } from "../test/plain-renderer.ts";
import { openFollowUps } from "./follow-ups.ts";
import { publishOnce } from "./publish-once.ts";
import { readDrawnPointer, readPointer, readSearchPointer } from "./target/pointer.ts";

const drawings = (size: number) => ({ [`/drawn/${size}.png`]: { type: "icon" as const, size } });
const MINUTE = 60_000;
let bench: TestBench;
let controller: AbortController;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  controller = new AbortController();
  bench = await openBench([buildSnapshot()], { renderer: plainRenderer({ drawings: drawings(16) }) });
});
afterEach(async () => {
  controller.abort();
  vi.useRealTimers();
  await bench.close();
});

const open = () => openFollowUps(bench.target, bench.rendererSource.address, bench.log, controller.signal);
const liveRelease = async () => {
  const { release: name } = (await readPointer(bench.target, "vaasa")) as { release: string };
  return { name, manifest: await bench.target.readManifest(name) };
};
/** Loses the list of a release's drawings; gives back what brings it back. */
const loseList = async ({ manifest }: Awaited<ReturnType<typeof liveRelease>>) => {
  const object = manifest.files[DRAWING_LIST_PATH]?.object as string;
  const bytes = await bench.target.readObject(object);
  await bench.target.removeObject(object);
  return async () => {
    await bench.target.putObject(object, bytes);
    await bench.target.flush();
  };
};
const madeFor = async () => [
  (await readSearchPointer(bench.target, "vaasa"))?.release,
  (await readDrawnPointer(bench.target, "vaasa"))?.release,
];

describe("what follows a release", () => {
  it("is tried again when it failed, without another release", async () => {
    await publishOnce(bench);
    const release = await liveRelease();
    await bench.target.series("vaasa", "drawn").remove(1);
    const bringBack = await loseList(release);
    const followUps = open();
    followUps.add("vaasa", release);
    await followUps.ended();
    expect(await madeFor()).toEqual([release.name, undefined]);
    await bringBack();
    vi.advanceTimersByTime(MINUTE);
    await followUps.ended();
    expect(await madeFor()).toEqual([release.name, release.name]);
  });

  it("never goes back to an earlier release that failed, whoever made the later one", async () => {
    await publishOnce(bench);
    const earlier = await liveRelease();
    await bench.target.series("vaasa", "drawn").remove(1);
    const bringBack = await loseList(earlier);
    const followUps = open();
    followUps.add("vaasa", earlier);
    await followUps.ended();
    expect(await madeFor()).toEqual([earlier.name, undefined]);
    const next = plainRenderer({ drawings: drawings(32), version: "next", builtAt: 2 });
    await publishOnce({ ...bench, rendererSource: sourceOf(next) });
    const later = await liveRelease();
    expect(await madeFor()).toEqual([later.name, later.name]);
    await bringBack();
    vi.advanceTimersByTime(MINUTE);
    await followUps.ended();
    expect(await madeFor()).toEqual([later.name, later.name]);
  });
});
