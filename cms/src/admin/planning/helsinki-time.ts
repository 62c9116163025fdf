import type { Locale } from "@aluesivut/content";

/** Editors plan in Finnish time wherever their computer is. */
export const TIME_ZONE = "Europe/Helsinki";

const PARTS = new Intl.DateTimeFormat("en-GB", {
  timeZone: TIME_ZONE,
  hourCycle: "h23",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
});

/** A moment as a `datetime-local` input has it, in Finnish time: `2026-12-01T08:00`. */
export const localOf = (at: number): string => {
  const parts = Object.fromEntries(PARTS.formatToParts(at).map(({ type, value }) => [type, value]));
  return `${parts.year}-${parts.month}-${parts.day}T${parts.hour}:${parts.minute}`;
};
export const dayOf = (at: number): string => localOf(at).slice(0, 10);

/** What a `datetime-local` input says, read in Finnish time; undefined when it says nothing. */
export const instantOf = (local: string): number | undefined => {
  const asUtc = Date.parse(`${local}Z`);
  if (Number.isNaN(asUtc)) return undefined;
  // Finland's offset at that time is 2 or 3 hours: the one at which the local reading is what was typed.
  for (const hours of [2, 3]) {
    const at = asUtc - hours * 3_600_000;
    if (localOf(at) === local.slice(0, 16)) return at;
  }
  // The hour that is left out in March does not exist: the one after it is meant.
  return asUtc - 2 * 3_600_000;
};

const TAGS: Record<Locale, string> = { fi: "fi-FI", sv: "sv-FI", en: "en-GB" };

/** `1.12.2026 klo 8.00` in the editor's language. */
export const momentWords = (at: number, language: Locale): string =>
  new Date(at).toLocaleString(TAGS[language], { timeZone: TIME_ZONE, dateStyle: "short", timeStyle: "short" });
export const clockWords = (at: number, language: Locale): string =>
  new Date(at).toLocaleTimeString(TAGS[language], { timeZone: TIME_ZONE, timeStyle: "short" });
export const dayWords = (at: number, language: Locale): string =>
  new Date(at).toLocaleDateString(TAGS[language], {
    timeZone: TIME_ZONE,
    weekday: "long",
    day: "numeric",
    month: "numeric",
    year: "numeric",
  });
export const monthWords = (at: number, language: Locale): string =>
  new Date(at).toLocaleDateString(TAGS[language], { timeZone: TIME_ZONE, month: "long", year: "numeric" });
export const weekdayWords = (at: number, language: Locale): string =>
  new Date(at).toLocaleDateString(TAGS[language], { timeZone: TIME_ZONE, weekday: "short" });
/** The clock alone for today, the day too for another day. */
export const shortMoment = (at: number, now: number, language: Locale): string =>
  dayOf(at) === dayOf(now) ? clockWords(at, language) : momentWords(at, language);
