import type { DrawnManifest, Manifest, ManifestName, SearchManifest } from "./manifest.ts";

/**
 * Where releases live. Three things only: objects and manifests, named by their hash and never changed, and series of
 * numbered records, of which the last one counts. A folder today; a bucket has the same three (conditional put).
 */
export type Target = {
  /** As a person would find it: a path or an address. */
  readonly address: string;

  /** Stores bytes under their hash; safe on disk only after `flush`. Storing them again costs nothing. */
  putObject(sha256: string, bytes: Uint8Array): Promise<void>;
  hasObject(sha256: string): Promise<boolean>;
  /** @throws {DamagedObjectError} when it is missing or its bytes are not what its name says */
  readObject(sha256: string): Promise<Uint8Array>;
  removeObject(sha256: string): Promise<void>;
  /** Returns once all that was put before is safe on disk. */
  flush(): Promise<void>;

  putManifest(manifest: Manifest | SearchManifest | DrawnManifest): Promise<ManifestName>;
  /** @throws {DamagedObjectError} */
  readManifest(name: ManifestName): Promise<Manifest>;
  /** @throws {DamagedObjectError} */
  readSearchManifest(name: ManifestName): Promise<SearchManifest>;
  /** @throws {DamagedObjectError} */
  readDrawnManifest(name: ManifestName): Promise<DrawnManifest>;

  /** Slugs of the regions that have anything here. */
  regions(): Promise<string[]>;
  series(region: string, name: SeriesName): Series;

  /** Removes objects and manifests that `isNeeded` denies and that nobody touched for an hour. Returns how many. */
  sweep(isNeeded: (name: string) => boolean): Promise<number>;
};

/** `live`: which release readers see. `search`: which index. `drawn`: which drawings. `lease`: who may make releases. `receipted`: last receipt sent. */
export type SeriesName = "live" | "search" | "drawn" | "lease" | "receipted";

export type Numbered = { number: number; record: unknown };

/** Records 1, 2, 3 …: a number is given out once, whoever asks, so that a late writer loses instead of overwriting. */
export type Series = {
  latest(): Promise<Numbered | null>;
  read(number: number): Promise<unknown>;
  numbers(): Promise<number[]>;
  /** The cheapest question there is: asked before every answer to a reader. */
  has(number: number): Promise<boolean>;
  /** Adds record `number`; false when somebody else has added it already. */
  append(number: number, record: unknown): Promise<boolean>;
  /** Rewrites a record in place: only its own writer does (renewing a lease). */
  rewrite(number: number, record: unknown): Promise<void>;
  remove(number: number): Promise<void>;
};

/** Something in the target is missing or not what its name says. */
export class DamagedObjectError extends Error {
  override name = "DamagedObjectError";
  readonly object: string;
  constructor(object: string, target: string, found: string, options?: ErrorOptions) {
    super(
      `Cannot use ${object} in ${target}: ${found}. Run "aluesivut verify" to see what it concerns and ` +
        `"aluesivut publish --once --repair" to make it anew.`,
      options,
    );
    this.object = object;
  }
}
