import type { Payload } from "payload";
import { accountsById } from "../mail/index.ts";
import type { Round } from "./rounds.ts";

/** A round as the admin shows it: with names in place of ids. */
export type ReviewRound = Round & {
  requesterName: string | null;
  reviewerName: string | null;
  answeredByName: string | null;
};

export const describeRounds = async (payload: Payload, rounds: Round[]): Promise<ReviewRound[]> => {
  const ids = rounds.flatMap(({ requester, reviewer, answeredBy }) =>
    [requester, reviewer, answeredBy].filter((id): id is string => Boolean(id)),
  );
  const accounts = await accountsById(payload, ids);
  const nameOf = (id: string | null | undefined) => (id && accounts.get(id)?.name) || null;
  return rounds.map((round) => ({
    ...round,
    requesterName: nameOf(round.requester),
    reviewerName: nameOf(round.reviewer) ?? (round.guestLink ? (round.guestName ?? null) : null),
    answeredByName: nameOf(round.answeredBy) ?? (round.answeredAt ? (round.guestName ?? null) : null),
  }));
};

export const describeRound = async (payload: Payload, round: Round): Promise<ReviewRound> =>
  (await describeRounds(payload, [round]))[0] as ReviewRound;
