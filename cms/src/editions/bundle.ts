import { LOCALES, type Locale } from "@aluesivut/content";
import { APIError, type CollectionSlug, Forbidden, NotFound, ValidationError } from "payload";
import { idOf } from "../access/index.ts";
import { BUNDLES, type BundleContent } from "../snapshot/bundle-keys.ts";
import { heldIndex, type LedgerIndex, ledgerIndex } from "../snapshot/ledger-index.ts";
import type { LedgerRow } from "../snapshot/ledger-row.ts";
import { liveRow } from "../snapshot/series.ts";
import { appendRow } from "./append.ts";
import { type PreparedItem, prepareItem } from "./bundle-items.ts";
import { refreshLanguageState } from "./language-state.ts";
import { message } from "./messages.ts";
import {
  type Caller,
  freshReq,
  languageOf,
  moment,
  refusal,
  requirePublisher,
  type Target,
  titleInLedger,
  userOf,
} from "./operation.ts";
import { addressLock, appendEdition, type PreparedEdition, requireFreeAddress } from "./prepare-edition.ts";
import { copyOf, requireFuture } from "./reschedule.ts";
import { withDocuments } from "./serialize.ts";

/** One language of one document in a bundle, and where in the bundle's form it stands. */
export type BundleItem = Target & { locale: Locale; path: string };
export type ItemFault = BundleItem & { title: string; reasons: { field?: string; message: string }[] };
export type Bundle = {
  id: string;
  name: string;
  ownerRegion: string;
  action: "publish" | "withdraw";
  note?: string;
  items: BundleItem[];
};
export type BundleArgs = Caller & { id: string; effectiveFrom?: string | undefined };

const GRACE = 60_000;

/** Publishes or withdraws everything in a bundle at one moment, or nothing: all is checked before a row is appended. */
export const publishBundle = async (asked: BundleArgs): Promise<LedgerRow> => {
  const pressedAt = Date.now();
  return withBundle(asked, async (own, bundle, index) => {
    if (index.series(bundle.id, "all").length > 0) throw refusal(own, 409, "bundleFixed", { name: bundle.name });
    const from = moment(own, "effectiveFrom", own.effectiveFrom) ?? pressedAt;
    if (from < pressedAt - GRACE) throw refusal(own, 400, "inThePast", { from: new Date(from).toISOString() });
    if (bundle.items.length === 0) throw refusal(own, 400, "bundleEmpty");
    return withDocuments(own, lockedBy(bundle.items), async (caller) => {
      const faults: ItemFault[] = [];
      const prepared = await collect(caller, index, bundle.items, faults, (item) =>
        prepareItem(caller, bundle, item, { index, pressedAt, from }),
      );
      const addresses = prepared.flatMap(({ edition }) => (edition ? [addressLock(edition)] : []));
      return withDocuments(caller, addresses, async (args) => {
        await index.follow();
        await collect(args, index, prepared, faults, async ({ edition }) => {
          if (edition) requireOwnAddress(args, index, edition, addresses);
        });
        if (faults.length > 0) throw bundleRefusal(args, faults);
        const keys = await appendItems(args, index, prepared, bundle.id);
        const committed = await commit(args, bundle, { keys, from, now: pressedAt });
        await refreshStates(args, bundle.items);
        return committed;
      });
    });
  });
};

const requireOwnAddress = (
  caller: Caller,
  index: LedgerIndex,
  edition: PreparedEdition,
  addresses: readonly string[],
): void => {
  requireFreeAddress(caller, index, edition);
  if (addresses.filter((one) => one === addressLock(edition)).length < 2) return;
  const text = message("bundleTaken", languageOf(caller), { slug: edition.row.slug });
  throw new ValidationError({ errors: [{ path: "slug", message: text }] });
};

const appendItems = async (
  caller: Caller,
  index: LedgerIndex,
  prepared: readonly PreparedItem[],
  bundle: string,
): Promise<string[]> => {
  const keys: string[] = [];
  for (const { edition, rows } of prepared) {
    if (edition) keys.push((await appendEdition(caller, index, { ...edition, row: { ...edition.row, bundle } })).key);
    for (const row of rows) keys.push((await appendRow(caller.payload, { ...row, bundle }, caller.req)).key);
  }
  return keys;
};

/** Takes a scheduled bundle back, whole: its one row decides for all. */
export const cancelBundle = (asked: BundleArgs): Promise<LedgerRow> =>
  withScheduled(asked, async (args, bundle, index, row) => {
    const now = Date.now();
    const cancelled = await appendRow(
      args.payload,
      { ...rowOf(args, bundle, now), kind: "cancelled", cancels: row.key, effectiveFrom: now },
      args.req,
    );
    await refreshStates(args, targetsOf(index, row));
    return cancelled;
  });

/** Moves a scheduled bundle to another moment, whole: its new row takes the old one back. */
export const moveBundle = (asked: BundleArgs): Promise<LedgerRow> =>
  withScheduled(asked, async (args, bundle, index, row) => {
    const now = Date.now();
    const from = requireFuture(args, moment(args, "effectiveFrom", args.effectiveFrom), now);
    if (from === undefined) throw refusal(args, 400, "chooseNewMoment");
    const keys: string[] = [];
    for (const key of (row.content as BundleContent).keys) {
      const item = index.row(key);
      const series = item ? index.series(item.docId, item.locale) : [];
      // One that was cancelled by itself, with its document's withdrawal, stays cancelled.
      if (!item || !series.includes(item)) continue;
      const copy = await copyOf(args.payload, series, item, from, true);
      keys.push((await appendRow(args.payload, { ...copy, publishedAt: now, bundle: bundle.id }, args.req)).key);
    }
    const moved = await commit(args, bundle, { keys, from, now, cancels: row.key });
    await refreshStates(args, targetsOf(index, row));
    return moved;
  });

const rowOf = (caller: Caller, bundle: Bundle, now: number) => ({
  docCollection: BUNDLES,
  docId: bundle.id,
  locale: "all" as const,
  ownerRegion: bundle.ownerRegion,
  publishedBy: userOf(caller)?.id as string | undefined,
  publishedAt: now,
  title: bundle.name,
});

/** The row that makes all the others count. */
const commit = (
  caller: Caller,
  bundle: Bundle,
  { keys, from, now, cancels }: { keys: string[]; from: number; now: number; cancels?: string },
): Promise<LedgerRow> => {
  const content: BundleContent = { action: bundle.action, keys };
  const row = { ...rowOf(caller, bundle, now), note: bundle.note, cancels };
  return appendRow(
    caller.payload,
    { ...row, kind: "published", effectiveFrom: from, content: () => content },
    caller.req,
  );
};

type Stored = {
  id: string;
  name: string;
  ownerRegion: unknown;
  action: Bundle["action"];
  note?: string | null;
  items?: ({ document?: { relationTo: string; value: unknown } | null } & Partial<Record<Locale, boolean | null>>)[];
};

const readBundle = async (caller: BundleArgs): Promise<Bundle> => {
  const { id } = caller;
  const stored = (await caller.payload.findByID({
    collection: BUNDLES as CollectionSlug,
    id,
    depth: 0,
    overrideAccess: caller.overrideAccess ?? false,
    req: await freshReq(caller, "fi"),
  })) as unknown as Stored;
  const items = (stored.items ?? []).flatMap(({ document, ...languages }, number) => {
    // A document that was deleted for good leaves its row in the bundle empty: it is named, not passed over.
    return LOCALES.filter((locale) => languages[locale]).map((locale) => ({
      collection: document?.relationTo ?? "",
      id: idOf(document?.value) ?? "",
      locale,
      path: `items.${number}.${locale}`,
    }));
  });
  const { name, action, note } = stored;
  return { id, name, action, items, ownerRegion: idOf(stored.ownerRegion) ?? "", ...(note ? { note } : {}) };
};

const withBundle = <T>(
  asked: BundleArgs,
  work: (args: BundleArgs, bundle: Bundle, index: LedgerIndex) => Promise<T>,
): Promise<T> => {
  if (!asked.overrideAccess && !userOf(asked)) throw new Forbidden(asked.req?.t);
  return withDocuments(asked, [`${BUNDLES}:${asked.id}`], async (args) => {
    const bundle = await readBundle(args);
    requirePublisher(args, bundle.ownerRegion);
    return work(args, bundle, await ledgerIndex(args.payload));
  });
};

const withScheduled = (
  asked: BundleArgs,
  work: (args: BundleArgs, bundle: Bundle, index: LedgerIndex, row: LedgerRow) => Promise<LedgerRow>,
): Promise<LedgerRow> =>
  withBundle(asked, async (own, bundle, index) => {
    const row = index.series(bundle.id, "all").at(-1);
    if (!row || row.effectiveFrom <= Date.now()) throw refusal(own, 409, "bundleNotScheduled", { name: bundle.name });
    const targets = targetsOf(index, row);
    // Of several regions' documents it was asked when it was scheduled; who takes it back must be let as well.
    for (const { ownerRegion } of targets) requirePublisher(own, ownerRegion);
    return withDocuments(own, lockedBy(targets), (args) => work(args, bundle, index, row));
  });

const targetsOf = (index: LedgerIndex, row: LedgerRow): (Target & { ownerRegion: string })[] =>
  (row.content as BundleContent).keys.flatMap((key) => {
    const item = index.row(key);
    return item ? [{ collection: item.docCollection, id: item.docId, ownerRegion: item.ownerRegion ?? "" }] : [];
  });

const lockedBy = (targets: readonly Target[]): string[] => targets.map(({ collection, id }) => `${collection}:${id}`);

const refreshStates = async (caller: Caller, targets: readonly Target[]): Promise<void> => {
  for (const target of new Map(targets.map((one) => [one.id, one])).values())
    await refreshLanguageState(caller, target);
};

/** Does `work` for every item and gathers what refuses any of them. */
const collect = async <I extends BundleItem, T>(
  caller: Caller,
  index: LedgerIndex,
  items: readonly I[],
  faults: ItemFault[],
  work: (item: I) => Promise<T>,
): Promise<T[]> => {
  const done: T[] = [];
  for (const item of items) {
    try {
      done.push(await work(item));
    } catch (error) {
      const document = index.document(item.id);
      const title = document ? titleInLedger(document, Date.now(), languageOf(caller)) : item.id;
      const { collection, id, locale, path } = item;
      faults.push({ collection, id, locale, path, title, reasons: reasonsOf(caller, error) });
    }
  }
  return done;
};

const reasonsOf = (caller: Caller, error: unknown): ItemFault["reasons"] => {
  if (error instanceof ValidationError)
    return error.data.errors.map(({ path, message: text }) => ({ field: path, message: text }));
  if (error instanceof NotFound) return [{ message: message("documentMissing", languageOf(caller)) }];
  if (error instanceof APIError && error.status < 500) return [{ message: error.message }];
  throw error;
};

const bundleRefusal = (caller: Caller, items: ItemFault[]): APIError =>
  new APIError(
    message("bundleRefused", languageOf(caller), { count: items.length }),
    400,
    { code: "bundleRefused", items },
    true,
  );

/** What became of a bundle, by the ledger. */
export const bundleState = (
  index: LedgerIndex,
  id: string,
  at: number,
): { state: "draft" | "scheduled" | "done" | "cancelled"; moment: number | null } => {
  const series = index.series(id, "all");
  const last = series.at(-1);
  if (!last) return { state: index.document(id)?.rows.length ? "cancelled" : "draft", moment: null };
  return { state: liveRow(series, at) === last ? "done" : "scheduled", moment: last.effectiveFrom };
};

export const isInLedger = (payload: Caller["payload"], id: string): boolean =>
  heldIndex(payload).series(id, "all").length > 0;
