import type { Locale } from "@aluesivut/content";
import { MESSAGES } from "./words.ts";

/** What the search page's script says, as written: the script fills `{{count}}` and `{{query}}` itself. */
export const searchWords = (locale: Locale) => {
  const { all, searching, nothing, count_one, count_other, unavailable, kinds } = MESSAGES[locale].search;
  return { all, searching, nothing, count_one, count_other, unavailable, kinds: kinds as Record<string, string> };
};
export type SearchWords = ReturnType<typeof searchWords>;
