"use client";
import { useConfig, useDocumentInfo, useLocale } from "@payloadcms/ui";
import { LANGUAGE_NAMES } from "../../i18n/languages.ts";
import { useWords } from "../use-words.ts";
import { useChanges } from "./changes.ts";
import { isLocale } from "./is-locale.ts";
import { LANGUAGE_TEXTS as TEXTS } from "./language-texts.ts";

/** Over an empty form: that the document has no text in this language yet, and where to start from the one it has. */
export const LanguageNotice = () => {
  const say = useWords();
  const { id, collectionSlug } = useDocumentInfo();
  const { code } = useLocale();
  const { config } = useConfig();
  const { changes } = useChanges();
  if (!changes || !isLocale(code)) return null;
  const { sourceLocale, languages } = changes;
  const stateOf = (locale: string) => languages.find((line) => line.locale === locale)?.state;
  const begun = [sourceLocale, ...languages.map(({ locale }) => locale)].find(
    (locale) => isLocale(locale) && locale !== code && stateOf(locale) !== "none",
  );
  if (stateOf(code) !== "none" || !isLocale(begun)) return null;
  const values = { language: say(TEXTS.in[code]), source: say(LANGUAGE_NAMES[begun]) };
  return (
    <div className="aluesivut-notice" role="status">
      <p>
        <strong>{say(TEXTS.notYet, values)}</strong> {say(TEXTS.notYetHelp, values)}
      </p>
      <p>
        <a href={`${config.routes.admin}/translate/${collectionSlug}/${id}?to=${code}`}>{say(TEXTS.beside, values)}</a>{" "}
        <a href={`?locale=${begun}`}>{say(TEXTS.open, values)}</a>
      </p>
    </div>
  );
};
