import type { Renderer } from "@aluesivut/content";
import { CmsUnavailableError } from "./cms-client.ts";
import type { FollowUps } from "./follow-ups.ts";
import type { Gate } from "./gate.ts";
import { messageOf } from "./log.ts";
import { pause } from "./pause.ts";
import { type Publisher, publishRegion } from "./publish-region.ts";
import { createRegionMemory } from "./release/region-memory.ts";
import { readPointer } from "./target/pointer.ts";

/** Follows one region: one release at a time, always towards the newest call. */
export type RegionLoop = {
  /** Sees to it that the live release answers this call; returns at once. */
  follow(hash: string, renderer: Renderer): void;
  /** Brings search and drawings up to what is live, made by whomever. */
  followLive(): Promise<void>;
  ended(): Promise<void>;
};

type LoopInput = { publisher: Publisher; region: string; gate: Gate; followUps: FollowUps; signal: AbortSignal };

/** The snapshot the CMS calls for and the renderer it is to be made by. */
type Call = { hash: string; renderer: Renderer };

const RETRY_MS = [1000, 5000, 15_000, 60_000, 300_000];

export const createRegionLoop = ({ publisher, region, gate, followUps, signal }: LoopInput): RegionLoop => {
  const { target, outbox, log } = publisher;
  const memory = createRegionMemory();
  let wanted: Call | null = null;
  /** What was last refused or failed, so that it is not tried again at every comparison, nor told again. */
  let failed: { hash: string; version: string; times: number; again: number; told: string } | null = null;
  /** Why the region was left alone, said once. */
  let left: string | null = null;
  let running: Promise<void> | null = null;
  let last: Call | null = null;

  const isWaiting = (call: Call): boolean =>
    failed !== null &&
    failed.hash === call.hash &&
    failed.version === call.renderer.version &&
    Date.now() < failed.again;

  const fail = (call: Call, message: string): boolean => {
    const isSame = failed?.hash === call.hash && failed.version === call.renderer.version;
    const times = isSame ? (failed?.times ?? 0) + 1 : 1;
    const isNews = !isSame || failed?.told !== message;
    const wait = RETRY_MS[Math.min(times, RETRY_MS.length) - 1] ?? 0;
    failed = { hash: call.hash, version: call.renderer.version, times, again: Date.now() + wait, told: message };
    if (isNews) log.warn(message);
    void pause(wait, signal).then(start);
    return isNews;
  };

  const publish = async (call: Call): Promise<void> => {
    try {
      const outcome = await gate(() => publishRegion(publisher, call.renderer, region, call.hash, memory));
      if (outcome.state === "refused") {
        if (fail(call, outcome.error.message)) outbox.send(outcome.report, null);
        return;
      }
      if (outcome.state === "left") {
        if (left !== outcome.why) {
          log.warn(`${region} is left as it is: ${outcome.why}.`);
          if (outcome.report) outbox.send(outcome.report, null);
        }
        left = outcome.why;
        return;
      }
      failed = null;
      left = null;
      const { pointer } = outcome;
      if (outcome.state === "live") followUps.add(region, { name: pointer.release, manifest: outcome.manifest });
    } catch (error) {
      const stays = error instanceof CmsUnavailableError ? " The live site stays; trying again." : "";
      fail(call, `${region}: ${messageOf(error)}${stays}`);
    }
  };

  const run = async () => {
    while (wanted && !signal.aborted) {
      const call = wanted;
      wanted = null;
      last = call;
      if (!isWaiting(call)) await publish(call);
    }
  };
  const start = () => {
    if (signal.aborted) return;
    wanted ??= last;
    running ??= run().finally(() => {
      running = null;
      if (wanted && !signal.aborted) start();
    });
  };

  return {
    follow(hash, renderer) {
      wanted = { hash, renderer };
      start();
    },
    async followLive() {
      try {
        const pointer = await readPointer(target, region);
        if (!pointer) return;
        followUps.add(region, { name: pointer.release, manifest: await target.readManifest(pointer.release) });
      } catch (error) {
        log.warn(`${region}: ${messageOf(error)}`);
      }
    },
    async ended() {
      await running;
    },
  };
};
