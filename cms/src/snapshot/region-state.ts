import type { Locale, Localized, Media, SnapshotHead } from "@aluesivut/content";
import { combineHashes, contentHash, documentIdentityHash } from "@aluesivut/content/hash";
import { formerPaths } from "./former.ts";
import { boundaryAfter, type IndexedDocument, type Ledger } from "./ledger-index.ts";
import { regionLocale } from "./ledger-row.ts";
import { type Selected, selectDocuments } from "./select-documents.ts";
import { liveRow } from "./series.ts";
import { publishedRegions, regionName, type StoredRegion } from "./stored-region.ts";

/** A region's snapshot without the contents of its documents: enough to compare. */
export type RegionState = {
  region: string;
  at: number;
  nextChangeAt: number | null;
  hash: string;
  headHash: string;
  head: SnapshotHead;
  documents: ReadonlyMap<string, Selected>;
  /** Hash of each document by id. */
  identities: ReadonlyMap<string, string>;
  /** What it was made of; while none of it changes and `nextChangeAt` is to come, it stays as it is. */
  considered: ReadonlySet<IndexedDocument>;
  unknown: ReadonlySet<string>;
};

/** Asked for a region that has no site: unknown, not published yet, or withdrawn. */
export class RegionNotPublishedError extends Error {
  override name = "RegionNotPublishedError";
  constructor(region: string, at: number) {
    super(
      `Cannot take a snapshot of region "${region}" at ${new Date(at).toISOString()}: it is not published at that moment. ` +
        "Publish the region's settings in the CMS, or ask for one that GET /api/snapshots lists.",
    );
  }
}

const identityHashes = new WeakMap<Selected, string>();

const identityHash = (document: Selected): string => {
  const known = identityHashes.get(document);
  if (known) return known;
  const { rows, ...identity } = document;
  const editions: Localized<string> = {};
  for (const [locale, row] of Object.entries(rows)) editions[locale as Locale] = row.contentHash ?? "";
  const hash = documentIdentityHash({ ...identity, editions });
  identityHashes.set(document, hash);
  return hash;
};

/** What a region shows at a moment: a pure function of the ledger, the moment and the editions held back. */
export const regionState = (
  index: Ledger,
  region: string,
  at: number,
  { hold, sitesUrl }: { hold?: ReadonlySet<string> | undefined; sitesUrl: string },
): RegionState => {
  const regionSeries = index.series(region, "all");
  const regionRow = index.document(region)?.collection === "regions" ? liveRow(regionSeries, at) : undefined;
  if (!regionRow) throw new RegionNotPublishedError(region, at);
  const stored = regionRow.content as StoredRegion;
  const { documents, media, considered, unknown } = selectDocuments(index, region, regionRow, stored.locales, at, hold);
  const head: SnapshotHead = {
    region: { ...stored, ...regionName(stored, sitesUrl) },
    regions: publishedRegions(index, at).map((one) => regionName(one, sitesUrl)),
    media: Object.fromEntries([...media].map(([id, row]) => [id, row.content as Media])),
    former: formerPaths({
      index,
      region: stored,
      regionSeries,
      documents,
      at,
      hold,
      sitesUrl,
      consider: (one) => considered.add(one),
    }),
  };
  const identities = new Map<string, string>();
  for (const document of documents.values()) identities.set(document.id, identityHash(document));
  const headHash = contentHash(head);
  return {
    region,
    at,
    nextChangeAt: nextChangeOf(index, considered, at),
    hash: combineHashes(headHash, identities.values()),
    headHash,
    head,
    documents,
    identities,
    considered,
    unknown,
  };
};

/** Whether a state rests on what the ledger said of these documents before. */
export const isTouched = (state: RegionState, changed: Iterable<IndexedDocument>): boolean => {
  for (const document of changed) {
    if (document.collection === "regions" || document.collection === "redirects") return true;
    if (state.considered.has(document) || state.unknown.has(document.id)) return true;
    if (document.series.has(regionLocale(state.region))) return true;
  }
  return false;
};

const nextChangeOf = (index: Ledger, considered: Iterable<IndexedDocument>, at: number): number | null => {
  let next = Number.POSITIVE_INFINITY;
  for (const documents of [considered, index.collection("regions"), index.collection("redirects")])
    for (const document of documents) next = Math.min(next, boundaryAfter(document, at));
  return Number.isFinite(next) ? next : null;
};
