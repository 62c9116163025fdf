import type { EditionOf } from "@aluesivut/content";
import { absoluteUrl } from "../href.ts";
import type { Address } from "../item-props.ts";
import { canonicalUrl, withoutSoftHyphens } from "../page-base.ts";
import { present } from "../present.ts";
import { type LocalSite, type PageEntry, titleIn } from "../site.ts";
import { eventCalendarPath } from "../texts/text-paths.ts";
import type { EventData, OrganisationData, ServiceData } from "./open-data.ts";

type Described = "service" | "event" | "organisation";

const pageOf = (local: LocalSite, entry: PageEntry<Described>) => {
  const edition = entry.edition as EditionOf<Described> & { lead?: string };
  return {
    url: canonicalUrl(local, entry),
    name: withoutSoftHyphens(titleIn(entry)),
    description: edition.summary ?? edition.lead,
    dateModified: edition.changedAt,
  };
};

const namedOf = (local: LocalSite, id: string | undefined) => {
  const entry = local.find(id, "organisation");
  return entry && { id: entry.document.id, name: titleIn(entry) };
};

const addressOf = ({ streetAddress, postalCode, addressLocality }: Address) => ({
  streetAddress,
  postalCode,
  addressLocality,
});

const isFree = (price: EditionOf<"service">["price"]): boolean | undefined => price && price.charge === "free";

export const describeService = (local: LocalSite, entry: PageEntry<"service">): ServiceData => {
  const { edition } = entry;
  return present({
    ...present(pageOf(local, entry)),
    audience: local.findAll(edition.customerGroups, "customer-group").map(titleIn),
    topics: local.findAll(edition.topics, "topic").map(titleIn),
    areaServed: local
      .findAll(edition.municipalities, "municipality")
      .map(({ edition: { code, name } }) => ({ code, name })),
    isFree: isFree(edition.price),
    availableLanguage: edition.languages.map(({ code }) => code),
    serviceChannels: edition.channels.map(({ type, name, description, url, phone, address, hours }) =>
      present({
        type,
        name,
        description,
        url,
        telephone: phone?.number,
        address: address && addressOf(address),
        openingHours: [...hours, ...(phone?.hours ?? [])].map(({ dayOfWeek, opens, closes }) => ({
          dayOfWeek,
          opens,
          closes,
        })),
      }),
    ),
    responsibleOrganisation: namedOf(local, edition.responsible),
    producers: edition.producers.flatMap((id) => namedOf(local, id) ?? []),
  });
};

const STATUS = {
  scheduled: "EventScheduled",
  cancelled: "EventCancelled",
  moved: "EventRescheduled",
} as const satisfies Record<EditionOf<"event">["status"], EventData["eventStatus"]>;

export const describeEvent = (local: LocalSite, entry: PageEntry<"event">): EventData => {
  const { edition, path } = entry;
  const { startDate, endDate, place, onlineUrl, registration } = edition;
  return present({
    ...present(pageOf(local, entry)),
    startDate,
    endDate,
    eventStatus: STATUS[edition.status],
    location: place && present({ name: place.name, address: place.address && addressOf(place.address) }),
    onlineUrl,
    isFree: isFree(edition.price),
    inLanguage: edition.languages,
    audience: local.findAll(edition.customerGroups, "customer-group").map(titleIn),
    organiser: namedOf(local, edition.organiser),
    registrationUrl: registration?.url,
    registrationDeadline: registration?.deadline,
    calendar: absoluteUrl(local.region.baseUrl, eventCalendarPath(path)),
  });
};

export const describeOrganisation = (local: LocalSite, entry: PageEntry<"organisation">): OrganisationData => {
  const { edition } = entry;
  return present({
    ...present(pageOf(local, entry)),
    organisationType: edition.type,
    businessId: edition.businessId,
    parentOrganisation: namedOf(local, edition.parent),
    links: edition.links.flatMap(({ target }) => ("url" in target && /^https?:/.test(target.url) ? target.url : [])),
  });
};
