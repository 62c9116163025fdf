import { NATIONAL, Region, type RegionName } from "@aluesivut/content";
import { z } from "zod";
import type { IndexedDocument, Ledger } from "./ledger-index.ts";
import { liveRow } from "./series.ts";

/** A region as it is frozen in the ledger: its address only when it has one of its own. */
export const StoredRegion = z.strictObject({ ...Region.shape, baseUrl: Region.shape.baseUrl.optional() });
export type StoredRegion = z.infer<typeof StoredRegion>;

/** Where a region's site stands: at its own address, else under the one all sites share. */
export const baseUrlOf = (region: Pick<StoredRegion, "slug" | "baseUrl">, sitesUrl: string): string =>
  region.baseUrl ?? `${sitesUrl.endsWith("/") ? sitesUrl : `${sitesUrl}/`}${region.slug}/`;

export const storedRegion = (document: IndexedDocument | undefined, at: number): StoredRegion | undefined =>
  document && (liveRow(document.series.get("all"), at)?.content as StoredRegion | undefined);

/** Every region with a site at that moment, in the order of their slugs. */
export const publishedRegions = (index: Ledger, at: number): StoredRegion[] =>
  [...index.collection("regions")]
    .flatMap((document) => (document.id === NATIONAL ? [] : (storedRegion(document, at) ?? [])))
    .sort((a, b) => (a.slug < b.slug ? -1 : 1));

export const regionName = (region: StoredRegion, sitesUrl: string): RegionName => ({
  slug: region.slug,
  name: region.name,
  locales: region.locales,
  baseUrl: baseUrlOf(region, sitesUrl),
});
