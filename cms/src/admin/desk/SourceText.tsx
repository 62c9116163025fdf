"use client";
import { useDocumentInfo } from "@payloadcms/ui";
import { createContext, type ReactNode, useContext } from "react";
import { useWords } from "../use-words.ts";
import { TRANSLATE } from "./texts.ts";

type Shown = { text: ReactNode; changed: boolean };
type Source = { id: string; language: string; lang: string; texts: Record<string, Shown> };

const SourceContext = createContext<Source | null>(null);

/** Around the form of the translation view: what its fields say in the source language. */
export const SourceProvider = ({ source, children }: { source: Source; children: ReactNode }) => (
  <SourceContext value={source}>
    <div className="desk-translate">{children}</div>
  </SourceContext>
);

/** Beside a field in the translation view: its text in the source language, read-only. Elsewhere it is nothing. */
export const SourceText = ({ path }: { path: string }) => {
  const say = useWords();
  const source = useContext(SourceContext);
  const { id } = useDocumentInfo();
  // A document opened in a drawer has fields of the same names.
  if (!source || source.id !== id) return null;
  const shown = source.texts[path];
  return (
    <div className="desk-source" data-changed={shown?.changed || undefined}>
      <p className="desk-source-name">
        {say(TRANSLATE.sourceIn, { language: source.language })}
        {shown?.changed ? <strong> {say(TRANSLATE.changed)}</strong> : null}
      </p>
      <div lang={source.lang}>{shown ? shown.text : <em>{say(TRANSLATE.empty)}</em>}</div>
    </div>
  );
};
