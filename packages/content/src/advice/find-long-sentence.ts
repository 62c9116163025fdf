import type { Locale } from "../locale.ts";

/** Words that one reads in one breath; Finnish says in one word what the others say in two. */
const LONGEST: Record<Locale, number> = { fi: 30, sv: 38, en: 38 };

/** An end mark, perhaps a closing quote or bracket, before white space and what can begin a sentence. */
const SENTENCE_END = /(?<=[.!?…]["”’)]*)\s+(?=["“”'(–-]?[\p{Lu}\d])/u;
/** Shortened words and ordinal numbers that end in a point without ending a sentence. */
const POINTED = /(?:^|\s)(?:\d+|esim|mm|ns|ks|vrt|klo|puh|nro|t\.ex|bl\.a|ca|kl|tfn|nr|e\.g|i\.e|no|tel|etc)\.$/iu;

/** The first sentence of a text that is too long to read in one breath, and how many words it has. */
export const findLongSentence = (text: string, locale: Locale): { sentence: string; words: number } | undefined => {
  let sentence = "";
  for (const piece of text.split(SENTENCE_END)) {
    sentence = sentence ? `${sentence} ${piece}` : piece;
    if (POINTED.test(sentence)) continue;
    const words = countWords(sentence);
    if (words > LONGEST[locale]) return { sentence, words };
    sentence = "";
  }
  const words = countWords(sentence);
  return words > LONGEST[locale] ? { sentence, words } : undefined;
};

const countWords = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
