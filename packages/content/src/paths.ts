import type { Kind } from "./kind.ts";
import type { Locale } from "./locale.ts";

/** The first segment after the locale, per section of a site. The one table of URL words. */
export const URL_WORDS = {
  news: { fi: "ajankohtaista", sv: "aktuellt", en: "news" },
  services: { fi: "palvelut", sv: "tjanster", en: "services" },
  "service-paths": { fi: "palvelupolut", sv: "servicestigar", en: "service-paths" },
  themes: { fi: "teemat", sv: "teman", en: "themes" },
  jobs: { fi: "tyopaikat", sv: "jobb", en: "jobs" },
  events: { fi: "tapahtumat", sv: "evenemang", en: "events" },
  organisations: { fi: "toimijat", sv: "aktorer", en: "organisations" },
  contacts: { fi: "yhteystiedot", sv: "kontakt", en: "contact" },
  search: { fi: "haku", sv: "sok", en: "search" },
  topics: { fi: "aiheet", sv: "amnen", en: "topics" },
  "customer-groups": { fi: "asiakasryhmat", sv: "kundgrupper", en: "customer-groups" },
  accessibility: { fi: "saavutettavuus", sv: "tillganglighet", en: "accessibility" },
  privacy: { fi: "tietosuoja", sv: "dataskydd", en: "privacy" },
  feedback: { fi: "palaute", sv: "respons", en: "feedback" },
  "open-data": { fi: "avoin-data", sv: "oppna-data", en: "open-data" },
} as const satisfies Record<string, Record<Locale, string>>;

export type Section = keyof typeof URL_WORDS;
export const SECTIONS = Object.keys(URL_WORDS) as Section[];

/** The section a kind's pages stand in; kinds without pages of their own have none. `page` stands at the root. */
export const SECTION_OF_KIND: Partial<Record<Kind, Section>> = {
  article: "news",
  service: "services",
  "service-path": "service-paths",
  "theme-site": "themes",
  job: "jobs",
  event: "events",
  organisation: "organisations",
  contact: "contacts",
  topic: "topics",
  "customer-group": "customer-groups",
};

/** The word under a list for its later pages: `/fi/ajankohtaista/sivu-2/`. */
export const PAGE_WORD: Record<Locale, string> = { fi: "sivu", sv: "sida", en: "page" };

/** First segments a `page` may not take in a locale, beside the words themselves. */
const RESERVED = ["media", "data", "haku", "admin", "api", "_astro", "assets"];
const YEAR = /^\d{4}$/; // as in `yearPath`
const NUMBER_OF_PAGE = /-\d+$/; // as in `sivu-2`
/** Kinds whose pages stand beside the later pages of their list. */
const PAGED_KINDS: Kind[] = ["article", "job", "event"];

/** Whether a page that every site has, or may come to have, stands where this slug would put a document. */
export const isReservedSlug = (kind: Kind, locale: Locale, slug: string): boolean => {
  if (kind === "page")
    return (
      RESERVED.includes(slug) ||
      slug === SITE_MAP_WORD[locale] ||
      SECTIONS.some((section) => URL_WORDS[section][locale] === slug)
    );
  if (kind === "article" && YEAR.test(slug)) return true;
  return (
    PAGED_KINDS.includes(kind) && slug.replace(NUMBER_OF_PAGE, "") === PAGE_WORD[locale] && NUMBER_OF_PAGE.test(slug)
  );
};

/** Paths are relative to a region's base URL: they begin and end with a slash. */
export const frontPath = (locale: Locale): string => `/${locale}/`;
export const sectionPath = (section: Section, locale: Locale): string => `/${locale}/${URL_WORDS[section][locale]}/`;

/** The news of one year: `/fi/ajankohtaista/2026/`. */
export const yearPath = (locale: Locale, year: string): string => `${sectionPath("news", locale)}${year}/`;

/** The path of a document's page; undefined for kinds that have none (notices, municipalities …). */
export const documentPath = (kind: Kind, locale: Locale, slug: string): string | undefined => {
  if (kind === "page") return `/${locale}/${slug}/`;
  const section = SECTION_OF_KIND[kind];
  return section && `${sectionPath(section, locale)}${slug}/`;
};

/** The path of one step of a service path. Step slugs are frozen with the edition. */
export const stepPath = (locale: Locale, pathSlug: string, stepSlug: string): string =>
  `${sectionPath("service-paths", locale)}${pathSlug}/${stepSlug}/`;

/** The take-away plan of a service path, made for paper. */
export const PRINT_WORD: Record<Locale, string> = { fi: "tulosta", sv: "skriv-ut", en: "print" };

/** The page that lists everything a site has in one language. */
export const SITE_MAP_WORD: Record<Locale, string> = { fi: "sivukartta", sv: "webbkarta", en: "site-map" };
export const siteMapPath = (locale: Locale): string => `/${locale}/${SITE_MAP_WORD[locale]}/`;
