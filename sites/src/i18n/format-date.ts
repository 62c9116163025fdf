import type { Locale } from "@aluesivut/content";
import { LANGUAGE_TAG, TIME_ZONE } from "./language-tags.ts";
import { words } from "./words.ts";

type Style = "date" | "day" | "month" | "weekday" | "isoDay";
const OPTIONS: Record<Style, Record<Locale, Intl.DateTimeFormatOptions>> = (() => {
  const numeric = { day: "numeric", month: "numeric", year: "numeric" } as const;
  const long = { day: "numeric", month: "long", year: "numeric" } as const;
  const iso = { day: "2-digit", month: "2-digit", year: "numeric" } as const;
  const month = { month: "long", year: "numeric" } as const;
  return {
    date: { fi: numeric, sv: numeric, en: long },
    day: {
      fi: { day: "numeric", month: "numeric" },
      sv: { day: "numeric", month: "numeric" },
      en: { day: "numeric", month: "short" },
    },
    month: { fi: month, sv: month, en: month },
    weekday: { fi: { weekday: "short" }, sv: { weekday: "short" }, en: { weekday: "short" } },
    isoDay: { fi: iso, sv: iso, en: iso },
  };
})();

const made = new Map<string, Intl.DateTimeFormat>();
/** Making a formatter costs a hundred times what using it does. */
const formatter = (style: Style, locale: Locale): Intl.DateTimeFormat => {
  const key = `${style} ${locale}`;
  let format = made.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(LANGUAGE_TAG[locale], { ...OPTIONS[style][locale], timeZone: TIME_ZONE });
    made.set(key, format);
  }
  return format;
};

/** Reads an instant, or a calendar day: at noon UTC every clock of Finland shows that same day. */
const read = (moment: string): Date => new Date(moment.length === 10 ? `${moment}T12:00:00Z` : moment);

/** `4.3.2026`, in English `4 March 2026`. */
export const formatDate = (moment: string, locale: Locale): string => formatter("date", locale).format(read(moment));
/** Without the year: `4.3.`, `4.3`, `4 Mar`. */
export const formatDayOfMonth = (moment: string, locale: Locale): string =>
  formatter("day", locale).format(read(moment));
/** A heading: `Joulukuu 2026`, `December 2026`. */
export const formatMonth = (moment: string, locale: Locale): string => {
  const month = formatter("month", locale).format(read(moment));
  return month.charAt(0).toLocaleUpperCase(locale) + month.slice(1);
};
/** `ke`, `ons`, `Wed`. */
export const formatWeekday = (moment: string, locale: Locale): string =>
  formatter("weekday", locale).format(read(moment));

/** Hours and minutes on a Helsinki clock. */
const clock = new Intl.DateTimeFormat("en-GB", {
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
  timeZone: TIME_ZONE,
});

/** A time of day from `HH:MM`: `9`, `16.15`; in English `9:00`, `16:15`. */
export const formatTimeOfDay = (time: string, locale: Locale): string => {
  const [hours, minutes] = time.split(":") as [string, string];
  if (locale === "en") return `${Number(hours)}:${minutes}`;
  return minutes === "00" ? String(Number(hours)) : `${Number(hours)}.${minutes}`;
};

/** `klo 13–15.30`, `kl. 13–15.30`, `13:00–15:30`. */
export const formatTimeRange = (span: { startDate: string; endDate: string }, locale: Locale): string => {
  const [start, end] = [span.startDate, span.endDate].map((moment) =>
    formatTimeOfDay(clock.format(read(moment)), locale),
  );
  return words(locale)("date.clock", { time: start === end ? (start as string) : `${start}–${end}` });
};

/** `4.3.2026 klo 13`, in English `4 March 2026, 13:00`. */
export const formatMoment = (moment: string, locale: Locale): string =>
  words(locale)("date.moment", {
    date: formatDate(moment, locale),
    clock: formatTimeRange({ startDate: moment, endDate: moment }, locale),
  });

export const isOneDay = ({ startDate, endDate }: { startDate: string; endDate: string }): boolean =>
  formatter("isoDay", "en").format(read(startDate)) === formatter("isoDay", "en").format(read(endDate));

/** Several days: `4.3.2026–6.3.2026`. */
export const formatDateRange = (span: { startDate: string; endDate: string }, locale: Locale): string =>
  `${formatDate(span.startDate, locale)}–${formatDate(span.endDate, locale)}`;

/** The last day to act before a moment: a deadline at midnight belongs to the day that ends. */
export const formatDeadline = (moment: string, locale: Locale): string => {
  const time = clock.format(read(moment));
  if (time === "00:00") return formatDate(new Date(read(moment).getTime() - 60_000).toISOString(), locale);
  return time === "23:59" ? formatDate(moment, locale) : formatMoment(moment, locale);
};
/** The same without year and time, for lists. */
export const formatDay = (moment: string, locale: Locale): string => {
  const ends =
    clock.format(read(moment)) === "00:00" ? new Date(read(moment).getTime() - 60_000).toISOString() : moment;
  return formatDayOfMonth(ends, locale);
};
