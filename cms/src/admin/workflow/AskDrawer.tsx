"use client";
import { Drawer, useDocumentInfo, useForm, useLocale, useModal } from "@payloadcms/ui";
import { useState } from "react";
import { LANGUAGE_NAMES } from "../../i18n/languages.ts";
import { useWords } from "../use-words.ts";
import { TEXTS } from "./texts.ts";
import { useWorkflow } from "./use-workflow.ts";

export const askDrawer = (collection: string, id: string | number): string => `ask-for-review-${collection}-${id}`;

/** Asks for a review of the language being edited: of whom, with which words. What stands in the form is saved first. */
export const AskDrawer = () => {
  const say = useWords();
  const { id, collectionSlug } = useDocumentInfo();
  const { code } = useLocale();
  const { submit } = useForm();
  const { closeModal } = useModal();
  const { reviews, path, reload } = useWorkflow();
  const [reviewer, setReviewer] = useState("");
  const [message, setMessage] = useState("");
  if (!id || !collectionSlug || !path) return null;

  const slug = askDrawer(collectionSlug, id);
  const send = async () => {
    const query = new URLSearchParams({ locale: code, depth: "0" });
    if (reviewer) query.set("reviewer", reviewer);
    if (message.trim()) query.set("message", message.trim());
    closeModal(slug);
    await submit({
      action: `${path}/review/${code}?${query}`,
      method: "POST",
      skipValidation: true,
      overrides: { _status: "draft" },
    });
    setMessage("");
    await reload();
  };
  const language = LANGUAGE_NAMES[code as "fi"] ?? LANGUAGE_NAMES.fi;
  return (
    <Drawer slug={slug} title={`${say(TEXTS.send)}: ${say(language)}`} gutter>
      <form
        className="aluesivut-form"
        onSubmit={(event) => {
          event.preventDefault();
          event.stopPropagation();
          void send();
        }}
      >
        <p>{say(TEXTS.sendHelp)}</p>
        <label>
          {say(TEXTS.reviewer)}
          <select value={reviewer} onChange={(event) => setReviewer(event.target.value)}>
            <option value="">{say(TEXTS.anybody)}</option>
            {(reviews?.reviewers ?? []).map(({ id: person, name }) => (
              <option key={person} value={person}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label>
          {say(TEXTS.message)}
          <textarea rows={4} maxLength={2000} value={message} onChange={(event) => setMessage(event.target.value)} />
        </label>
        <div className="aluesivut-actions">
          <button type="submit" className="btn btn--style-primary btn--size-medium">
            {say(TEXTS.send)}
          </button>
          <button type="button" className="btn btn--style-secondary btn--size-medium" onClick={() => closeModal(slug)}>
            {say(TEXTS.back)}
          </button>
        </div>
      </form>
    </Drawer>
  );
};
