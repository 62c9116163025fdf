import type { Kind, Locale } from "@aluesivut/content";
import type { APIError, Payload } from "payload";
import { type Caller, type Draft, type Target, userOf } from "../editions/operation.ts";
import { plainMoment } from "../i18n/helsinki-time.ts";
import { accountsById } from "../mail/index.ts";
import { heldIndex } from "../snapshot/ledger-index.ts";
import type { LedgerRow } from "../snapshot/ledger-row.ts";
import { hashOfDraft } from "./draft-hash.ts";
import { mailPublished } from "./mails.ts";
import { refuse } from "./messages.ts";
import { addRound, changeRound, currentRound, type Round, roundsOf } from "./rounds.ts";
import { sittingsOf, writersSince } from "./sittings.ts";

/** Whether documents of a region are published only once a second person has approved them. A setting of the CMS alone. */
export const requiresReview = async (payload: Payload, region: string): Promise<boolean> => {
  const { docs } = await payload.find({
    collection: "regions",
    where: { id: { equals: region } },
    draft: true,
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: true,
    select: { requiresReview: true },
  });
  return docs[0]?.requiresReview === true;
};

/** Who wrote what a language says now: since it was published last. */
export const lastWriters = async (caller: Caller, target: Target, locale: Locale): Promise<Set<string>> => {
  const series = heldIndex(caller.payload).series(target.id, locale);
  const since = Math.max(0, ...series.filter(({ kind }) => kind === "published").map(({ publishedAt }) => publishedAt));
  return writersSince(await sittingsOf(caller, target), locale, since);
};

/**
 * Whether a round lets this very content out: approved by an account that did not write it, or let out by an
 * administrator. A guest's approval is heard and does not stand for the region's second person.
 */
export const letsOut = (round: Round | undefined, hash: string, writers: ReadonlySet<string>): boolean => {
  if (!round || round.closed || round.answeredHash !== hash) return false;
  if (round.state === "overridden") return true;
  return round.state === "approved" && Boolean(round.answeredBy) && !writers.has(String(round.answeredBy));
};

type Publishing = { kind: Kind; draft: Draft; owner: string; locale: Locale };
type SecondPerson = {
  /** Why it may not be published yet. */
  refused?: APIError;
  /** To be called once it has been: the round is over, and who asked is told. */
  closeReview: (caller: Caller, row: LedgerRow) => Promise<void>;
};

/** Whether a publication still wants a second person, and what becomes of its review once it has happened. */
export const secondPerson = async (
  args: Caller & Target,
  { kind, draft, owner, locale }: Publishing,
): Promise<SecondPerson> => {
  const { payload, collection } = args;
  const current = currentRound(await roundsOf(args, args, locale), locale);
  // Scripts and imports answer for themselves.
  const required = !args.overrideAccess && (await requiresReview(payload, owner));
  const emergency = kind === "notice" && draft.severity === "emergency";
  const hash = hashOfDraft(payload, collection, draft);
  const writers = required ? await lastWriters(args, args, locale) : new Set<string>();
  const stands = letsOut(current, hash, writers);
  const closeReview: SecondPerson["closeReview"] = async (caller, row) => {
    const by = (userOf(args)?.id as string | undefined) ?? null;
    const at = new Date().toISOString();
    if (current?.state === "open")
      await changeRound(caller, current, { state: "published", closed: true, answeredBy: by, answeredAt: at });
    else if (current) await changeRound(caller, current, { closed: true });
    if (required && emergency && !stands)
      await addRound(caller, {
        docCollection: collection,
        docId: args.id,
        title: row.title ?? null,
        ownerRegion: owner,
        locale,
        state: "exempt",
        closed: true,
        requester: by,
        askedAt: at,
        answeredBy: by,
        answeredAt: at,
        answeredHash: hash,
      });
    if (current && by) await mailPublished(payload, current, by, row);
  };
  if (!required || emergency || stands) return { closeReview };
  return { closeReview, refused: await refusalOf(args, current, hash, writers) };
};

const refusalOf = async (args: Caller, current: Round | undefined, hash: string, writers: ReadonlySet<string>) => {
  const answeredBy = current?.state === "approved" ? current.answeredBy : undefined;
  const accounts = await accountsById(args.payload, [...writers, ...(answeredBy ? [answeredBy] : [])]);
  const nameOf = (id: string) => accounts.get(id)?.name ?? "–";
  if (current && answeredBy && current.answeredHash !== hash)
    return refuse(args, 409, "changedSinceApproval", {
      by: nameOf(answeredBy),
      at: plainMoment(String(current.answeredAt)),
    });
  return refuse(args, 409, "needsSecondPerson", { writers: [...writers].map(nameOf).join(", ") || "–" });
};
