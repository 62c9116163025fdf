import { type FrontSection as FrontChoice, frontPath, type Kind } from "@aluesivut/content";
import { websiteJsonLd } from "../json-ld/website.ts";
import { alphabetical, comingEvents, newestArticles, newestJobs, newestServices } from "../order.ts";
import { pageBase, regionName, sectionLink } from "../page-base.ts";
import type { FrontSection, PageRoute } from "../page-props.ts";
import { pageRoute } from "../page-route.ts";
import { present } from "../present.ts";
import { resolveBlocks } from "../rich-text.ts";
import type { LocalSite, PageEntry } from "../site.ts";
import {
  articleTeaser,
  customerGroupTeaser,
  eventTeaser,
  jobTeaser,
  servicePathTeaser,
  serviceTeaser,
  themeSiteTeaser,
} from "../teasers.ts";

/** What a front page is made of when its editors have not said. */
const DEFAULT_FRONT: FrontChoice[] = [
  { id: "default-customer-groups", type: "customer-groups", customerGroups: [] },
  { id: "default-services", type: "services", services: [] },
  { id: "default-service-paths", type: "service-paths" },
  { id: "default-news", type: "news", limit: 3 },
  { id: "default-events", type: "events", limit: 3 },
  { id: "default-jobs", type: "jobs", limit: 4 },
];
/** How many services a list without chosen ones shows. */
const FRONT_SERVICES = 6;

/** The chosen documents, or when none was chosen those that come first by themselves. */
const chosen = <K extends Kind>(local: LocalSite, ids: string[], kind: K, otherwise: PageEntry<K>[]): PageEntry<K>[] =>
  ids.length > 0 ? local.findPages(ids, kind) : otherwise;

const resolveSection = (local: LocalSite, choice: FrontChoice): FrontSection | undefined => {
  const { id } = choice;
  switch (choice.type) {
    case "customer-groups": {
      const groups = chosen(local, choice.customerGroups, "customer-group", alphabetical(local, "customer-group"));
      const items = groups.map((group) => customerGroupTeaser(local, group));
      return { id, type: "customer-groups", items, more: sectionLink(local, "customer-groups").href };
    }
    case "services": {
      const all = newestServices(local);
      const services = chosen(local, choice.services, "service", all.slice(0, FRONT_SERVICES));
      const items = services.map((service) => serviceTeaser(local, service));
      return { id, type: "services", items, more: sectionLink(local, "services").href, total: all.length };
    }
    case "service-paths": {
      const items = alphabetical(local, "service-path").map((path) => servicePathTeaser(local, path));
      return { id, type: "service-paths", items, more: sectionLink(local, "service-paths").href };
    }
    case "news": {
      const all = newestArticles(local);
      const items = all.slice(0, choice.limit).map((article) => articleTeaser(local, article));
      return { id, type: "news", items, more: sectionLink(local, "news").href, total: all.length };
    }
    case "events": {
      const all = comingEvents(local);
      const items = all.slice(0, choice.limit).map((event) => eventTeaser(local, event));
      return { id, type: "events", items, more: sectionLink(local, "events").href, total: all.length };
    }
    case "jobs": {
      const all = newestJobs(local);
      const items = all.slice(0, choice.limit).map((job) => jobTeaser(local, job));
      return { id, type: "jobs", items, more: sectionLink(local, "jobs").href, total: all.length };
    }
    case "theme-site": {
      const [theme] = local.findPages([choice.themeSite], "theme-site");
      return theme && { id, type: "theme-site", item: themeSiteTeaser(local, theme) };
    }
    case "text": {
      const title = choice.title[local.locale];
      const body = resolveBlocks(local, choice.body[local.locale] ?? [], title ? 3 : 2);
      return body.length > 0 ? present({ id, type: "text" as const, title, body }) : undefined;
    }
  }
};

export const frontPage = (local: LocalSite): PageRoute[] => {
  const { region, locale } = local;
  const choices = region.front.length > 0 ? region.front : DEFAULT_FRONT;
  const sections = choices
    .map((choice) => resolveSection(local, choice))
    .filter((section) => section !== undefined)
    .filter((section) => !("items" in section) || section.items.length > 0);
  const title = region.title[locale] ?? regionName(local);
  const lead = region.lead[locale];
  const base = pageBase(local, {
    path: frontPath(locale),
    title,
    description: lead,
    pathIn: frontPath,
    jsonLd: websiteJsonLd(local),
  });
  const props = present({
    ...base,
    // The root sends a reader to the region's own language: the page for everyone else.
    alternates: base.alternates.map((link) =>
      link.hreflang === "x-default" ? { ...link, href: region.baseUrl } : link,
    ),
    lead,
    sections,
    theme: { horizon: region.theme.horizon },
  });
  return [pageRoute("front", frontPath(locale), props, { searchable: false })];
};
