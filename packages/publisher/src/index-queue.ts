import { type Log, messageOf } from "./log.ts";
import { indexSearch } from "./release/index-search.ts";
import type { Manifest, ManifestName } from "./target/manifest.ts";
import type { Target } from "./target/target.ts";

export type IndexQueue = {
  /** Indexes a region's live release when its turn comes; a later release of the region takes its place. */
  add(region: string, release: { name: ManifestName; manifest: Manifest }): void;
  /** Resolves when nothing is queued or running. */
  ended(): Promise<void>;
};

/** Makes search indexes one after the other, apart from releases, until the signal. */
export const openIndexQueue = (target: Target, log: Log, signal: AbortSignal): IndexQueue => {
  const waiting = new Map<string, { name: ManifestName; manifest: Manifest }>();
  let running: Promise<void> | null = null;

  const drain = async () => {
    for (const [region, release] of waiting) {
      if (signal.aborted) return;
      waiting.delete(region);
      const started = Date.now();
      try {
        const made = await indexSearch(target, release, log, { signal });
        if (made) log.info(`${region}: search is up to date after ${((Date.now() - started) / 1000).toFixed(2)} s`);
      } catch (error) {
        if (!signal.aborted) log.warn(`${region}: ${messageOf(error)}`);
      }
    }
  };

  return {
    add(region, release) {
      waiting.delete(region); // to the end of the queue: it has just changed and may change again
      waiting.set(region, release);
      running ??= drain().finally(() => {
        running = null;
      });
    },
    async ended() {
      await running;
    },
  };
};
