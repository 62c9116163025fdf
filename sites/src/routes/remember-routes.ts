import type { Document, Locale } from "@aluesivut/content";
import type { PageRoute } from "./page-props.ts";
import type { LocalSite, Reads, Site } from "./site.ts";

type Remembered = { region: string; reads: Reads; routes: PageRoute[] };

/** By document, which a patched snapshot keeps as the same object when it has not changed. */
const memory = new WeakMap<Document, Map<Locale, Remembered>>();

/** What every page may show of its site, beside what it reads through `Site`. */
const regionPrint = (site: Site): string =>
  site.once("region print", () => JSON.stringify([site.region, site.snapshot.head.regions]));

/** Derives a document's routes, or gives those of an earlier call when nothing they were made of has changed. */
export const rememberRoutes = (local: LocalSite, document: Document, derive: () => PageRoute[]): PageRoute[] => {
  const { site, locale } = local;
  const region = regionPrint(site);
  let byLocale = memory.get(document);
  const known = byLocale?.get(locale);
  if (known && known.region === region && site.stillReads(known.reads)) return known.routes;
  const { result, reads } = site.recording(derive);
  if (!byLocale) {
    byLocale = new Map();
    memory.set(document, byLocale);
  }
  byLocale.set(locale, { region, reads, routes: result });
  return result;
};
