import { type Log, messageOf } from "./log.ts";
import { drawPictures } from "./release/draw-pictures.ts";
import { indexSearch } from "./release/index-search.ts";
import type { Manifest, ManifestName } from "./target/manifest.ts";
import { readPointer } from "./target/pointer.ts";
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

type Work = { waiting: Map<string, Release>; make: (release: Release) => Promise<boolean>; done: string };

/** Makes them one after the other, apart from releases, until the signal: every region's search before any drawing. */
export const openFollowUps = (target: Target, renderer: string, log: Log, signal: AbortSignal): FollowUps => {
  const works: Work[] = [
    {
      waiting: new Map(),
      make: (release) => indexSearch(target, release, log, { signal }),
      done: "search is up to date",
    },
    {
      waiting: new Map(),
      make: (release) => drawPictures(target, release, renderer, log, { signal }),
      done: "drawings are made",
    },
  ];
  let running: Promise<void> | null = null;

  const makeNext = async ({ waiting, make, done }: Work): Promise<void> => {
    const [next] = waiting;
    if (!next) return;
    const [region, release] = next;
    waiting.delete(region);
    const started = Date.now();
    try {
      // A later release has follow-ups of its own, perhaps another publisher's: what it has must not go back.
      if ((await readPointer(target, region))?.release !== release.name) return;
      const made = await make(release);
      if (made) log.info(`${region}: ${done} after ${((Date.now() - started) / 1000).toFixed(2)} s`);
    } catch (error) {
      if (signal.aborted) return;
      log.warn(`${region}: ${messageOf(error)}`);
      const again = setTimeout(() => {
        if (!waiting.has(region)) waiting.set(region, release);
        start();
      }, AGAIN_MS);
      again.unref();
    }
  };

  const drain = async () => {
    while (!signal.aborted) {
      const work = works.find(({ waiting }) => waiting.size > 0);
      if (!work) break;
      await makeNext(work);
    }
    running = null; // in the same breath as the last look, so that nothing added is overlooked
  };
  const start = () => {
    running ??= drain();
  };

  return {
    add(region, release) {
      for (const { waiting } of works) {
        waiting.delete(region); // to the end of the queue: it has just changed and may change again
        waiting.set(region, release);
      }
      start();
    },
    async ended() {
      await running;
    },
  };
};
