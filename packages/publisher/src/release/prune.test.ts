import { utimes } from "node:fs/promises";
import { join } from "node:path";
import { changeSnapshot, generatedArticle, generatedRegion } from "@aluesivut/tests/builders";
import { afterEach, expect, it } from "vitest";
import { openBench, type TestBench } from "../../test/open-bench.ts";
import { publishOnce } from "../publish-once.ts";
import { Pointer, readPointer } from "../target/pointer.ts";
import { findDamage } from "../verify-target.ts";
import { prune } from "./prune.ts";

let bench: TestBench;
afterEach(() => bench.close());

const DAY = 24 * 60 * 60 * 1000;

it("keeps five releases and all of the last day, and what they are made of", async () => {
  bench = await openBench([generatedRegion(3)]);
  const objects: string[] = [];
  for (let revision = 1; revision <= 7; revision++) {
    bench.server.set(changeSnapshot(generatedRegion(3), generatedArticle(1, 3, ["fi"], revision)));
    await publishOnce(bench);
    const pointer = await readPointer(bench.target, "vaasa");
    const { files } = await bench.target.readManifest(pointer?.release ?? "");
    objects.push(files["/fi/ajankohtaista/uutinen-numero-1/"]?.object ?? "");
  }
  const series = bench.target.series("vaasa", "live");
  await prune(bench.target);
  expect(await series.numbers()).toEqual([1, 2, 3, 4, 5, 6, 7]);

  const twoHoursAgo = (Date.now() - 2 * 60 * 60 * 1000) / 1000;
  for (const object of objects) {
    await utimes(join(bench.folder, "objects", object.slice(0, 2), object), twoHoursAgo, twoHoursAgo);
  }
  const second = Pointer.parse(await series.read(2));
  await series.rewrite(2, { ...second, activatedAt: new Date(Date.now() + DAY).toISOString() });
  await prune(bench.target, Date.now() + DAY + 1000);
  expect(await series.numbers()).toEqual([2, 3, 4, 5, 6, 7]);
  expect(await Promise.all(objects.map((object) => bench.target.hasObject(object)))).toEqual([
    false,
    true,
    true,
    true,
    true,
    true,
    true,
  ]);
  expect(await findDamage(bench.target, "vaasa")).toEqual([]);
});
