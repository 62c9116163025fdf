import { type Issue, type Kind, kindOfCollection, LOCALES, type Locale } from "@aluesivut/content";
import type { LedgerIndex } from "../snapshot/ledger-index.ts";
import { type LedgerRow, regionLocale } from "../snapshot/ledger-row.ts";
import { rememberAdvice } from "./advise.ts";
import { appendRow, type NewRow } from "./append.ts";
import { addressFaults, examine } from "./examine.ts";
import {
  type Caller,
  fieldFaults,
  ownerOf,
  readDraft,
  refusal,
  requirePublisher,
  requireUnchanged,
  type Target,
} from "./operation.ts";
import { pendingRows } from "./pending.ts";

export type PublishOptions = {
  /** The draft's `updatedAt` as the editor saw it; another one is refused. */
  expectedUpdatedAt?: string | undefined;
  /** ISO 8601. A moment to come schedules the edition; one that has passed is for imports (`overrideAccess`). */
  effectiveFrom?: string | undefined;
  effectiveUntil?: string | undefined;
  note?: string | undefined;
};
export type PublishArgs = Caller & Target & PublishOptions & { locale: Locale | "all" };

/** An edition that may be appended, once its address is found free. */
export type PreparedEdition = {
  row: NewRow & { locale: Locale; slug: string };
  kind: Kind;
  regions: string[];
  advice: Issue[];
  /** Once it has been appended: its review is over. */
  closeReview: (caller: Caller, row: LedgerRow) => Promise<void>;
};

/** Reads, checks and freezes a draft's language without appending it. The caller holds the document. @throws what refuses it */
export const prepareEdition = async (
  args: PublishArgs & { locale: Locale },
  { index, pressedAt }: { index: LedgerIndex; pressedAt: number },
): Promise<PreparedEdition> => {
  const { collection, locale } = args;
  const kind = kindOfCollection(collection);
  if (!kind) throw new Error(`Cannot publish from collection "${collection}": it holds no documents of a site`);
  if (!LOCALES.includes(locale)) throw refusal(args, 400, "unknownLanguage", { locale });
  const draft = await readDraft(args, args, locale);
  requirePublisher(args, ownerOf(draft, collection));
  requireUnchanged(args, draft);
  const { ready, faults, refused } = await examine({ ...args, kind, index, now: pressedAt }, draft);
  if (refused) throw refused;
  if (!ready) throw fieldFaults(args, args, faults);
  return ready;
};

/** What has to be held while an address is taken: two documents may reach for it together. */
export const addressLock = ({ row }: PreparedEdition): string => `slug:${row.docCollection}:${row.locale}:${row.slug}`;

/** @throws ValidationError at the field `slug` */
export const requireFreeAddress = (caller: Caller, index: LedgerIndex, prepared: PreparedEdition): void => {
  const { docCollection: collection, docId: id } = prepared.row;
  const faults = addressFaults(caller, index, prepared);
  if (faults.length > 0) throw fieldFaults(caller, { collection, id }, faults);
};

/** First where it shows, then what: interrupted in between, nothing is live. */
export const appendEdition = async (
  caller: Caller,
  index: LedgerIndex,
  { row, advice, closeReview }: PreparedEdition,
): Promise<LedgerRow> => {
  const { payload, req } = caller;
  const { docCollection, docId, ownerRegion, publishedBy, publishedAt, effectiveFrom, title } = row;
  const place = regionLocale(ownerRegion);
  const coming = pendingRows(req).some((one) => one.docId === docId && one.locale === place);
  if (!coming && index.series(docId, place).length === 0)
    await appendRow(
      payload,
      {
        docCollection,
        docId,
        locale: place,
        kind: "published",
        ownerRegion,
        publishedBy,
        publishedAt,
        title,
        effectiveFrom: Math.min(effectiveFrom, publishedAt),
      },
      req,
    );
  const appended = await appendRow(payload, row, req);
  rememberAdvice(payload, appended.key, advice);
  await closeReview(caller, appended);
  return appended;
};
