import type { Locale } from "@aluesivut/content";
import { type Words, words } from "./words.ts";

/** The names of the languages of the sites. */
export const LANGUAGE_NAMES: Record<Locale, Words> = {
  fi: words("suomi", "finska", "Finnish"),
  sv: words("ruotsi", "svenska", "Swedish"),
  en: words("englanti", "engelska", "English"),
};

/** The languages people are served in, BCP 47. */
export const SERVICE_LANGUAGES: Record<string, Words> = {
  ...LANGUAGE_NAMES,
  se: words("pohjoissaame", "nordsamiska", "Northern Sámi"),
  fse: words("suomalainen viittomakieli", "finskt teckenspråk", "Finnish Sign Language"),
  fss: words("suomenruotsalainen viittomakieli", "finlandssvenskt teckenspråk", "Finland-Swedish Sign Language"),
  ar: words("arabia", "arabiska", "Arabic"),
  et: words("viro", "estniska", "Estonian"),
  fa: words("persia", "persiska", "Persian"),
  fr: words("ranska", "franska", "French"),
  ku: words("kurdi", "kurdiska", "Kurdish"),
  ru: words("venäjä", "ryska", "Russian"),
  so: words("somali", "somaliska", "Somali"),
  sq: words("albania", "albanska", "Albanian"),
  th: words("thai", "thailändska", "Thai"),
  tr: words("turkki", "turkiska", "Turkish"),
  uk: words("ukraina", "ukrainska", "Ukrainian"),
  vi: words("vietnam", "vietnamesiska", "Vietnamese"),
  zh: words("kiina", "kinesiska", "Chinese"),
};
