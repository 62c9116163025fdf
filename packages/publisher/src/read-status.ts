import type { SnapshotList } from "@aluesivut/content";
import type { Manifest } from "./target/manifest.ts";
import { type LivePointer, readPointer, readSearchPointer } from "./target/pointer.ts";
import { DamagedObjectError, type Target } from "./target/target.ts";

export type RegionStatus = {
  region: string;
  release: string | null;
  since: string | null;
  baseUrl: string | null;
  pages: number;
  renderer: string | null;
  /** Against what the CMS calls for; `unknown` when it was not asked. */
  state: "current" | "behind" | "pinned" | "none" | "unknown" | "damaged" | "unlisted";
  held: string[];
  searchPages: number;
  pinned: string | null;
};

/** How every region stands, those of the target and those of the CMS's list. */
export const readStatus = async (target: Target, list: SnapshotList | null): Promise<RegionStatus[]> => {
  const wanted = new Map(list?.regions.map(({ region, hash }) => [region, hash]));
  const regions = new Set([...wanted.keys(), ...(await target.regions())]);
  return Promise.all(
    [...regions].sort().map(async (region) => {
      const pointer = await readPointer(target, region);
      const manifest = pointer && (await readManifest(target, pointer));
      return {
        region,
        release: pointer?.release ?? null,
        since: pointer?.activatedAt ?? null,
        baseUrl: manifest?.baseUrl ?? null,
        pages: Object.values(manifest?.files ?? {}).filter(({ kind, status }) => kind && status === 200).length,
        renderer: pointer?.report.renderer ?? null,
        state: stateOf(pointer, manifest, list ? (wanted.get(region) ?? "unlisted") : null),
        held: pointer?.report.held.map(({ key }) => key) ?? [],
        searchPages: await countSearchPages(target, region),
        pinned: pointer?.pinned?.at ?? null,
      };
    }),
  );
};

/** `wanted`: the hash the CMS calls for, `unlisted` when it has no such region, null when it was not asked. */
const stateOf = (
  pointer: LivePointer | null,
  manifest: Manifest | null,
  wanted: string | null,
): RegionStatus["state"] => {
  if (!pointer) return "none";
  if (!manifest) return "damaged";
  if (pointer.pinned) return "pinned";
  if (wanted === null) return "unknown";
  if (wanted === "unlisted") return "unlisted";
  return pointer.calledFor === wanted ? "current" : "behind";
};

const readManifest = async (target: Target, { release }: LivePointer): Promise<Manifest | null> => {
  try {
    return await target.readManifest(release);
  } catch (error) {
    if (error instanceof DamagedObjectError) return null;
    throw error;
  }
};

const countSearchPages = async (target: Target, region: string): Promise<number> => {
  try {
    const pointer = await readSearchPointer(target, region);
    if (!pointer) return 0;
    const { search } = await target.readSearchManifest(pointer.manifest);
    return Object.values(search).reduce((sum, { state }) => sum + state.pages, 0);
  } catch (error) {
    if (error instanceof DamagedObjectError) return 0;
    throw error;
  }
};
