import type { Locale } from "@aluesivut/content";
import { words } from "../../i18n/words.ts";

/** A language as its own speakers call it: the same beside every field, whoever reads. */
export const OWN_NAMES: Record<Locale, string> = { fi: "suomi", sv: "svenska", en: "English" };

export const LANGUAGE_TEXTS = {
  shared: words("yhteinen kaikille kielille", "gemensamt för alla språk", "shared by all languages"),
  sharedRows: words(
    "rivit yhteiset kaikille kielille",
    "raderna gemensamma för alla språk",
    "rows shared by all languages",
  ),
  region: words("Alue", "Region", "Region"),
  allRegions: words("kaikki alueet", "alla regioner", "all regions"),
  readOnly: words("vain luettavissa", "endast läsning", "read only"),
  help: words("Ohje", "Hjälp", "Help"),
};
