import { comingEvents } from "../order.ts";
import { regionName, withoutSoftHyphens } from "../page-base.ts";
import { SECTION_NAMES } from "../section-names.ts";
import type { LocalSite } from "../site.ts";
import { escapeText, writeCalendar } from "./ical.ts";
import { calendarPath, eventCalendarPath } from "./text-paths.ts";
import { type TextRoute, textRoute } from "./text-route.ts";

const TYPE = "text/calendar";
/** How often calendars that follow the region should look again. */
const REFRESH = "PT6H";

/** Ongoing and coming events as a calendar to subscribe to. */
export const calendar = (local: LocalSite): TextRoute => {
  const name = escapeText(`${SECTION_NAMES.events[local.locale]} – ${withoutSoftHyphens(regionName(local))}`);
  const body = writeCalendar(local, comingEvents(local), [
    `NAME:${name}`,
    `X-WR-CALNAME:${name}`,
    `REFRESH-INTERVAL;VALUE=DURATION:${REFRESH}`,
    `X-PUBLISHED-TTL:${REFRESH}`,
  ]);
  return textRoute("calendar", calendarPath(local.locale), TYPE, body, local.locale);
};

/** Each event by itself, to put into a calendar; also of those over, so that an address once given out stays. */
export const eventCalendars = (local: LocalSite): TextRoute[] =>
  local
    .pages("event")
    .map((entry) =>
      textRoute("calendar", eventCalendarPath(entry.path), TYPE, writeCalendar(local, [entry]), local.locale),
    );
