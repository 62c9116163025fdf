import type { Lease } from "../target/lease.ts";
import { type LivePointer, type Pointer, readPointer } from "../target/pointer.ts";
import type { Target } from "../target/target.ts";

/** Somebody else made a release in the meantime: compare again. */
export class SupersededError extends Error {
  override name = "SupersededError";
}

/**
 * Makes a release the one readers see: one new pointer after the one that was read at the start. The number is given to
 * one writer only, and the fence keeps out who lost its lease without noticing.
 * @throws {SupersededError}
 */
export const activate = async (
  target: Target,
  region: string,
  lease: Lease,
  before: number,
  pointer: Pointer,
): Promise<LivePointer> => {
  const superseded = (why: string) =>
    new SupersededError(`Cannot make release ${pointer.release.slice(0, 12)} of ${region} live: ${why}`);
  if (!(await lease.isHeld())) throw superseded(`the lease ${lease.fence} was taken over`);
  const now = await readPointer(target, region);
  if ((now?.number ?? 0) !== before) throw superseded(`pointer ${now?.number} was written after ${before} was read`);
  if (now && now.fence > lease.fence) throw superseded(`pointer ${now.number} has the fence ${now.fence}`);
  const number = before + 1;
  if (!(await target.series(region, "live").append(number, pointer))) throw superseded(`pointer ${number} was taken`);
  return { ...pointer, number };
};
