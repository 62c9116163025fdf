import type { Locale } from "@aluesivut/content";
import { history } from "../editions/history.ts";
import type { Caller, Target } from "../editions/operation.ts";
import { accountsById } from "../mail/index.ts";
import { commentsOf } from "./comments.ts";
import { describeRounds } from "./describe-round.ts";
import { type Round, roundsOf } from "./rounds.ts";
import { sittingsOf } from "./sittings.ts";

export type TimelineKind =
  | "saved"
  | "asked"
  | Exclude<Round["state"], "open" | "published">
  | "commented"
  | "resolved"
  | "published"
  | "scheduled"
  | "withdrawn"
  | "unscheduled";
export type TimelineEntry = {
  at: string;
  kind: TimelineKind;
  who: string | null;
  locale: Locale | "all" | null;
  word: string | null;
};

/** An edition that takes effect this much after it was made was scheduled. */
const LATER_MS = 60_000;

/** Who did what to a document when, the newest first: from saves, reviews, comments and the ledger. */
export const timeline = async (args: Caller & Target): Promise<TimelineEntry[]> => {
  const { payload } = args;
  const comments = await commentsOf(args);
  const rounds = await describeRounds(payload, await roundsOf(args, args));
  const sittings = await sittingsOf(args, args);
  const names = await accountsById(
    payload,
    sittings.map(({ user }) => user),
  );
  const entries: TimelineEntry[] = sittings.map(({ until, user, locale }) => ({
    at: until,
    kind: "saved",
    who: names.get(user)?.name ?? null,
    locale,
    word: null,
  }));
  for (const round of rounds) {
    const { locale, state, word, message, answeredAt } = round;
    if (state !== "overridden" && state !== "exempt")
      entries.push({ at: round.askedAt, kind: "asked", who: round.requesterName, locale, word: message ?? null });
    // What was published stands in the ledger.
    if (answeredAt && state !== "open" && state !== "published")
      entries.push({ at: answeredAt, kind: state, who: round.answeredByName, locale, word: word ?? null });
  }
  for (const { at, authorName, text, locale, resolvedAt, resolvedByName } of comments) {
    entries.push({ at, kind: "commented", who: authorName, locale: locale ?? null, word: text });
    if (resolvedAt)
      entries.push({ at: resolvedAt, kind: "resolved", who: resolvedByName, locale: locale ?? null, word: text });
  }
  for (const row of await history(args, args)) {
    if (row.locale.startsWith("@") || !row.publishedAt) continue;
    const later = Date.parse(row.effectiveFrom ?? "") > Date.parse(row.publishedAt) + LATER_MS;
    entries.push({
      at: row.publishedAt,
      kind:
        row.kind === "withdrawn"
          ? "withdrawn"
          : row.kind === "cancelled"
            ? "unscheduled"
            : later
              ? "scheduled"
              : "published",
      who: row.publishedByName,
      locale: row.locale as Locale | "all",
      word: row.note,
    });
  }
  return entries.sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
};
