"use client";
import { useEffect, useId, useRef, useState } from "react";
import { useWords } from "../use-words.ts";
import { TEXTS } from "./texts.ts";

type WordFormProps = {
  label: string;
  confirm: string;
  onSend: (word: string) => Promise<boolean>;
  onBack?: () => void;
};

/** A few words and a button, within the document's own form: so no form of its own. */
export const WordForm = ({ label, confirm, onSend, onBack }: WordFormProps) => {
  const say = useWords();
  const field = useId();
  const [word, setWord] = useState("");
  const [busy, setBusy] = useState(false);
  const box = useRef<HTMLTextAreaElement>(null);
  const opened = Boolean(onBack);
  useEffect(() => {
    // It has come in place of the button that was pressed.
    if (opened) box.current?.focus();
  }, [opened]);
  const send = async () => {
    setBusy(true);
    const sent = await onSend(word.trim());
    setBusy(false);
    // What was written stays when it could not be sent.
    if (sent) setWord("");
  };
  return (
    <div className="aluesivut-form aluesivut-word">
      <label htmlFor={field}>{label}</label>
      <textarea
        ref={box}
        id={field}
        rows={3}
        maxLength={2000}
        value={word}
        onChange={(event) => setWord(event.target.value)}
      />
      <div className="aluesivut-actions">
        <button
          type="button"
          className="btn btn--style-secondary btn--size-small"
          disabled={busy || !word.trim()}
          onClick={() => void send()}
        >
          {confirm}
        </button>
        {onBack ? (
          <button type="button" className="aluesivut-link" onClick={onBack}>
            {say(TEXTS.back)}
          </button>
        ) : null}
      </div>
    </div>
  );
};
