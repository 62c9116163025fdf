import { LOCALES, type Locale } from "@aluesivut/content";
import { Forbidden } from "payload";
import { isAdministrator, mayReview, mayWrite, type Person } from "../access/index.ts";
import {
  type Caller,
  type Draft,
  languageOf,
  ownerOf,
  personOf,
  readDraft,
  type Target,
  titleOfDraft,
  userOf,
} from "../editions/operation.ts";
import { withDocuments } from "../editions/serialize.ts";
import { plainMoment } from "../i18n/helsinki-time.ts";
import { accountsById } from "../mail/index.ts";
import { describeRound, type ReviewRound } from "./describe-round.ts";
import { hashOfDraft } from "./draft-hash.ts";
import { limited } from "./limited.ts";
import { mailAnswer, mailRequest } from "./mails.ts";
import { refuse } from "./messages.ts";
import { addRound, changeRound, currentRound, type Guest, type Round, roundsOf } from "./rounds.ts";
import { ANSWER_WORDS } from "./state-words.ts";

type Args = Caller & Target & { locale: Locale };
type Work = { draft: Draft; owner: string; rounds: Round[]; now: string };

/** Runs `work` as the only one who writes of this document: of two answers at once the second sees the first. */
const withRounds = async <A extends Args>(
  asked: A,
  work: (args: A, given: Work) => Promise<Round>,
): Promise<ReviewRound> => {
  const { payload, collection, id, locale } = asked;
  if (!LOCALES.includes(locale)) throw refuse(asked, 400, "unknownLanguage", { locale });
  const round = await withDocuments(asked, [`${collection}:${id}`], async (args) => {
    const draft = await readDraft(args, args, locale);
    const rounds = await roundsOf(args, args, locale);
    return work(args, { draft, owner: ownerOf(draft, collection), rounds, now: new Date().toISOString() });
  });
  return describeRound(payload, round);
};

const askerId = (args: Caller): string | null => (userOf(args)?.id as string | undefined) ?? null;

/** Asks somebody, or whoever may, to look at one language of a draft. */
export const askForReview = async (
  request: Args & { reviewer?: string | undefined; guest?: Guest | undefined; message?: string | undefined },
): Promise<ReviewRound> => {
  const { payload, collection, id, locale, reviewer, guest } = request;
  const message = limited(request, request.message);
  const asked = await withRounds(request, async (args, { draft, owner, rounds, now }) => {
    if (!args.overrideAccess && !mayWrite(personOf(args), owner)) throw new Forbidden(args.req?.t);
    const current = currentRound(rounds, locale);
    if (current?.state === "open") {
      const { reviewerName } = await describeRound(payload, current);
      throw refuse(args, 409, "reviewOpen", { at: plainMoment(current.askedAt), reviewer: reviewerName ?? "–" });
    }
    if (reviewer) {
      const account = (await accountsById(payload, [reviewer])).get(reviewer);
      if (!account || !mayReview(account as Person, owner))
        throw refuse(args, 400, "cannotReview", { name: account?.name ?? reviewer });
    }
    if (current) await changeRound(args, current, { closed: true });
    return addRound(args, {
      docCollection: collection,
      docId: id,
      title: titleOfDraft(draft) ?? null,
      ownerRegion: owner,
      locale,
      state: "open",
      closed: false,
      requester: askerId(args),
      reviewer: reviewer ?? null,
      guestLink: guest?.link ?? null,
      guestName: guest?.name ?? null,
      message: message ?? null,
      askedAt: now,
      askedHash: hashOfDraft(payload, collection, draft),
    });
  });
  await mailRequest(payload, asked);
  return asked;
};

/** Approves the draft as it stands, or says what has to change. A guest's caller has checked the link. */
export const answerReview = async (
  request: Args & {
    answer: "approved" | "changes";
    word?: string | undefined;
    /** The hash of what the reader saw, as `draftHash` gave it. */
    expectedHash?: string | undefined;
    guest?: Guest | undefined;
  },
): Promise<ReviewRound> => {
  const { payload, collection, locale, answer, guest } = request;
  const word = limited(request, request.word);
  if (answer === "changes" && !word) throw refuse(request, 400, "needsWord");
  const answered = await withRounds(request, async (args, { draft, owner, rounds, now }) => {
    if (!args.overrideAccess && !mayReview(personOf(args), owner)) throw new Forbidden(args.req?.t);
    const current = currentRound(rounds, locale);
    if (current?.state !== "open") throw await whyNotOpen(args, current ?? rounds[0]);
    const user = askerId(args);
    if (!guest && user !== null && user === current.requester) throw refuse(args, 403, "ownRequest");
    const hash = hashOfDraft(payload, collection, draft);
    if (args.expectedHash && args.expectedHash !== hash) throw refuse(args, 409, "changedWhileReading");
    return changeRound(args, current, {
      state: answer,
      answeredBy: guest ? null : user,
      ...(guest ? { guestLink: guest.link, guestName: guest.name } : {}),
      answeredAt: now,
      answeredHash: hash,
      word: word ?? null,
    });
  });
  await mailAnswer(payload, answered);
  return answered;
};

const whyNotOpen = async (args: Args, last: Round | undefined) => {
  if (!last?.answeredAt) return refuse(args, 409, "noReview");
  const { answeredByName } = await describeRound(args.payload, last);
  return refuse(args, 409, "alreadyAnswered", {
    by: answeredByName ?? "–",
    at: plainMoment(last.answeredAt),
    answer: ANSWER_WORDS[last.state][languageOf(args)],
  });
};

/** Takes the request back. Whoever may write the document may: a colleague on leave must not block it. */
export const cancelReview = (request: Args): Promise<ReviewRound> =>
  withRounds(request, async (args, { owner, rounds, now }) => {
    if (!args.overrideAccess && !mayWrite(personOf(args), owner)) throw new Forbidden(args.req?.t);
    const current = currentRound(rounds, args.locale);
    if (current?.state !== "open") throw await whyNotOpen(args, current);
    return changeRound(args, current, {
      state: "cancelled",
      closed: true,
      answeredBy: askerId(args),
      answeredAt: now,
    });
  });

/** An administrator lets this very content out without a second person, and says why. */
export const overrideReview = (request: Args & { word?: string | undefined }): Promise<ReviewRound> =>
  withRounds(request, async (args, { draft, owner, rounds, now }) => {
    if (!args.overrideAccess && !isAdministrator(personOf(args))) throw new Forbidden(args.req?.t);
    const word = limited(args, args.word);
    if (!word) throw refuse(args, 400, "needsReason");
    const current = currentRound(rounds, args.locale);
    if (current) await changeRound(args, current, { closed: true });
    const hash = hashOfDraft(args.payload, args.collection, draft);
    const by = askerId(args);
    return addRound(args, {
      docCollection: args.collection,
      docId: args.id,
      title: titleOfDraft(draft) ?? null,
      ownerRegion: owner,
      locale: args.locale,
      state: "overridden",
      closed: false,
      requester: by,
      askedAt: now,
      askedHash: hash,
      answeredBy: by,
      answeredAt: now,
      answeredHash: hash,
      word,
    });
  });
