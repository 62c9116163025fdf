"use client";
import { useConfig, useDocumentInfo, useDocumentTitle, useLocale } from "@payloadcms/ui";
import { useEffect } from "react";
import { LANGUAGE_NAMES } from "../../i18n/languages.ts";
import { translateHref } from "../desk/say.ts";
import { useWords } from "../use-words.ts";
import { useChanges } from "./changes.ts";
import { isLocale } from "./is-locale.ts";
import { LANGUAGE_TEXTS as TEXTS } from "./language-texts.ts";
import { PUBLISH_TEXTS } from "./publish-texts.ts";

/** Over an empty form: that the document has no text in this language yet, and where to start from the one it has. */
export const LanguageNotice = () => {
  const say = useWords();
  const { id, collectionSlug } = useDocumentInfo();
  const { code } = useLocale();
  const { config } = useConfig();
  const { changes } = useChanges();
  const { setDocumentTitle } = useDocumentTitle();
  const lineOf = (locale: string) => changes?.languages.find((line) => line.locale === locale);
  const own = lineOf(code);
  const begun = changes
    ? [changes.sourceLocale, ...changes.languages.map(({ locale }) => locale)].find(
        (locale) => isLocale(locale) && locale !== code && lineOf(locale)?.state !== "none",
      )
    : undefined;
  const missing = own?.state === "none" && begun !== undefined;
  // Payload would head the page with the document's id.
  const title = missing ? lineOf(begun)?.title : undefined;
  useEffect(() => {
    if (title) setDocumentTitle(title);
  }, [title, setDocumentTitle]);

  if (!missing || !isLocale(code) || !isLocale(begun)) return null;
  const values = { language: say(TEXTS.in[code]), source: say(LANGUAGE_NAMES[begun]) };
  const beside = { collection: String(collectionSlug), id: String(id), from: begun, to: code };
  return (
    <div className="aluesivut-notice" role="status">
      <p>
        <strong>{say(TEXTS.notYet, values)}</strong>{" "}
        {own.onSite ? say(TEXTS.notYetHelp, values) : say(PUBLISH_TEXTS.notOnSite)}
      </p>
      <p>
        {own.onSite ? <a href={translateHref(config.routes.admin, beside)}>{say(TEXTS.beside, values)}</a> : null}
        <a href={`?locale=${begun}`}>{say(TEXTS.open, values)}</a>
      </p>
    </div>
  );
};
