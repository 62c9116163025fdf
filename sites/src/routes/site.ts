import type {
  Document,
  DocumentOf,
  Edition,
  EditionOf,
  Kind,
  Locale,
  Media,
  Region,
  RegionSnapshot,
} from "@aluesivut/content";
import { documentPath, titleOf } from "@aluesivut/content";

/** A document in one language. `path` only when it has a page of its own on this site. */
export type Entry<K extends Kind = Kind> = { document: DocumentOf<K>; edition: EditionOf<K>; path?: string };

/** What a derivation looked at: as long as all of it is the same, its result is. */
export type Reads = {
  documents: Map<string, Document | undefined>;
  kinds: Map<Kind, readonly Document[]>;
  media: Map<string, string | undefined>;
};

/** A snapshot made ready for looking up. All looking up goes through it, so that it can note what was read. */
export class Site {
  readonly snapshot: RegionSnapshot;
  readonly region: Region;
  readonly #documents: Map<string, Document>;
  readonly #kinds = new Map<Kind, Document[]>();
  readonly #derived = new Map<string, unknown>();
  #reads: Reads | undefined;

  constructor(snapshot: RegionSnapshot) {
    this.snapshot = snapshot;
    this.region = snapshot.head.region;
    this.#documents = new Map(snapshot.documents.map((document) => [document.id, document]));
    for (const document of snapshot.documents) {
      const same = this.#kinds.get(document.kind);
      if (same) same.push(document);
      else this.#kinds.set(document.kind, [document]);
    }
  }

  document(id: string): Document | undefined {
    const document = this.#documents.get(id);
    this.#reads?.documents.set(id, document);
    return document;
  }

  ofKind<K extends Kind>(kind: K): readonly DocumentOf<K>[] {
    const documents = this.#kinds.get(kind) ?? NONE;
    this.#reads?.kinds.set(kind, documents);
    return documents as readonly Document[] as unknown as readonly DocumentOf<K>[];
  }

  media(id: string): Media | undefined {
    const media = this.snapshot.head.media[id];
    this.#reads?.media.set(id, media && fingerprint(media));
    return media;
  }

  /** Runs `derive` and returns what it read beside its result. Whoever records around it has read the same. */
  recording<T>(derive: () => T): { result: T; reads: Reads } {
    const outer = this.#reads;
    const reads: Reads = { documents: new Map(), kinds: new Map(), media: new Map() };
    this.#reads = reads;
    try {
      return { result: derive(), reads };
    } finally {
      this.#reads = outer;
      this.noteReads(reads);
    }
  }

  /** Notes as read what an earlier derivation read whose result is used again. */
  noteReads({ documents, kinds, media }: Reads): void {
    const now = this.#reads;
    if (!now) return;
    for (const [id, document] of documents) now.documents.set(id, document);
    for (const [kind, all] of kinds) now.kinds.set(kind, all);
    for (const [id, print] of media) now.media.set(id, print);
  }

  /** Whether everything in `reads` is still as it was. */
  stillReads({ documents, kinds, media }: Reads): boolean {
    for (const [id, document] of documents) if (this.#documents.get(id) !== document) return false;
    for (const [id, print] of media) {
      const now = this.snapshot.head.media[id];
      if ((now && fingerprint(now)) !== print) return false;
    }
    for (const [kind, before] of kinds) {
      const now = this.#kinds.get(kind) ?? NONE;
      if (now.length !== before.length || now.some((document, index) => document !== before[index])) return false;
    }
    return true;
  }

  /** Computes a value once per site. `compute` may read only what does not change a page by itself, or be read beside it. */
  once<T>(key: string, compute: () => T): T {
    if (!this.#derived.has(key)) this.#derived.set(key, compute());
    return this.#derived.get(key) as T;
  }
}

const NONE: Document[] = [];

const prints = new WeakMap<Media, string>();
/** Media arrive as new objects with every change of the head, so they are compared by content. */
const fingerprint = (media: Media): string => {
  let print = prints.get(media);
  if (print === undefined) {
    print = JSON.stringify(media);
    prints.set(media, print);
  }
  return print;
};

/** A site in one of its languages. */
export class LocalSite {
  readonly site: Site;
  readonly locale: Locale;

  constructor(site: Site, locale: Locale) {
    this.site = site;
    this.locale = locale;
  }

  get region(): Region {
    return this.site.region;
  }

  in(locale: Locale): LocalSite {
    return locale === this.locale ? this : new LocalSite(this.site, locale);
  }

  entry<K extends Kind>(document: DocumentOf<K>): Entry<K> | undefined {
    const edition = document.editions[this.locale] as EditionOf<K> | undefined;
    if (!edition) return undefined;
    const path = document.shown ? documentPath(document.kind, this.locale, edition.slug) : undefined;
    return path === undefined ? { document, edition } : { document, edition, path };
  }

  /** The document of one of `kinds` with this id, if it is live in this language. */
  find<K extends Kind>(id: string | undefined, ...kinds: K[]): Entry<K> | undefined {
    const document = id === undefined ? undefined : this.site.document(id);
    if (!document || (kinds.length > 0 && !kinds.includes(document.kind as K))) return undefined;
    return this.entry(document as DocumentOf<K>);
  }

  /** Those of `ids` that are live in this language, in their order. */
  findAll<K extends Kind>(ids: readonly string[], kind: K): Entry<K>[] {
    return [...new Set(ids)].map((id) => this.find(id, kind)).filter((entry) => entry !== undefined);
  }

  /** As `findAll`, but only those with a page here. */
  findPages<K extends Kind>(ids: readonly string[], kind: K): PageEntry<K>[] {
    return this.findAll(ids, kind).filter(hasPage);
  }

  /** Every document of a kind that has a page in this language, in no order that a reader should see. */
  pages<K extends Kind>(kind: K): PageEntry<K>[] {
    const pages: PageEntry<K>[] = [];
    for (const document of this.site.ofKind(kind)) {
      const entry = this.entry(document);
      if (entry && hasPage(entry)) pages.push(entry);
    }
    return pages;
  }
}

export type PageEntry<K extends Kind = Kind> = Entry<K> & { path: string };
export const hasPage = <K extends Kind>(entry: Entry<K>): entry is PageEntry<K> => entry.path !== undefined;

/** The heading of a document, whichever word its kind uses. */
export const titleIn = ({ edition }: { edition: object }): string => titleOf(edition as Edition);

/** A text in this language, else in the region's default: for names, which every page needs. */
export const nameOf = (names: Partial<Record<Locale, string>>, locale: Locale, region: Region): string =>
  names[locale] ?? names[region.locales[0] as Locale] ?? region.slug;
