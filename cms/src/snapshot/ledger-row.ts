import type { LinkTarget, Locale, LocalNote } from "@aluesivut/content";
import type { z } from "zod";

/** What a row is about: one language, all of them, or where the document shows. */
export type RowLocale = Locale | "all" | `@${string}`;
export type Successor = z.infer<typeof LinkTarget>;

/** One row of the ledger without its content. Moments are milliseconds since 1970. */
export type LedgerRow = {
  key: string;
  docCollection: string;
  docId: string;
  locale: RowLocale;
  sequence: number;
  kind: "published" | "withdrawn" | "cancelled";
  contentHash?: string;
  effectiveFrom: number;
  effectiveUntil?: number;
  ownerRegion?: string;
  publishedAt: number;
  publishedBy?: string;
  sourceUpdatedAt?: number;
  note?: string;
  successor?: Successor;
  /** Key of the row it takes back: a cancellation, or what was moved to another moment. */
  cancels?: string;
  /** Bundle it belongs to: it counts once the bundle's own row says so. */
  bundle?: string;
  title?: string;
  slug?: string;
  /** The pages the edition owns: its own under "", others by what they are (`print`, a step's id). */
  paths?: Record<string, string>;
  /** Ids of documents and media its content names. */
  references: string[];
  /** Moments at which what it says of itself changes: an event's start and end. */
  boundaries: number[];
  redacted: boolean;
  createdAt: number;
  /** In the index only of rows that `isKept` names; others are read when needed. */
  content?: unknown;
};

/** What a row of a place (`@<region>`) says beside that the document shows there. */
export type PlaceContent = { note?: LocalNote };

export const rowKey = (collection: string, id: string, locale: RowLocale, sequence: number): string =>
  `${collection}:${id}:${locale}:${sequence}`;
export const seriesKey = (collection: string, id: string, locale: RowLocale): string => `${collection}:${id}:${locale}`;
/** Rows whose content the index holds: those of all languages, and places with a note. */
export const isKept = ({ locale }: Pick<LedgerRow, "locale">): boolean => locale === "all" || locale.startsWith("@");
export const regionLocale = (region: string): `@${string}` => `@${region}`;

/** Columns of `LedgerRow`, as Payload's `select`. */
export const METADATA_COLUMNS = {
  key: true,
  docCollection: true,
  docId: true,
  locale: true,
  sequence: true,
  kind: true,
  contentHash: true,
  effectiveFrom: true,
  effectiveUntil: true,
  ownerRegion: true,
  publishedAt: true,
  publishedBy: true,
  sourceUpdatedAt: true,
  note: true,
  successor: true,
  cancels: true,
  bundle: true,
  title: true,
  slug: true,
  paths: true,
  references: true,
  boundaries: true,
  redactedAt: true,
  createdAt: true,
} as const;

const moment = (value: unknown): number | undefined => {
  if (value === null || value === undefined || value === "") return undefined;
  const time = value instanceof Date ? value.getTime() : Date.parse(String(value));
  return Number.isNaN(time) ? undefined : time;
};
const text = (value: unknown): string | undefined => (typeof value === "string" && value !== "" ? value : undefined);

/** Reads a row as either database gives it. */
export const ledgerRow = (stored: Record<string, unknown>): LedgerRow => {
  const effectiveFrom = moment(stored.effectiveFrom);
  const publishedAt = moment(stored.publishedAt);
  if (effectiveFrom === undefined || publishedAt === undefined)
    throw new Error(
      `Cannot read the ledger: row ${String(stored.key)} has effectiveFrom ${String(stored.effectiveFrom)} and publishedAt ` +
        `${String(stored.publishedAt)}, both must be dates. Restore the row from a backup; rows are never changed by the CMS.`,
    );
  const row: LedgerRow = {
    key: String(stored.key),
    docCollection: String(stored.docCollection),
    docId: String(stored.docId),
    locale: String(stored.locale) as RowLocale,
    sequence: Number(stored.sequence),
    kind: stored.kind as LedgerRow["kind"],
    effectiveFrom,
    publishedAt,
    references: (stored.references as string[] | null | undefined) ?? [],
    boundaries: ((stored.boundaries as string[] | null | undefined) ?? []).map((at) => Date.parse(at)),
    redacted: Boolean(stored.redactedAt),
    createdAt: moment(stored.createdAt) ?? publishedAt,
  };
  const optional = {
    contentHash: text(stored.contentHash),
    effectiveUntil: moment(stored.effectiveUntil),
    ownerRegion: text(stored.ownerRegion),
    publishedBy: text(stored.publishedBy),
    sourceUpdatedAt: moment(stored.sourceUpdatedAt),
    note: text(stored.note),
    successor: (stored.successor as Successor | null | undefined) ?? undefined,
    cancels: text(stored.cancels),
    bundle: text(stored.bundle),
    title: text(stored.title),
    slug: text(stored.slug),
    paths: (stored.paths as Record<string, string> | null | undefined) ?? undefined,
    content: stored.content ?? undefined,
  };
  for (const [name, value] of Object.entries(optional)) if (value !== undefined) Object.assign(row, { [name]: value });
  return row;
};
