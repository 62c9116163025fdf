import type { Locale } from "@aluesivut/content";
import type { SpokenLanguage } from "../routes/page-props.ts";
import { LANGUAGE_TAG } from "./language-tags.ts";
import { words } from "./words.ts";

const names = new Map<Locale, Intl.DisplayNames>();

/** A language by its name in another; a tag nobody knows stays as it is. */
export const languageName = (tag: string, locale: Locale): string => {
  const known = names.get(locale) ?? new Intl.DisplayNames(LANGUAGE_TAG[locale], { type: "language" });
  names.set(locale, known);
  try {
    return known.of(tag) ?? tag;
  } catch {
    return tag; // an editor's free word is no valid tag: RangeError
  }
};

/** `suomi`, `arabia (tulkin avulla)`. */
export const describeLanguage = ({ code, level }: SpokenLanguage, locale: Locale): string => {
  const name = languageName(code, locale);
  return level === "full" ? name : `${name} (${words(locale)(`contact.languageLevels.${level}`)})`;
};
