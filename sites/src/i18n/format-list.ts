import type { Locale } from "@aluesivut/content";
import { LANGUAGE_TAG } from "./language-tags.ts";

const lists = new Map<Locale, Intl.ListFormat>();

/** `suomi, ruotsi ja englanti`. */
export const formatList = (items: string[], locale: Locale): string => {
  const format = lists.get(locale) ?? new Intl.ListFormat(LANGUAGE_TAG[locale]);
  lists.set(locale, format);
  return format.format(items);
};
