import { type Kind, LOCALES, type Locale } from "@aluesivut/content";
import { CELL_STATES, type CellState } from "./language-cell.ts";
import { DESK_KINDS, type DeskDocument } from "./overview.ts";

export const SORTS = ["need", "behind", "changed"] as const;
export type ParityQuery = {
  kind?: Kind;
  /** Only documents with this state in `locale`, or in any language when none is chosen. */
  state?: CellState;
  locale?: Locale;
  /** Only drafts the person with this id saved last, not yet live. */
  by?: string;
  /** Only those to be reviewed by this moment. */
  reviewBy?: number;
  sort: (typeof SORTS)[number];
  page: number;
};
export const PAGE_SIZE = 50;

type Params = Record<string, string | string[] | undefined>;
const among = <T extends string>(values: readonly T[], given: unknown): T | undefined =>
  values.find((value) => value === given);

/** What the address of the grid asks for; what it does not know is left out. */
export const readParityQuery = (params: Params, user: string, now: number): ParityQuery => {
  const kind = among(DESK_KINDS, params.kind);
  const state = among(CELL_STATES, params.state);
  const locale = among(LOCALES, params.in);
  const page = Number(params.page);
  return {
    ...(kind ? { kind } : {}),
    ...(state ? { state } : {}),
    ...(locale ? { locale } : {}),
    ...(params.mine ? { by: user } : {}),
    ...(params.due ? { reviewBy: now } : {}),
    sort: among(SORTS, params.sort) ?? "need",
    page: Number.isInteger(page) && page > 0 ? page : 1,
  };
};

/** Whether a document is published in some language: only then is another one missing. */
export const isLiveSomewhere = ({ languages }: DeskDocument): boolean =>
  Object.values(languages).some(({ liveSince }) => liveSince !== undefined);

/** Languages in which the person saved something that is not live. */
export const ownDrafts = ({ savedIn, languages }: DeskDocument, user: string): Locale[] =>
  LOCALES.filter((locale) => {
    const cell = languages[locale];
    const saved = savedIn[locale];
    if (!cell || saved?.by !== user) return false;
    return cell.liveSince === undefined || Date.parse(saved.at) > cell.liveSince;
  });

const STATES_TO_MEND: readonly CellState[] = ["missing", "draft", "withdrawn", "behind", "newer"];
const faults = (document: DeskDocument): number =>
  isLiveSomewhere(document)
    ? Object.values(document.languages).filter(({ state }) => STATES_TO_MEND.includes(state)).length
    : 0;
const mostBehind = ({ languages }: DeskDocument): number =>
  Math.max(...Object.values(languages).map(({ state, behindDays = 0 }) => (state === "behind" ? behindDays : -1)));

const byTitle = (a: DeskDocument, b: DeskDocument): number => (a.title ?? "").localeCompare(b.title ?? "", "fi");
const rank = ({ kind }: DeskDocument): number => DESK_KINDS.indexOf(kind);
const ORDER: Record<ParityQuery["sort"], (a: DeskDocument, b: DeskDocument) => number> = {
  need: (a, b) => Number(faults(b) > 0) - Number(faults(a) > 0) || rank(a) - rank(b) || faults(b) - faults(a),
  behind: (a, b) => mostBehind(b) - mostBehind(a) || rank(a) - rank(b),
  changed: (a, b) => Date.parse(b.updatedAt) - Date.parse(a.updatedAt),
};

const matches = (document: DeskDocument, { kind, state, locale, by, reviewBy }: ParityQuery): boolean => {
  if (kind && document.kind !== kind) return false;
  if (by && ownDrafts(document, by).length === 0) return false;
  if (reviewBy !== undefined && !(document.reviewBy && Date.parse(document.reviewBy) <= reviewBy)) return false;
  if (!state) return true;
  const cells = locale ? [document.languages[locale]] : Object.values(document.languages);
  return cells.some((cell) => cell?.state === state);
};

export const parityPage = (documents: DeskDocument[], query: ParityQuery) => {
  const found = documents.filter((document) => matches(document, query));
  found.sort((a, b) => ORDER[query.sort](a, b) || byTitle(a, b));
  const pages = Math.max(1, Math.ceil(found.length / PAGE_SIZE));
  const page = Math.min(query.page, pages);
  return { rows: found.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE), total: found.length, page, pages };
};

/** How many published documents stand how in each language. */
export const paritySummary = (documents: DeskDocument[], locales: readonly Locale[]) => {
  const published = documents.filter(isLiveSomewhere);
  return {
    published: published.length,
    languages: locales.map((locale) => {
      const states = published.map(({ languages }) => languages[locale]?.state);
      const count = (...wanted: CellState[]) => states.filter((state) => state && wanted.includes(state)).length;
      return {
        locale,
        live: count("live", "newer", "behind"),
        missing: count("missing"),
        draft: count("draft"),
        withdrawn: count("withdrawn"),
        behind: count("behind"),
        newer: count("newer"),
      };
    }),
  };
};
