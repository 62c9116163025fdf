import { type EditionOf, sectionPath } from "@aluesivut/content";
import { maybeLink } from "../contact-card.ts";
import { withBase } from "../href.ts";
import { jsonLd, jsonLdPart } from "../json-ld.ts";
import { comingEvents, pastEvents } from "../order.ts";
import { documentBase, withoutSoftHyphens } from "../page-base.ts";
import type { PageRoute } from "../page-props.ts";
import { pageRoute } from "../page-route.ts";
import { paginate } from "../paginate.ts";
import { pictureOf, shareImageOf } from "../picture.ts";
import { present } from "../present.ts";
import { resolveBlocks } from "../rich-text.ts";
import type { LocalSite, PageEntry } from "../site.ts";
import { eventTeaser, linkOf } from "../teasers.ts";
import { calendarPath } from "../texts/text-paths.ts";
import { listBase } from "./list-base.ts";

export const eventList = (local: LocalSite): PageRoute[] => {
  const coming = comingEvents(local);
  const past = pastEvents(local);
  return paginate(past, sectionPath("events", local.locale), local.locale).map(({ path, page, items, pagination }) =>
    pageRoute("event-list", path, {
      ...listBase(local, "events", coming.length + past.length, path, page),
      items: page === 1 ? coming.map((entry) => eventTeaser(local, entry)) : [],
      past: items.map((entry) => eventTeaser(local, entry)),
      calendar: withBase(calendarPath(local.locale)),
      ...(pagination ? { pagination } : {}),
    }),
  );
};

const STATUS_URL: Record<EditionOf<"event">["status"], string> = {
  scheduled: "https://schema.org/EventScheduled",
  cancelled: "https://schema.org/EventCancelled",
  moved: "https://schema.org/EventRescheduled",
};

const eventJsonLd = (local: LocalSite, edition: EditionOf<"event">): Record<string, unknown> => {
  const { place, onlineUrl } = edition;
  const organiser = maybeLink(local, edition.organiser);
  const location = [
    place &&
      jsonLdPart("Place", {
        name: place.name,
        address:
          place.address &&
          jsonLdPart("PostalAddress", {
            streetAddress: place.address.streetAddress,
            postalCode: place.address.postalCode,
            addressLocality: place.address.addressLocality,
            addressCountry: "FI",
          }),
      }),
    onlineUrl && jsonLdPart("VirtualLocation", { url: onlineUrl }),
  ].filter(Boolean);
  const mode = place && onlineUrl ? "Mixed" : onlineUrl ? "Online" : "Offline";
  return jsonLd("Event", {
    name: withoutSoftHyphens(edition.title),
    description: edition.summary ?? edition.lead,
    startDate: edition.startDate,
    endDate: edition.endDate,
    inLanguage: edition.languages.length > 0 ? edition.languages : undefined,
    eventStatus: STATUS_URL[edition.status],
    eventAttendanceMode: `https://schema.org/${mode}EventAttendanceMode`,
    location: location.length > 0 ? location : undefined,
    image: shareImageOf(local, edition.image)?.url,
    organizer: organiser && jsonLdPart("Organization", { name: organiser.title }),
    isAccessibleForFree: edition.price && edition.price.charge === "free",
  });
};

export const eventPage = (local: LocalSite, entry: PageEntry<"event">): PageRoute[] => {
  const { document, edition, path } = entry;
  const { startDate, endDate, status, place, onlineUrl, registration, price, accessibility, audience } = edition;
  const props = present({
    ...documentBase(local, entry, { jsonLd: [eventJsonLd(local, edition)] }),
    lead: edition.lead,
    summary: edition.summary,
    image: pictureOf(local, edition.image),
    startDate,
    endDate,
    phase: document.phase ?? "upcoming",
    status,
    place,
    onlineUrl,
    registration,
    price,
    heldIn: edition.languages,
    accessibility,
    audience,
    organiser: maybeLink(local, edition.organiser),
    customerGroups: local.findPages(edition.customerGroups, "customer-group").map(linkOf),
    body: resolveBlocks(local, edition.body),
  });
  return [pageRoute("event", path, props, { entry })];
};
