import { dateWords, momentWords } from "../../i18n/helsinki-time.ts";
import { adminLanguage } from "../../i18n/words.ts";

/** Days and moments in the language of the admin. */
export const datesIn = (language: string | undefined) => {
  const chosen = adminLanguage(language);
  return {
    day: (at: number | string) => dateWords(at, chosen),
    moment: (at: number | string) => momentWords(at, chosen),
  };
};

/** The address of a document's form in a language, and of one field of it. */
export const documentHref = (
  admin: string,
  { collection, id, locale, field }: { collection: string; id: string; locale?: string; field?: string },
): string =>
  `${admin}/collections/${collection}/${id}${locale ? `?locale=${locale}` : ""}${field ? `#field-${field.replaceAll(".", "__")}` : ""}`;

export const translateHref = (
  admin: string,
  { collection, id, from, to }: { collection: string; id: string; from: string; to: string },
): string => `${admin}/collections/${collection}/${id}/translate?locale=${to}&from=${from}`;
