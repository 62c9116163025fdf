"use client";
import { useAllFormFields, useConfig, useDocumentInfo, useLocale, useTranslation } from "@payloadcms/ui";
import { useEffect, useRef, useState } from "react";
import type { Finding } from "../../editions/advise-draft.ts";
import { LANGUAGE_NAMES } from "../../i18n/languages.ts";
import { callEndpoint } from "../call.ts";
import { formValues } from "../form-values.ts";
import { useWords } from "../use-words.ts";
import { focusField } from "./focus-field.ts";
import { TEXTS } from "./texts.ts";

/** After the last key: long enough not to disturb, short enough to be there when one looks. */
const PAUSE_MS = 900;

type State = { findings: Finding[]; problem?: string } | undefined;

/** What keeps this language from being published and what could be better, as the form stands, saved or not. */
export const WritingPanel = () => {
  const say = useWords();
  const { id, collectionSlug } = useDocumentInfo();
  const { code } = useLocale();
  const { config, getEntityConfig } = useConfig();
  const { language } = useTranslation().i18n;
  const [fields] = useAllFormFields();
  const [state, setState] = useState<State>();
  const asked = useRef("");
  const path = id && collectionSlug ? `${config.routes.api}/${collectionSlug}/${id}/advice/${code}` : undefined;

  useEffect(() => {
    if (!path) return;
    const timer = setTimeout(async () => {
      const data = formValues(fields);
      const question = `${path} ${language} ${JSON.stringify(data)}`;
      if (question === asked.current) return;
      asked.current = question;
      const answer = await callEndpoint(path, { method: "POST", body: { data }, language });
      if (asked.current !== question) return; // a later question is on its way
      if (!answer.ok) asked.current = "";
      setState((before) =>
        answer.ok
          ? { findings: (answer.body as { findings: Finding[] }).findings }
          : { findings: before?.findings ?? [], problem: answer.message },
      );
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [path, language, fields]);

  if (!path || !collectionSlug) return null;
  const findings = state?.findings ?? [];
  const advice = findings.filter(({ severity }) => severity === "advice").length;
  const name = LANGUAGE_NAMES[code as keyof typeof LANGUAGE_NAMES];
  const summary = !state
    ? say(TEXTS.checking)
    : findings.length === 0
      ? say(TEXTS.nothing, { language: name ? say(name) : code })
      : say(TEXTS.summary, { blocking: String(findings.length - advice), advice: String(advice) });
  const formFields = getEntityConfig({ collectionSlug })?.fields ?? [];

  return (
    <section className="aluesivut-panel aluesivut-writing" aria-labelledby="aluesivut-writing">
      <h4 id="aluesivut-writing">{say(TEXTS.writing)}</h4>
      {/* Only the numbers are announced, and only when they change. */}
      <p role="status">{summary}</p>
      {state?.problem ? <p role="alert">{state.problem}</p> : null}
      <ul>
        {findings.map(({ severity, field, label, message, text }) => (
          <li key={`${field} ${message}`} data-severity={severity}>
            <p>
              <strong>{say(TEXTS.severity[severity])}</strong> {label}
            </p>
            <p>{message}</p>
            <button
              type="button"
              className="aluesivut-link"
              aria-label={`${say(TEXTS.goToField)}: ${label}`}
              onClick={() => void focusField(formFields, field, text)}
            >
              {say(TEXTS.goToField)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
};
