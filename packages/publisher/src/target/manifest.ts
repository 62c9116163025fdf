import { Locale, localized, Sha256, SiteFinding } from "@aluesivut/content";
import { z } from "zod";

/** One address of a site and what stands at it. */
export const SiteFile = z.strictObject({
  object: Sha256,
  bytes: z.number().int().nonnegative(),
  type: z.string(),
  status: z.union([z.literal(200), z.literal(404), z.literal(410)]),
  /** Index into `policies`; absent for what browsers do not execute. */
  policy: z.number().int().nonnegative().optional(),
  /** Its address changes with its bytes: browsers may keep it for ever. */
  immutable: z.literal(true).optional(),
  /** Of pages: what the bytes were made of, so that the same page is not rendered twice. */
  key: z.string().optional(),
  route: z.string().optional(),
  kind: z.string().optional(),
  locale: Locale.nullable().optional(),
  document: z.string().optional(),
  searchable: z.literal(true).optional(),
  /** Of an asset that only earlier releases use: since when, for pages still open in browsers. */
  keptSince: z.string().optional(),
});
export type SiteFile = z.infer<typeof SiteFile>;

/** One release of one region, complete. `files` and `redirects` are by path relative to the base URL; one ending in `*` covers all below. */
export const Manifest = z.strictObject({
  format: z.literal(1),
  region: z.string(),
  names: localized(z.string()),
  locales: z.array(Locale).min(1),
  baseUrl: z.string(),
  snapshotHash: Sha256,
  at: z.string(),
  renderer: z.strictObject({ version: z.string(), builtAt: z.number() }),
  /** Ledger keys left out because of a fault. */
  held: z.array(z.string()),
  /** Ledger keys of every edition shown. */
  keys: z.array(z.string()),
  /** Content security policies, shared by many pages. */
  policies: z.array(z.string()),
  files: z.record(z.string(), SiteFile),
  /**
   * What the automatic check of accessibility found; absent in releases made before there was one. By whatever rules it
   * had then: a release is read by later and earlier versions too.
   */
  findings: z.array(SiteFinding.extend({ rule: z.string() })).optional(),
  redirects: z.array(
    z.strictObject({ from: z.string(), to: z.string(), status: z.union([z.literal(301), z.literal(302)]) }),
  ),
});
export type Manifest = z.infer<typeof Manifest>;

/** SHA-256 of the manifest's bytes. */
export type ManifestName = string;

const BundleFiles = z.record(z.string(), z.strictObject({ object: Sha256, bytes: z.number(), type: z.string() }));
/** The search of one region: the bundle in use per locale first, then those that open pages may still be reading. */
export const SearchManifest = z.strictObject({
  format: z.literal(1),
  region: z.string(),
  search: z.partialRecord(
    Locale,
    z.strictObject({
      /** Names the pages the bundle was made of. */
      key: z.string(),
      state: z.strictObject({
        version: z.literal(1),
        base: z.string(),
        delta: z.string().nullable(),
        mask: z.array(z.string()),
        deltaIds: z.array(z.string()),
        pages: z.number(),
      }),
      bundles: z.array(z.strictObject({ name: z.string(), since: z.string(), files: BundleFiles })),
    }),
  ),
});
export type SearchManifest = z.infer<typeof SearchManifest>;

/** The drawings of one region: those its live release names, and for a while those of earlier ones. */
export const DrawnManifest = z.strictObject({
  format: z.literal(1),
  region: z.string(),
  /** The list of which every drawing is made; null when some are still to be. */
  list: Sha256.nullable(),
  pictures: z.record(
    z.string(),
    z.strictObject({ object: Sha256, bytes: z.number().int().positive(), unneededSince: z.string().optional() }),
  ),
});
export type DrawnManifest = z.infer<typeof DrawnManifest>;

/** A release's name as people read it. */
export const short = (name: ManifestName): string => name.slice(0, 12);
