import type { Former, Locale, Redirect, Section } from "@aluesivut/content";
import { frontPath, PRINT_WORD, sectionPath, yearPath } from "@aluesivut/content";
import type { PageRoute } from "./page-props.ts";
import { articlesByYear } from "./pages/article-pages.ts";
import { type Gone, gonePage } from "./pages/gone-pages.ts";
import { laterPages } from "./paginate.ts";
import type { LocalSite, Site } from "./site.ts";
import { eventCalendarPath } from "./texts/text-paths.ts";

/** Redirects that chase each other further than this are a circle. */
const MOST_MOVES = 10;

/** Follows a moved path to where it has come to by now. */
const endOf = (to: string, byPath: Map<string, Former>): string => {
  let end = to;
  for (let moves = 0; moves < MOST_MOVES; moves++) {
    const next = byPath.get(end)?.became;
    if (next?.type !== "moved") return end;
    end = next.to;
  }
  return end;
};

/** Lists in pages: what stands below their later pages' word is no document. */
const PAGED: Section[] = ["news", "jobs", "events"];

/**
 * Where stands what a document has beside the pages the ledger knows: later pages of its list, a path's print plan, an
 * event's calendar.
 */
const belowFormer = ({ path, became }: Former, locale: Locale): Former[] => {
  // The path of one document in a section: language, word, slug.
  const [, section] = /^(\/[^/]+\/[^/]+\/)[^/*]+\/$/.exec(path) ?? [];
  if (section === sectionPath("topics", locale) || section === sectionPath("customer-groups", locale))
    return [{ path: laterPages(path, locale), became }];
  if (section === sectionPath("events", locale)) {
    // Its calendar moves with it, so long as it stays an event; else the event's own address says what became of it.
    const to = became.type === "moved" && became.to.startsWith(section) ? eventCalendarPath(became.to) : path;
    return [{ path: eventCalendarPath(path), became: { type: "moved", to } }];
  }
  if (section !== sectionPath("service-paths", locale)) return [];
  const print = `${PRINT_WORD[locale]}/`;
  // The plan moves with its path, so long as that stays a path.
  const moved = became.type === "moved" && became.to.startsWith(section);
  return [{ path: path + print, became: moved ? { ...became, to: became.to + print } : became }];
};

/** Years that may have had news here, this and the next one too: a year's page goes when its last article does. */
const yearsUntil = (at: string): string[] => {
  const last = new Date(at).getUTCFullYear() + 1;
  return Array.from({ length: last - FIRST_YEAR + 1 }, (_, index) => String(FIRST_YEAR + index));
};
const FIRST_YEAR = 2010;

/**
 * What answers where pages once stood: redirects, and pages that say they are gone. A path that is live again, or the
 * base of another site's language, is left to the page that has it.
 */
export const formerPages = (
  site: Site,
  locals: LocalSite[],
  live: ReadonlySet<string>,
): { redirects: Redirect[]; gone: PageRoute[] } => {
  const { locales } = site.region;
  const [first = "fi"] = locales;
  const former = [...site.snapshot.head.former];
  for (const entry of site.snapshot.head.former)
    for (const locale of locales) former.push(...belowFormer(entry, locale));

  const byPath = new Map<string, Former>();
  for (const entry of former) if (!live.has(entry.path) && !byPath.has(entry.path)) byPath.set(entry.path, entry);

  const redirects: Redirect[] = [{ from: "/", to: frontPath(first), status: 302 }];
  const gone: PageRoute[] = [];
  for (const entry of byPath.values()) {
    if (entry.path === "/") continue;
    if (entry.became.type === "gone") gone.push(gonePage(site, entry as Gone));
    else {
      const to = endOf(entry.became.to, byPath);
      if (to !== entry.path) redirects.push({ from: entry.path, to, status: 301 });
    }
  }
  const known = new Set(redirects.map(({ from }) => from));
  const add = (list: string, locale: Locale) => {
    const from = laterPages(list, locale);
    if (!known.has(from)) redirects.push({ from, to: list, status: 302 });
  };
  for (const local of locals) {
    const years = articlesByYear(local);
    for (const year of yearsUntil(site.snapshot.at)) {
      const path = yearPath(local.locale, year);
      if (years.has(year)) add(path, local.locale);
      else redirects.push({ from: `${path}*`, to: sectionPath("news", local.locale), status: 302 });
    }
    for (const section of PAGED) add(sectionPath(section, local.locale), local.locale);
    for (const kind of ["topic", "customer-group"] as const)
      for (const entry of local.pages(kind)) add(entry.path, local.locale);
  }
  return { redirects, gone };
};
