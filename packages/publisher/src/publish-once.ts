import type { CmsClient } from "./cms-client.ts";
import type { RendererSource } from "./load-renderer.ts";
import { type Log, messageOf } from "./log.ts";
import { publishRegion } from "./publish-region.ts";
import { drawPictures } from "./release/draw-pictures.ts";
import { indexSearch } from "./release/index-search.ts";
import type { ReleaseOptions, ReleaseOutcome } from "./release/make-release.ts";
import { prune } from "./release/prune.ts";
import { createRegionMemory } from "./release/region-memory.ts";
import { openOutbox } from "./release/send-receipt.ts";
import { readPointer } from "./target/pointer.ts";
import type { Target } from "./target/target.ts";
import { findDamage } from "./verify-target.ts";

export type PublishOnceOptions = ReleaseOptions & {
  /** Only these; all that the CMS lists unless told. */
  regions?: string[];
  /** Makes anew what is damaged in the target. */
  repair?: boolean;
};
export type RegionResult = { region: string } & (ReleaseOutcome | { state: "failed"; error: unknown });

/** One comparison of every region, with search, drawings, receipts and clearing up: what continuous integration runs. */
export const publishOnce = async (
  { target, cms, rendererSource, log }: { target: Target; cms: CmsClient; rendererSource: RendererSource; log: Log },
  { regions, repair = false, ...options }: PublishOnceOptions = {},
): Promise<RegionResult[]> => {
  const renderer = await rendererSource();
  const answer = await cms.list();
  const listed = answer?.list.regions ?? [];
  const unknown = (regions ?? []).filter((region) => !listed.some((entry) => entry.region === region));
  if (unknown.length > 0) {
    const known = listed.map(({ region }) => region).join(", ") || "none";
    throw new Error(
      `Cannot publish ${unknown.join(", ")}: the CMS at ${cms.address} has no such region. It has: ${known}.`,
    );
  }
  const outbox = openOutbox(target, cms, log);
  const results: RegionResult[] = [];
  for (const { region, hash } of listed) {
    if (regions && !regions.includes(region)) continue;
    try {
      const damaged = repair && (await removeDamage(target, region, log));
      await outbox.sendAgain(region);
      const publisher = {
        target,
        cms,
        outbox,
        log,
        options: { ...options, fromNothing: repair || options.fromNothing },
      };
      const memory = createRegionMemory();
      const outcome = await publishRegion(publisher, renderer, region, hash, memory, { force: damaged });
      if (outcome.state === "refused") outbox.send(outcome.report, null);
      results.push({ region, ...outcome });
      await followLive(target, region, rendererSource.address, log, damaged);
    } catch (error) {
      results.push({ region, state: "failed", error });
    }
  }
  const unsent = await outbox.settle(15_000);
  outbox.close();
  if (unsent > 0) log.warn(`${unsent} receipts did not reach the CMS; the next run sends them again.`);
  await prune(target).catch((error) => log.warn(`Cannot clear up ${target.address}: ${messageOf(error)}`));
  return results;
};

const followLive = async (
  target: Target,
  region: string,
  renderer: string,
  log: Log,
  repair: boolean,
): Promise<void> => {
  const pointer = await readPointer(target, region);
  if (!pointer) return;
  const release = { name: pointer.release, manifest: await target.readManifest(pointer.release) };
  await indexSearch(target, release, log, { repair });
  await drawPictures(target, release, renderer, log, { repair });
};

/** Takes away what is not what its name says, so that it is stored anew. True when there was any. */
const removeDamage = async (target: Target, region: string, log: Log): Promise<boolean> => {
  const damage = await findDamage(target, region);
  for (const { object, what } of damage) {
    log.info(`${region}: makes anew ${what}`);
    if (object) await target.removeObject(object);
  }
  return damage.length > 0;
};
