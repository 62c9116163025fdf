import type { Locale } from "@aluesivut/content";
import type { JobTeaser } from "../routes/item-props.ts";
import { formatDay } from "./format-date.ts";
import { words } from "./words.ts";

/** `Rantapuoti Oy · Vaasa · vakituinen · vuorotyö`. */
export const describeJob = ({ employer, municipalities, duration, workTime }: JobTeaser, locale: Locale): string => {
  const t = words(locale);
  return [
    employer,
    municipalities.join(", "),
    duration && t(`job.durations.${duration}`).toLocaleLowerCase(locale),
    workTime && t(`job.workTimes.${workTime}`).toLocaleLowerCase(locale),
  ]
    .filter(Boolean)
    .join(" · ");
};

/** `Haku päättyy 8.12. · 3 paikkaa`. A page stands for days, so it cannot say how many are left. */
export const describeClosing = ({ validThrough, openings }: JobTeaser, locale: Locale): string => {
  const t = words(locale);
  // The date keeps together where the line breaks.
  const closes = `${t("job.closes")} ${formatDay(validThrough, locale).replaceAll(" ", "\u00a0")}`;
  return openings > 1 ? `${closes} · ${t("job.openings", { count: openings })}` : closes;
};
