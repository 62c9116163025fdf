import type { Locale } from "@aluesivut/content";
import type { PayloadRequest } from "payload";

/** A text of the admin in each of its languages. */
export type Words = Record<Locale, string>;

/** A label or help text in Finnish, Swedish and English. */
export const words = (fi: string, sv: string, en: string): Words => ({ fi, sv, en });

const isAdminLanguage = (language: string): language is Locale => ["fi", "sv", "en"].includes(language);

/** The admin language, Finnish when it is none of ours. */
export const adminLanguage = (language: string | undefined): Locale =>
  language !== undefined && isAdminLanguage(language) ? language : "fi";

export type Values = Record<string, string | number>;

/** Puts values in place of a text's `{gaps}`; a gap without one stays. */
export const fillGaps = (text: string, values: Values): string =>
  // {gap}: word characters in braces
  text.replace(/\{(\w+)\}/g, (whole, gap: string) => String(values[gap] ?? whole));

/** Picks words in one language and fills their gaps. */
export type Say = (text: Words, values?: Values) => string;
export const sayIn = (language: string | undefined): Say => {
  const chosen = adminLanguage(language);
  return (text, values = {}) => fillGaps(text[chosen], values);
};

/** Picks words in the language of the person who made the request. */
export const inLanguageOf = (req: Pick<PayloadRequest, "i18n">): Say => sayIn(req.i18n?.language);
