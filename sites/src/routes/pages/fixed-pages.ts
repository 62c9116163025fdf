import {
  type EditionOf,
  type Kind,
  type Locale,
  SECTIONS,
  type Section,
  sectionPath,
  siteMapPath,
} from "@aluesivut/content";
import { describeSection } from "../describe-section.ts";
import { withBase } from "../href.ts";
import { alphabetical } from "../order.ts";
import { lostPageBase, pageBase, regionName, sectionLink } from "../page-base.ts";
import type { Link, PageBase, PageProps, PageRoute } from "../page-props.ts";
import { pageRoute } from "../page-route.ts";
import { present } from "../present.ts";
import { PAGE_NAMES, SECTION_NAMES } from "../section-names.ts";
import type { Entry, LocalSite } from "../site.ts";
import { linkOf } from "../teasers.ts";
import { bundlePath, notFoundPath, pageIndexPath } from "../texts/text-paths.ts";
import { newsYears } from "./article-pages.ts";

/* The pages every site has in every language, whatever has been published. */

const sectionBase = (local: LocalSite, section: Section): PageBase =>
  pageBase(local, {
    path: sectionPath(section, local.locale),
    title: SECTION_NAMES[section][local.locale],
    section,
    pathIn: (other) => sectionPath(section, other),
  });

/** The sections a lost reader may go on to. */
const WAYS_ON = [
  "services",
  "service-paths",
  "jobs",
  "news",
  "events",
  "organisations",
  "contacts",
] as const satisfies Section[];
export const waysOn = (local: LocalSite): Link[] => WAYS_ON.map((section) => sectionLink(local, section));

export const searchPage = (local: LocalSite): PageRoute[] => [
  pageRoute("search", sectionPath("search", local.locale), {
    ...sectionBase(local, "search"),
    bundle: withBase(bundlePath(local.locale)),
    siteMap: withBase(siteMapPath(local.locale)),
    sections: waysOn(local),
  }),
];

/** The statement of this region, else one that is shown here; the newest of several. */
const statementOf = (local: LocalSite): Entry<"accessibility-statement"> | undefined =>
  local.site
    .ofKind("accessibility-statement")
    .map((document) => local.entry(document))
    .filter((entry) => entry !== undefined)
    .sort(
      (a, b) =>
        Number(b.document.ownerRegion === local.region.slug) - Number(a.document.ownerRegion === local.region.slug) ||
        (a.edition.reviewedOn > b.edition.reviewedOn ? -1 : 1),
    )[0];

export const accessibilityPage = (local: LocalSite): PageRoute[] => {
  const path = sectionPath("accessibility", local.locale);
  const entry = statementOf(local);
  const base = sectionBase(local, "accessibility");
  const extra = { siteUrl: local.region.baseUrl, feedback: sectionLink(local, "feedback").href };
  if (!entry) return [pageRoute("accessibility", path, { ...base, ...extra }, { tellsAudit: true })];
  const { key: _key, slug: _slug, image: _image, ...statement } = entry.edition;
  const { title, summary, publishedAt, changedAt } = statement satisfies Partial<EditionOf<"accessibility-statement">>;
  const props = present({
    ...base,
    title,
    description: summary ?? base.description,
    publishedAt,
    changedAt,
    ...extra,
    statement,
  });
  return [pageRoute("accessibility", path, props, { entry, searchable: true, tellsAudit: true })];
};

export const privacyPage = (local: LocalSite): PageRoute[] => {
  const { contact } = local.region;
  const props = { ...sectionBase(local, "privacy"), provider: contact.provider[local.locale], email: contact.email };
  return [pageRoute("privacy", sectionPath("privacy", local.locale), present(props))];
};

/** The law on digital services asks for an answer to feedback on accessibility within this time. */
const ANSWER_DAYS = 14;

export const feedbackPage = (local: LocalSite): PageRoute[] => {
  const { email, phone } = local.region.contact;
  const props = { ...sectionBase(local, "feedback"), email, phone, answerDays: ANSWER_DAYS };
  return [pageRoute("feedback", sectionPath("feedback", local.locale), present(props))];
};

/** What the site map lists one by one: what stays. News, jobs and events are too many and pass; their lists are linked. */
const LISTED: [Section, Kind][] = [
  ["services", "service"],
  ["service-paths", "service-path"],
  ["themes", "theme-site"],
  ["organisations", "organisation"],
  ["contacts", "contact"],
  ["topics", "topic"],
  ["customer-groups", "customer-group"],
];

export const siteMapPage = (local: LocalSite): PageRoute[] => {
  const { locale } = local;
  const listed = new Map(LISTED);
  const linksBelow = (section: Section): Link[] => {
    if (section === "news") return newsYears(local);
    const kind = listed.get(section);
    return kind ? alphabetical(local, kind).map(linkOf) : [];
  };
  const sections = SECTIONS.map((section) => ({ ...sectionLink(local, section), links: linksBelow(section) }));
  // A section of which nothing is listed is a link among the other pages.
  const others = sections.filter(({ links }) => links.length === 0).map(({ title, href }) => ({ title, href }));
  const groups: PageProps<"site-map">["groups"] = [
    ...sections.filter(({ links }) => links.length > 0),
    { title: PAGE_NAMES.pages[locale], links: [...alphabetical(local, "page").map(linkOf), ...others] },
  ];
  const base = pageBase(local, {
    path: siteMapPath(locale),
    title: PAGE_NAMES.siteMap[locale],
    description: describeSection("site-map", regionName(local), locale),
    pathIn: (other: Locale) => siteMapPath(other),
  });
  return [pageRoute("site-map", siteMapPath(locale), { ...base, groups })];
};

export const notFoundPage = (local: LocalSite): PageRoute[] => {
  const path = notFoundPath(local.locale);
  const base = lostPageBase(local, path, PAGE_NAMES.notFound[local.locale]);
  const props = {
    ...base,
    search: sectionLink(local, "search").href,
    siteMap: withBase(siteMapPath(local.locale)),
    pages: withBase(pageIndexPath(local.locale)),
    sections: waysOn(local),
  };
  return [pageRoute("not-found", path, props, { status: 404 })];
};
