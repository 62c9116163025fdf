import type { RegionSnapshot } from "@aluesivut/content";
import { snapshotHash } from "@aluesivut/content/hash";
import {
  bareRegion,
  emptyRegion,
  filledLists,
  hostileTexts,
  longestNames,
  manyRegions,
  oversized,
  rightToLeft,
} from "../builders/index.ts";

/* Sites whose content never changes by itself, made by the real publisher and served by its own server, without a CMS. */

const SITES_PORT = 4910;
/** Answers when every fixture site is live. */
export const READY_PORT = 4911;
export const FIXTURES_URL = `http://localhost:${SITES_PORT}`;

/** Everything a region may have, in three languages. */
export const FULL = "kaikki";
/** What editors, imports and ill will put into a site, each in Finnish. */
export const BAD_INPUT = {
  tyhja: emptyRegion,
  paljas: bareRegion,
  pitkat: longestNames,
  monta: manyRegions,
  oikealta: rightToLeft,
  suuret: oversized,
  vihamielinen: hostileTexts,
} satisfies Record<string, () => RegionSnapshot>;

/** The same region under another name and address; what it owned it owns still. */
const moveTo = (slug: string, snapshot: RegionSnapshot): RegionSnapshot => {
  const { region, regions } = snapshot.head;
  const moved = { ...region, slug, baseUrl: `${FIXTURES_URL}/${slug}/` };
  const head = {
    ...snapshot.head,
    region: moved,
    regions: regions.map((each) => (each.slug === region.slug ? { ...each, slug, baseUrl: moved.baseUrl } : each)),
  };
  const documents = snapshot.documents.map((document) =>
    document.ownerRegion === region.slug ? { ...document, ownerRegion: slug } : document,
  );
  return { ...snapshot, head, documents, hash: snapshotHash({ head, documents }) };
};

export const fixtureSnapshots = (): RegionSnapshot[] =>
  Object.entries({ [FULL]: filledLists, ...BAD_INPUT }).map(([slug, shape]) => moveTo(slug, shape()));
