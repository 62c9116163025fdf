"use client";
import type { Locale } from "@aluesivut/content";
import { Link, useConfig, useDocumentInfo, useTranslation } from "@payloadcms/ui";
import { useState } from "react";
import type { Use } from "../../editions/used-in.ts";
import { LANGUAGE_NAMES } from "../../i18n/languages.ts";
import { callEndpoint } from "../call.ts";
import { useRegionNames } from "../region-names.ts";
import { useWords } from "../use-words.ts";
import { TEXTS } from "./texts.ts";

type State = { uses: Use[] } | { problem: string } | undefined;

/** Every draft and live page that shows this document, picture or term; looked up when it is opened. */
export const UsedIn = () => {
  const say = useWords();
  const { id, collectionSlug } = useDocumentInfo();
  const { config, getEntityConfig } = useConfig();
  const { i18n } = useTranslation();
  const regionName = useRegionNames();
  const [state, setState] = useState<State>();
  if (!id || !collectionSlug) return null;

  const look = async () => {
    setState(undefined);
    const path = `${config.routes.api}/used-in/${collectionSlug}/${id}`;
    const answer = await callEndpoint(path, { language: i18n.language });
    setState(answer.ok ? (answer.body as { uses: Use[] }) : { problem: answer.message });
  };
  const languageName = (code: string) =>
    code === "all" ? say(TEXTS.allLanguages) : say(LANGUAGE_NAMES[code as Locale]);
  const collectionName = (slug: string) => {
    const label = getEntityConfig({ collectionSlug: slug })?.labels.singular;
    return typeof label === "string" ? label : (label?.[i18n.language as Locale] ?? slug);
  };
  const standing = ({ live, inDraft }: Use) => {
    if (!live) return say(TEXTS.inDraftOnly);
    const values = {
      regions: live.regions.map(regionName).join(", ") || "–",
      languages: live.locales.map(languageName).join(", "),
    };
    return say(inDraft ? TEXTS.liveIn : TEXTS.liveLeft, values);
  };

  return (
    <section className="aluesivut-panel">
      <details onToggle={(event) => event.currentTarget.open && void look()}>
        <summary>{say(TEXTS.usedIn)}</summary>
        <div aria-live="polite">
          {!state ? <p>{say(TEXTS.checking)}</p> : null}
          {state && "problem" in state ? <p>{state.problem}</p> : null}
          {state && "uses" in state ? (
            <p>
              {state.uses.length === 0
                ? say(TEXTS.usedNowhere)
                : say(TEXTS.usedCount, { count: String(state.uses.length) })}
            </p>
          ) : null}
        </div>
        {state && "uses" in state ? (
          <ul className="aluesivut-uses">
            {state.uses.map((use) => (
              <li key={use.id}>
                <p>
                  {collectionName(use.collection)}:{" "}
                  {use.inDraft ? (
                    <Link href={`${config.routes.admin}/collections/${use.collection}/${use.id}`}>{use.title}</Link>
                  ) : (
                    <strong>{use.title}</strong>
                  )}
                </p>
                <p>
                  {use.ownerRegion ? `${regionName(use.ownerRegion)}; ` : null}
                  {standing(use)}
                </p>
                {use.fields.length > 0 ? <p>{say(TEXTS.fields, { fields: use.fields.join(", ") })}</p> : null}
              </li>
            ))}
          </ul>
        ) : null}
      </details>
    </section>
  );
};
