import type { Locale } from "@aluesivut/content";
import type { Where } from "payload";
import type { Caller, Target } from "../editions/operation.ts";

export const ROUND_STATES = [
  "open",
  "approved",
  "changes",
  "cancelled",
  // It went live while it was open.
  "published",
  // An administrator let it out without a second person.
  "overridden",
  // An emergency notice, which takes none.
  "exempt",
] as const;

/** One round of review: a language of a document, who asked, who answered what. As stored. */
export type Round = {
  id: string;
  docCollection: string;
  docId: string;
  title?: string | null;
  ownerRegion: string;
  locale: Locale;
  state: (typeof ROUND_STATES)[number];
  closed: boolean;
  requester?: string | null;
  reviewer?: string | null;
  guestLink?: string | null;
  guestName?: string | null;
  message?: string | null;
  askedAt: string;
  askedHash?: string | null;
  answeredBy?: string | null;
  answeredAt?: string | null;
  answeredHash?: string | null;
  word?: string | null;
};

/** Somebody without an account, come by a link. `link` is its id in `review-links`. */
export type Guest = { link: string; name: string };

const clean = (row: object) => JSON.parse(JSON.stringify(row)) as Record<string, unknown>;

/** Reads and writes join the caller's transaction where there is one. */
const within = ({ req }: Caller) => (req ? { req } : {});

export const findRounds = async (caller: Caller, where: Where): Promise<Round[]> => {
  const { docs } = await caller.payload.db.find<never>({
    collection: "reviews",
    where,
    sort: "-askedAt",
    pagination: false,
    limit: 0,
    ...within(caller),
  });
  return docs as Round[];
};

const ofDocument = ({ collection, id }: Target): Where[] => [
  { docCollection: { equals: collection } },
  { docId: { equals: id } },
];

/** Every round of a document, the newest first. */
export const roundsOf = (caller: Caller, target: Target, locale?: Locale): Promise<Round[]> =>
  findRounds(caller, { and: [...ofDocument(target), ...(locale ? [{ locale: { equals: locale } }] : [])] });

/** The round that tells how a language stands; none when it was never asked for or has been published since. */
export const currentRound = (rounds: Round[], locale: Locale): Round | undefined =>
  rounds.find((round) => round.locale === locale && !round.closed);

export const addRound = async (caller: Caller, round: Omit<Round, "id">): Promise<Round> => {
  const now = new Date().toISOString();
  const row = { id: crypto.randomUUID(), ...round };
  const data = clean({ ...row, createdAt: now, updatedAt: now });
  await caller.payload.db.create({ collection: "reviews", data, ...within(caller) });
  return row;
};

export const changeRound = async (caller: Caller, round: Round, change: Partial<Round>): Promise<Round> => {
  const data = { ...change, updatedAt: new Date().toISOString() };
  await caller.payload.db.updateOne({ collection: "reviews", id: round.id, data, ...within(caller) });
  return { ...round, ...change };
};
