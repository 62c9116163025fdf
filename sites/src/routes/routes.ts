import type { DocumentOf, Kind, RegionSnapshot, Route, RouteTable } from "@aluesivut/content";
import { dataFiles } from "./data/data-files.ts";
import { drawingList } from "./drawings.ts";
import { formerPages } from "./former.ts";
import { siteLayout } from "./layout.ts";
import { noticesIn } from "./notices.ts";
import type { PageRoute } from "./page-props.ts";
import { articleList, articlePage } from "./pages/article-pages.ts";
import { contactList, contactPage } from "./pages/contact-pages.ts";
import { eventList, eventPage } from "./pages/event-pages.ts";
import {
  accessibilityPage,
  feedbackPage,
  notFoundPage,
  privacyPage,
  searchPage,
  siteMapPage,
} from "./pages/fixed-pages.ts";
import { freePage } from "./pages/free-pages.ts";
import { frontPage } from "./pages/front-page.ts";
import { jobList, jobPage } from "./pages/job-pages.ts";
import { openDataPage } from "./pages/open-data-page.ts";
import { organisationList, organisationPage } from "./pages/organisation-pages.ts";
import { serviceList, servicePage } from "./pages/service-pages.ts";
import { servicePathList, servicePathPages } from "./pages/service-path-pages.ts";
import { themeSiteList, themeSitePage } from "./pages/theme-site-pages.ts";
import { customerGroupList, customerGroupPages, topicList, topicPages } from "./pages/topic-pages.ts";
import { rememberRoutes } from "./remember-routes.ts";
import { reuseRoutes } from "./reuse-routes.ts";
import { LocalSite, type PageEntry, Site } from "./site.ts";
import { calendar, eventCalendars } from "./texts/calendar.ts";
import { icon } from "./texts/icon.ts";
import { jobIndex } from "./texts/job-index.ts";
import { pageIndex } from "./texts/page-index.ts";
import { robots } from "./texts/robots.ts";
import { rss } from "./texts/rss.ts";
import { security } from "./texts/security.ts";
import { sitemap } from "./texts/sitemap.ts";
import { reuseTexts } from "./texts/text-route.ts";
import { webManifest } from "./texts/web-manifest.ts";

/** Pages that stand in every language, in the order of the menu. */
const SITE_PAGES: ((local: LocalSite) => PageRoute[])[] = [
  frontPage,
  serviceList,
  servicePathList,
  jobList,
  articleList,
  eventList,
  themeSiteList,
  organisationList,
  contactList,
  topicList,
  customerGroupList,
  searchPage,
  accessibilityPage,
  privacyPage,
  feedbackPage,
  openDataPage,
  siteMapPage,
  notFoundPage,
];

type DocumentPages = { [K in Kind]?: (local: LocalSite, entry: PageEntry<K>) => PageRoute[] };
/** The pages of one document. Kinds that are not here have none of their own. */
const DOCUMENT_PAGES: DocumentPages = {
  article: articlePage,
  service: servicePage,
  "service-path": servicePathPages,
  "theme-site": themeSitePage,
  page: freePage,
  job: jobPage,
  event: eventPage,
  organisation: organisationPage,
  contact: contactPage,
  topic: topicPages,
  "customer-group": customerGroupPages,
};

const documentPages = <K extends Kind>(local: LocalSite, kind: K): PageRoute[] => {
  const derive = DOCUMENT_PAGES[kind];
  if (!derive) return [];
  return local.site.ofKind(kind).flatMap((document: DocumentOf<K>) => {
    const entry = local.entry(document);
    if (entry?.path === undefined) return [];
    return rememberRoutes(local, document, () => derive(local, entry as PageEntry<K>));
  });
};

/**
 * When two pages claim one path both are in the table, so that verifying a release can name them. The first is the page:
 * the site's own before a document's, then that which was there first.
 */
const inOrderOfClaim = (pages: PageRoute[]): PageRoute[] => {
  const paths = new Set(pages.map(({ path }) => path));
  if (paths.size === pages.length) return pages;
  const claim = ({ document, props }: PageRoute) => (document === undefined ? "" : `${props.publishedAt} ${document}`);
  return [...pages].sort((a, b) => (claim(a) < claim(b) ? -1 : claim(a) > claim(b) ? 1 : 0));
};

/**
 * Every URL of a region's site and everything its page shows. Pure: the same snapshot gives the same table. Routes that
 * are as they were in an earlier call may be the same objects.
 */
export const routes = (snapshot: RegionSnapshot): RouteTable => {
  const site = new Site(snapshot);
  const { region } = site;
  const locals = region.locales.map((locale) => new LocalSite(site, locale));
  const kinds = Object.keys(DOCUMENT_PAGES) as Kind[];
  const derived = locals.flatMap((local) => [
    ...SITE_PAGES.flatMap((derive) => derive(local)),
    ...kinds.flatMap((kind) => documentPages(local, kind)),
  ]);
  const pages = inOrderOfClaim(reuseRoutes(region.slug, derived));
  const texts = reuseTexts(region.baseUrl, [
    sitemap(region.baseUrl, pages),
    robots(region.baseUrl),
    icon(region),
    drawingList(region, pages),
    ...dataFiles(locals),
    security(region, snapshot.at),
    ...locals.flatMap((local) => [
      rss(local),
      calendar(local),
      webManifest(local),
      pageIndex(local),
      jobIndex(local),
      ...eventCalendars(local),
    ]),
  ]);
  const live = new Set([...pages, ...texts].map(({ path }) => path));
  const { redirects, gone } = formerPages(site, locals, live);
  return {
    base: new URL(region.baseUrl).pathname.replace(/\/$/, ""), // the slash a base URL ends in
    baseUrl: region.baseUrl,
    locales: [...region.locales],
    routes: [...pages, ...gone, ...texts] as Route[],
    redirects,
    layouts: Object.fromEntries(locals.map((local) => [local.locale, siteLayout(local)])),
    notices: Object.fromEntries(locals.map((local) => [local.locale, noticesIn(local)])),
  };
};
