import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeValidateHook,
  Where,
} from "payload";
import { idOf, isWriter, type Person } from "../access/index.ts";
import { type LedgerIndex, ledgerIndex } from "../snapshot/ledger-index.ts";
import { liveRow, scheduledRows } from "../snapshot/series.ts";
import { refuse } from "./messages.ts";
import { rememberSitting } from "./sittings.ts";

const isOut = (index: LedgerIndex, id: string, now: number): boolean =>
  [...(index.document(id)?.series ?? [])].some(
    ([locale, series]) => !locale.startsWith("@") && (liveRow(series, now) || scheduledRows(series, now).length > 0),
  );

/** The trash withdraws every language: a writer may put there only what is not out. */
export const keepWriterFromWithdrawing: CollectionBeforeValidateHook = async ({ data, originalDoc, req }) => {
  if (!data?.deletedAt || originalDoc?.deletedAt || !isWriter(req.user as Person)) return data;
  if (isOut(await ledgerIndex(req.payload), String(originalDoc?.id), Date.now()))
    throw refuse({ payload: req.payload, req }, 403, "writerCannotTakeOff");
  return data;
};

/** What is saved of a picture is live with the next release, if a page in effect shows it. */
export const keepWriterFromLiveMedia: CollectionBeforeValidateHook = async ({ data, originalDoc, operation, req }) => {
  if (operation !== "update" || !isWriter(req.user as Person)) return data;
  const id = String(originalDoc?.id);
  const now = Date.now();
  for (const document of (await ledgerIndex(req.payload)).documents())
    for (const series of document.series.values())
      for (const row of [liveRow(series, now), ...scheduledRows(series, now)])
        if (row?.references.includes(id)) throw refuse({ payload: req.payload, req }, 403, "writerCannotChangeUsed");
  return data;
};

const TALK = ["reviews", "comments"] as const;

/** Reviews and comments go where the document goes: to another region, or into the trash. */
const followDocument: CollectionAfterChangeHook = async ({ collection, doc, previousDoc, operation, req }) => {
  if (operation !== "update") return doc;
  const owner = idOf(doc.ownerRegion);
  const own: Where[] = [{ docCollection: { equals: collection.slug } }, { docId: { equals: String(doc.id) } }];
  if (owner && owner !== idOf(previousDoc?.ownerRegion))
    for (const slug of TALK)
      await req.payload.db.updateMany({ collection: slug, where: { and: own }, data: { ownerRegion: owner }, req });
  if (doc.deletedAt && !previousDoc?.deletedAt)
    await req.payload.db.updateMany({
      collection: "reviews",
      where: { and: [...own, { closed: { equals: false } }] },
      data: { closed: true },
      req,
    });
  return doc;
};

const forgetDocument: CollectionAfterDeleteHook = async ({ collection, id, req }) => {
  for (const slug of [...TALK, "sittings"] as const)
    await req.payload.db.deleteMany({
      collection: slug,
      where: { and: [{ docCollection: { equals: collection.slug } }, { docId: { equals: String(id) } }] },
      req,
    });
};

/** Hooks of the documents that people write together. */
export const workflowHooks = {
  beforeValidate: [keepWriterFromWithdrawing],
  afterChange: [rememberSitting, followDocument],
  afterDelete: [forgetDocument],
};
