import { type EditionOf, type Kind, sectionPath } from "@aluesivut/content";
import { contactCards, maybeLink } from "../contact-card.ts";
import { serviceJsonLd } from "../json-ld/service.ts";
import { alphabetical } from "../order.ts";
import { documentBase } from "../page-base.ts";
import type { FilterOption, PageRoute, ServiceFilters, ServiceTeaser } from "../page-props.ts";
import { pageRoute } from "../page-route.ts";
import { pictureOf } from "../picture.ts";
import { present } from "../present.ts";
import { resolveBlocks } from "../rich-text.ts";
import { type LocalSite, type PageEntry, titleIn } from "../site.ts";
import { customerGroupTeaser, helsinkiDay, linkOf, namesOf, serviceTeaser } from "../teasers.ts";
import { listBase } from "./list-base.ts";

/** What the services of a list can be told apart by, with how many each leaves; commonest first. */
const filtersOf = (local: LocalSite, services: ServiceTeaser[]): ServiceFilters => {
  const options = (key: Exclude<keyof ServiceFilters, never>, title: (id: string) => string): FilterOption[] => {
    const counts = new Map<string, number>();
    for (const service of services) for (const id of service[key]) counts.set(id, (counts.get(id) ?? 0) + 1);
    return [...counts]
      .map(([id, count]) => ({ id, title: title(id), count }))
      .sort((a, b) => b.count - a.count || (a.title < b.title ? -1 : a.title > b.title ? 1 : a.id < b.id ? -1 : 1));
  };
  const named =
    (...kinds: Kind[]) =>
    (id: string) => {
      const entry = local.find(id, ...kinds);
      return entry ? titleIn(entry) : id;
    };
  return {
    customerGroups: options("customerGroups", named("customer-group")),
    topics: options("topics", named("topic")),
    municipalities: options("municipalities", named("municipality")),
    lifeSituations: options("lifeSituations", named("life-situation")),
    channels: options("channels", () => ""),
  };
};

export const serviceList = (local: LocalSite): PageRoute[] => {
  const items = alphabetical(local, "service").map((entry) => serviceTeaser(local, entry));
  return [
    pageRoute("service-list", sectionPath("services", local.locale), {
      ...listBase(local, "services", items.length),
      items,
      filters: filtersOf(local, items),
      customerGroups: alphabetical(local, "customer-group").map((group) => customerGroupTeaser(local, group)),
    }),
  ];
};

const pathsThrough = (local: LocalSite, service: string): PageEntry<"service-path">[] =>
  alphabetical(local, "service-path").filter(({ edition }) =>
    edition.steps.some(({ services }) => services.includes(service)),
  );

const exceptionsOf = (local: LocalSite, edition: EditionOf<"service">) =>
  edition.exceptions.map(({ id, municipalities, text }) => ({
    id,
    municipalities: namesOf(local, municipalities, "municipality"),
    text,
  }));

export const servicePage = (local: LocalSite, entry: PageEntry<"service">): PageRoute[] => {
  const { document, edition, path } = entry;
  const responsible = maybeLink(local, edition.responsible);
  // Questions of the page are h2, so what editors write under them begins at h3.
  const under = (blocks: EditionOf<"service">["audience"]) => resolveBlocks(local, blocks, 3);
  const props = present({
    ...documentBase(local, entry, { jsonLd: [serviceJsonLd(local, entry)] }),
    lead: edition.lead,
    summary: edition.summary,
    image: pictureOf(local, edition.image),
    body: under(edition.body),
    audience: under(edition.audience),
    requirements: under(edition.requirements),
    howToApply: under(edition.howToApply),
    action: edition.action,
    benefitEffects: under(edition.benefitEffects),
    channels: edition.channels,
    price: edition.price,
    servedIn: edition.languages,
    municipalities: namesOf(local, edition.municipalities, "municipality"),
    responsible,
    producers: edition.producers.map((id) => maybeLink(local, id)).filter((link) => link !== undefined),
    contacts: contactCards(local, edition.contacts),
    exceptions: exceptionsOf(local, edition),
    customerGroups: local.findPages(edition.customerGroups, "customer-group").map(linkOf),
    topics: local.findPages(edition.topics, "topic").map(linkOf),
    lifeSituations: namesOf(local, edition.lifeSituations, "life-situation"),
    paths: pathsThrough(local, document.id).map(linkOf),
    updated: helsinkiDay(edition.changedAt),
  });
  return [pageRoute("service", path, props, { entry })];
};
