import type { Locale } from "@aluesivut/content";
import { MESSAGES } from "./words.ts";

/** What the script of the list of jobs says, as written: it fills `{{count}}` itself. */
export const jobWords = (locale: Locale) => {
  const { job, finder } = MESSAGES[locale];
  const { count_one, count_other, unavailable } = job;
  return { count_one, count_other, unavailable, remove: finder.remove, clear: finder.clear };
};
export type JobWords = ReturnType<typeof jobWords>;
