import { z } from "zod";
import { EDITION_OF_KIND, type Edition, type EditionOf } from "./editions.ts";
import type { Kind } from "./kind.ts";
import type { Locale } from "./locale.ts";
import { localized } from "./locale.ts";
import { Media, Sha256 } from "./media.ts";
import { Region, RegionName } from "./region.ts";
import { Id, Instant, Text, WebUrl } from "./rich-text.ts";

/** Raised when a reader of the old shape would misread the new one. */
export const SCHEMA_VERSION = 1;

/** At most this many characters: a word beside another region's document, not a document of its own. */
export const LOCAL_NOTE_LENGTH = 1000;
/** A region's own words under a document that another region owns. */
export const LocalNote = localized(Text.max(LOCAL_NOTE_LENGTH));
export type LocalNote = z.infer<typeof LocalNote>;

const documentOf = <K extends Kind>(kind: K) =>
  z.strictObject({
    id: Id,
    kind: z.literal(kind),
    ownerRegion: Text,
    /** False for what another document only refers to (a contact): it has no page on this site. */
    shown: z.boolean(),
    /** Only of events: where the moment of the snapshot stands to them. */
    phase: z.enum(["upcoming", "ongoing", "over"]).optional(),
    /** Only of events: the moment of the snapshot is past the deadline of registration. */
    registrationClosed: z.literal(true).optional(),
    /** Only of what another region owns: this region's note, in languages that the document has. */
    localNote: LocalNote.optional(),
    editions: localized(EDITION_OF_KIND[kind]) as z.ZodType<Partial<Record<Locale, EditionOf<K>>>>,
  });

/** One document with every language of it that is live on the site, each complete in itself. */
export const Document = z.discriminatedUnion("kind", [
  documentOf("article"),
  documentOf("service"),
  documentOf("service-path"),
  documentOf("theme-site"),
  documentOf("page"),
  documentOf("job"),
  documentOf("event"),
  documentOf("organisation"),
  documentOf("contact"),
  documentOf("notice"),
  documentOf("accessibility-statement"),
  documentOf("topic"),
  documentOf("customer-group"),
  documentOf("life-situation"),
  documentOf("municipality"),
]);
export type Document = z.infer<typeof Document>;
export type DocumentOf<K extends Kind> = Extract<Document, { kind: K }>;

/**
 * A path that was once live here and is no longer, and what became of it. A `path` that ends in `*` covers all below it;
 * an exact page or entry comes before it.
 */
export const Former = z.strictObject({
  path: z.string().regex(/^\/.*[/*]$|^\/.*\.[a-z]+$/),
  became: z.discriminatedUnion("type", [
    z.strictObject({ type: z.literal("moved"), to: z.union([z.string().regex(/^\//), WebUrl]) }),
    z.strictObject({
      type: z.literal("gone"),
      reason: z.enum(["withdrawn", "expired", "hidden", "language-dropped"]),
      /** What the page was called, and the editor's words of what happened. */
      title: Text.optional(),
      note: Text.optional(),
      at: Instant,
    }),
  ]),
});
export type Former = z.infer<typeof Former>;

export const SnapshotHead = z.strictObject({
  region: Region,
  /** Every region with a site, this one too. */
  regions: z.array(RegionName),
  /** What the documents and the region use, by id. */
  media: z.record(Id, Media),
  /** Sorted by path. */
  former: z.array(Former),
});
export type SnapshotHead = z.infer<typeof SnapshotHead>;

const envelope = {
  schemaVersion: z.literal(SCHEMA_VERSION),
  /** The moment it shows. */
  at: Instant,
  /** The first moment after `at` at which it would differ by itself. */
  nextChangeAt: Instant.nullable(),
};

/** Everything one region's site shows at one moment. */
export const RegionSnapshot = z.strictObject({
  ...envelope,
  hash: Sha256,
  head: SnapshotHead,
  /** Sorted by id. */
  documents: z.array(Document),
});
export type RegionSnapshot = z.infer<typeof RegionSnapshot>;

/** The difference between two snapshots of a region; `head` only when it differs. */
export const SnapshotPatch = z.strictObject({
  ...envelope,
  from: Sha256,
  to: Sha256,
  head: SnapshotHead.optional(),
  put: z.array(Document),
  drop: z.array(Id),
});
export type SnapshotPatch = z.infer<typeof SnapshotPatch>;

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
export const sortDocuments = <T extends { id: string }>(documents: Iterable<T>): T[] => [...documents].sort(byId);

/** Applies a patch without checking its hash: compare `snapshotHash` of the result with `patch.to` (`@aluesivut/content/hash`). */
export const applyPatch = (snapshot: RegionSnapshot, patch: SnapshotPatch): RegionSnapshot => {
  const dropped = new Set([...patch.drop, ...patch.put.map(({ id }) => id)]);
  return {
    schemaVersion: patch.schemaVersion,
    at: patch.at,
    nextChangeAt: patch.nextChangeAt,
    hash: patch.to,
    head: patch.head ?? snapshot.head,
    documents: sortDocuments([...snapshot.documents.filter(({ id }) => !dropped.has(id)), ...patch.put]),
  };
};

/** The documents of one kind, in the snapshot's order. */
export const documentsOf = <K extends Kind>(snapshot: { documents: Document[] }, kind: K): DocumentOf<K>[] =>
  snapshot.documents.filter((document): document is DocumentOf<K> => document.kind === kind);

export const editionIn = (document: Document, locale: Locale): Edition | undefined => document.editions[locale];
