import { words } from "../../i18n/words.ts";

/** The words of a language that is missing, and of languages in lists. */
export const LANGUAGE_TEXTS = {
  in: {
    fi: words("suomeksi", "på finska", "in Finnish"),
    sv: words("ruotsiksi", "på svenska", "in Swedish"),
    en: words("englanniksi", "på engelska", "in English"),
  },
  notYet: words("Ei vielä {language}.", "Ännu inte {language}.", "Not yet {language}."),
  notYetHelp: words(
    "Lomake on tyhjä, koska tätä sisältöä ei ole vielä kirjoitettu {language}. Muut kielet ovat ennallaan.",
    "Formuläret är tomt eftersom innehållet ännu inte har skrivits {language}. De andra språken är som förut.",
    "The form is empty because this document has not been written {language} yet. The other languages are as they were.",
  ),
  beside: words(
    "Käännä vierekkäin ({source} rinnalla)",
    "Översätt sida vid sida (bredvid: {source})",
    "Translate side by side (beside: {source})",
  ),
  open: words("Avaa kieli: {source}", "Öppna språket: {source}", "Open: {source}"),
  list: words("Rajaa kielen mukaan", "Filtrera enligt språk", "Filter by language"),
  all: words("Kaikki", "Alla", "All"),
  missingIn: words("Puuttuu {language}", "Saknas {language}", "Missing {language}"),
  behindIn: words("Jäljessä {language}", "Ligger efter {language}", "Behind {language}"),
  liveIn: words("Julki {language}", "Publicerat {language}", "Live {language}"),
  cell: {
    live: words("julki", "publicerad", "live"),
    behind: words("julki, jäljessä", "publicerad, ligger efter", "live, behind"),
    missing: words("puuttuu", "saknas", "missing"),
  },
  nothingLive: words("ei julki", "inte publicerat", "not live"),
};
