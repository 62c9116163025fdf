import { sectionPath } from "@aluesivut/content";
import { contactCard } from "../contact-card.ts";
import { alphabetical, compareNames } from "../order.ts";
import { documentBase } from "../page-base.ts";
import type { PageRoute } from "../page-props.ts";
import { pageRoute } from "../page-route.ts";
import { present } from "../present.ts";
import type { LocalSite, PageEntry } from "../site.ts";
import { teaserOf } from "../teasers.ts";
import { listBase } from "./list-base.ts";

export const contactList = (local: LocalSite): PageRoute[] => {
  const contacts = alphabetical(local, "contact").map((entry) => contactCard(local, entry));
  const byOrganisation = Map.groupBy(contacts, ({ organisation }) => organisation?.title ?? "");
  const groups = [...byOrganisation]
    .sort(([a], [b]) => Number(a === "") - Number(b === "") || compareNames(local.locale, a, b))
    .map(([, ofOne]) => present({ organisation: ofOne[0]?.organisation, contacts: ofOne }));
  const path = sectionPath("contacts", local.locale);
  return [pageRoute("contact-list", path, { ...listBase(local, "contacts", contacts.length), groups })];
};

export const contactPage = (local: LocalSite, entry: PageEntry<"contact">): PageRoute[] => {
  const { id } = entry.document;
  const services = alphabetical(local, "service").filter(({ edition }) => edition.contacts.includes(id));
  const props = {
    ...documentBase(local, entry),
    contact: contactCard(local, entry),
    services: services.map((service) => teaserOf(local, service)),
  };
  return [pageRoute("contact", entry.path, props, { entry })];
};
