import { type Log, messageOf } from "../log.ts";
import type { DrawnManifest, SearchManifest } from "../target/manifest.ts";
import { FollowUpPointer, readPointerNumber } from "../target/pointer.ts";
import type { Target } from "../target/target.ts";
import { compileSite, type Site } from "./compile-site.ts";

/** How often regions that were added are looked for, and pointers that were not the next in number. */
const LOOK_AROUND_MS = 1000;

export type Sites = {
  /** Every region's site as it is now: asking costs a look at two file names a region. */
  all(): Promise<Site[]>;
  /** One site as it is now. */
  fresh(site: Site): Promise<Site>;
};

type Held = {
  site: Site | null;
  live: number;
  search: number;
  drawn: number;
  lookedAt: number;
  loading: Promise<void> | null;
  told: string;
};

/**
 * Follows the pointers of a target. A release that cannot be read leaves the one before it in service, also right after a
 * start; what has been read stays in memory.
 */
export const openSites = (target: Target, log: Log): Sites => {
  const held = new Map<string, Held>();
  let lookedAt = 0;

  const tell = (entry: Held, message: string) => {
    if (entry.told !== message) log.warn(message);
    entry.told = message;
  };

  const load = async (region: string, entry: Held): Promise<void> => {
    const live = target.series(region, "live");
    const numbers = await live.numbers();
    const newest = numbers.at(-1) ?? 0;
    let { site } = entry;
    if (newest !== entry.live) {
      for (const number of numbers.reverse()) {
        if (number === site?.number) break;
        try {
          const pointer = await readPointerNumber(target, region, number);
          site = compileSite(pointer, await target.readManifest(pointer.release), {
            search: site?.search ?? null,
            drawn: site?.drawn ?? {},
          });
          break;
        } catch (error) {
          tell(entry, `${region}: ${messageOf(error)} Readers get the release before it.`);
        }
      }
      entry.live = newest;
    }
    if (site) {
      const latest = await target.series(region, "search").latest();
      if (latest && latest.number !== entry.search) {
        site = { ...site, search: await readSearch(target, latest.record, entry, region) };
        entry.search = latest.number;
      }
      const drawn = await target.series(region, "drawn").latest();
      if (drawn && drawn.number !== entry.drawn) {
        site = { ...site, drawn: await readDrawn(target, drawn.record, entry, region) };
        entry.drawn = drawn.number;
      }
    }
    entry.site = site;
    entry.lookedAt = Date.now();
  };

  const readSearch = async (
    target: Target,
    record: unknown,
    entry: Held,
    region: string,
  ): Promise<SearchManifest["search"] | null> => {
    try {
      return (await target.readSearchManifest(FollowUpPointer.parse(record).manifest)).search;
    } catch (error) {
      tell(entry, `${region}: ${messageOf(error)} The search stays as it was.`);
      return entry.site?.search ?? null;
    }
  };

  const readDrawn = async (
    target: Target,
    record: unknown,
    entry: Held,
    region: string,
  ): Promise<DrawnManifest["pictures"]> => {
    try {
      return (await target.readDrawnManifest(FollowUpPointer.parse(record).manifest)).pictures;
    } catch (error) {
      tell(entry, `${region}: ${messageOf(error)} The drawings stay as they were.`);
      return entry.site?.drawn ?? {};
    }
  };

  const refresh = async (region: string): Promise<Site | null> => {
    let entry = held.get(region);
    if (!entry) {
      entry = { site: null, live: 0, search: 0, drawn: 0, lookedAt: 0, loading: null, told: "" };
      held.set(region, entry);
    }
    const isDue =
      Date.now() - entry.lookedAt > LOOK_AROUND_MS ||
      (await target.series(region, "live").has(entry.live + 1)) ||
      (await target.series(region, "search").has(entry.search + 1));
    if (isDue) {
      const current = entry;
      current.loading ??= load(region, current).finally(() => {
        current.loading = null;
      });
      try {
        await current.loading;
      } catch (error) {
        // The folder cannot be read just now: what is in memory is still right for readers.
        tell(current, `${region}: ${messageOf(error)}`);
        current.lookedAt = Date.now();
      }
    }
    return entry.site;
  };

  return {
    async all() {
      if (Date.now() - lookedAt > LOOK_AROUND_MS || held.size === 0) {
        lookedAt = Date.now();
        try {
          // One that was seen before its first release was live is looked at again.
          for (const region of await target.regions()) if (!held.get(region)?.site) await refresh(region);
        } catch (error) {
          if (held.size === 0) throw error;
        }
      }
      return [...held.values()].flatMap(({ site }) => site ?? []);
    },
    async fresh(site) {
      return (await refresh(site.region)) ?? site;
    },
  };
};
