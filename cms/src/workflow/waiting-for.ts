import type { Locale } from "@aluesivut/content";
import type { Where } from "payload";
import { publishingRegionsOf } from "../access/index.ts";
import { type Caller, personOf, userOf } from "../editions/operation.ts";
import { describeRounds } from "./describe-round.ts";
import { findRounds } from "./rounds.ts";

/** Something that goes on once the person has done their part. */
export type Waiting = {
  /** You are asked to review; changes are wanted of what you sent; what is approved can be published. */
  kind: "review" | "changes" | "approved";
  collection: string;
  id: string;
  locale: Locale;
  title: string;
  region: string;
  who: string;
  at: string;
  word: string | null;
};

/** What waits for a person, the longest first. */
export const waitingFor = async (caller: Caller): Promise<Waiting[]> => {
  const me = userOf(caller)?.id as string | undefined;
  if (!me) return [];
  const regions = publishingRegionsOf(personOf(caller));
  const anyReviewers: Where[] = regions.length > 0 ? [{ ownerRegion: { in: regions } }] : [];
  const rounds = await findRounds(caller, {
    and: [
      { closed: { equals: false } },
      { or: [{ reviewer: { equals: me } }, { requester: { equals: me } }, ...anyReviewers] },
    ],
  });
  const waiting = (await describeRounds(caller.payload, rounds)).flatMap((round): Waiting[] => {
    const mine = round.requester === me;
    const common = {
      collection: round.docCollection,
      id: round.docId,
      locale: round.locale,
      title: round.title ?? "",
      region: round.ownerRegion,
    };
    const answered = {
      ...common,
      who: round.answeredByName ?? "–",
      at: String(round.answeredAt),
      word: round.word ?? null,
    };
    if (round.state === "open") {
      // Asked of somebody else, or of a guest alone: theirs to answer.
      const forAnybody = !round.reviewer && !round.guestLink && regions.includes(round.ownerRegion);
      if (mine || !(round.reviewer === me || forAnybody)) return [];
      return [
        { ...common, kind: "review", who: round.requesterName ?? "–", at: round.askedAt, word: round.message ?? null },
      ];
    }
    if (round.state === "changes") return mine ? [{ ...answered, kind: "changes" }] : [];
    // A writer's approved text waits for those who publish.
    return regions.includes(round.ownerRegion) ? [{ ...answered, kind: "approved" }] : [];
  });
  return waiting.sort((a, b) => (a.at < b.at ? -1 : 1));
};
