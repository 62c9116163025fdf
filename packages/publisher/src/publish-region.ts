import { setTimeout as wait } from "node:timers/promises";
import type { Renderer } from "@aluesivut/content";
import type { CmsClient } from "./cms-client.ts";
import type { Log } from "./log.ts";
import { SupersededError } from "./release/activate.ts";
import { makeRelease, type ReleaseOptions, type ReleaseOutcome } from "./release/make-release.ts";
import type { RegionMemory } from "./release/region-memory.ts";
import type { Outbox } from "./release/send-receipt.ts";
import { LeaseTakenError } from "./target/lease.ts";
import { short } from "./target/manifest.ts";
import { isMade, readPointer } from "./target/pointer.ts";
import type { Target } from "./target/target.ts";

export type Publisher = {
  target: Target;
  cms: CmsClient;
  outbox: Outbox;
  log: Log;
  options: ReleaseOptions;
};

/** How long to wait for another publisher that is at the same region. */
const PATIENCE_MS = 60_000;

/**
 * Brings one region's live release in line with what the CMS calls for (`wanted`, a snapshot hash). When another publisher
 * is at it, waits, and compares again.
 */
export const publishRegion = async (
  { target, cms, outbox, log, options }: Publisher,
  renderer: Renderer,
  region: string,
  wanted: string,
  memory: RegionMemory,
  { force = false } = {},
): Promise<ReleaseOutcome> => {
  const patience = Date.now() + PATIENCE_MS;
  for (;;) {
    const pointer = await readPointer(target, region);
    if (isMade(pointer, wanted, renderer) && !force) return { state: "unchanged", pointer };
    try {
      const outcome = await makeRelease({ target, cms, renderer, region, memory, log, options, force });
      if (outcome.state === "live") {
        outbox.send(outcome.report, outcome.pointer.number);
        log.info(lineOf(region, outcome));
      }
      return outcome;
    } catch (error) {
      const another = error instanceof LeaseTakenError || error instanceof SupersededError;
      if (!another || Date.now() > patience) throw error;
      await wait(50 + Math.random() * 100); // not all at the same moment
    }
  }
};

const lineOf = (region: string, { report, rendered }: Extract<ReleaseOutcome, { state: "live" }>): string => {
  const held = report.held.map(({ key, reasons }) => `${key} (${reasons.map(({ code }) => code).join(", ")})`);
  return (
    `${region}: release ${short(report.release ?? "")} is live after ${report.seconds.toFixed(2)} s, ` +
    `${rendered} pages rendered${held.length > 0 ? `, held back: ${held.join("; ")}` : ""}`
  );
};
