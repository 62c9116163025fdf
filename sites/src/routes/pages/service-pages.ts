import { Channel, type EditionOf, type Kind, sectionPath } from "@aluesivut/content";
import { contactCards, maybeLink } from "../contact-card.ts";
import { filterOptions } from "../filter-options.ts";
import { serviceJsonLd } from "../json-ld/service.ts";
import { alphabetical } from "../order.ts";
import { documentBase } from "../page-base.ts";
import type { PageRoute, ServiceFilters } from "../page-props.ts";
import { pageRoute } from "../page-route.ts";
import { pictureOf } from "../picture.ts";
import { present } from "../present.ts";
import { resolveBlocks } from "../rich-text.ts";
import type { LocalSite, PageEntry } from "../site.ts";
import { customerGroupTeaser, helsinkiDay, linkOf, namesOf, serviceTeaser } from "../teasers.ts";
import { listBase } from "./list-base.ts";

/** What the services of a list can be told apart by, by name. */
const filtersOf = (local: LocalSite): ServiceFilters => {
  const services = alphabetical(local, "service").map(({ edition }) => edition);
  const channels = new Set(services.flatMap((service) => service.channels.map(({ type }) => type)));
  const named = (field: "customerGroups" | "topics" | "municipalities" | "lifeSituations", kind: Kind) =>
    filterOptions(local, new Set(services.flatMap((service) => service[field])), kind);
  return {
    customerGroups: named("customerGroups", "customer-group"),
    topics: named("topics", "topic"),
    municipalities: named("municipalities", "municipality"),
    lifeSituations: named("lifeSituations", "life-situation"),
    channels: Channel.shape.type.options.filter((type) => channels.has(type)).map((value) => ({ value, title: "" })),
  };
};

export const serviceList = (local: LocalSite): PageRoute[] => {
  const items = alphabetical(local, "service").map((entry) => serviceTeaser(local, entry));
  return [
    pageRoute("service-list", sectionPath("services", local.locale), {
      ...listBase(local, "services", items.length),
      items,
      filters: filtersOf(local),
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
