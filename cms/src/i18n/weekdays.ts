import { type Words, words } from "./words.ts";

/** Two letters a day, Monday first, as in the contract's opening hours. */
export const WEEKDAYS = ["mo", "tu", "we", "th", "fr", "sa", "su"] as const;
export type Weekday = (typeof WEEKDAYS)[number];

export const WEEKDAY_NAMES: Record<Weekday, Words> = {
  mo: words("maanantai", "måndag", "Monday"),
  tu: words("tiistai", "tisdag", "Tuesday"),
  we: words("keskiviikko", "onsdag", "Wednesday"),
  th: words("torstai", "torsdag", "Thursday"),
  fr: words("perjantai", "fredag", "Friday"),
  sa: words("lauantai", "lördag", "Saturday"),
  su: words("sunnuntai", "söndag", "Sunday"),
};
