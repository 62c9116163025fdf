import { type Kind, kindOfCollection } from "@aluesivut/content";
import type { Payload, Where } from "payload";
import { BUNDLES, BundleKeys } from "./bundle-keys.ts";
import { isKept, type LedgerRow, type RowLocale, regionLocale } from "./ledger-row.ts";
import { readContents, readKeysSince, readRows, readRowsSince } from "./read-ledger.ts";
import { nextBoundary, type Series, seriesOf } from "./series.ts";

/** All that the ledger says of one document. */
export type IndexedDocument = {
  readonly id: string;
  readonly collection: string;
  /** Undefined for what is no document of a site: regions, media, redirects. */
  readonly kind: Kind | undefined;
  readonly rows: LedgerRow[];
  readonly series: Map<RowLocale, Series>;
  /** What was worked out of it for a while; forgotten when a row comes in. */
  readonly memo: Map<string, Memo>;
};
/** A value that holds from one moment until another one. */
export type Memo = { from: number; until: number; value: unknown };

/**
 * Writers may commit later than they stamped their row, and their clocks differ a little: each look goes this far behind
 * the one before it.
 */
const OVERLAP = 10_000;
const RELOAD_AFTER = 600_000;

const CHANGES_KEPT = 256;
const EMPTY: Series = [];

/**
 * The ledger's metadata in memory: every row, content only of those that `isKept` names. It follows the database from where
 * it looked last and reads all again every ten minutes, so other processes may write too.
 */
export class LedgerIndex {
  readonly #payload: Payload;
  #documents = new Map<string, IndexedDocument>();
  #byCollection = new Map<string, Map<string, IndexedDocument>>();
  #shownIn = new Map<RowLocale, Map<string, IndexedDocument>>();
  #bySlug = new Map<string, Set<IndexedDocument>>();
  #byKey = new Map<string, LedgerRow>();
  readonly #bundles = new BundleKeys();
  #lookedAt = 0;
  #loadedAt = 0;
  #running: Promise<void> | undefined;
  #next: Promise<void> | undefined;
  /** Which documents the last changes touched, the newest change last. */
  #changes: ReadonlySet<IndexedDocument>[] = [];
  readonly #listeners = new Set<() => void>();
  /** Rises whenever a row came in. */
  generation = 0;

  constructor(payload: Payload) {
    this.#payload = payload;
  }

  document(id: string): IndexedDocument | undefined {
    return this.#documents.get(id);
  }
  row(key: string): LedgerRow | undefined {
    return this.#byKey.get(key);
  }
  series(id: string, locale: RowLocale): Series {
    return this.#documents.get(id)?.series.get(locale) ?? EMPTY;
  }
  /** Every document that shows, showed or is to show in the region. */
  everShownIn(region: string): Iterable<IndexedDocument> {
    return this.#shownIn.get(regionLocale(region))?.values() ?? [];
  }
  collection(collection: string): Iterable<IndexedDocument> {
    return this.#byCollection.get(collection)?.values() ?? [];
  }
  documents(): Iterable<IndexedDocument> {
    return this.#documents.values();
  }
  /** Documents of a collection that have, had or are to have this slug in a language. */
  withSlug(collection: string, locale: RowLocale, slug: string): Iterable<IndexedDocument> {
    return this.#bySlug.get(`${collection}:${locale}:${slug}`) ?? [];
  }
  get size(): number {
    return this.#byKey.size;
  }

  /** Whether the row is what an interrupted bundle left behind: it never meant anything. */
  isLeftover(row: LedgerRow): boolean {
    return this.#bundles.isLeftover(row);
  }
  /** These keys, and those that go live with them. */
  withBundles(keys: Iterable<string>): Set<string> {
    return new Set(
      [...keys].flatMap((key) => {
        const bundle = this.#byKey.get(key)?.bundle;
        return bundle ? [key, ...this.#bundles.keysOf(bundle)] : [key];
      }),
    );
  }

  /** Calls back after rows came in; returns how to stop that. */
  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** The documents touched since a generation; undefined when that is too long ago to tell. */
  touchedSince(generation: number): Iterable<IndexedDocument> | undefined {
    const missed = this.generation - generation;
    return missed > this.#changes.length
      ? undefined
      : this.#changes.slice(this.#changes.length - missed).flatMap((set) => [...set]);
  }

  /** Takes in rows that were written; those already known change nothing. */
  add(rows: Iterable<LedgerRow>): void {
    const touched = new Set<IndexedDocument>();
    const bundles = new Set<string>();
    for (const row of rows) {
      const known = this.#byKey.get(row.key);
      if (known && known.redacted === row.redacted) continue;
      const document = this.#documentOf(row);
      if (known) document.rows.splice(document.rows.indexOf(known), 1);
      document.rows.push(row);
      this.#byKey.set(row.key, row);
      touched.add(document);
      const bundle = row.docCollection === BUNDLES ? row.docId : row.bundle;
      if (bundle) bundles.add(bundle);
      if (row.locale.startsWith("@")) mapIn(this.#shownIn, row.locale).set(document.id, document);
      if (row.slug) {
        const slug = `${row.docCollection}:${row.locale}:${row.slug}`;
        const documents = this.#bySlug.get(slug);
        if (documents) documents.add(document);
        else this.#bySlug.set(slug, new Set([document]));
      }
    }
    if (touched.size === 0) return;
    for (const bundle of bundles)
      for (const key of this.#bundles.refresh(bundle, this.#documents.get(bundle)?.rows ?? [], this.#byKey)) {
        const row = this.#byKey.get(key);
        if (row) touched.add(this.#documentOf(row));
      }
    for (const document of touched) {
      document.memo.clear();
      const byLocale = Map.groupBy(document.rows, (row) => row.locale);
      for (const [locale, own] of byLocale)
        document.series.set(locale, seriesOf(own.filter((row) => this.#bundles.counts(row))));
    }
    this.generation++;
    this.#changes.push(touched);
    if (this.#changes.length > CHANGES_KEPT) this.#changes.shift();
    for (const listener of this.#listeners) listener();
  }

  #documentOf(row: LedgerRow): IndexedDocument {
    const known = this.#documents.get(row.docId);
    if (known) return known;
    const kind = kindOfCollection(row.docCollection);
    const document = {
      id: row.docId,
      collection: row.docCollection,
      kind,
      rows: [],
      series: new Map(),
      memo: new Map(),
    };
    this.#documents.set(row.docId, document);
    mapIn(this.#byCollection, row.docCollection).set(row.docId, document);
    return document;
  }

  /** Takes in what was written since: what is in the database when this is called is in the index when it is done. */
  follow(): Promise<void> {
    if (!this.#running) {
      this.#running = this.#read().finally(() => {
        this.#running = undefined;
      });
      return this.#running;
    }
    // A reading under way may have begun too early: one more follows it, shared by all who ask meanwhile.
    this.#next ??= this.#running
      .catch(() => undefined)
      .then(() => {
        this.#next = undefined;
        return this.follow();
      });
    return this.#next;
  }

  /** Reads one document's rows again, whatever their age: when a row turned out to be missing here. */
  async reread(collection: string, id: string): Promise<void> {
    const where: Where = { and: [{ docCollection: { equals: collection } }, { docId: { equals: id } }] };
    await this.#take(await readRows(this.#payload, where));
  }

  async #read(): Promise<void> {
    const now = Date.now();
    const whole = now - this.#loadedAt > RELOAD_AFTER;
    if (whole) await this.#take(await readRows(this.#payload, {}));
    else {
      const since = this.#lookedAt - OVERLAP;
      // Most of what was written lately is known already: the keys alone say whether anything is not.
      const keys = await readKeysSince(this.#payload, since);
      if (keys.some(({ key, redacted }) => this.#byKey.get(key)?.redacted !== redacted))
        await this.#take(await readRowsSince(this.#payload, since));
    }
    this.#lookedAt = now;
    if (whole) this.#loadedAt = now;
  }

  async #take(rows: LedgerRow[]): Promise<void> {
    const fresh = rows.filter((row) => this.#byKey.get(row.key)?.redacted !== row.redacted);
    const kept = fresh.filter((row) => isKept(row) && row.contentHash !== undefined && !row.redacted);
    const contents = await readContents(
      this.#payload,
      kept.map((row) => row.key),
    );
    for (const row of kept) row.content = contents.get(row.key);
    this.add(fresh);
  }
}

/** What a snapshot is made of; previews put drafts over it. */
export type Ledger = Pick<LedgerIndex, "document" | "series" | "everShownIn" | "collection">;

/** The first moment after `at` at which the ledger says something else of the document by itself. */
export const boundaryAfter = (document: IndexedDocument, at: number): number => {
  const known = document.memo.get("boundary");
  if (known && at >= known.from && at < known.until) return known.until;
  let next = Number.POSITIVE_INFINITY;
  for (const series of document.series.values())
    next = Math.min(next, nextBoundary(series, at) ?? Number.POSITIVE_INFINITY);
  document.memo.set("boundary", { from: at, until: next, value: next });
  return next;
};

/** Works something out of a document once for as long as the ledger says the same of it. */
export const remembered = <T>(document: IndexedDocument, key: string, at: number, work: () => T): T => {
  const known = document.memo.get(key);
  if (known && at >= known.from && at < known.until) return known.value as T;
  const value = work();
  document.memo.set(key, { from: at, until: boundaryAfter(document, at), value });
  return value;
};

const mapIn = <K, V>(maps: Map<K, Map<string, V>>, key: K): Map<string, V> => {
  const known = maps.get(key);
  if (known) return known;
  const made = new Map<string, V>();
  maps.set(key, made);
  return made;
};

// Next bundles this module more than once in one process; there must be one index for each Payload all the same.
const HELD = Symbol.for("aluesivut.ledger-index");
type Holder = { [HELD]?: WeakMap<object, LedgerIndex> };

/** The index of this process, up to date with the database as of this call. */
export const ledgerIndex = async (payload: Payload): Promise<LedgerIndex> => {
  const index = heldIndex(payload);
  await index.follow();
  return index;
};

/** The index as it stands, without a look at the database. */
export const heldIndex = (payload: Payload): LedgerIndex => {
  const holder = globalThis as Holder;
  holder[HELD] ??= new WeakMap();
  const known = holder[HELD].get(payload);
  if (known) return known;
  const index = new LedgerIndex(payload);
  holder[HELD].set(payload, index);
  return index;
};
