import type { Asset, Document, RegionSnapshot, Route, SnapshotHead } from "@aluesivut/content";
import type { Manifest, ManifestName } from "../target/manifest.ts";
import type { PageFacts } from "./read-page.ts";
import { createRenderedCache, type RenderedCache } from "./rendered-cache.ts";

/** What a publisher keeps of one region between two releases, to be quick. Losing it costs time only. */
export type RegionMemory = {
  snapshot: RegionSnapshot | null;
  hashes: WeakMap<Document | SnapshotHead, string>;
  routeHashes: WeakMap<Route, string>;
  live: { name: ManifestName; manifest: Manifest } | null;
  /** Pages as the renderer made them, by what they were made of. */
  rendered: RenderedCache;
  /** What was read in finished pages, by path and object. */
  facts: Map<string, PageFacts>;
  assets: { key: string; assets: { asset: Asset; object: string }[] } | null;
};

export const createRegionMemory = (): RegionMemory => ({
  snapshot: null,
  hashes: new WeakMap(),
  routeHashes: new WeakMap(),
  live: null,
  rendered: createRenderedCache(128 * 1024 * 1024),
  facts: new Map(),
  assets: null,
});
