import { comingEvents } from "../order.ts";
import { canonicalUrl, regionName, withoutSoftHyphens } from "../page-base.ts";
import { SECTION_NAMES } from "../section-names.ts";
import type { LocalSite, PageEntry } from "../site.ts";
import { calendarPath } from "./text-paths.ts";
import { type TextRoute, textRoute } from "./text-route.ts";

const encoder = new TextEncoder();

/** RFC 5545, 3.1: a line has at most 75 bytes; a longer one goes on in the next line after a space. */
const fold = (line: string): string => {
  const parts: string[] = [];
  let part = "";
  let bytes = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
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
const escapeText = (text: string): string =>
  text.replace(/[\\;,]/g, (character) => `\\${character}`).replace(/\r\n|\r|\n/g, "\\n");

/** An instant as UTC: `20260312T070000Z`. */
const stamp = (instant: string): string => `${new Date(instant).toISOString().slice(0, 19).replace(/[-:]/g, "")}Z`;

const eventLines = (local: LocalSite, entry: PageEntry<"event">): string[] => {
  const { document, edition } = entry;
  const { place, onlineUrl, summary, lead } = edition;
  const url = canonicalUrl(local, entry);
  const address = place?.address;
  const where = [place?.name, address?.streetAddress, address && `${address.postalCode} ${address.addressLocality}`];
  const location = place ? where.filter(Boolean).join(", ") : onlineUrl;
  const about = summary ?? lead;
  return [
    "BEGIN:VEVENT",
    `UID:${document.id}.${local.locale}@${new URL(url).hostname}`,
    `DTSTAMP:${stamp(edition.changedAt)}`,
    `DTSTART:${stamp(edition.startDate)}`,
    `DTEND:${stamp(edition.endDate)}`,
    `SUMMARY:${escapeText(withoutSoftHyphens(edition.title))}`,
    ...(about ? [`DESCRIPTION:${escapeText(about)}`] : []),
    ...(location ? [`LOCATION:${escapeText(location)}`] : []),
    `URL:${url}`,
    `STATUS:${edition.status === "cancelled" ? "CANCELLED" : "CONFIRMED"}`,
    `LAST-MODIFIED:${stamp(edition.changedAt)}`,
    "END:VEVENT",
  ];
};

/** Ongoing and coming events as a calendar to subscribe to, RFC 5545. */
export const calendar = (local: LocalSite): TextRoute => {
  const name = `${SECTION_NAMES.events[local.locale]} – ${withoutSoftHyphens(regionName(local))}`;
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    `PRODID:-//Aluesivut//${local.region.slug}//${local.locale.toUpperCase()}`,
    "METHOD:PUBLISH",
    `NAME:${escapeText(name)}`,
    `X-WR-CALNAME:${escapeText(name)}`,
    ...comingEvents(local).flatMap((entry) => eventLines(local, entry)),
    "END:VCALENDAR",
  ];
  const body = `${lines.map(fold).join("\r\n")}\r\n`;
  return textRoute("calendar", calendarPath(local.locale), "text/calendar", body, local.locale);
};
