import { LOCALES } from "@aluesivut/content";
import type { AdminViewServerProps } from "payload";
import { mayPublish, type Person } from "../../access/index.ts";
import {
  clockWords,
  dayWords,
  helsinkiDay,
  helsinkiInstant,
  monthWords,
  weekdayWords,
} from "../../i18n/helsinki-time.ts";
import { LANGUAGE_NAMES } from "../../i18n/languages.ts";
import { adminLanguage } from "../../i18n/words.ts";
import { type PlannedChange, plannedChanges } from "../../planning/planned-changes.ts";
import { ledgerIndex } from "../../snapshot/ledger-index.ts";
import { requireSignedIn } from "../AdminPage.tsx";
import { PlannedActions } from "./PlannedActions.tsx";
import { Choice, PlanningPage, queryOf, regionChoices } from "./PlanningPage.tsx";
import { PLANNING } from "./texts.ts";

const DAY = 86_400_000;
// A year and a month: 2026-12
const MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/;

/** The first moment of a month in Finland, and of the one after it. */
const monthAround = (month: string): { from: number; until: number; before: string; after: string } => {
  const from = Date.parse(helsinkiInstant(`${month}-01T00:00`) as string);
  const after = helsinkiDay(from + 32 * DAY).slice(0, 7);
  const before = helsinkiDay(from - DAY).slice(0, 7);
  return { from, until: Date.parse(helsinkiInstant(`${after}-01T00:00`) as string), before, after };
};

/** What goes out and comes down, as a list or a month. */
export const CalendarView = async (view: AdminViewServerProps) => {
  requireSignedIn(view, "/calendar");
  const { req } = view.initPageResult;
  const { payload } = req;
  const language = adminLanguage(req.i18n.language);
  const person = req.user as unknown as Person;
  const index = await ledgerIndex(payload);
  const regions = await regionChoices(view);
  const nameOf = (id: string) => regions.find((region) => region.id === id)?.name ?? id;
  const now = Date.now();
  const asked = queryOf(view, "month");
  const month = asked && MONTH.test(asked) ? asked : helsinkiDay(now).slice(0, 7);
  const asMonth = queryOf(view, "view") === "month";
  const { from, until, before, after } = monthAround(month);
  const region = queryOf(view, "region");
  const locale = queryOf(view, "lang");
  const changes = plannedChanges(index, person, {
    from: Math.max(now, from),
    until,
    ...(region ? { region } : {}),
    ...(locale ? { locale } : {}),
  });
  const link = (changed: Record<string, string>) => {
    const query = { month, view: asMonth ? "month" : "list", region: region ?? "", lang: locale ?? "", ...changed };
    return `?${new URLSearchParams(Object.entries(query).filter(([, value]) => value !== ""))}`;
  };
  const byDay = Map.groupBy(changes, ({ at }) => helsinkiDay(at));
  const say = { admin: payload.config.routes.admin, language, nameOf };

  return (
    <PlanningPage view={view} title={PLANNING.calendar} help={PLANNING.calendarHelp}>
      <form className="aluesivut-filter" method="get">
        <input type="hidden" name="month" value={month} />
        <input type="hidden" name="view" value={asMonth ? "month" : "list"} />
        <Choice
          name="region"
          label={PLANNING.region[language]}
          any={PLANNING.all[language]}
          value={region}
          options={regions}
        />
        <Choice
          name="lang"
          label={PLANNING.language[language]}
          any={PLANNING.all[language]}
          value={locale}
          options={LOCALES.map((id) => ({ id, name: LANGUAGE_NAMES[id][language] }))}
        />
        <button type="submit" className="btn btn--style-secondary btn--size-medium">
          {PLANNING.filter[language]}
        </button>
      </form>
      <nav className="aluesivut-months" aria-label={PLANNING.calendar[language]}>
        <a href={link({ month: before })} rel="prev">
          ← {PLANNING.earlier[language]}
        </a>
        <h2>{monthWords(from, language)}</h2>
        <a href={link({ month: after })} rel="next">
          {PLANNING.later[language]} →
        </a>
        <span className="aluesivut-tabs">
          <a href={link({ view: "list" })} aria-current={asMonth ? undefined : "page"}>
            {PLANNING.list[language]}
          </a>
          <a href={link({ view: "month" })} aria-current={asMonth ? "page" : undefined}>
            {PLANNING.month[language]}
          </a>
        </span>
      </nav>
      {changes.length === 0 ? <p>{PLANNING.nothingPlanned[language]}</p> : null}
      {asMonth ? (
        <MonthGrid {...say} from={from} until={until} today={helsinkiDay(now)} byDay={byDay} />
      ) : (
        [...byDay].map(([day, ofDay]) => (
          <section key={day} aria-labelledby={`day-${day}`}>
            <h3 id={`day-${day}`}>{dayWords(ofDay[0]?.at ?? 0, language)}</h3>
            <ul className="aluesivut-agenda">
              {ofDay.map((change) => (
                <li key={`${change.key}-${change.what}`} data-what={change.what}>
                  <ChangeLine {...say} change={change} />
                  {mayPublish(person, change.ownerRegion) ? <PlannedActions change={change} /> : null}
                </li>
              ))}
            </ul>
          </section>
        ))
      )}
    </PlanningPage>
  );
};

type Say = { admin: string; language: "fi" | "sv" | "en"; nameOf: (region: string) => string };

const ChangeLine = ({ change, admin, language, nameOf }: Say & { change: PlannedChange }) => {
  const { at, what, title, collection, id, locale, ownerRegion, bundle, clashes } = change;
  return (
    <>
      <p>
        <time dateTime={new Date(at).toISOString()}>{clockWords(at, language)}</time>{" "}
        <a href={`${admin}/collections/${collection}/${id}${locale === "all" ? "" : `?locale=${locale}`}`}>{title}</a>,{" "}
        {locale === "all" ? PLANNING.settings[language] : LANGUAGE_NAMES[locale][language]}:{" "}
        <strong>{PLANNING.what[what][language]}</strong> ({nameOf(ownerRegion)})
        {bundle ? (
          <>
            , {PLANNING.inBundle[language]} <a href={`${admin}/collections/bundles/${bundle.id}`}>{bundle.name}</a>
          </>
        ) : null}
      </p>
      {clashes ? <p className="aluesivut-clash">⚠ {PLANNING.clash[language]}</p> : null}
    </>
  );
};

const MonthGrid = ({
  from,
  until,
  today,
  byDay,
  ...say
}: Say & { from: number; until: number; today: string; byDay: Map<string, PlannedChange[]> }) => {
  // Noon, so that a day of 23 or 25 hours is still one step.
  const days: number[] = [];
  for (let at = from + DAY / 2; at < until; at += DAY) days.push(at);
  const weekday = (at: number) => (new Date(at).getUTCDay() + 6) % 7;
  const cells = [...Array.from({ length: weekday(days[0] ?? from) }, () => null), ...days];
  const weeks = Array.from({ length: Math.ceil(cells.length / 7) }, (_, week) => cells.slice(week * 7, week * 7 + 7));
  // The first of January 2024 was a Monday.
  const monday = Date.UTC(2024, 0, 1, 12);
  return (
    <table className="aluesivut-month">
      <caption className="aluesivut-hidden">{monthWords(from, say.language)}</caption>
      <thead>
        <tr>
          {Array.from({ length: 7 }, (_, day) => monday + day * DAY).map((at) => (
            <th key={at} scope="col">
              {weekdayWords(at, say.language)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week.find((at) => at !== null)}>
            {week.map((at, number) =>
              at === null ? (
                <td key={number} />
              ) : (
                <td key={at} aria-current={helsinkiDay(at) === today ? "date" : undefined}>
                  <span>{Number(helsinkiDay(at).slice(8))}</span>
                  <ul>
                    {(byDay.get(helsinkiDay(at)) ?? []).map((change) => (
                      <li key={`${change.key}-${change.what}`} data-what={change.what}>
                        <ChangeLine {...say} change={change} />
                      </li>
                    ))}
                  </ul>
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
};
