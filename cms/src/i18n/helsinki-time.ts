import type { Locale } from "@aluesivut/content";

/* Moments as editors read and write them: in Helsinki time, wherever their computer or the server stands. */

type Instant = number | string;

const TIME_ZONE = "Europe/Helsinki";

const PARTS = new Intl.DateTimeFormat("en-GB", {
  timeZone: TIME_ZONE,
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
});

/** `2026-03-29T02:30`, as a `datetime-local` input has it. */
export const helsinkiLocal = (instant: Instant): string => {
  const { year, month, day, hour, minute } = Object.fromEntries(
    PARTS.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]),
  );
  return `${year}-${month}-${day}T${hour}:${minute}`;
};

/** `2026-03-29` */
export const helsinkiDay = (instant: Instant): string => helsinkiLocal(instant).slice(0, 10);

const HOUR = 3_600_000;

/**
 * The instant of a `datetime-local` value. Undefined for what is no time: nothing, or the hour that is skipped in spring.
 * The hour that comes twice in autumn is the first of the two.
 */
export const helsinkiInstant = (local: string): string | undefined => {
  const asUtc = Date.parse(`${local}Z`);
  if (Number.isNaN(asUtc)) return undefined;
  // Summer time is three hours ahead of UTC, winter time two.
  for (const offset of [3, 2]) {
    const instant = asUtc - offset * HOUR;
    if (helsinkiLocal(instant) === local.slice(0, 16)) return new Date(instant).toISOString();
  }
  return undefined;
};

const TAGS: Record<Locale, string> = { fi: "fi-FI", sv: "sv-FI", en: "en-GB" };
/** What writes an instant out in the language of whoever reads it. */
const format =
  (options: Intl.DateTimeFormatOptions) =>
  (instant: Instant, language: Locale): string =>
    new Date(instant).toLocaleString(TAGS[language], { timeZone: TIME_ZONE, ...options });

/** `1.12.2026 klo 8.00` */
export const momentWords = format({ dateStyle: "short", timeStyle: "short" });
/** `1. joulukuuta 2026 klo 8.00` */
export const longMoment = format({ dateStyle: "long", timeStyle: "short" });
export const clockWords = format({ timeStyle: "short" });
/** `1.12.2026` */
export const dateWords = format({ day: "numeric", month: "numeric", year: "numeric" });
/** `tiistai 1.12.2026` */
export const dayWords = format({ weekday: "long", day: "numeric", month: "numeric", year: "numeric" });
export const monthWords = format({ month: "long", year: "numeric" });
export const weekdayWords = format({ weekday: "short" });

/** The clock alone for today, the day too for another day; nothing for what has no moment. */
export const shortMoment = (
  instant: Instant | null | undefined,
  language: Locale,
  { now = Date.now(), seconds = false }: { now?: Instant; seconds?: boolean } = {},
): string => {
  if (!instant) return "";
  const timeStyle = seconds ? "medium" : "short";
  const isToday = helsinkiDay(instant) === helsinkiDay(now);
  return format(isToday ? { timeStyle } : { dateStyle: "short", timeStyle })(instant, language);
};

/** `1.12.2026 8.00` and `1.12.2026`, alike in all languages of the admin. */
export const plainMoment = (instant: Instant): string => `${plainDay(instant)} ${clockWords(instant, "fi")}`;
export const plainDay = (instant: Instant): string => dateWords(instant, "fi");
