import { COLLECTION_OF_KIND, LOCALES, type Locale } from "@aluesivut/content";
import { getTranslation } from "@payloadcms/translations";
import { Gutter, SetStepNav } from "@payloadcms/ui";
import type { AdminViewServerProps } from "payload";
import type { Person } from "../../access/index.ts";
import { chooseDeskRegion } from "../../desk/desk-region.ts";
import { CELL_STATES, type LanguageCell } from "../../desk/language-cell.ts";
import { DESK_KINDS, type DeskDocument, readOverview } from "../../desk/overview.ts";
import { type ParityQuery, parityPage, readParityQuery, SORTS } from "../../desk/parity.ts";
import { regionNames } from "../../desk/region-names.ts";
import { LANGUAGE_NAMES } from "../../i18n/languages.ts";
import { adminLanguage, type Say, sayIn } from "../../i18n/words.ts";
import { AdminPage, requireSignedIn } from "../AdminPage.tsx";
import { RegionSwitch } from "./RegionSwitch.tsx";
import { datesIn, documentHref, translateHref } from "./say.ts";
import { DESK } from "./texts.ts";

/** Documents × languages of a region: what is missing, half done or out of date, each leading to its translation. */
export const LanguageGrid = async (view: AdminViewServerProps) => {
  const user = requireSignedIn(view, "/languages");
  const { searchParams, i18n, payload } = view;
  const { admin } = payload.config.routes;
  const say = sayIn(i18n.language);
  const { region, regions } = await chooseDeskRegion(
    payload,
    user as unknown as NonNullable<Person>,
    searchParams?.region,
  );
  const query = readParityQuery(searchParams ?? {}, String(user.id), Date.now());
  const names = await regionNames(payload, regions, adminLanguage(i18n.language));
  const kinds = query.kind ? [query.kind] : DESK_KINDS;
  const { documents, locales } = region
    ? await readOverview(payload, user, region, kinds)
    : { documents: [], locales: [] };
  const { rows, total, page, pages } = parityPage(documents, query);
  const kindName = (collection: string): string =>
    getTranslation(payload.collections[collection as "articles"]?.config.labels.singular ?? collection, i18n);
  const cells: CellWords = { say, admin, dates: datesIn(i18n.language) };
  const paged = (to: number) => `?${new URLSearchParams({ ...currentParams(searchParams), page: String(to) })}`;

  return (
    <AdminPage view={view}>
      <SetStepNav nav={[{ label: say(DESK.grid) }]} />
      <Gutter className="desk">
        <header className="desk-header">
          <h1>
            {say(DESK.grid)}
            {region ? `: ${names.get(region) ?? region}` : null}
          </h1>
          {region && regions.length > 1 ? (
            <RegionSwitch region={region} regions={regions.map((id) => ({ id, name: names.get(id) ?? id }))} />
          ) : null}
        </header>
        <p>{say(region ? DESK.gridHelp : DESK.noRegion)}</p>
        <Filters
          query={query}
          locales={locales}
          say={say}
          kindName={kindName}
          region={region}
          asked={searchParams ?? {}}
        />
        <p role="status">{say(total > 0 ? DESK.found : DESK.nothingFound, { count: total })}</p>
        {rows.length > 0 ? (
          <div className="desk-table">
            <table>
              <thead>
                <tr>
                  <th scope="col">{say(DESK.document)}</th>
                  {locales.map((one) => (
                    <th key={one} scope="col">
                      {say(LANGUAGE_NAMES[one])}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map((document) => (
                  <tr key={document.id}>
                    <th scope="row">
                      <a href={documentHref(admin, { ...document, locale: document.sourceLocale })}>
                        {document.title ?? say(DESK.untitled)}
                      </a>
                      <small>{kindName(document.collection)}</small>
                    </th>
                    {locales.map((one) => (
                      <Cell key={one} document={document} locale={one} {...cells} />
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        ) : null}
        {pages > 1 ? (
          <nav className="desk-pages" aria-label={say(DESK.page, { page, pages })}>
            {page > 1 ? <a href={paged(page - 1)}>{say(DESK.previous)}</a> : null}
            <span>{say(DESK.page, { page, pages })}</span>
            {page < pages ? <a href={paged(page + 1)}>{say(DESK.next)}</a> : null}
          </nav>
        ) : null}
      </Gutter>
    </AdminPage>
  );
};

const currentParams = (given: AdminViewServerProps["searchParams"]): Record<string, string> =>
  Object.fromEntries(
    Object.entries(given ?? {}).flatMap(([key, value]) => (typeof value === "string" ? [[key, value]] : [])),
  );

type CellWords = { say: Say; admin: string; dates: ReturnType<typeof datesIn> };

const Cell = ({ document, locale, say, admin, dates }: CellWords & { document: DeskDocument; locale: Locale }) => {
  const cell = document.languages[locale] as LanguageCell;
  const { collection, id, sourceLocale } = document;
  const href =
    locale === sourceLocale
      ? documentHref(admin, { collection, id, locale })
      : translateHref(admin, { collection, id, from: sourceLocale, to: locale });
  const words =
    cell.state === "behind"
      ? cell.behindDays
        ? say(DESK.behindBy, { days: cell.behindDays })
        : say(DESK.behindToday)
      : say(DESK.cell[cell.state]);
  const title = document.title ?? say(DESK.untitled);
  return (
    <td data-cell={cell.state}>
      <a href={href} aria-label={`${title}, ${say(LANGUAGE_NAMES[locale])}: ${words}`}>
        {words}
      </a>
      {locale === sourceLocale ? <small>{say(DESK.source)}</small> : null}
      {cell.scheduledFor ? <small>{say(DESK.goesLive, { moment: dates.moment(cell.scheduledFor) })}</small> : null}
    </td>
  );
};

/** A plain form: it works by keyboard, and what it asks for stands in the address, to be kept or sent to a colleague. */
const Filters = ({
  query,
  locales,
  say,
  kindName,
  region,
  asked,
}: {
  query: ParityQuery;
  locales: Locale[];
  say: Say;
  kindName: (collection: string) => string;
  region: string | undefined;
  asked: NonNullable<AdminViewServerProps["searchParams"]>;
}) => (
  <form className="desk-filters">
    {asked.region && region ? <input type="hidden" name="region" value={region} /> : null}
    <label>
      {say(DESK.kind)}
      <select name="kind" defaultValue={query.kind ?? ""}>
        <option value="">{say(DESK.every)}</option>
        {DESK_KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {kindName(COLLECTION_OF_KIND[kind])}
          </option>
        ))}
      </select>
    </label>
    <label>
      {say(DESK.state)}
      <select name="state" defaultValue={query.state ?? ""}>
        <option value="">{say(DESK.every)}</option>
        {CELL_STATES.map((state) => (
          <option key={state} value={state}>
            {say(DESK.cell[state])}
          </option>
        ))}
      </select>
    </label>
    <label>
      {say(DESK.inLanguage)}
      <select name="in" defaultValue={query.locale ?? ""}>
        <option value="">{say(DESK.anyLanguage)}</option>
        {LOCALES.filter((one) => locales.includes(one)).map((one) => (
          <option key={one} value={one}>
            {say(LANGUAGE_NAMES[one])}
          </option>
        ))}
      </select>
    </label>
    <label>
      {say(DESK.sort)}
      <select name="sort" defaultValue={query.sort}>
        {SORTS.map((sort) => (
          <option key={sort} value={sort}>
            {say(DESK.sorts[sort])}
          </option>
        ))}
      </select>
    </label>
    <label className="desk-check">
      <input type="checkbox" name="mine" value="1" defaultChecked={query.by !== undefined} />
      {say(DESK.onlyMine)}
    </label>
    <label className="desk-check">
      <input type="checkbox" name="due" value="1" defaultChecked={query.reviewBy !== undefined} />
      {say(DESK.onlyDue)}
    </label>
    <button type="submit" className="btn btn--style-primary btn--size-medium">
      {say(DESK.filter)}
    </button>
    <a href="?">{say(DESK.clear)}</a>
  </form>
);
