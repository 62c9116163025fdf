import { en } from "@payloadcms/translations/languages/en";
import { sv as payloadsSwedish } from "@payloadcms/translations/languages/sv";
import type { Config } from "payload";
import { TRANSLATE } from "../admin/desk/texts.ts";
import { HISTORY_TEXTS } from "../admin/history/texts.ts";
import { fi } from "./fi/index.ts";
import { lexical } from "./fi/rich-text.ts";
import { sv } from "./sv.ts";

type Tree = { [key: string]: string | Tree };

/** Ours over Payload's: English shows where Finnish has no words, for Payload has no fallback and would show the bare key. */
const overlay = (base: Tree, over: Tree): Tree => {
  const merged: Tree = { ...base };
  for (const [key, value] of Object.entries(over)) {
    const below = base[key];
    merged[key] = typeof value === "object" && typeof below === "object" ? overlay(below, value) : value;
  }
  return merged;
};

/** Words of ours where Payload takes nothing but a key: `t("aluesivut:history")`. */
const ours = (language: "fi" | "sv" | "en") => ({
  aluesivut: { translate: TRANSLATE.tab[language], history: HISTORY_TEXTS.tab[language] },
});

/** As in Finnish and Swedish: who opens a document that somebody else is writing is told that they can answer all the same. */
const ENGLISH = {
  general: {
    locale: "Language of the content",
    noLabel: "–",
    currentlyEditing:
      "is editing this right now. You can read it, comment on it and answer the review without disturbing them. If you take over, they cannot go on and may lose what they have not saved.",
    viewReadOnly: "Read and comment",
  },
};

/** The languages of the admin. Payload ships Swedish, which we mend, and English; Finnish is ours. */
export const adminTranslations = (): Config["i18n"] => ({
  fallbackLanguage: "fi" as "en",
  // The editor's features bring their words by language and have none in Finnish.
  translations: {
    fi: { lexical, ...ours("fi") },
    sv: ours("sv"),
    en: { ...ours("en"), ...ENGLISH },
  } as unknown as NonNullable<Config["i18n"]>["translations"],
  supportedLanguages: {
    // With `dateFNSKey: "fi"` every date of the admin stays at "Loading…" (Payload 3.90.1): formats are numeric instead.
    fi: { dateFNSKey: "en-US", translations: overlay(en.translations as Tree, fi) },
    sv: { ...payloadsSwedish, translations: overlay(payloadsSwedish.translations as Tree, sv) },
    en,
    // Payload's types know only the languages it ships.
  } as unknown as NonNullable<Config["i18n"]>["supportedLanguages"],
});
