import type { Former, Locale } from "@aluesivut/content";
import { lostPageBase, sectionLink } from "../page-base.ts";
import type { PageRoute } from "../page-props.ts";
import { pageRoute } from "../page-route.ts";
import { present } from "../present.ts";
import { PAGE_NAMES } from "../section-names.ts";
import { LocalSite, type Site } from "../site.ts";
import { waysOn } from "./fixed-pages.ts";

export type Gone = Former & { became: { type: "gone" } };

/** The language a former path was in, if the region still has it, else the region's own. */
const localeOf = (site: Site, path: string): Locale => {
  const [, first] = path.split("/", 2);
  return site.region.locales.find((locale) => locale === first) ?? (site.region.locales[0] as Locale);
};

/** The page that says what happened to a page that is no longer. It answers 410 at the former path. */
export const gonePage = (site: Site, { path, became }: Gone): PageRoute => {
  const local = new LocalSite(site, localeOf(site, path));
  const props = {
    ...lostPageBase(local, path, PAGE_NAMES.gone[local.locale]),
    reason: became.reason,
    was: became.title,
    note: became.note,
    at: became.at,
    search: sectionLink(local, "search").href,
    sections: waysOn(local),
  };
  return pageRoute("gone", path, present(props), { status: 410 });
};
