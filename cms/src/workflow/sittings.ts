import type { Locale } from "@aluesivut/content";
import type { CollectionAfterChangeHook, FlattenedField, PayloadRequest, Where } from "payload";
import type { Caller, Target } from "../editions/operation.ts";
import { sameValue } from "./same-value.ts";

/** Saves this close to each other are one sitting. */
const SITTING_MS = 30 * 60 * 1000;

/** What Payload and our own operations keep of a document: no writing of anybody's. */
const KEPT = new Set([
  "id",
  "createdAt",
  "updatedAt",
  "_status",
  "deletedAt",
  "trashedBy",
  "changedBy",
  "savedIn",
  "revision",
  "liveIn",
  "missingIn",
  "behindIn",
]);
/** What only editors see: written, but nothing that an approval is about. */
export const UNSEEN = new Set(["reviewBy", "responsibleUnit"]);

export type Sitting = {
  id: string;
  user: string;
  locale: Locale;
  from: string;
  until: string;
  shared?: boolean | null;
};

/** Which languages a save changed: the one it was made in, and all of them when a shared value differs. */
const changeOf = (
  fields: FlattenedField[],
  before: Record<string, unknown>,
  after: Record<string, unknown>,
): { any: boolean; shared: boolean } => {
  let any = false;
  for (const field of fields) {
    if (KEPT.has(field.name) || sameValue(before[field.name], after[field.name])) continue;
    any = true;
    if (UNSEEN.has(field.name)) continue;
    if (!sameValue(sharedPart(field, before[field.name]), sharedPart(field, after[field.name])))
      return { any, shared: true };
  }
  return { any, shared: false };
};

/** A value without the texts that each language has of its own. */
const sharedPart = (field: FlattenedField, value: unknown): unknown => {
  if ("localized" in field && field.localized) return null;
  const within = (fields: FlattenedField[], row: unknown) =>
    Object.fromEntries(
      fields.map((one) => [one.name, sharedPart(one, (row as Record<string, unknown> | null)?.[one.name])]),
    );
  if (field.type === "blocks")
    return ((value as { id?: string; blockType: string }[] | null) ?? []).map((row) => ({
      id: row.id,
      blockType: row.blockType,
      ...within(field.blocks.find(({ slug }) => slug === row.blockType)?.flattenedFields ?? [], row),
    }));
  if (field.type === "array")
    return ((value as { id?: string }[] | null) ?? []).map((row) => ({
      id: row.id,
      ...within(field.flattenedFields, row),
    }));
  if (field.type === "group" || field.type === "tab") return within(field.flattenedFields, value);
  return value;
};

/** Remembers who wrote, in every save of a document that changed something. */
export const rememberSitting: CollectionAfterChangeHook = async ({ collection, doc, previousDoc, operation, req }) => {
  if (!req.user) return doc;
  const changed =
    operation === "create"
      ? { any: true, shared: true }
      : changeOf(collection.flattenedFields, previousDoc ?? {}, doc as Record<string, unknown>);
  if (changed.any) await extend(req, { collection: collection.slug, id: String(doc.id) }, changed.shared);
  return doc;
};

const extend = async (req: PayloadRequest, { collection, id }: Target, shared: boolean): Promise<void> => {
  const { db } = req.payload;
  const now = Date.now();
  const until = new Date(now).toISOString();
  const own = { docCollection: collection, docId: id, locale: String(req.locale ?? "fi"), user: String(req.user?.id) };
  const found = await db.findOne<Sitting>({
    collection: "sittings",
    where: {
      and: [
        ...Object.entries(own).map(([name, value]): Where => ({ [name]: { equals: value } })),
        { until: { greater_than: new Date(now - SITTING_MS).toISOString() } },
      ],
    },
    req,
  });
  const data = { shared: shared || found?.shared === true, until, updatedAt: until };
  if (found) await db.updateOne({ collection: "sittings", id: found.id, data, req });
  else
    await db.create({
      collection: "sittings",
      data: { id: crypto.randomUUID(), ...own, from: until, createdAt: until, ...data },
      req,
    });
};

/** Every sitting of a document, the last one first. */
export const sittingsOf = async (caller: Caller, { collection, id }: Target): Promise<Sitting[]> => {
  const { docs } = await caller.payload.db.find<never>({
    collection: "sittings",
    where: { and: [{ docCollection: { equals: collection } }, { docId: { equals: id } }] },
    sort: "-until",
    pagination: false,
    limit: 0,
    ...(caller.req ? { req: caller.req } : {}),
  });
  return docs as Sitting[];
};

/** Who wrote what a language says now: in it, or in values that all languages share, since a moment. */
export const writersSince = (sittings: Sitting[], locale: Locale, since: number): Set<string> =>
  new Set(
    sittings
      .filter((sitting) => (sitting.locale === locale || sitting.shared) && Date.parse(sitting.until) > since)
      .map(({ user }) => user),
  );
