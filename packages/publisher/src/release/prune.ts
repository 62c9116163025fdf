import { FollowUpPointer, readPointerNumber } from "../target/pointer.ts";
import type { Series, Target } from "../target/target.ts";

const KEEP_RELEASES = 5;
const KEEP_MS = 24 * 60 * 60 * 1000;

/**
 * Forgets releases of all regions but the last five of each, those younger than a day and a pinned one, and then what no
 * release names any more. Returns how many objects went.
 */
export const prune = async (target: Target, now = Date.now()): Promise<number> => {
  const needed = new Set<string>();
  for (const region of await target.regions()) {
    const live = target.series(region, "live");
    await forget(
      live,
      async (number) => {
        const { release, activatedAt } = await readPointerNumber(target, region, number);
        return { name: release, at: activatedAt };
      },
      now,
      async (name) => {
        needed.add(name);
        for (const { object } of Object.values((await target.readManifest(name)).files)) needed.add(object);
      },
    );
    const search = target.series(region, "search");
    await forget(
      search,
      (number) => readFollowUp(search, number),
      now,
      async (name) => {
        needed.add(name);
        for (const { bundles } of Object.values((await target.readSearchManifest(name)).search)) {
          for (const { files } of bundles) for (const { object } of Object.values(files)) needed.add(object);
        }
      },
    );
    const drawn = target.series(region, "drawn");
    await forget(
      drawn,
      (number) => readFollowUp(drawn, number),
      now,
      async (name) => {
        needed.add(name);
        for (const { object } of Object.values((await target.readDrawnManifest(name)).pictures)) needed.add(object);
      },
    );
  }
  return target.sweep((name) => needed.has(name));
};

const readFollowUp = async (series: Series, number: number): Promise<{ name: string; at: string }> => {
  const { manifest, at } = FollowUpPointer.parse(await series.read(number));
  return { name: manifest, at };
};

const forget = async (
  series: Series,
  about: (number: number) => Promise<{ name: string; at: string }>,
  now: number,
  need: (name: string) => Promise<void>,
): Promise<void> => {
  const numbers = await series.numbers();
  const seen = new Set<string>();
  for (const [index, number] of numbers.entries()) {
    const { name, at } = await about(number);
    const keep = numbers.length - index <= KEEP_RELEASES || now - Date.parse(at) < KEEP_MS;
    if (!keep) await series.remove(number);
    else if (!seen.has(name)) {
      seen.add(name);
      await need(name);
    }
  }
};
