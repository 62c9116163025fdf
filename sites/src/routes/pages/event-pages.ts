import { sectionPath } from "@aluesivut/content";
import { maybeLink } from "../contact-card.ts";
import { withBase } from "../href.ts";
import { eventJsonLd } from "../json-ld/event.ts";
import { comingEvents, pastEvents } from "../order.ts";
import { documentBase } from "../page-base.ts";
import type { PageRoute } from "../page-props.ts";
import { pageRoute } from "../page-route.ts";
import { paginate } from "../paginate.ts";
import { pictureOf } from "../picture.ts";
import { present } from "../present.ts";
import { resolveBlocks } from "../rich-text.ts";
import type { LocalSite, PageEntry } from "../site.ts";
import { eventTeaser, linkOf } from "../teasers.ts";
import { calendarPath, eventCalendarPath } from "../texts/text-paths.ts";
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

export const eventPage = (local: LocalSite, entry: PageEntry<"event">): PageRoute[] => {
  const { document, edition, path } = entry;
  const { startDate, endDate, status, place, onlineUrl, registration, price, accessibility, audience } = edition;
  const props = present({
    ...documentBase(local, entry, { jsonLd: [eventJsonLd(local, entry)] }),
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
    registrationClosed: document.registrationClosed,
    price,
    heldIn: edition.languages,
    accessibility,
    audience,
    organiser: maybeLink(local, edition.organiser),
    customerGroups: local.findPages(edition.customerGroups, "customer-group").map(linkOf),
    body: resolveBlocks(local, edition.body, 3), // under a heading of the page
    calendar: withBase(eventCalendarPath(path)),
  });
  return [pageRoute("event", path, props, { entry })];
};
