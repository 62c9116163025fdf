import type { Locale } from "@aluesivut/content";
import { useEffect, useMemo, useState } from "react";
import type { FinderWords } from "../i18n/finder-words.ts";
import type { ServiceFilters, ServiceTeaser } from "../routes/page-props.ts";
import { type Choices, FILTERS, filterServices, readChoices, writeChoices } from "./service-choices.ts";

type Service = Omit<ServiceTeaser, "image">;
type Props = { items: Service[]; filters: ServiceFilters; words: FinderWords; locale: Locale };

const NONE: Choices = {};

/** The list of services, whole as it is served; a reader narrows it, and the address keeps the choices. */
export default function ServiceFinder({ items, filters, words, locale }: Props) {
  const [choices, setChoices] = useState(NONE);
  const [touched, setTouched] = useState(false);
  /** Before the script runs a choice would do nothing and be lost: it cannot be made. */
  const [ready, setReady] = useState(false);

  useEffect(() => {
    const read = () => setChoices(readChoices(window.location.search, filters));
    read();
    setReady(true);
    window.addEventListener("popstate", read);
    return () => window.removeEventListener("popstate", read);
  }, [filters]);

  const choose = (next: Choices) => {
    setTouched(true);
    setChoices(next);
    window.history.replaceState(null, "", writeChoices(window.location.href, next));
  };

  const shown = useMemo(() => filterServices(items, choices), [items, choices]);
  const plural = new Intl.PluralRules(locale).select(shown.length) === "one" ? words.count_one : words.count_other;
  const count = plural.replace("{{count}}", String(shown.length));
  const useful = FILTERS.filter((name) => filters[name].length > 1);
  const chosen = useful.flatMap((name) => {
    const option = filters[name].find(({ id }) => id === choices[name]);
    return option ? [{ name, title: option.title }] : [];
  });

  return (
    <div className={useful.length > 0 ? "split finder" : "finder"}>
      {useful.length > 0 && (
        <details className="filters scripted">
          <summary>
            {words.narrow}
            {chosen.length > 0 && ` (${chosen.length})`}
          </summary>
          <form onSubmit={(event) => event.preventDefault()} aria-label={words.narrow}>
            {useful.map((name) => (
              <label className="field" key={name}>
                {words[name]}
                <select
                  value={choices[name] ?? ""}
                  disabled={!ready}
                  onChange={({ target }) => choose({ ...choices, [name]: target.value || undefined })}
                >
                  <option value="">{words.any}</option>
                  {filters[name].map(({ id, title, count: size }) => (
                    <option key={id} value={id}>{`${title} (${size})`}</option>
                  ))}
                </select>
              </label>
            ))}
          </form>
        </details>
      )}
      <section aria-labelledby="found">
        <div className="over">
          <h2 id="found">{count}</h2>
          {/* Says the count when a choice changed it, not when the page opens. */}
          <p className="unseen" role="status">
            {touched ? count : ""}
          </p>
        </div>
        {chosen.length > 0 && (
          // biome-ignore lint/a11y/noRedundantRoles: Safari no longer calls it a list once its bullets are gone.
          <ul className="chips" role="list" aria-label={words.chosen}>
            {chosen.map(({ name, title }) => (
              <li key={name}>
                <button type="button" onClick={() => choose({ ...choices, [name]: undefined })}>
                  <span className="unseen">{words.remove} </span>
                  {title} <span aria-hidden="true">×</span>
                </button>
              </li>
            ))}
            {chosen.length > 1 && (
              <li>
                <button type="button" onClick={() => choose(NONE)}>
                  {words.clear}
                </button>
              </li>
            )}
          </ul>
        )}
        {shown.length === 0 && <p>{words.nothing}</p>}
        {/* biome-ignore lint/a11y/noRedundantRoles: as above. */}
        <ul className="rows" role="list">
          {shown.map(({ id, title, href, summary }) => (
            <li key={id}>
              <a className="title whole" href={href}>
                {title}
              </a>
              {summary && <p>{summary}</p>}
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
