import { LOCALES, type Locale, NATIONAL } from "@aluesivut/content";
import { isAdministrator, mayReview, mayWrite } from "../access/index.ts";
import { type Caller, ownerOf, personOf, readDraft, type Target, userOf } from "../editions/operation.ts";
import { peopleOf } from "../mail/index.ts";
import { ledgerIndex } from "../snapshot/ledger-index.ts";
import { storedRegion } from "../snapshot/stored-region.ts";
import { describeRounds, type ReviewRound } from "./describe-round.ts";
import { hashOfDraft } from "./draft-hash.ts";
import { currentRound, roundsOf } from "./rounds.ts";
import { lastWriters, letsOut, requiresReview } from "./second-person.ts";

export type ReviewState = {
  locale: Locale;
  /** `passed`: what the draft says now has been approved and published. */
  state: "none" | "open" | "approved" | "changes" | "overridden" | "passed";
  round: ReviewRound | null;
  /** The draft is not what was approved, or answered, any more. */
  changedSince: boolean;
  /** The region wants a second person. */
  required: boolean;
  /** Nothing of review stands in the way of publishing it. */
  mayPublish: boolean;
  /** What the draft says now, to be sent along with an answer. */
  hash: string;
};

/** How one language of a draft stands on its way to the readers. */
export const reviewState = async (args: Caller & Target & { locale: Locale }): Promise<ReviewState> => {
  const { payload, collection, locale } = args;
  await ledgerIndex(payload);
  const draft = await readDraft(args, args, locale);
  const rounds = await roundsOf(args, args, locale);
  const current = currentRound(rounds, locale);
  const required = await requiresReview(payload, ownerOf(draft, collection));
  const hash = hashOfDraft(payload, collection, draft);
  const told = current ?? rounds.find((round) => round.state === "approved" && round.answeredHash === hash);
  const [round = null] = told ? await describeRounds(payload, [told]) : [];
  const emergency = collection === "notices" && draft.severity === "emergency";
  return {
    locale,
    state: (current?.state as ReviewState["state"] | undefined) ?? (told ? "passed" : "none"),
    round,
    changedSince: Boolean(current?.answeredHash && current.answeredHash !== hash),
    required,
    mayPublish: !required || emergency || letsOut(current, hash, await lastWriters(args, args, locale)),
    hash,
  };
};

/** The states of the languages of a document's region, whom one may ask, and what the person may do here. */
export const reviewsOf = async (args: Caller & Target) => {
  const { payload, collection } = args;
  const draft = await readDraft(args, args, "fi");
  const owner = ownerOf(draft, collection);
  const index = await ledgerIndex(payload);
  const locales =
    (owner === NATIONAL ? undefined : storedRegion(index.document(owner), Date.now())?.locales) ?? LOCALES;
  const person = personOf(args);
  const me = userOf(args)?.id;
  const reviewers = await peopleOf(payload, owner, "publish");
  const national = owner === NATIONAL ? [] : await peopleOf(payload, NATIONAL, "publish");
  return {
    states: await Promise.all(locales.map((locale) => reviewState({ ...args, locale }))),
    reviewers: [...reviewers, ...national].filter(({ id }) => id !== me).map(({ id, name }) => ({ id, name })),
    may: { ask: mayWrite(person, owner), answer: mayReview(person, owner), override: isAdministrator(person) },
  };
};
