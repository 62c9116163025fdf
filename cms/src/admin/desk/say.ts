import type { Locale } from "@aluesivut/content";
import { adminLanguage, type Words } from "../../i18n/words.ts";

/** Of server components: picks words in the admin's language and fills their `{gaps}`. */
export const sayIn = (language: string | undefined) => {
  const chosen = adminLanguage(language);
  return (text: Words, values: Record<string, string | number> = {}): string =>
    // {name}: word characters in braces
    text[chosen].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
};
export type Say = ReturnType<typeof sayIn>;

const TAGS: Record<Locale, string> = { fi: "fi-FI", sv: "sv-FI", en: "en-GB" };

/** Days and moments as people in Finland read them, wherever the server stands. */
export const datesIn = (language: string | undefined) => {
  const format = (options: Intl.DateTimeFormatOptions) => {
    const formatter = new Intl.DateTimeFormat(TAGS[adminLanguage(language)], {
      timeZone: "Europe/Helsinki",
      ...options,
    });
    return (moment: number | string): string => formatter.format(new Date(moment));
  };
  return {
    day: format({ day: "numeric", month: "numeric", year: "numeric" }),
    moment: format({ day: "numeric", month: "numeric", year: "numeric", hour: "numeric", minute: "2-digit" }),
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
