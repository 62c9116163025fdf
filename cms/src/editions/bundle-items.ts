import { kindOfCollection, NATIONAL } from "@aluesivut/content";
import { ValidationError } from "payload";
import { mayPublish } from "../access/index.ts";
import type { LedgerIndex } from "../snapshot/ledger-index.ts";
import type { NewRow } from "./append.ts";
import type { Bundle, BundleItem } from "./bundle.ts";
import { message } from "./messages.ts";
import { type Caller, languageOf, moment, ownerOf, personOf, readDraft, refusal } from "./operation.ts";
import { type PreparedEdition, prepareEdition } from "./prepare-edition.ts";
import { withdrawalRows } from "./withdraw.ts";

/** What an item appends: an edition, or the rows of a withdrawal. */
export type PreparedItem = BundleItem & { edition?: PreparedEdition; rows: NewRow[] };

type At = { index: LedgerIndex; pressedAt: number; from: number };

/** Checks one item as its own publication or withdrawal would be, at the bundle's moment. @throws what refuses it */
export const prepareItem = async (caller: Caller, bundle: Bundle, item: BundleItem, at: At): Promise<PreparedItem> => {
  const { index, pressedAt, from } = at;
  if (!item.id) throw refusal(caller, 400, "documentMissing");
  if (bundle.items.filter(({ id, locale }) => id === item.id && locale === item.locale).length > 1)
    throw refusal(caller, 400, "bundleTwice");
  const draft = await readDraft(caller, item, item.locale);
  const owner = ownerOf(draft, item.collection);
  if (!caller.overrideAccess && !mayPublish(personOf(caller), owner))
    throw refusal(caller, 400, "notYours", { region: owner || NATIONAL });
  const words = bundle.note ? { note: bundle.note } : {};
  if (bundle.action === "withdraw") {
    const withdrawal = { ownerRegion: owner, from, now: pressedAt, ...words };
    const rows = withdrawalRows(caller, index.document(item.id), item.locale, withdrawal);
    if (rows.length === 0) throw refusal(caller, 400, "nothingLive");
    return { ...item, rows };
  }
  const starts = kindOfCollection(item.collection) === "notice" && moment(caller, "startsAt", draft.startsAt);
  if (starts && starts > from) {
    const text = message("noticeStartsLater", languageOf(caller), { from: new Date(starts).toISOString() });
    throw new ValidationError({ errors: [{ path: "startsAt", message: text }] });
  }
  const publication = { ...caller, ...item, ...words, effectiveFrom: new Date(from).toISOString() };
  return { ...item, rows: [], edition: await prepareEdition(publication, { index, pressedAt }) };
};
