import { applyPatch, type Document, type RegionSnapshot, type SnapshotHead } from "@aluesivut/content";
import { combineHashes, contentHash, documentHash } from "@aluesivut/content/hash";
import type { CmsClient } from "../cms-client.ts";
import { faultOf, RefusedError } from "./fault.ts";
import type { RegionMemory } from "./region-memory.ts";

/**
 * The region's snapshot: a patch on the one in memory where the CMS can give one, else whole. Its hash is checked;
 * a patch that leads elsewhere is forgotten and the whole fetched.
 * @throws {RefusedError} when the whole snapshot is not what its hash says
 */
export const fetchSnapshot = async (
  cms: CmsClient,
  region: string,
  memory: RegionMemory,
  hold: readonly string[] = [],
): Promise<RegionSnapshot> => {
  const resident = memory.snapshot;
  if (resident) {
    const answer = await cms.snapshot(region, { since: resident.hash, hold });
    if (!("from" in answer)) return keep(memory, checked(region, answer, memory), hold);
    if (answer.from === resident.hash) {
      const patched = applyPatch(resident, answer);
      if (hashOf(patched, memory) === answer.to) return keep(memory, patched, hold);
    }
    memory.snapshot = null;
  }
  const whole = await cms.snapshot(region, { hold });
  if ("from" in whole) throw new Error(`Cannot use the answer for ${region}: a patch, though the whole was asked for`);
  return keep(memory, checked(region, whole, memory), hold);
};

/** Snapshots with editions held are not kept: the next one is asked for without holding anything. */
const keep = (memory: RegionMemory, snapshot: RegionSnapshot, hold: readonly string[]): RegionSnapshot => {
  if (hold.length === 0) memory.snapshot = snapshot;
  return snapshot;
};

const checked = (region: string, snapshot: RegionSnapshot, memory: RegionMemory): RegionSnapshot => {
  const found = hashOf(snapshot, memory);
  if (found === snapshot.hash && snapshot.head.region.slug === region) return snapshot;
  throw new RefusedError(region, [
    faultOf("hash-mismatch", { found, expected: snapshot.hash, region: snapshot.head.region.slug }, []).issue,
  ]);
};

/** `snapshotHash`, reading no document twice that a patch has left as it was. */
const hashOf = (snapshot: RegionSnapshot, { hashes }: RegionMemory): string => {
  const once = <T extends Document | SnapshotHead>(value: T, hash: (value: T) => string): string => {
    const known = hashes.get(value) ?? hash(value);
    hashes.set(value, known);
    return known;
  };
  const documents = snapshot.documents.map((document) => once(document, documentHash));
  return combineHashes(once(snapshot.head, contentHash), documents);
};
