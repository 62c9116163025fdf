"use client";
import { LOCALES, type Locale, type Receipt } from "@aluesivut/content";
import { useDocumentInfo, useFormFields } from "@payloadcms/ui";
import { LANGUAGE_NAMES } from "../i18n/languages.ts";
import { useReceipts } from "./receipts.ts";
import { TEXTS } from "./texts.ts";
import { useWords } from "./use-words.ts";

/** Of what a language is in several regions, the state an editor should know of first. */
const URGENCY: Receipt["state"][] = [
  "refused",
  "held",
  "pinned",
  "building",
  "waiting",
  "scheduled",
  "live",
  "withdrawn",
  "draft",
];
const mostUrgent = (states: Receipt["state"][]): Receipt["state"] =>
  URGENCY.find((state) => states.includes(state)) ?? "draft";

/** Where every language of the document stands, in one line. Replaces Payload's status, which knows one for all. */
export const LanguageStatus = () => {
  const say = useWords();
  const { id, collectionSlug } = useDocumentInfo();
  const { receipts } = useReceipts(collectionSlug, id);
  const behind = useFormFields(([fields]) => fields.behindIn?.value);
  const behindIn = Array.isArray(behind) ? (behind as string[]) : [];
  if (!id) return null;

  const statesOf = (locale: Locale) =>
    receipts.filter((receipt) => receipt.locale === locale || receipt.locale === "all").map(({ state }) => state);
  const settings = collectionSlug === "regions";
  const lines = settings
    ? [{ key: "all", name: "", state: mostUrgent(receipts.map(({ state }) => state)), late: false }]
    : LOCALES.map((locale) => ({
        key: locale,
        name: say(LANGUAGE_NAMES[locale]),
        state: mostUrgent(statesOf(locale)),
        late: behindIn.includes(locale),
      }));

  return (
    <ul className="aluesivut-status">
      {lines.map(({ key, name, state, late }) => (
        <li key={key} data-state={state}>
          {name ? <span>{name}: </span> : null}
          <strong>{say(TEXTS.state[state])}</strong>
          {late ? <em> ({say(TEXTS.behind)})</em> : null}
        </li>
      ))}
    </ul>
  );
};
