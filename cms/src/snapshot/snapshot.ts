import { type Document, type Edition, type RegionSnapshot, SCHEMA_VERSION, sortDocuments } from "@aluesivut/content";
import type { Payload } from "payload";
import { readContents } from "./read-ledger.ts";
import type { RegionState } from "./region-state.ts";
import type { Selected } from "./select-documents.ts";

/** Contents never change under their key, so what was read once is kept; the oldest go when there are too many. */
const CONTENTS_KEPT = 20_000;
const contents = new Map<string, unknown>();

/** Frozen contents by key. */
export const contentsOf = async (payload: Payload, wanted: string[]): Promise<Map<string, unknown>> => {
  const result = new Map<string, unknown>();
  const unread: string[] = [];
  for (const key of wanted) {
    const known = contents.get(key);
    if (known === undefined) unread.push(key);
    else result.set(key, known);
  }
  if (unread.length === 0) return result;
  for (const [key, content] of await readContents(payload, unread)) {
    result.set(key, content);
    contents.set(key, content);
  }
  for (const key of contents.keys()) {
    if (contents.size <= CONTENTS_KEPT) break;
    contents.delete(key);
  }
  return result;
};

/** Documents with their contents, sorted by id. */
export const readDocuments = async (payload: Payload, selected: Selected[]): Promise<Document[]> => {
  const byKey = await contentsOf(
    payload,
    selected.flatMap(({ rows }) => Object.values(rows).map((row) => row.key)),
  );
  return sortDocuments(
    selected.map(({ rows, ...identity }) => {
      const editions: Record<string, Edition> = {};
      for (const [locale, row] of Object.entries(rows)) editions[locale] = byKey.get(row.key) as Edition;
      return { ...identity, editions } as Document;
    }),
  );
};

export const envelope = ({ at, nextChangeAt }: Pick<RegionState, "at" | "nextChangeAt">) => ({
  schemaVersion: SCHEMA_VERSION,
  at: new Date(at).toISOString(),
  nextChangeAt: nextChangeAt === null ? null : new Date(nextChangeAt).toISOString(),
});

/** The whole snapshot of a region, contents read. */
export const readSnapshot = async (payload: Payload, state: RegionState): Promise<RegionSnapshot> => ({
  ...envelope(state),
  schemaVersion: SCHEMA_VERSION,
  hash: state.hash,
  head: state.head,
  documents: await readDocuments(payload, [...state.documents.values()]),
});
