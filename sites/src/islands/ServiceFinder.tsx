import type { Locale } from "@aluesivut/content";
import { useEffect, useRef, useState } from "react";
import type { FinderWords } from "../i18n/finder-words.ts";
import type { ServiceFilters, ServiceTeaser } from "../routes/page-props.ts";
import { readChoices, writeChoices } from "./choices.ts";
import {
  countServices,
  findServices,
  groupByLetter,
  SERVICE_FILTERS,
  SERVICE_PARAMETERS,
  type ServiceChoices,
  type ServiceFilter,
} from "./find-services.ts";

type Service = Omit<ServiceTeaser, "id" | "image">;
type Props = { items: Service[]; filters: ServiceFilters; words: FinderWords; locale: Locale };

const NONE: ServiceChoices = {};

/** The list of services, whole as it is served; a reader narrows it, and the address keeps the choices. */
export default function ServiceFinder({ items, filters, words, locale }: Props) {
  const [choices, setChoices] = useState(NONE);
  const [touched, setTouched] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);

  const choose = (next: ServiceChoices) => {
    setTouched(true);
    setChoices(next);
    const href = writeChoices(window.location.href, SERVICE_PARAMETERS, next);
    if (href !== window.location.href) window.history.pushState(null, "", href);
  };
  /** As `choose`; the button that was pressed goes, so the count that it changed is where one goes on. */
  const drop = (next: ServiceChoices) => {
    choose(next);
    heading.current?.focus();
  };

  useEffect(() => {
    const isKnown = (name: ServiceFilter, value: string) => filters[name].some((option) => option.value === value);
    const inAddress = () => readChoices(new URLSearchParams(window.location.search), SERVICE_PARAMETERS, isKnown);
    const read = () => setChoices(inAddress());
    read();
    // What was chosen while the script was on its way.
    const early = form.current && readChoices(new FormData(form.current), SERVICE_PARAMETERS, isKnown);
    if (early && Object.keys(early).length > 0) choose({ ...inAddress(), ...early });
    window.addEventListener("popstate", read);
    return () => window.removeEventListener("popstate", read);
  }, []);

  const shown = findServices(items, choices);
  const groups = groupByLetter(shown, locale);
  const plural = new Intl.PluralRules(locale).select(shown.length) === "one" ? words.count_one : words.count_other;
  const count = plural.replace("{{count}}", String(shown.length));
  const useful = SERVICE_FILTERS.filter((name) => filters[name].length > 1);
  const chosen = useful.flatMap((name) => {
    const option = filters[name].find(({ value }) => value === choices[name]);
    return option ? [{ name, title: option.title }] : [];
  });

  return (
    <div className={useful.length > 0 ? "split" : undefined}>
      {useful.length > 0 && (
        <details className="filters scripted">
          <summary>
            {words.narrow}
            {chosen.length > 0 && ` (${chosen.length})`}
          </summary>
          <form ref={form} autoComplete="off" onSubmit={(event) => event.preventDefault()} aria-label={words.narrow}>
            {useful.map((name) => {
              const values = filters[name].map(({ value }) => value);
              const counts = countServices(items, choices, name, values);
              return (
                <label className="field" key={name}>
                  {words[name]}
                  <select
                    name={SERVICE_PARAMETERS[name]}
                    value={choices[name] ?? ""}
                    onChange={({ target }) => choose({ ...choices, [name]: target.value || undefined })}
                  >
                    <option value="">{words.any}</option>
                    {filters[name].map(({ value, title }) => (
                      <option key={value} value={value}>
                        {`${title} (${counts.get(value)})`}
                      </option>
                    ))}
                  </select>
                </label>
              );
            })}
          </form>
        </details>
      )}
      <section aria-labelledby="found">
        <h2 id="found" tabIndex={-1} ref={heading}>
          {count}
        </h2>
        {/* Says the count when a choice changed it, not when the page opens. */}
        <p className="unseen" role="status">
          {touched ? count : ""}
        </p>
        {chosen.length > 0 && (
          // biome-ignore lint/a11y/noRedundantRoles: Safari no longer calls it a list once its bullets are gone.
          <ul className="chips" role="list" aria-label={words.chosen}>
            {chosen.map(({ name, title }) => (
              <li key={name}>
                <button type="button" onClick={() => drop({ ...choices, [name]: undefined })}>
                  <span className="unseen">{words.remove} </span>
                  {title} <span aria-hidden="true">×</span>
                </button>
              </li>
            ))}
            {chosen.length > 1 && (
              <li>
                <button type="button" onClick={() => drop(NONE)}>
                  {words.clear}
                </button>
              </li>
            )}
          </ul>
        )}
        {shown.length === 0 && (
          <p>
            {words.nothing}{" "}
            <button className="button quiet" type="button" onClick={() => drop(NONE)}>
              {words.showAll}
            </button>
          </p>
        )}
        {groups.length > 1 && (
          <nav aria-label={words.letters}>
            {/* biome-ignore lint/a11y/noRedundantRoles: as above. */}
            <ul className="chips letters" role="list">
              {groups.map(([letter]) => (
                <li key={letter}>
                  <a href={`#letter-${letter}`}>{letter}</a>
                </li>
              ))}
            </ul>
          </nav>
        )}
        {groups.map(([letter, services]) => (
          <div key={letter}>
            {letter && <h3 id={`letter-${letter}`}>{letter}</h3>}
            {/* biome-ignore lint/a11y/noRedundantRoles: as above. */}
            <ul className="rows" role="list">
              {services.map(({ title, href, summary }) => (
                <li key={href}>
                  <a className="title whole" href={href}>
                    {title}
                  </a>
                  {summary && <p>{summary}</p>}
                </li>
              ))}
            </ul>
          </div>
        ))}
      </section>
    </div>
  );
}
