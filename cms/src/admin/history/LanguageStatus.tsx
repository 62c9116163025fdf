"use client";
import type { Locale, Receipt } from "@aluesivut/content";
import { useDocumentInfo, useFormFields, useLocale, useTranslation } from "@payloadcms/ui";
import { useEffect } from "react";
import { shortMoment } from "../../i18n/helsinki-time.ts";
import { LANGUAGE_NAMES } from "../../i18n/languages.ts";
import { adminLanguage } from "../../i18n/words.ts";
import { useReceipts } from "../receipts.ts";
import { TEXTS as RECEIPT_TEXTS } from "../texts.ts";
import { useWords } from "../use-words.ts";
import { type LanguageChanges, useChanges } from "./changes.ts";
import { PUBLISH_TEXTS as TEXTS } from "./publish-texts.ts";

/** On its way to a site, or stopped: what an editor should know of beside where the language stands. */
const NEWS: Receipt["state"][] = ["refused", "held", "pinned", "building", "waiting"];

/** Where every language of the document stands, in one line. Replaces Payload's status, which knows one for all. */
export const LanguageStatus = () => {
  const say = useWords();
  const { i18n } = useTranslation();
  const { id, collectionSlug } = useDocumentInfo();
  const { code } = useLocale();
  const { receipts } = useReceipts(collectionSlug, id);
  const { changes, problem, ask } = useChanges();
  const behind = useFormFields(([fields]) => fields.behindIn?.value);
  const behindIn = Array.isArray(behind) ? (behind as string[]) : [];

  // What is on its way has arrived, or what was scheduled has begun: where the languages stand is another then.
  const onTheWay = receipts.map(({ locale, region, state }) => `${locale}${region}${state}`).join();
  useEffect(() => {
    if (onTheWay) void ask();
  }, [onTheWay, ask]);

  if (!id) return null;
  if (!changes) return problem ? <p role="alert">{problem}</p> : null;
  const language = adminLanguage(i18n.language);
  const shown = changes.languages.filter(({ locale, onSite, state }) => onSite || state !== "none" || locale === code);

  return (
    <ul className="aluesivut-status" aria-label={say(TEXTS.languages)} aria-live="polite">
      {shown.map((line) => {
        const { locale, state, scheduled } = line;
        const own = receipts.filter((receipt) => receipt.locale === locale || receipt.locale === "all");
        const news = NEWS.find((one) => own.some((receipt) => receipt.state === one));
        const edited = locale === code || locale === "all";
        const next = state === "scheduled" ? undefined : scheduled[0];
        return (
          <li key={locale} data-state={news ?? state} data-edited={edited && locale !== "all" ? "" : undefined}>
            {locale === "all" ? null : <Name locale={locale} edited={edited} />}
            <span>{say(TEXTS.state[state], { moment: shortMoment(momentOf(line), language) })}</span>
            {behindIn.includes(locale) ? <em>, {say(TEXTS.behind)}</em> : null}
            {next ? (
              <em>
                ,{" "}
                {say(next.kind === "withdrawn" ? TEXTS.comesDown : TEXTS.state.scheduled, {
                  moment: shortMoment(next.effectiveFrom, language),
                })}
              </em>
            ) : null}
            {line.live?.effectiveUntil ? (
              <em>, {say(TEXTS.comesDown, { moment: shortMoment(line.live.effectiveUntil, language) })}</em>
            ) : null}
            {news ? <strong>, {say(RECEIPT_TEXTS.state[news])}</strong> : null}
          </li>
        );
      })}
    </ul>
  );
};

const momentOf = ({ state, live, scheduled, ended }: LanguageChanges): string | null | undefined => {
  if (state === "live" || state === "changed") return live?.effectiveFrom;
  if (state === "scheduled") return scheduled[0]?.effectiveFrom;
  return ended?.at;
};

/** The language being edited stands out; the others lead to themselves. */
const Name = ({ locale, edited }: { locale: Locale; edited: boolean }) => {
  const say = useWords();
  const name = say(LANGUAGE_NAMES[locale]);
  if (!edited) return <a href={`?locale=${locale}`}>{name}</a>;
  return (
    <strong aria-current="true">
      {name} <span className="aluesivut-unseen">({say(TEXTS.editing)})</span>
    </strong>
  );
};
