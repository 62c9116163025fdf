import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openNumberedRecords } from "./numbered-records.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "aluesivut-series-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe("openNumberedRecords", () => {
  it("gives a number to one of many writers, and the record is the winner's", async () => {
    const writers = Array.from({ length: 20 }, () => openNumberedRecords(folder, { sync: true }));
    const won = await Promise.all(writers.map((series, writer) => series.append(1, { writer })));
    expect(won.filter(Boolean)).toHaveLength(1);
    expect(await writers[0]?.latest()).toEqual({ number: 1, record: { writer: won.indexOf(true) } });
  });

  it("lets a writer that slept never overwrite, neither a newer record nor after pruning", async () => {
    const series = openNumberedRecords(folder, { sync: false });
    for (let number = 1; number <= 10; number++) await series.append(number, { number });
    expect(await series.append(4, { from: "sleeper" })).toBe(false);
    for (let number = 1; number <= 5; number++) await series.remove(number);
    expect(await series.append(4, { from: "sleeper" })).toBe(false);
    expect(await series.numbers()).toEqual([6, 7, 8, 9, 10]);
    expect(await series.latest()).toEqual({ number: 10, record: { number: 10 } });
  });

  it("knows nothing of a series nobody wrote", async () => {
    const series = openNumberedRecords(join(folder, "none"), { sync: false });
    expect(await series.latest()).toBeNull();
    expect(await series.has(1)).toBe(false);
  });
});
