import { type Kind, SECTIONS, sectionPath, siteMapPath } from "@aluesivut/content";
import { alphabetical, comingEvents, newestArticles } from "../order.ts";
import { withoutSoftHyphens } from "../page-base.ts";
import { PAGE_NAMES, SECTION_NAMES } from "../section-names.ts";
import { type LocalSite, titleIn } from "../site.ts";
import { pageIndexPath } from "./text-paths.ts";
import { type TextRoute, textRoute } from "./text-route.ts";

/** Path within the site and title. */
export type IndexedPage = [path: string, title: string];

const LASTING: Kind[] = ["service", "service-path", "theme-site", "page", "organisation", "topic", "customer-group"];
const NEWEST_ARTICLES = 100;

/** What a reader may have been looking for: all that lasts, and of what passes that which is new. */
export const pageIndex = (local: LocalSite): TextRoute => {
  const { locale } = local;
  const entries = [
    ...LASTING.flatMap((kind) => alphabetical(local, kind)),
    ...comingEvents(local),
    ...newestArticles(local).slice(0, NEWEST_ARTICLES),
  ];
  const pages: IndexedPage[] = [
    ...SECTIONS.map((section): IndexedPage => [sectionPath(section, locale), SECTION_NAMES[section][locale]]),
    [siteMapPath(locale), PAGE_NAMES.siteMap[locale]],
    ...entries.map((entry): IndexedPage => [entry.path, withoutSoftHyphens(titleIn(entry))]),
  ];
  return textRoute("page-index", pageIndexPath(locale), "application/json", JSON.stringify(pages), locale);
};
