"use client";
import { useConfig, useTranslation } from "@payloadcms/ui";
import type { ReactNode } from "react";
import { momentWords } from "../../i18n/helsinki-time.ts";
import { LANGUAGE_NAMES } from "../../i18n/languages.ts";
import { adminLanguage } from "../../i18n/words.ts";
import { useRegionNames } from "../region-names.ts";
import { useWords } from "../use-words.ts";
import { PLANNING } from "./texts.ts";
import { useConsequences } from "./use-consequences.ts";

type Props = { collection: string; id: string; locale?: string; action: "withdraw" | "trash" };

const Part = ({ title, help, children }: { title: string; help?: string; children: ReactNode }) => (
  <div>
    <h5>{title}</h5>
    {help ? <p>{help}</p> : null}
    <ul>{children}</ul>
  </div>
);

/** What links here, where it is shown and what becomes of its addresses, before it is taken off. Without a locale, of all. */
export const Consequences = ({ collection, id, locale, action }: Props) => {
  const say = useWords();
  const { i18n } = useTranslation();
  const language = adminLanguage(i18n.language);
  const { config } = useConfig();
  const regionName = useRegionNames();
  const [found, problem] = useConsequences(collection, id, locale);
  if (problem) return <p role="alert">{problem}</p>;
  if (!found) return null;
  const { addresses, linkedFrom, settings, redirects, lists, scheduled } = found;
  const page = (of: { collection: string; id: string }) =>
    `${config.routes.admin}/collections/${of.collection}/${of.id}`;
  const isLinked = linkedFrom.length + settings.length + redirects.length > 0;
  return (
    <section className="aluesivut-consequences" aria-label={say(PLANNING.consequences)}>
      <h4>{say(PLANNING.consequences)}</h4>
      {addresses.length === 0 ? (
        <p>{say(PLANNING.notLiveNow)}</p>
      ) : (
        <Part title={say(PLANNING.addressesNow)} help={say(PLANNING.becomesOf[action])}>
          {addresses.map(({ url, region, locale: of }) => (
            <li key={url}>
              {regionName(region)}, {say(LANGUAGE_NAMES[of])}:{" "}
              <a href={url} target="_blank" rel="noreferrer">
                {decodeURI(new URL(url).pathname)}
              </a>
            </li>
          ))}
        </Part>
      )}
      {isLinked ? null : <p>{say(PLANNING.noConsequences)}</p>}
      {linkedFrom.length > 0 ? (
        <Part title={`${say(PLANNING.linkedFrom)} (${linkedFrom.length})`} help={say(PLANNING.linkedFromHelp)}>
          {linkedFrom.map((other) => (
            <li key={`${other.id}-${other.locale}`}>
              <a href={`${page(other)}?locale=${other.locale}`} target="_blank" rel="noreferrer">
                {other.title}
              </a>
              , {say(LANGUAGE_NAMES[other.locale])} ({regionName(other.ownerRegion)})
            </li>
          ))}
        </Part>
      ) : null}
      {settings.length > 0 ? (
        <Part title={say(PLANNING.inSettings)}>
          {settings.map((region) => (
            <li key={region}>
              <a href={page({ collection: "regions", id: region })} target="_blank" rel="noreferrer">
                {regionName(region)}
              </a>
            </li>
          ))}
        </Part>
      ) : null}
      {lists.length > 0 ? (
        <Part title={say(PLANNING.onLists)}>
          {lists.map((list) => (
            <li key={list.id}>{list.title}</li>
          ))}
        </Part>
      ) : null}
      {redirects.length > 0 ? (
        <Part title={say(PLANNING.redirectsHere)}>
          {redirects.map((redirect) => (
            <li key={redirect.id}>
              <a href={page({ collection: "redirects", id: redirect.id })}>{redirect.from}</a>
            </li>
          ))}
        </Part>
      ) : null}
      {scheduled.length > 0 ? (
        <Part title={say(PLANNING.willBeCancelled)}>
          {scheduled.map(({ key, at, kind }) => (
            <li key={key}>
              {momentWords(at, language)}: {say(PLANNING.what[kind === "withdrawn" ? "withdraw" : "publish"])}
            </li>
          ))}
        </Part>
      ) : null}
    </section>
  );
};
