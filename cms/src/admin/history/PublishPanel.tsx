"use client";
import type { Locale } from "@aluesivut/content";
import { useTranslation } from "@payloadcms/ui";
import { type FormEvent, useId, useState } from "react";
import { helsinkiInstant, shortMoment } from "../../i18n/helsinki-time.ts";
import { LANGUAGE_NAMES } from "../../i18n/languages.ts";
import { adminLanguage } from "../../i18n/words.ts";
import { useWords } from "../use-words.ts";
import { type LanguageChanges, useChanges } from "./changes.ts";
import { isLocale } from "./is-locale.ts";
import { MomentField } from "./MomentField.tsx";
import { type MomentFaults, momentFaults } from "./moment-faults.ts";
import { PUBLISH_TEXTS as TEXTS } from "./publish-texts.ts";
import { WhatChanges } from "./WhatChanges.tsx";

type Props = {
  target: Locale | "all";
  publish: (path: string, options: Record<string, string>) => Promise<boolean>;
  sending: boolean;
  close: () => void;
};

/** Which languages go live and when; what each would change stands beside it. */
export const PublishPanel = ({ target, publish, sending, close }: Props) => {
  const say = useWords();
  const { i18n } = useTranslation();
  const language = adminLanguage(i18n.language);
  const group = useId();
  const { changes, problem } = useChanges();
  const [wanted, setWanted] = useState<Locale[]>(target === "all" ? [] : [target]);
  const [later, setLater] = useState(false);
  const [from, setFrom] = useState("");
  const [until, setUntil] = useState("");
  const [note, setNote] = useState("");
  const [faults, setFaults] = useState<MomentFaults>({});

  if (!changes) return <p role={problem ? "alert" : "status"}>{problem ?? say(TEXTS.loading)}</p>;
  // A language that the region's site does not have is no choice, unless something was written in it.
  const shown = changes.languages.filter(({ onSite, state }) => onSite || state !== "none");
  const ready = changes.languages.flatMap(({ locale, complete, onSite, state }) =>
    isLocale(locale) && complete && onSite && state !== "none" ? [locale] : [],
  );
  const names = (locales: Locale[]) => locales.map((locale) => say(LANGUAGE_NAMES[locale])).join(", ");
  const chosen = target === "all" ? [] : wanted.filter((locale) => ready.includes(locale) || locale === target);

  const send = async (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    const found = momentFaults({ from, until }, later, Date.now());
    setFaults(found);
    if (found.from || found.until) return;
    const begins = later ? helsinkiInstant(from) : undefined;
    const ends = helsinkiInstant(until);
    const options = {
      ...(begins ? { effectiveFrom: begins } : {}),
      ...(ends ? { effectiveUntil: ends } : {}),
      ...(note.trim() ? { note: note.trim() } : {}),
    };
    const alone = target === "all" ? "all" : chosen.length === 1 && chosen[0] === target ? target : undefined;
    const done = alone
      ? await publish(`publish/${alone}`, options)
      : await publish("publish-complete", { ...options, locales: chosen.join(",") });
    // What was typed into the panel stays when it was refused.
    if (done) close();
  };

  const fault = (name: keyof MomentFaults): string | undefined => {
    const found = faults[name];
    return found && say(TEXTS[found], { now: shortMoment(new Date().toISOString(), language) });
  };

  return (
    <form className="aluesivut-form" noValidate onSubmit={(event) => void send(event)}>
      <fieldset>
        <legend>{say(TEXTS.which)}</legend>
        {shown.map((line) => (
          <Language
            key={line.locale}
            line={line}
            checked={line.locale === "all" || chosen.includes(line.locale)}
            disabled={line.locale === "all" || !(ready.includes(line.locale) || line.locale === target)}
            toggle={(locale) =>
              setWanted(wanted.includes(locale) ? wanted.filter((one) => one !== locale) : [...wanted, locale])
            }
            alsoPublish={(locale) => setWanted([...new Set([...wanted, locale])])}
            ready={ready}
          />
        ))}
        {ready.length > 1 ? (
          <button type="button" className="aluesivut-link" onClick={() => setWanted(ready)}>
            {say(TEXTS.allComplete)}: {names(ready)}
          </button>
        ) : null}
      </fieldset>
      <fieldset>
        <legend>{say(TEXTS.when)}</legend>
        <label className="aluesivut-choice">
          <input type="radio" name={group} checked={!later} onChange={() => setLater(false)} />
          {say(TEXTS.now)}
        </label>
        <label className="aluesivut-choice">
          <input id="publish-later" type="radio" name={group} checked={later} onChange={() => setLater(true)} />
          {say(TEXTS.later)}
        </label>
        {later ? (
          <MomentField label={say(TEXTS.from)} value={from} onChange={setFrom} problem={fault("from")} required />
        ) : null}
        <MomentField label={say(TEXTS.until)} value={until} onChange={setUntil} problem={fault("until")} />
      </fieldset>
      <label>
        {say(TEXTS.note)}
        <textarea rows={3} value={note} onChange={(event) => setNote(event.target.value)} />
        <small>{say(TEXTS.noteHelp)}</small>
      </label>
      <div className="aluesivut-actions">
        <button
          id="publish-chosen"
          type="submit"
          className="btn btn--style-primary btn--size-medium"
          disabled={sending || (target !== "all" && chosen.length === 0)}
        >
          {target !== "all" && chosen.length === 0
            ? say(TEXTS.chooseLanguage)
            : say(later ? TEXTS.schedule : TEXTS.publishNow, {
                languages: target === "all" ? say(TEXTS.everyLanguage) : names(chosen),
              })}
        </button>
        <button type="button" className="btn btn--style-secondary btn--size-medium" onClick={close}>
          {say(TEXTS.cancel)}
        </button>
      </div>
    </form>
  );
};

type LanguageProps = {
  line: LanguageChanges;
  checked: boolean;
  disabled: boolean;
  ready: Locale[];
  toggle: (locale: Locale) => void;
  alsoPublish: (locale: Locale) => void;
};

const Language = ({ line, checked, disabled, ready, toggle, alsoPublish }: LanguageProps) => {
  const say = useWords();
  const { locale, onSite } = line;
  const others = line.changed.flatMap(({ alsoIn }) => alsoIn);
  return (
    <div className="aluesivut-language">
      <label className="aluesivut-choice">
        <input
          type="checkbox"
          checked={checked}
          disabled={disabled}
          onChange={() => (locale === "all" ? undefined : toggle(locale))}
        />
        {say(locale === "all" ? TEXTS.everyLanguage : LANGUAGE_NAMES[locale])}
      </label>
      {onSite ? (
        <WhatChanges
          line={line}
          alsoPublish={others.some((other) => ready.includes(other)) ? alsoPublish : undefined}
        />
      ) : (
        <p>{say(TEXTS.notOnSite)}</p>
      )}
    </div>
  );
};
