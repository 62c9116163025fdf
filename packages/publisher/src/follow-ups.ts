import { type Log, messageOf } from "./log.ts";
import { drawPictures } from "./release/draw-pictures.ts";
import { indexSearch } from "./release/index-search.ts";
import type { Manifest, ManifestName } from "./target/manifest.ts";
import type { Target } from "./target/target.ts";

type Release = { name: ManifestName; manifest: Manifest };

/** What is made once a release is live: its search, then its drawings. */
export type FollowUps = {
  /** Makes them when the region's turn comes; a later release of the region takes its place. */
  add(region: string, release: Release): void;
  /** Resolves when nothing is queued or running. */
  ended(): Promise<void>;
};

/** After a failure: the reason may have passed. */
const AGAIN_MS = 60_000;

/** Makes them one after the other, apart from releases, until the signal: every region's search before any drawing. */
export const openFollowUps = (target: Target, renderer: string, log: Log, signal: AbortSignal): FollowUps => {
  const toIndex = new Map<string, Release>();
  const toDraw = new Map<string, Release>();
  let running: Promise<void> | null = null;

  const work = async (
    queue: Map<string, Release>,
    make: (release: Release) => Promise<boolean>,
    done: string,
  ): Promise<boolean> => {
    const [next] = queue;
    if (!next) return false;
    const [region, release] = next;
    queue.delete(region);
    const started = Date.now();
    try {
      const made = await make(release);
      if (made) log.info(`${region}: ${done} after ${((Date.now() - started) / 1000).toFixed(2)} s`);
    } catch (error) {
      if (signal.aborted) return false;
      log.warn(`${region}: ${messageOf(error)}`);
      const again = setTimeout(() => {
        if (!queue.has(region)) queue.set(region, release);
        start();
      }, AGAIN_MS);
      again.unref();
    }
    return true;
  };
  const index = () => work(toIndex, (release) => indexSearch(target, release, log, { signal }), "search is up to date");
  const draw = () =>
    work(toDraw, (release) => drawPictures(target, release, renderer, log, { signal }), "drawings are made");

  const drain = async () => {
    while (!signal.aborted && ((await index()) || (await draw())));
  };
  const start = () => {
    running ??= drain().finally(() => {
      running = null;
    });
  };

  return {
    add(region, release) {
      for (const queue of [toIndex, toDraw]) {
        queue.delete(region); // to the end of the queue: it has just changed and may change again
        queue.set(region, release);
      }
      start();
    },
    async ended() {
      await running;
    },
  };
};
