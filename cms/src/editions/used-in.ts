import { COLLECTION_OF_KIND, KINDS } from "@aluesivut/content";
import { type CollectionSlug, type FlattenedField, Forbidden } from "payload";
import { idOf } from "../access/index.ts";
import { fieldsOf } from "../fields/fields-of.ts";
import { ledgerIndex } from "../snapshot/ledger-index.ts";
import { fieldWords } from "./field-words.ts";
import { type Caller, freshReq, languageOf, type Target, titleInLedger, userOf } from "./operation.ts";
import { liveReferences } from "./references.ts";

/** A document that shows another one: in its draft, live, or both. */
export type Use = {
  collection: string;
  id: string;
  title: string;
  ownerRegion: string | null;
  /** Fields of the draft that name it; none of a draft that the person may not see. */
  fields: string[];
  inDraft: boolean;
  /** Languages (`all` of settings) and the regions whose sites show it. */
  live: { locales: string[]; regions: string[] } | null;
};

/** Where documents with drafts stand, and the settings of regions. */
const collections = (): CollectionSlug[] => [...KINDS.map((kind) => COLLECTION_OF_KIND[kind]), "regions"];

/** Every use of a document, picture or term: in drafts that the person may read, and in what is live anywhere. */
export const usedIn = async (caller: Caller, target: Target): Promise<Use[]> => {
  if (!caller.overrideAccess && !userOf(caller)) throw new Forbidden(caller.req?.t);
  await requireReadable(caller, target);
  const index = await ledgerIndex(caller.payload);
  const now = Date.now();
  const uses = new Map<string, Use>();
  for (const use of await draftUses(caller, target)) uses.set(use.id, use);
  for (const { document, row, locale, regions } of liveReferences(index, target.id, now)) {
    const use: Use = uses.get(document.id) ?? {
      collection: document.collection,
      id: document.id,
      title: titleInLedger(document, now, languageOf(caller)),
      ownerRegion: row.ownerRegion ?? null,
      fields: [],
      inDraft: false,
      live: null,
    };
    use.live = { locales: [...(use.live?.locales ?? []), locale], regions };
    uses.set(document.id, use);
  }
  uses.delete(target.id);
  return [...uses.values()].sort((a, b) => (a.title.toLowerCase() < b.title.toLowerCase() ? -1 : 1));
};

/** @throws Forbidden or NotFound as the collection's access says */
const requireReadable = async (caller: Caller, { collection, id }: Target): Promise<void> => {
  await caller.payload.findByID({
    collection: collection as CollectionSlug,
    id,
    depth: 0,
    draft: true,
    select: {},
    overrideAccess: caller.overrideAccess ?? false,
    req: await freshReq(caller, "fi"),
  });
};

const draftUses = async (caller: Caller, { collection: wanted, id }: Target): Promise<Use[]> => {
  const language = languageOf(caller);
  const uses: Use[] = [];
  for (const collection of collections()) {
    const fields = fieldsOf(caller.payload, collection);
    const naming = fields.filter((field) => mayName(field, wanted));
    if (naming.length === 0) continue;
    const heading = fields.some(({ name }) => name === "title") && collection !== "regions" ? "title" : "name";
    const { docs } = await caller.payload.find({
      collection,
      draft: true,
      depth: 0,
      pagination: false,
      locale: "all",
      overrideAccess: caller.overrideAccess ?? false,
      select: Object.fromEntries(
        ["ownerRegion", heading, ...naming.map(({ name }) => name)].map((name) => [name, true]),
      ),
      req: await freshReq(caller, "all"),
    });
    for (const doc of docs as unknown as (Record<string, unknown> & { id: string })[]) {
      const found = naming.filter(({ name }) => names(doc[name], id));
      if (found.length === 0) continue;
      const title = (doc[heading] ?? {}) as Record<string, string | null | undefined>;
      uses.push({
        collection,
        id: doc.id,
        title: title[language] || Object.values(title).find(Boolean) || doc.id,
        ownerRegion: idOf(doc.ownerRegion) ?? (collection === "regions" ? doc.id : null),
        fields: found.map((field) => fieldWords(fields, field.name)[language]),
        inDraft: true,
        live: null,
      });
    }
  }
  return uses;
};

/** Whether a field may hold a relation to the collection, by itself, in its rows or in its rich text. */
const mayName = (field: FlattenedField, wanted: string): boolean => {
  if (field.type === "relationship" || field.type === "upload")
    return [field.relationTo].flat().includes(wanted as never);
  // A link of a rich text names a document, a block of it a contact or a picture; terms stand in fields of their own.
  if (field.type === "richText") return !TERMS.has(wanted);
  if (field.type === "blocks")
    return field.blocks.some((block) => block.flattenedFields.some((one) => mayName(one, wanted)));
  return "flattenedFields" in field && (field.flattenedFields as FlattenedField[]).some((one) => mayName(one, wanted));
};
const TERMS = new Set(["topics", "customer-groups", "life-situations", "municipalities"]);

/** Ids are UUIDs of our own, so wherever one stands as a value it is that document. */
const names = (value: unknown, id: string): boolean => {
  if (value === id) return true;
  if (typeof value !== "object" || value === null) return false;
  return Object.entries(value).some(([key, child]) => key !== "id" && names(child, id));
};
