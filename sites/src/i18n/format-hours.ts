import type { Locale } from "@aluesivut/content";
import type { Hours } from "../routes/page-props.ts";
import { formatTimeOfDay, formatWeekday } from "./format-date.ts";

const DAYS = ["mo", "tu", "we", "th", "fr", "sa", "su"] as const;
const dayName = (index: number, locale: Locale): string => formatWeekday(`2024-01-0${index + 1}`, locale); // a Monday

/** Days in their order with neighbours joined: `ma–to`, `ma, ke`. */
const daysIn = (days: Hours["dayOfWeek"], locale: Locale): string => {
  const open = DAYS.flatMap((day, index) => (days.includes(day) ? [index] : []));
  const runs: [number, number][] = [];
  for (const index of open) {
    const last = runs.at(-1);
    if (last && last[1] === index - 1) last[1] = index;
    else runs.push([index, index]);
  }
  return runs
    .map(([from, to]) => (from === to ? dayName(from, locale) : `${dayName(from, locale)}–${dayName(to, locale)}`))
    .join(", ");
};

/** Opening hours in one line: `ma–to 9–16.15, pe 9–14`. Empty when there are none. */
export const formatHours = (hours: Hours[], locale: Locale): string =>
  hours
    .map(({ dayOfWeek, opens, closes, note }) => {
      const span = `${daysIn(dayOfWeek, locale)} ${formatTimeOfDay(opens, locale)}–${formatTimeOfDay(closes, locale)}`;
      return note ? `${span} (${note})` : span;
    })
    .join(", ");
