import type { Locale } from "@aluesivut/content";

/* Where the files stand that have no word of their own in the table of URL words. */

export const rssPath = (locale: Locale): string => `/${locale}/rss.xml`;
export const calendarPath = (locale: Locale): string => `/${locale}/events.ics`;
/** Every job in short, for narrowing the list. */
export const jobIndexPath = (locale: Locale): string => `/${locale}/jobs.json`;
/** Paths and titles for the page that was not found to choose likely ones from. */
export const pageIndexPath = (locale: Locale): string => `/${locale}/pages.json`;
/** One event's calendar, below its page and called as the page is: `/fi/tapahtumat/avoimet-ovet/avoimet-ovet.ics`. */
export const eventCalendarPath = (path: string): string => `${path}${path.split("/").at(-2)}.ics`;
export const manifestPath = (locale: Locale): string => `/${locale}/site.webmanifest`;
/** Open data, all languages in one file; its names are in English, as its fields are. */
export const dataPath = (name: string): string => `/data/${name}.json`;
export const SCHEMA_PATH = dataPath("schema");
export const notFoundPath = (locale: Locale): string => `/${locale}/404.html`;
export const SITEMAP_PATH = "/sitemap.xml";
export const ICON_PATH = "/icon.svg";
export const ROBOTS_PATH = "/robots.txt";
export const SECURITY_PATH = "/.well-known/security.txt";
/** The folder the search bundle of a language stands in. */
export const bundlePath = (locale: Locale): string => `/haku/${locale}/`;
