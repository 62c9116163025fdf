import { canonicalUrl, withoutSoftHyphens } from "../page-base.ts";
import type { LocalSite, PageEntry } from "../site.ts";
import { titleIn } from "../site.ts";

/** Bytes of a character in UTF-8. */
const bytesOf = (character: string): number => {
  const code = character.codePointAt(0) as number;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
};

/** RFC 5545, 3.1: a line has at most 75 bytes; a longer one goes on in the next line after a space. */
const fold = (line: string): string => {
  const parts: string[] = [];
  let part = "";
  let bytes = 0;
  for (const character of line) {
    const size = bytesOf(character);
    if (bytes + size > (parts.length === 0 ? 75 : 74)) {
      parts.push(part);
      part = "";
      bytes = 0;
    }
    part += character;
    bytes += size;
  }
  return [...parts, part].join("\r\n ");
};

/** RFC 5545, 3.3.11: backslash, semicolon, comma and line breaks in a text. */
export const escapeText = (text: string): string =>
  text.replace(/[\\;,]/g, (character) => `\\${character}`).replace(/\r\n|\r|\n/g, "\\n");

/** An instant as UTC: `20260312T070000Z`. */
const stamp = (instant: string): string => `${new Date(instant).toISOString().slice(0, 19).replace(/[-:]/g, "")}Z`;

const HELSINKI = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "Europe/Helsinki",
  dateStyle: "short",
  timeStyle: "medium",
});
/** An instant on the clocks of Helsinki: `20260312T090000`. */
const localStamp = (instant: string): string =>
  HELSINKI.format(new Date(instant)).replace(/[-:]/g, "").replace(" ", "T");

/** Since 1996 the European Union turns its clocks on the last Sundays of March and October. */
const TIME_ZONE = [
  "BEGIN:VTIMEZONE",
  "TZID:Europe/Helsinki",
  "BEGIN:DAYLIGHT",
  "DTSTART:19960331T030000",
  "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
  "TZOFFSETFROM:+0200",
  "TZOFFSETTO:+0300",
  "TZNAME:EEST",
  "END:DAYLIGHT",
  "BEGIN:STANDARD",
  "DTSTART:19961027T040000",
  "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
  "TZOFFSETFROM:+0300",
  "TZOFFSETTO:+0200",
  "TZNAME:EET",
  "END:STANDARD",
  "END:VTIMEZONE",
];

/** How often an event was published, which calendars tell newer news by: the number its ledger key ends in. */
const sequenceOf = (key: string): number => Number(/:(\d+)$/.exec(key)?.[1] ?? 0);

const eventLines = (local: LocalSite, entry: PageEntry<"event">): string[] => {
  const { document, edition } = entry;
  const { place, onlineUrl, summary, lead, registration } = edition;
  const url = canonicalUrl(local, entry);
  const address = place?.address;
  const where = [place?.name, address?.streetAddress, address && `${address.postalCode} ${address.addressLocality}`];
  const location = place ? where.filter(Boolean).join(", ") : onlineUrl;
  const about = [summary ?? lead, place && onlineUrl, url].filter(Boolean).join("\n\n");
  const groups = local.findAll(edition.customerGroups, "customer-group").map((group) => escapeText(titleIn(group)));
  return [
    "BEGIN:VEVENT",
    `UID:${document.id}.${local.locale}@${new URL(url).hostname}`,
    `DTSTAMP:${stamp(edition.changedAt)}`,
    `SEQUENCE:${sequenceOf(edition.key)}`,
    `DTSTART;TZID=Europe/Helsinki:${localStamp(edition.startDate)}`,
    `DTEND;TZID=Europe/Helsinki:${localStamp(edition.endDate)}`,
    `SUMMARY:${escapeText(withoutSoftHyphens(edition.title))}`,
    `DESCRIPTION:${escapeText(about)}`,
    ...(location ? [`LOCATION:${escapeText(location)}`] : []),
    ...(groups.length > 0 ? [`CATEGORIES:${groups.join(",")}`] : []),
    ...(registration?.email ? [`CONTACT:${escapeText(registration.email)}`] : []),
    `URL:${url}`,
    `STATUS:${edition.status === "cancelled" ? "CANCELLED" : "CONFIRMED"}`,
    `CREATED:${stamp(edition.publishedAt)}`,
    `LAST-MODIFIED:${stamp(edition.changedAt)}`,
    "END:VEVENT",
  ];
};

/** Events as a calendar, RFC 5545, on the clocks of Helsinki; `about` are lines of the calendar itself. */
export const writeCalendar = (local: LocalSite, events: PageEntry<"event">[], about: string[] = []): string => {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    `PRODID:-//Aluesivut//${local.region.slug}//${local.locale.toUpperCase()}`,
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    ...about,
    ...TIME_ZONE,
    ...events.flatMap((entry) => eventLines(local, entry)),
    "END:VCALENDAR",
  ];
  return `${lines.map(fold).join("\r\n")}\r\n`;
};
