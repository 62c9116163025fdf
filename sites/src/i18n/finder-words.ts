import type { Locale } from "@aluesivut/content";
import { MESSAGES } from "./words.ts";

/** What the service finder says, as written: the island fills `{{count}}` itself. */
export const finderWords = (locale: Locale) => MESSAGES[locale].finder;
export type FinderWords = ReturnType<typeof finderWords>;
