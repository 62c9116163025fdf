"use client";
import { useState } from "react";
import { plainMoment } from "../../i18n/helsinki-time.ts";
import { LANGUAGE_NAMES } from "../../i18n/languages.ts";
import type { TimelineEntry } from "../../workflow/timeline.ts";
import { callEndpoint } from "../call.ts";
import { useWords } from "../use-words.ts";
import { TEXTS } from "./texts.ts";
import { useWorkflow } from "./use-workflow.ts";

/** Who did what to the document when, asked for when it is opened. */
export const Timeline = () => {
  const say = useWords();
  const { path, language } = useWorkflow();
  const [entries, setEntries] = useState<TimelineEntry[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  if (!path) return null;
  const load = async () => {
    const answer = await callEndpoint(`${path}/timeline`, { language });
    if (answer.ok) setEntries((answer.body as { entries: TimelineEntry[] }).entries);
    setProblem(answer.ok ? null : answer.message);
  };
  return (
    <details
      className="aluesivut-panel aluesivut-timeline"
      onToggle={(event) => {
        if (event.currentTarget.open) void load();
      }}
    >
      <summary>{say(TEXTS.timeline)}</summary>
      {problem ? <p role="alert">{problem}</p> : null}
      <ol>
        {entries.map(({ at, kind, who, locale, word }) => (
          <li key={`${at}-${kind}-${locale}-${word}`}>
            <p>
              <strong>{who ?? "–"}</strong> {say(TEXTS.entry[kind])}
              {locale && locale !== "all" ? ` (${say(LANGUAGE_NAMES[locale])})` : null}
            </p>
            <p className="aluesivut-small">{plainMoment(at)}</p>
            {word ? <blockquote>{word}</blockquote> : null}
          </li>
        ))}
      </ol>
    </details>
  );
};
