import type { SnapshotList } from "@aluesivut/content";
import { SchemaVersionError } from "@aluesivut/content";
import { type CmsClient, CmsUnavailableError, type ListAnswer } from "./cms-client.ts";
import { openFollowUps } from "./follow-ups.ts";
import { createGate } from "./gate.ts";
import type { RendererSource } from "./load-renderer.ts";
import { type Log, messageOf } from "./log.ts";
import { pause } from "./pause.ts";
import type { Publisher } from "./publish-region.ts";
import { createRegionLoop, type RegionLoop } from "./region-loop.ts";
import type { ReleaseOptions } from "./release/make-release.ts";
import { prune } from "./release/prune.ts";
import { openOutbox } from "./release/send-receipt.ts";
import type { Target } from "./target/target.ts";

export type WatchOptions = ReleaseOptions & {
  signal: AbortSignal;
  /** Releases made at once, of different regions. */
  parallel?: number;
  /** How long the CMS may hold a question for what is new. */
  waitSeconds?: number;
  compareEveryMs?: number;
};

const PRUNE_EVERY_MS = 60 * 60 * 1000;
const RENDERER_EVERY_MS = 1000;
const BACKOFF_MS = [500, 1000, 2000, 5000, 10_000, 30_000];
/** The longest a timer can be set for. */
const LONGEST_MS = 2 ** 31 - 1;

/**
 * Keeps every region's live release equal to what the CMS calls for, until the signal. It compares when the CMS answers
 * its standing question, when the next moment of change has come, when the renderer was built anew, and every minute;
 * each comparison is whole, so what wakes it decides nothing.
 */
export const watch = async (
  { target, cms, rendererSource, log }: { target: Target; cms: CmsClient; rendererSource: RendererSource; log: Log },
  { signal, parallel = 2, waitSeconds = 25, compareEveryMs = 60_000, ...options }: WatchOptions,
): Promise<void> => {
  const outbox = openOutbox(target, cms, log);
  const publisher: Publisher = { target, cms, outbox, log, options };
  const gate = createGate(parallel);
  const followUps = openFollowUps(target, rendererSource.address, log, signal);
  const loops = new Map<string, RegionLoop>();
  let list: SnapshotList | null = null;

  const compare = async () => {
    if (!list) return;
    const renderer = await rendererSource();
    for (const { region, hash } of list.regions) {
      let loop = loops.get(region);
      if (!loop) {
        loop = createRegionLoop({ publisher, region, gate, followUps, signal });
        loops.set(region, loop);
        await outbox.sendAgain(region);
        await loop.followLive();
      }
      loop.follow(hash, renderer);
    }
  };

  const stopRenderer = everyMs(RENDERER_EVERY_MS, () => rendererChanged(rendererSource, compare, log));
  const stopPrune = everyMs(PRUNE_EVERY_MS, async () => {
    await prune(target).catch((error) => log.warn(`Cannot clear up ${target.address}: ${messageOf(error)}`));
  });
  try {
    await followList({ cms, log, signal, waitSeconds, compareEveryMs }, async (next) => {
      list = next;
      await compare();
    });
  } finally {
    stopRenderer();
    stopPrune();
    await Promise.all([...loops.values()].map((loop) => loop.ended()));
    await followUps.ended();
    outbox.close();
  }
};

type ListOptions = { cms: CmsClient; log: Log; signal: AbortSignal; waitSeconds: number; compareEveryMs: number };

/** Asks for the list again and again, and hands on each answer. */
const followList = async (
  { cms, log, signal, waitSeconds, compareEveryMs }: ListOptions,
  onList: (list: SnapshotList) => Promise<void>,
): Promise<void> => {
  let etag: string | null = null;
  let last: SnapshotList | null = null;
  let wholeAt = 0;
  let failures = 0;
  while (!signal.aborted) {
    try {
      const isWhole: boolean = etag === null || Date.now() - wholeAt >= compareEveryMs;
      if (isWhole) wholeAt = Date.now();
      const ask: { etag?: string | null; waitSeconds?: number; signal: AbortSignal } = isWhole
        ? { signal }
        : { etag, waitSeconds, signal: untilNextChange(last, signal) };
      const answer: ListAnswer | null | "due" = await cms.list(ask).catch((error: unknown) => {
        if (ask.signal.aborted && !signal.aborted) return "due";
        throw error;
      });
      if (failures > 0) log.info(`The CMS at ${cms.address} answers again.`);
      failures = 0;
      if (answer === "due") {
        etag = null;
      } else if (answer) {
        ({ etag, list: last } = answer);
        await onList(last);
        if (etag === null) await pause(1000, signal); // a CMS that gives no tag cannot hold the question
      }
    } catch (error) {
      if (signal.aborted) return;
      const isKnown = error instanceof CmsUnavailableError || error instanceof SchemaVersionError;
      if (failures === 0) log.warn(`${messageOf(error)}${isKnown ? " The live sites stay; trying again." : ""}`);
      await pause(BACKOFF_MS[Math.min(failures++, BACKOFF_MS.length - 1)] ?? 0, signal);
    }
  }
};

/** Ends at the first moment at which a region changes by itself, or with `signal`. */
const untilNextChange = (list: SnapshotList | null, signal: AbortSignal): AbortSignal => {
  const moments = (list?.regions ?? []).flatMap(({ nextChangeAt }) => (nextChangeAt ? Date.parse(nextChangeAt) : []));
  if (moments.length === 0) return signal;
  const left = Math.min(...moments) - Date.now();
  // A moment that is over already: the clock of the CMS is behind ours.
  const ms = left > 0 ? Math.min(left + 5, LONGEST_MS) : 1000;
  return AbortSignal.any([signal, AbortSignal.timeout(ms)]);
};

const rendererChanged = async (source: RendererSource, compare: () => Promise<void>, log: Log): Promise<void> => {
  const before = source.loaded();
  try {
    if (before && (await source()) !== before) {
      log.info("The renderer was built anew: comparing every region.");
      await compare();
    }
  } catch {
    // Being built just now: the next comparison says so if it lasts.
  }
};

/** Runs `work` at intervals, never twice at once; gives what stops it. */
const everyMs = (ms: number, work: () => Promise<void>): (() => void) => {
  let busy = false;
  const timer = setInterval(async () => {
    if (busy) return;
    busy = true;
    await work().finally(() => {
      busy = false;
    });
  }, ms);
  timer.unref();
  return () => clearInterval(timer);
};
