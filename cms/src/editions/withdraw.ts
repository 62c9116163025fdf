import { kindOfCollection, LinkTarget, LOCALES, type Locale } from "@aluesivut/content";
import { titleOfBundle } from "../snapshot/bundle-keys.ts";
import { type IndexedDocument, ledgerIndex } from "../snapshot/ledger-index.ts";
import { type LedgerRow, type RowLocale, regionLocale, type Successor } from "../snapshot/ledger-row.ts";
import { liveRow, scheduledRows } from "../snapshot/series.ts";
import { appendRow, type NewRow } from "./append.ts";
import { refreshLanguageState } from "./language-state.ts";
import {
  type Caller,
  moment,
  ownerOf,
  readDraft,
  refusal,
  requirePublisher,
  type Target,
  userOf,
} from "./operation.ts";
import { withDocuments } from "./serialize.ts";

export type WithdrawOptions = {
  effectiveFrom?: string | undefined;
  /** Where the address leads from now on: a document's id, `{ document }` or `{ url }`. */
  successor?: string | Successor | undefined;
  /** Words for those who come to the address afterwards. */
  note?: string | undefined;
};
export type WithdrawArgs = Caller & Target & WithdrawOptions & { locale: Locale | "all" };

/** Takes one language off, or all of them, now or at a moment to come. What was scheduled does not bring it back by itself. */
export const withdraw = async (asked: WithdrawArgs): Promise<LedgerRow[]> => {
  const { payload, collection, id, locale } = asked;
  const isRegion = collection === "regions" && locale === "all";
  if (!isRegion && (!kindOfCollection(collection) || !["all", ...LOCALES].includes(locale)))
    throw refusal(asked, 400, "unknownLanguage", { locale });
  const successor = parseSuccessor(asked);
  return withDocuments(asked, [`${collection}:${id}`], async (args) => {
    const now = Date.now();
    const index = await ledgerIndex(payload);
    const draft = await readDraft(args, args, locale);
    const owner = ownerOf(draft, collection);
    requirePublisher(args, owner);
    const from = moment(args, "effectiveFrom", args.effectiveFrom) ?? now;
    if (from < now - 60_000 && !args.overrideAccess)
      throw refusal(args, 400, "inThePast", { from: new Date(from).toISOString() });
    const rows: LedgerRow[] = [];
    for (const one of locale === "all" && !isRegion ? LOCALES : [locale])
      rows.push(
        ...(await withdrawSeries(args, index.document(id), one, {
          ownerRegion: owner,
          from,
          now,
          ...(successor ? { successor } : {}),
          ...(args.note ? { note: args.note } : {}),
        })),
      );
    if (rows.length === 0) throw refusal(args, 409, "nothingLive");
    await refreshLanguageState(args, args);
    return rows;
  });
};

type Withdrawal = { ownerRegion: string; from: number; now: number; successor?: Successor; note?: string };

/** The withdrawal of what is live at that moment, after cancellations of what would bring it back. */
export const withdrawalRows = (
  caller: Caller,
  document: IndexedDocument | undefined,
  locale: RowLocale,
  { ownerRegion, from, now, successor, note }: Withdrawal,
): NewRow[] => {
  const series = document?.series.get(locale);
  if (!document || !series) return [];
  const common = {
    docCollection: document.collection,
    docId: document.id,
    locale,
    ownerRegion,
    publishedBy: userOf(caller)?.id as string | undefined,
    publishedAt: now,
    note,
  };
  const rows: NewRow[] = [];
  if (from <= now)
    for (const { key, title } of scheduledRows(series, from))
      rows.push({ ...common, kind: "cancelled", cancels: key, effectiveFrom: now, title });
  const live = liveRow(series, from);
  if (live) {
    const { title, slug } = live;
    rows.push({ ...common, kind: "withdrawn", effectiveFrom: from, successor, title, slug });
  }
  return rows;
};

const withdrawSeries = async (
  caller: Caller,
  document: IndexedDocument | undefined,
  locale: RowLocale,
  withdrawal: Withdrawal,
): Promise<LedgerRow[]> => {
  const appended: LedgerRow[] = [];
  for (const row of withdrawalRows(caller, document, locale, withdrawal))
    appended.push(await appendRow(caller.payload, row, caller.req));
  return appended;
};

/** Trash and delete: every language and every place, at once. The collection's own access has let the caller in. */
export const withdrawAll = async (caller: Caller, { collection, id }: Target): Promise<void> => {
  const index = await ledgerIndex(caller.payload);
  const document = index.document(id);
  if (!document || document.collection !== collection) return;
  const now = Date.now();
  for (const locale of [...document.series.keys()]) {
    // Where it shows stays as it is: should it be restored and published again, it is back where it was.
    if (locale.startsWith("@")) continue;
    const ownerRegion = document.rows.findLast((row) => row.ownerRegion)?.ownerRegion ?? "";
    await withdrawSeries(caller, document, locale, { ownerRegion, from: now, now });
  }
};

/** Takes a scheduled edition or withdrawal back before it takes effect. */
export const cancel = async (
  asked: Caller & Target & { key: string; note?: string | undefined },
): Promise<LedgerRow> => {
  const { payload, collection, id, key } = asked;
  return withDocuments(asked, [`${collection}:${id}`], async (args) => {
    const index = await ledgerIndex(payload);
    const draft = await readDraft(args, args, "fi");
    requirePublisher(args, ownerOf(draft, collection));
    const now = Date.now();
    const row = index.row(key);
    const scheduled =
      row?.docId === id &&
      row.docCollection === collection &&
      scheduledRows(index.series(id, row.locale), now).some((one) => one.key === key);
    if (!row || !scheduled) throw refusal(args, 409, "notScheduled", { key });
    if (row.bundle) throw refusal(args, 409, "partOfBundle", { name: titleOfBundle(index, row.bundle) });
    const cancelled = await appendRow(
      payload,
      {
        docCollection: collection,
        docId: id,
        locale: row.locale,
        kind: "cancelled",
        cancels: key,
        effectiveFrom: now,
        ownerRegion: ownerOf(draft, collection),
        publishedBy: userOf(args)?.id as string | undefined,
        publishedAt: now,
        note: args.note,
        title: row.title,
      },
      args.req,
    );
    await refreshLanguageState(args, args);
    return cancelled;
  });
};

const parseSuccessor = (args: WithdrawArgs): Successor | undefined => {
  if (args.successor === undefined || args.successor === "") return undefined;
  const given =
    typeof args.successor === "string"
      ? args.successor.includes(":")
        ? { url: args.successor }
        : { document: args.successor }
      : args.successor;
  const parsed = LinkTarget.safeParse(given);
  if (!parsed.success)
    throw refusal(args, 400, "badRequest", { reason: `successor: ${JSON.stringify(args.successor)}` });
  return parsed.data;
};

/** Ends or hides: the row series of one region. */
export const withdrawFromRegion = (
  caller: Caller,
  document: IndexedDocument,
  region: string,
  { ownerRegion, now, note }: { ownerRegion: string; now: number; note?: string },
): Promise<LedgerRow[]> =>
  withdrawSeries(caller, document, regionLocale(region), { ownerRegion, from: now, now, ...(note ? { note } : {}) });
