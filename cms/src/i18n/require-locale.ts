import { LOCALES } from "@aluesivut/content";
import { APIError, type CollectionConfig } from "payload";
import { inLanguageOf, words } from "./words.ts";

type BeforeOperation = NonNullable<NonNullable<CollectionConfig["hooks"]>["beforeOperation"]>[number];

const UNKNOWN = words(
  "Kieltä {locale} ei ole. Valitse fi, sv tai en.",
  "Språket {locale} finns inte. Välj fi, sv eller en.",
  "There is no language {locale}. Choose fi, sv or en.",
);

/**
 * Gives a request without `?locale=` the default language and refuses an unknown one. With `localization.fallback: false`
 * Payload 3.90.1 does neither: localized texts were missing from the answer, and those saved were lost without a word.
 */
const requireLocale: BeforeOperation = ({ args, req }) => {
  const locale = req.locale as string | null | undefined;
  if (!locale) req.locale = "fi";
  else if (locale !== "all" && !(LOCALES as readonly string[]).includes(locale)) {
    throw new APIError(inLanguageOf(req)(UNKNOWN, { locale }), 400, null, true);
  }
  return args;
};

export const withLocale = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: { ...collection.hooks, beforeOperation: [requireLocale, ...(collection.hooks?.beforeOperation ?? [])] },
});
