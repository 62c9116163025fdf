"use client";
import { LOCAL_NOTE_LENGTH, type Locale, type LocalNote } from "@aluesivut/content";
import { toast, useConfig, useTranslation } from "@payloadcms/ui";
import { useState } from "react";
import type { SharedHere } from "../../editions/shared-here.ts";
import { LANGUAGE_NAMES } from "../../i18n/languages.ts";
import { callEndpoint } from "../call.ts";
import { useWords } from "../use-words.ts";
import { TEXTS } from "./texts.ts";

type Props = { shared: SharedHere; onDone: () => Promise<void>; onCancel: () => void };

/** Writes what a region says under another one's document, in each language that is live there. */
export const NoteForm = ({ shared, onDone, onCancel }: Props) => {
  const say = useWords();
  const { config } = useConfig();
  const { language } = useTranslation().i18n;
  const [note, setNote] = useState<LocalNote>(shared.note);
  const { collection, id, region, locales } = shared;

  const send = async () => {
    const answer = await callEndpoint(`${config.routes.api}/${collection}/${id}/note/${region}`, {
      method: "POST",
      language,
      body: { localNote: note },
    });
    if (!answer.ok) {
      toast.error(answer.message);
      return;
    }
    toast.success(say(TEXTS.notePublished));
    await onDone();
  };
  const field = (locale: Locale) => {
    const text = note[locale] ?? "";
    const over = text.length - LOCAL_NOTE_LENGTH;
    return (
      <label key={locale}>
        {say(TEXTS.note)}: {say(LANGUAGE_NAMES[locale])}
        <textarea
          rows={3}
          lang={locale}
          value={text}
          onChange={(event) => setNote({ ...note, [locale]: event.target.value })}
        />
        {over > 0 ? (
          <small role="alert">{say(TEXTS.tooLong, { over: String(over), maximum: String(LOCAL_NOTE_LENGTH) })}</small>
        ) : null}
      </label>
    );
  };
  return (
    <form
      className="aluesivut-form"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <p>{say(TEXTS.noteHelp)}</p>
      {locales.map(field)}
      <div className="aluesivut-actions">
        <button type="submit" className="btn btn--style-primary btn--size-small">
          {say(TEXTS.publishNote)}
        </button>
        <button type="button" className="btn btn--style-secondary btn--size-small" onClick={onCancel}>
          {say(TEXTS.cancel)}
        </button>
      </div>
    </form>
  );
};
