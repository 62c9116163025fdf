import { mediaPath, type RegionSnapshot, type Renderer } from "@aluesivut/content";
import { sha256 } from "@aluesivut/content/hash";
import type { CmsClient } from "../cms-client.ts";
import { mapParallel } from "../map-parallel.ts";
import type { Manifest, SiteFile } from "../target/manifest.ts";
import type { Target } from "../target/target.ts";
import type { RegionMemory } from "./region-memory.ts";

export type SiteFiles = Record<string, SiteFile>;

/** How long a page that is open in a browser may still ask for the scripts it was made with. */
const KEEP_ASSETS_MS = 24 * 60 * 60 * 1000;
/** What the renderer's build names by content. */
const isHashedAsset = (path: string): boolean => path.startsWith("/_astro/");

/** Style sheets, scripts, fonts and drawings of the renderer, and for a day those of the release before. */
export const storeAssets = async (
  target: Target,
  renderer: Renderer,
  base: string,
  memory: RegionMemory,
  live: Manifest | null,
  { reuse }: { reuse: boolean },
): Promise<SiteFiles> => {
  const key = `${renderer.version} ${base}`;
  if (memory.assets?.key !== key) {
    const assets = await renderer.assets(base);
    memory.assets = { key, assets: assets.map((asset) => ({ asset, object: sha256(asset.bytes) })) };
  }
  const files: SiteFiles = {};
  await mapParallel(memory.assets.assets, 4, async ({ asset, object }) => {
    if (!reuse || live?.files[asset.path]?.object !== object) await target.putObject(object, asset.bytes);
    files[asset.path] = {
      object,
      bytes: asset.bytes.length,
      type: asset.contentType,
      status: 200,
      ...(isHashedAsset(asset.path) ? { immutable: true as const } : {}),
    };
  });
  const now = Date.now();
  for (const [path, file] of Object.entries(live?.files ?? {})) {
    if (files[path] || !isHashedAsset(path)) continue;
    const keptSince = file.keptSince ?? new Date(now).toISOString();
    if (now - Date.parse(keptSince) < KEEP_ASSETS_MS) files[path] = { ...file, keptSince };
  }
  return files;
};

/** Pictures and attachments, fetched from the CMS where the target lacks them. What the CMS lacks too is left out. */
export const storeMedia = async (
  target: Target,
  cms: CmsClient,
  snapshot: RegionSnapshot,
  live: Manifest | null,
): Promise<SiteFiles> => {
  const wanted = Object.values(snapshot.head.media).flatMap((media) =>
    media.type === "image" ? media.variants : [media.file],
  );
  const files: SiteFiles = {};
  await mapParallel(wanted, 4, async (file) => {
    const path = mediaPath(file);
    if (files[path]) return;
    if (live?.files[path]?.object !== file.sha256 && !(await target.hasObject(file.sha256))) {
      const bytes = await cms.mediaFile(file.sha256);
      if (!bytes) return; // a page that shows it has a broken link then, and is held
      await target.putObject(file.sha256, bytes);
    }
    files[path] = { object: file.sha256, bytes: file.bytes, type: file.mimeType, status: 200, immutable: true };
  });
  return files;
};
