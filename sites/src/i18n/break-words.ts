import type { Locale } from "@aluesivut/content";

/** Words that may be wider than a heading on a phone. */
const LONG_WORD = /\p{L}{20,}/gu;
/** Where a Finnish syllable begins: before a consonant and vowel, with four letters left on either side. */
const SYLLABLE = /(?<=\p{L}{4})(?=[bcdfghjklmnpqrstvwxz][aeiouyåäö]\p{L}{2})/giu;

/**
 * Soft hyphens in long Finnish words of a heading, for browsers whose `hyphens: auto` knows no Finnish (Chrome on
 * Android). The search index drops them.
 */
export const breakWords = (heading: string, locale: Locale): string =>
  locale === "fi" ? heading.replace(LONG_WORD, (word) => word.replace(SYLLABLE, "\u00AD")) : heading;
