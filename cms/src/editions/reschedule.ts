import { kindOfCollection } from "@aluesivut/content";
import type { Payload } from "payload";
import { titleOfBundle } from "../snapshot/bundle-keys.ts";
import { ledgerIndex } from "../snapshot/ledger-index.ts";
import type { LedgerRow } from "../snapshot/ledger-row.ts";
import { readContents } from "../snapshot/read-ledger.ts";
import { isLive, liveSpans, type Series } from "../snapshot/series.ts";
import { appendRow, type NewRow } from "./append.ts";
import { refreshLanguageState } from "./language-state.ts";
import { message } from "./messages.ts";
import {
  type Caller,
  fieldFaults,
  freshReq,
  languageOf,
  moment,
  ownerOf,
  readDraft,
  refusal,
  requirePublisher,
  type Target,
  userOf,
} from "./operation.ts";
import { withDocuments } from "./serialize.ts";

export type RescheduleArgs = Caller &
  Target & {
    key: string;
    /** Of what is scheduled: the new moment. */
    effectiveFrom?: string | undefined;
    /** Of what is scheduled or live: the new end. */
    effectiveUntil?: string | undefined;
  };

/**
 * Moves what is scheduled, or the end of what is live, to another moment: one row that takes the old one back and says the
 * same, so that there is no moment at which the ledger has both or neither.
 */
export const reschedule = async (asked: RescheduleArgs): Promise<LedgerRow> => {
  const { payload, collection, id, key } = asked;
  return withDocuments(asked, [`${collection}:${id}`], async (args) => {
    const index = await ledgerIndex(payload);
    const draft = await readDraft(args, args, collection === "regions" ? "all" : "fi");
    requirePublisher(args, ownerOf(draft, collection));
    const now = Date.now();
    const row = index.row(key);
    const series = row?.docId === id && row.docCollection === collection ? index.series(id, row.locale) : [];
    if (!row || !series.includes(row)) throw refusal(args, 409, "notScheduled", { key });
    if (row.bundle) throw refusal(args, 409, "partOfBundle", { name: titleOfBundle(index, row.bundle) });
    const spans = liveSpans(series);
    const scheduled = row.effectiveFrom > now;
    if (!scheduled && !(isLive(row, now) && spans.some((span) => span.row === row && span.until > now)))
      throw refusal(args, 409, "notScheduled", { key });
    const { from, until } = newSpan(args, row, scheduled, now);
    const moved = await appendRow(
      payload,
      {
        ...(await copyOf(payload, series, row, from, scheduled)),
        effectiveFrom: from,
        effectiveUntil: until,
        publishedBy: userOf(args)?.id as string | undefined,
        publishedAt: now,
        // What was live stays in the past as it was: only its end is another one.
        ...(scheduled ? { cancels: key } : {}),
      },
      args.req,
    );
    // The form says when a notice begins: published again, it would go back to the old moment.
    if (
      collection === "notices" &&
      Date.parse(String(draft.startsAt)) === row.effectiveFrom &&
      from !== row.effectiveFrom
    )
      await payload.update({
        ...{ collection, id, draft: true, depth: 0, overrideLock: false, overrideAccess: args.overrideAccess ?? false },
        data: { startsAt: new Date(from).toISOString() } as never,
        req: await freshReq(args, "fi"),
      });
    await refreshLanguageState(args, args);
    return moved;
  });
};

const newSpan = (
  args: RescheduleArgs,
  row: LedgerRow,
  scheduled: boolean,
  now: number,
): { from: number; until: number | undefined } => {
  const from = requireFuture(args, moment(args, "effectiveFrom", args.effectiveFrom), now);
  const until = requireFuture(args, moment(args, "effectiveUntil", args.effectiveUntil), now);
  if (scheduled ? from === undefined && until === undefined : until === undefined)
    throw refusal(args, 400, "chooseNewMoment");
  const kind = kindOfCollection(row.docCollection);
  if (until !== undefined && (kind === "job" || kind === "notice" || row.kind !== "published"))
    throw refusal(args, 400, "endIsInTheText");
  const span = { from: scheduled ? (from ?? row.effectiveFrom) : now, until: until ?? row.effectiveUntil };
  if (span.until !== undefined && span.until <= span.from) {
    const values = { from: new Date(span.from).toISOString(), until: new Date(span.until).toISOString() };
    throw fieldFaults(args, args, [
      { path: "effectiveUntil", message: message("endsBeforeStart", languageOf(args), values) },
    ]);
  }
  return span;
};

/** @throws a refusal that says to move it to a moment to come */
export const requireFuture = <T extends number | undefined>(caller: Caller, at: T, now: number): T => {
  if (at !== undefined && at <= now) throw refusal(caller, 400, "moveIntoPast", { from: new Date(at).toISOString() });
  return at;
};

/** The row again, to be appended; its content says when it comes into effect. */
export const copyOf = async (
  payload: Payload,
  series: Series,
  row: LedgerRow,
  from: number,
  changes: boolean,
): Promise<NewRow> => {
  const { docCollection, docId, locale, kind, ownerRegion, sourceUpdatedAt, note, successor, title, slug } = row;
  const content = kind === "published" ? (await readContents(payload, [row.key])).get(row.key) : undefined;
  const first = Math.min(from, ...liveSpans(series).flatMap((span) => (span.row === row ? [] : [span.from])));
  const iso = (at: number) => new Date(at).toISOString();
  const times = changes ? { publishedAt: iso(first), changedAt: iso(from) } : {};
  // A region's settings know no key of their own.
  const isEdition = typeof content === "object" && content !== null && "key" in content;
  return {
    docCollection,
    docId,
    locale,
    kind,
    ownerRegion: ownerRegion ?? "",
    effectiveFrom: from,
    effectiveUntil: row.effectiveUntil,
    publishedAt: row.publishedAt,
    sourceUpdatedAt: sourceUpdatedAt === undefined ? undefined : iso(sourceUpdatedAt),
    note,
    successor,
    title,
    slug,
    content: content ? (key) => (isEdition ? { ...(content as object), ...times, key } : content) : undefined,
    paths: row.paths,
    references: row.references.length > 0 ? row.references : undefined,
    boundaries: row.boundaries.length > 0 ? row.boundaries.map(iso) : undefined,
  };
};
