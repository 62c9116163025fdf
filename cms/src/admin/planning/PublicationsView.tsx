import { issueMessage, type Locale, type Receipt } from "@aluesivut/content";
import type { AdminViewServerProps } from "payload";
import type { Person } from "../../access/index.ts";
import { shortMoment } from "../../i18n/helsinki-time.ts";
import { LANGUAGE_NAMES } from "../../i18n/languages.ts";
import { adminLanguage, sayIn, type Words } from "../../i18n/words.ts";
import { listPublications, type Publication } from "../../planning/list-publications.ts";
import { silentSince } from "../../publishing/publisher-seen.ts";
import { requireSignedIn } from "../AdminPage.tsx";
import { TEXTS } from "../texts.ts";
import { documentLink, mendLink } from "./mend-link.ts";
import { Choice, PlanningPage, queryOf, regionChoices } from "./PlanningPage.tsx";
import { PLANNING } from "./texts.ts";

const STATES: Receipt["state"][] = [
  "refused",
  "held",
  "waiting",
  "building",
  "pinned",
  "scheduled",
  "live",
  "withdrawn",
];

/** What became of everything published or taken down lately: live where and since when, or why not. */
export const PublicationsView = async (view: AdminViewServerProps) => {
  requireSignedIn(view, "/publications");
  const { req } = view.initPageResult;
  const { payload } = req;
  const language = adminLanguage(req.i18n.language);
  const say = sayIn(language);
  const regions = await regionChoices(view);
  const region = queryOf(view, "region");
  const state = STATES.find((one) => one === queryOf(view, "state"));
  const page = Math.max(1, Math.trunc(Number(queryOf(view, "page") ?? 1)) || 1);
  const list = await listPublications(payload, req.user as unknown as Person, { region, state, page });
  const silent = await silentSince(payload);
  const now = Date.now();
  const link = (to: number) => {
    const query = { region: region ?? "", state: state ?? "", page: String(to) };
    return `?${new URLSearchParams(Object.entries(query).filter(([, value]) => value !== ""))}`;
  };
  const nameOf = (id: string) => regions.find((one) => one.id === id)?.name ?? id;

  return (
    <PlanningPage view={view} title={PLANNING.publications} help={PLANNING.publicationsHelp}>
      {silent === undefined ? null : (
        <p className="aluesivut-silent" role="status">
          {silent === null
            ? say(PLANNING.publisherNever)
            : say(PLANNING.publisherSilent, { moment: shortMoment(silent, language, { now }) })}
        </p>
      )}
      <form className="aluesivut-filter" method="get">
        <Choice
          name="region"
          label={PLANNING.region[language]}
          any={PLANNING.all[language]}
          value={region}
          options={regions}
        />
        <Choice
          name="state"
          label={PLANNING.stateLabel[language]}
          any={PLANNING.all[language]}
          value={state}
          options={STATES.map((id) => ({ id, name: TEXTS.state[id][language] }))}
        />
        <button type="submit" className="btn btn--style-secondary btn--size-medium">
          {PLANNING.filter[language]}
        </button>
      </form>
      {list.publications.length === 0 ? (
        <p>{PLANNING.noPublications[language]}</p>
      ) : (
        <div className="aluesivut-scroll">
          <table className="aluesivut-publications">
            <thead>
              <tr>
                {[PLANNING.content, PLANNING.language, PLANNING.site, PLANNING.done, PLANNING.result].map((label) => (
                  <th key={label.en} scope="col">
                    {label[language]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {list.publications.map((one) => (
                <tr key={`${one.id}-${one.locale}-${one.region}-${one.state}-${one.liveAt}`}>
                  <th scope="row">
                    <a href={documentLink(payload.config.routes.admin, one)}>{one.title}</a>
                  </th>
                  <td>{one.locale === "all" ? PLANNING.settings[language] : LANGUAGE_NAMES[one.locale][language]}</td>
                  <td>{nameOf(one.region)}</td>
                  <td>
                    {shortMoment(one.savedAt, language, { now })}
                    {one.savedBy ? <br /> : null}
                    {one.savedBy}
                  </td>
                  <td data-state={one.state}>
                    <Outcome publication={one} language={language} now={now} admin={payload.config.routes.admin} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <nav className="aluesivut-months" aria-label={PLANNING.publications[language]}>
        {page > 1 ? <a href={link(page - 1)}>← {PLANNING.newer[language]}</a> : null}
        {list.hasNext ? <a href={link(page + 1)}>{PLANNING.older[language]} →</a> : null}
      </nav>
    </PlanningPage>
  );
};

const Outcome = ({
  publication,
  language,
  now,
  admin,
}: {
  publication: Publication;
  language: Locale;
  now: number;
  admin: string;
}) => {
  const { state, liveAt, seconds, url, reasons, publisherSeenAt } = publication;
  const fill = (text: Words, value: string) => text[language].replace(/\{\w+\}/, value);
  return (
    <>
      <p>
        <strong>{TEXTS.state[state][language]}</strong>
        {liveAt && (state === "live" || state === "withdrawn")
          ? `, ${fill(TEXTS.since, shortMoment(Date.parse(liveAt), language, { now }))}`
          : null}
        {liveAt && state === "scheduled" ? `, ${shortMoment(Date.parse(liveAt), language, { now })}` : null}
        {seconds !== null && (state === "live" || state === "withdrawn")
          ? `, ${fill(TEXTS.afterSeconds, seconds.toLocaleString(language, { maximumFractionDigits: 1 }))}`
          : null}
        {publisherSeenAt === undefined
          ? null
          : `, ${
              publisherSeenAt === null
                ? PLANNING.seenNever[language]
                : fill(PLANNING.seenLast, shortMoment(Date.parse(publisherSeenAt), language, { now }))
            }`}
      </p>
      {state === "pinned" ? <p>{PLANNING.pinnedHelp[language]}</p> : null}
      {state === "live" && url ? (
        <p>
          <a href={url} target="_blank" rel="noreferrer">
            {decodeURI(new URL(url).pathname)}
          </a>
        </p>
      ) : null}
      {reasons.length > 0 && (state === "refused" || state === "held") ? (
        <ul>
          {reasons.map((issue) => (
            <li key={`${issue.code}-${issue.path ?? ""}-${issue.field ?? ""}-${JSON.stringify(issue.context)}`}>
              {issueMessage(issue, language)} <a href={mendLink(admin, issue, publication)}>{TEXTS.mend[language]}</a>
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
};
