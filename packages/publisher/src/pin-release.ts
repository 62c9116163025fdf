import type { ReleaseReport } from "@aluesivut/content";
import { pause } from "./pause.ts";
import { activate, SupersededError } from "./release/activate.ts";
import { type Lease, LeaseTakenError, takeLease } from "./target/lease.ts";
import { short } from "./target/manifest.ts";
import { type LivePointer, type Pointer, readPointer, readPointerNumber } from "./target/pointer.ts";
import type { Target } from "./target/target.ts";

const PATIENCE_MS = 60_000;

/**
 * Points a region at one of its kept releases and leaves it there: rolling back. `release` is the beginning of its name;
 * the live one unless told.
 */
export const pinRelease = async (
  target: Target,
  region: string,
  { release, reason }: { release?: string; reason?: string } = {},
): Promise<LivePointer> =>
  swap(target, region, async (current) => {
    const chosen = release ? await findRelease(target, region, release) : current;
    const manifest = await target.readManifest(chosen.release); // whole, before readers are sent there
    const pinned = { at: new Date().toISOString(), ...(reason ? { reason } : {}) };
    const report: ReleaseReport = {
      ...chosen.report,
      state: "live",
      renderer: manifest.renderer.version,
      decidedAt: pinned.at,
      seconds: 0,
      keys: [],
    };
    return { ...withoutNumber(chosen), report, pinned, activatedAt: pinned.at };
  });

/** Lets newer releases follow again: the next comparison makes one. */
export const unpinRelease = async (target: Target, region: string): Promise<LivePointer> =>
  swap(target, region, async (current) => {
    const { pinned, ...rest } = withoutNumber(current);
    if (!pinned) throw new Error(`Cannot unpin ${region}: its release ${short(current.release)} is not pinned.`);
    return { ...rest, activatedAt: new Date().toISOString() };
  });

const withoutNumber = ({ number, ...pointer }: LivePointer): Pointer => {
  void number;
  return pointer;
};

const findRelease = async (target: Target, region: string, beginning: string): Promise<LivePointer> => {
  const numbers = (await target.series(region, "live").numbers()).reverse();
  const pointers = await Promise.all(numbers.map((number) => readPointerNumber(target, region, number)));
  const found = pointers.filter(({ release }) => release.startsWith(beginning));
  const names = new Set(found.map(({ release }) => release));
  if (found[0] && names.size === 1) return found[0];
  const kept = [...new Set(pointers.map(({ release, activatedAt }) => `${short(release)} (${activatedAt})`))].join(
    ", ",
  );
  const fault = names.size > 1 ? "is the beginning of several releases" : "is no release that is kept";
  throw new Error(`Cannot pin ${region}: "${beginning}" ${fault}. Kept are: ${kept}.`);
};

/** Writes the next pointer under the lease; waits for a release that is being made. */
const swap = async (
  target: Target,
  region: string,
  next: (current: LivePointer) => Promise<Pointer>,
): Promise<LivePointer> => {
  const patience = Date.now() + PATIENCE_MS;
  for (;;) {
    let lease: Lease | undefined;
    try {
      lease = await takeLease(target, region);
      const current = await readPointer(target, region);
      if (!current) throw new Error(`Cannot pin ${region}: it has no release in ${target.address}.`);
      return await activate(target, region, lease, current.number, { ...(await next(current)), fence: lease.fence });
    } catch (error) {
      const isBusy = error instanceof LeaseTakenError || error instanceof SupersededError;
      if (!isBusy || Date.now() > patience) throw error;
      await pause(100);
    } finally {
      await lease?.release();
    }
  }
};
