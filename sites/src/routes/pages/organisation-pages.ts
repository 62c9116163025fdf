import { sectionPath } from "@aluesivut/content";
import { contactCards, maybeLink } from "../contact-card.ts";
import { organisationJsonLd } from "../json-ld/organisation.ts";
import { alphabetical } from "../order.ts";
import { documentBase } from "../page-base.ts";
import type { OrganisationEntry, PageRoute } from "../page-props.ts";
import { pageRoute } from "../page-route.ts";
import { pictureOf } from "../picture.ts";
import { present } from "../present.ts";
import { resolveBlocks, resolveLinks } from "../rich-text.ts";
import type { LocalSite, PageEntry } from "../site.ts";
import { organisationTeaser, teaserOf } from "../teasers.ts";
import { listBase } from "./list-base.ts";

const organisationEntry = (local: LocalSite, entry: PageEntry<"organisation">): OrganisationEntry => {
  const { id, title, href, summary, type } = organisationTeaser(local, entry);
  const [contact] = local
    .findAll(entry.edition.contacts, "contact")
    .filter(({ edition }) => edition.phones.length > 0 || edition.email);
  const reach = contact && present({ phones: contact.edition.phones, email: contact.edition.email });
  return present({ id, title, href, summary, type, contact: reach });
};

export const organisationList = (local: LocalSite): PageRoute[] => {
  const items = alphabetical(local, "organisation").map((entry) => organisationEntry(local, entry));
  const path = sectionPath("organisations", local.locale);
  return [pageRoute("organisation-list", path, { ...listBase(local, "organisations", items.length), items })];
};

export const organisationPage = (local: LocalSite, entry: PageEntry<"organisation">): PageRoute[] => {
  const { document, edition, path } = entry;
  const services = alphabetical(local, "service").filter(
    (service) => service.edition.responsible === document.id || service.edition.producers.includes(document.id),
  );
  const props = present({
    ...documentBase(local, entry, { jsonLd: [organisationJsonLd(local, entry)] }),
    summary: edition.summary,
    image: pictureOf(local, edition.image),
    type: edition.type,
    businessId: edition.businessId,
    logo: pictureOf(local, edition.logo),
    body: resolveBlocks(local, edition.description),
    links: resolveLinks(local, edition.links),
    contacts: contactCards(local, edition.contacts),
    parent: maybeLink(local, edition.parent),
    services: services.map((service) => teaserOf(local, service)),
  });
  return [pageRoute("organisation", path, props, { entry })];
};
