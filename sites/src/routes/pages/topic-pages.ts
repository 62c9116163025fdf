import { type Locale, sectionPath } from "@aluesivut/content";
import { alphabetical, comingEvents, newestArticles } from "../order.ts";
import { documentBase, pathInLocale, sectionLink } from "../page-base.ts";
import type { PageRoute } from "../page-props.ts";
import { pageRoute } from "../page-route.ts";
import { paginate } from "../paginate.ts";
import { pictureOf } from "../picture.ts";
import { present } from "../present.ts";
import { PAGE_NUMBER } from "../section-names.ts";
import { type LocalSite, type PageEntry, titleIn } from "../site.ts";
import {
  articleTeaser,
  customerGroupTeaser,
  eventTeaser,
  linkOf,
  servicePathTeaser,
  serviceTeaser,
  teaserOf,
} from "../teasers.ts";
import { listBase } from "./list-base.ts";

export const topicList = (local: LocalSite): PageRoute[] => {
  const items = alphabetical(local, "topic").map((entry) => teaserOf(local, entry));
  const path = sectionPath("topics", local.locale);
  return [pageRoute("topic-list", path, { ...listBase(local, "topics", items.length), items })];
};

export const customerGroupList = (local: LocalSite): PageRoute[] => {
  const items = alphabetical(local, "customer-group").map((entry) => customerGroupTeaser(local, entry));
  const path = sectionPath("customer-groups", local.locale);
  return [pageRoute("customer-group-list", path, { ...listBase(local, "customer-groups", items.length), items })];
};

/** Articles by the id of each topic or customer group they name, the newest first. */
const articlesBy = (local: LocalSite, field: "topics" | "customerGroups"): Map<string, PageEntry<"article">[]> => {
  const articles = newestArticles(local); // read also when they are grouped already: what was read is noted
  return local.site.once(`articles by ${field} in ${local.locale}`, () => {
    const groups = new Map<string, PageEntry<"article">[]>();
    for (const article of articles) {
      for (const id of new Set(article.edition[field])) {
        const group = groups.get(id);
        if (group) group.push(article);
        else groups.set(id, [article]);
      }
    }
    return groups;
  });
};

/** The pages of a topic or a group: all of its services on the first, its articles twenty at a time. */
const groupPages = (
  local: LocalSite,
  entry: PageEntry<"topic" | "customer-group">,
  field: "topics" | "customerGroups",
) => {
  const { locale } = local;
  const { document, edition } = entry;
  const section = field === "topics" ? "topics" : "customer-groups";
  const articles = articlesBy(local, field).get(document.id) ?? [];
  const services = alphabetical(local, "service").filter((service) => service.edition[field].includes(document.id));
  const pathIn = pathInLocale(local, entry);
  return paginate(articles, entry.path, locale).map(({ path, page, items, pagination }) => ({
    path,
    page,
    props: {
      ...documentBase(
        local,
        entry,
        page === 1
          ? {}
          : {
              path,
              title: `${titleIn(entry)}, ${PAGE_NUMBER[locale](page)}`,
              parents: [sectionLink(local, section), linkOf(entry)],
              pathIn: () => undefined,
              parentIn: (other: Locale) => pathIn(other) ?? sectionPath(section, other),
            },
      ),
      ...present({ summary: edition.summary, image: pictureOf(local, edition.image), pagination }),
      services: page === 1 ? services.map((service) => serviceTeaser(local, service)) : [],
      articles: items.map((article) => articleTeaser(local, article)),
    },
  }));
};

/** Paths that go through a service of the topic: paths themselves name no topics. */
const pathsAbout = (local: LocalSite, topic: string): PageEntry<"service-path">[] => {
  const isAbout = (id: string) => local.find(id, "service")?.edition.topics.includes(topic) ?? false;
  return alphabetical(local, "service-path").filter(({ edition }) =>
    edition.steps.some(({ services }) => services.some(isAbout)),
  );
};

export const topicPages = (local: LocalSite, entry: PageEntry<"topic">): PageRoute[] => {
  const paths = pathsAbout(local, entry.document.id).map((path) => servicePathTeaser(local, path));
  return groupPages(local, entry, "topics").map(({ path, page, props }) =>
    pageRoute("topic", path, { ...props, paths: page === 1 ? paths : [] }, { entry, searchable: page === 1 }),
  );
};

export const customerGroupPages = (local: LocalSite, entry: PageEntry<"customer-group">): PageRoute[] => {
  const { document, edition } = entry;
  const paths = alphabetical(local, "service-path").filter((path) => path.edition.customerGroup === document.id);
  const events = comingEvents(local).filter((event) => event.edition.customerGroups.includes(document.id));
  return groupPages(local, entry, "customerGroups").map(({ path, page, props }) =>
    pageRoute(
      "customer-group",
      path,
      {
        ...props,
        ...present({ door: edition.door }),
        paths: page === 1 ? paths.map((other) => servicePathTeaser(local, other)) : [],
        events: page === 1 ? events.map((event) => eventTeaser(local, event)) : [],
      },
      { entry, searchable: page === 1 },
    ),
  );
};
