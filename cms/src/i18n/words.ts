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

/** Picks words in the language of the person who made the request. */
export const inLanguageOf = (req: Pick<PayloadRequest, "i18n">): ((text: Words) => string) => {
  const language = adminLanguage(req.i18n?.language);
  return (text) => text[language];
};
