import type { Kind, Locale } from "@aluesivut/content";
import { type LocalSite, type PageEntry, titleIn } from "./site.ts";
import { articleDate } from "./teasers.ts";

/* In which order readers see documents. The id comes last, so that an order never depends on how a snapshot came. */

type Compare<K extends Kind> = (a: PageEntry<K>, b: PageEntry<K>) => number;
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const byId = (a: PageEntry, b: PageEntry): number => byText(a.document.id, b.document.id);

const collators = new Map<Locale, Intl.Collator>();
const collator = (locale: Locale): Intl.Collator => {
  let known = collators.get(locale);
  if (!known) {
    known = new Intl.Collator(locale, { numeric: true });
    collators.set(locale, known);
  }
  return known;
};

/** As a reader of the language sorts names: å, ä, ö come last. */
export const compareNames = (locale: Locale, a: string, b: string): number => collator(locale).compare(a, b);

const sorted = <K extends Kind>(local: LocalSite, kind: K, name: string, compare: Compare<K>): PageEntry<K>[] => {
  const pages = local.pages(kind); // read also when the order is known: what was read is noted
  return local.site.once(`${kind} by ${name} in ${local.locale}`, () =>
    pages.sort((a, b) => compare(a, b) || byId(a as unknown as PageEntry, b as unknown as PageEntry)),
  );
};

export const alphabetical = <K extends Kind>(local: LocalSite, kind: K): PageEntry<K>[] =>
  sorted(local, kind, "name", (a, b) => compareNames(local.locale, titleIn(a), titleIn(b)));

export const newestArticles = (local: LocalSite): PageEntry<"article">[] =>
  sorted(
    local,
    "article",
    "date",
    (a, b) =>
      byText(articleDate(b.edition), articleDate(a.edition)) || byText(b.edition.publishedAt, a.edition.publishedAt),
  );

export const newestServices = (local: LocalSite): PageEntry<"service">[] =>
  sorted(local, "service", "date", (a, b) => byText(b.edition.publishedAt, a.edition.publishedAt));

export const newestJobs = (local: LocalSite): PageEntry<"job">[] =>
  sorted(local, "job", "date", (a, b) => byText(b.edition.datePosted, a.edition.datePosted));

export const closingJobs = (local: LocalSite): PageEntry<"job">[] =>
  sorted(local, "job", "closing", (a, b) => byText(a.edition.validThrough, b.edition.validThrough));

const eventsByStart = (local: LocalSite): PageEntry<"event">[] =>
  sorted(local, "event", "start", (a, b) => byText(a.edition.startDate, b.edition.startDate));
/** Ongoing and coming, the nearest first. */
export const comingEvents = (local: LocalSite): PageEntry<"event">[] =>
  eventsByStart(local).filter(({ document }) => document.phase !== "over");
/** Over, the latest first. */
export const pastEvents = (local: LocalSite): PageEntry<"event">[] =>
  eventsByStart(local)
    .filter(({ document }) => document.phase === "over")
    .reverse();
