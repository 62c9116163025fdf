"use client";
import { LOCALES, type Locale } from "@aluesivut/content";
import { toast, useConfig, useSelection, useTranslation } from "@payloadcms/ui";
import { useRouter, useSearchParams } from "next/navigation";
import { useState } from "react";
import type { BulkResult } from "../../desk/bulk.ts";
import { LANGUAGE_NAMES } from "../../i18n/languages.ts";
import { callEndpoint } from "../call.ts";
import { useWords } from "../use-words.ts";
import { BULK, DESK } from "./texts.ts";

const AT_ONCE = 5;
/** What stands in the choice: an action, with its language after a space. */
const publishing = ["publish-complete", ...LOCALES.map((locale) => `publish ${locale}`)];
const withdrawing = LOCALES.map((locale) => `withdraw ${locale}`);

/** Above a list: one action for what is selected, answered document by document. Payload's own would act on all languages. */
export const BulkActions = ({
  collectionSlug,
  hasDeletePermission,
}: {
  collectionSlug: string;
  hasDeletePermission?: boolean;
}) => {
  const say = useWords();
  const { language } = useTranslation().i18n;
  const { config } = useConfig();
  const { count, selectAll, selectedIDs, getQueryParams, toggleAll } = useSelection();
  const router = useRouter();
  const query = useSearchParams();
  const [choice, setChoice] = useState("");
  const [day, setDay] = useState("");
  const [done, setDone] = useState<number | null>(null);
  const [results, setResults] = useState<BulkResult[]>([]);
  const { api, admin } = config.routes;
  if (query.get("trash") === "true") return null;

  /** Everything the list finds, when more than the page is selected. */
  const idsOfAll = async (): Promise<string[] | undefined> => {
    const answer = await callEndpoint(
      `${api}/${collectionSlug}${getQueryParams()}&limit=0&pagination=false&depth=0&draft=true&select[id]=true`,
      { language },
    );
    if (answer.ok) return (answer.body as { docs: { id: string }[] }).docs.map(({ id }) => id);
    toast.error(answer.message);
    return undefined;
  };

  const run = async () => {
    const ids = selectAll === "allAvailable" ? await idsOfAll() : selectedIDs.map(String);
    if (!ids) return;
    const [action, locale] = choice.split(" ");
    const all: BulkResult[] = [];
    setResults([]);
    for (let from = 0; from < ids.length; from += AT_ONCE) {
      setDone(from);
      const answer = await callEndpoint(`${api}/desk/bulk`, {
        method: "POST",
        language,
        body: { collection: collectionSlug, ids: ids.slice(from, from + AT_ONCE), action, locale, day },
      });
      if (!answer.ok) {
        toast.error(answer.message);
        break;
      }
      all.push(...(answer.body as { results: BulkResult[] }).results);
      setResults([...all]);
    }
    setDone(null);
    toggleAll();
    router.refresh();
  };

  const nameOf = (locale: Locale) => say(LANGUAGE_NAMES[locale]);
  const shown = count > 0 || done !== null;
  if (!shown && results.length === 0) return null;
  return (
    <section className="desk-bulk" aria-label={say(BULK.title)}>
      {shown ? (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void run();
          }}
        >
          <label>
            <span>{say(BULK.title)}</span>
            <select required value={choice} onChange={(event) => setChoice(event.target.value)}>
              <option value="">{say(BULK.choose)}</option>
              {publishing.map((value) => (
                <option key={value} value={value}>
                  {value === "publish-complete"
                    ? say(BULK.publishComplete)
                    : say(BULK.publishIn[value.slice(-2) as Locale])}
                </option>
              ))}
              {withdrawing.map((value) => (
                <option key={value} value={value}>
                  {say(BULK.withdrawIn[value.slice(-2) as Locale])}
                </option>
              ))}
              <option value="review-by">{say(BULK.reviewBy)}</option>
              {hasDeletePermission ? <option value="trash">{say(BULK.trash)}</option> : null}
            </select>
          </label>
          {choice === "review-by" ? (
            <label>
              <span>{say(BULK.day)}</span>
              <input type="date" required value={day} onChange={(event) => setDay(event.target.value)} />
            </label>
          ) : null}
          <button type="submit" className="btn btn--style-primary btn--size-medium" disabled={done !== null}>
            {say(BULK.run, { count: String(count) })}
          </button>
          {choice === "trash" ? <p>{say(BULK.trashWarning)}</p> : null}
        </form>
      ) : null}
      <div role="status">
        {done === null ? null : <p>{say(BULK.running, { done: String(done), count: String(count) })}</p>}
        {results.length > 0 ? (
          <>
            <h3>
              {say(BULK.results)}: {say(BULK.done)} {results.filter(({ outcome }) => outcome === "done").length},{" "}
              {say(BULK.refused)} {results.filter(({ outcome }) => outcome === "refused").length}
            </h3>
            <ul>
              {results.map(({ id, title, outcome, locales, reasons }) => (
                <li key={id} data-state={outcome === "done" ? "live" : outcome === "refused" ? "refused" : undefined}>
                  <a href={`${admin}/collections/${collectionSlug}/${id}`}>{title || say(DESK.untitled)}</a>:{" "}
                  {say(BULK[outcome])}
                  {locales.length > 0 ? ` (${locales.map(nameOf).join(", ")})` : null}
                  {reasons.map(({ locale, message }) => (
                    <p key={`${locale}${message}`}>
                      {locale ? `${nameOf(locale)}: ` : null}
                      {message}
                    </p>
                  ))}
                </li>
              ))}
            </ul>
            <button type="button" className="btn btn--style-secondary btn--size-small" onClick={() => setResults([])}>
              {say(BULK.hide)}
            </button>
          </>
        ) : null}
      </div>
    </section>
  );
};
