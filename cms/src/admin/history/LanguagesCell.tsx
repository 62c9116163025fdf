"use client";
import { LOCALES, type Locale } from "@aluesivut/content";
import type { DefaultCellComponentProps } from "payload";
import { LANGUAGE_NAMES } from "../../i18n/languages.ts";
import { useWords } from "../use-words.ts";
import { LANGUAGE_TEXTS as TEXTS } from "./language-texts.ts";

const MARK = { live: "●", behind: "◐", missing: "○" };

/** Where a document's languages stand, in one cell of a list: marks to look at, words to listen to. */
export const LanguagesCell = ({ rowData }: DefaultCellComponentProps) => {
  const say = useWords();
  const has = (name: string, locale: Locale) =>
    ((rowData?.[name] as Locale[] | null | undefined) ?? []).includes(locale);
  const stateOf = (locale: Locale) =>
    has("behindIn", locale)
      ? "behind"
      : has("liveIn", locale)
        ? "live"
        : has("missingIn", locale)
          ? "missing"
          : undefined;
  const states = LOCALES.flatMap((locale) => {
    const state = stateOf(locale);
    return state ? [{ locale, state } as const] : [];
  });
  if (states.length === 0) return <span>{say(TEXTS.nothingLive)}</span>;
  return (
    <ul className="aluesivut-languages">
      {states.map(({ locale, state }) => {
        const inWords = `${say(LANGUAGE_NAMES[locale])}: ${say(TEXTS.cell[state])}`;
        return (
          <li key={locale} data-state={state} title={inWords}>
            <span aria-hidden="true">
              {locale} {MARK[state]}
            </span>
            <span className="aluesivut-unseen">{inWords}</span>
          </li>
        );
      })}
    </ul>
  );
};
