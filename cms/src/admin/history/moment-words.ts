import type { Locale } from "@aluesivut/content";

const TAG: Record<Locale, string> = { fi: "fi-FI", sv: "sv-FI", en: "en-GB" };
const ZONE = "Europe/Helsinki";

/** The clock for today, the day for another year or day with its clock: short, in Helsinki time. */
export const momentWords = (instant: string | null | undefined, language: Locale): string => {
  if (!instant) return "";
  const moment = new Date(instant);
  const clock = moment.toLocaleTimeString(TAG[language], { timeZone: ZONE, hour: "2-digit", minute: "2-digit" });
  const day = (date: Date) => date.toLocaleDateString(TAG[language], { timeZone: ZONE });
  return day(moment) === day(new Date()) ? clock : `${day(moment)} ${clock}`;
};
