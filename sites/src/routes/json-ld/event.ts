import type { EditionOf } from "@aluesivut/content";
import { canonicalUrl, withoutSoftHyphens } from "../page-base.ts";
import { shareImageOf } from "../picture.ts";
import type { LocalSite, PageEntry } from "../site.ts";
import { type JsonLd, jsonLd, jsonLdPart } from "./json-ld.ts";
import { addressPart, areaParts, freeOffer, organisationPart, providerPart } from "./parts.ts";

const STATUS: Record<EditionOf<"event">["status"], string> = {
  scheduled: "EventScheduled",
  cancelled: "EventCancelled",
  moved: "EventRescheduled",
};

/** Where one registers and what it costs; a price that is not known is not claimed. */
const offerOf = ({ price, registration }: EditionOf<"event">, isOpen: boolean): JsonLd | undefined => {
  const isFree = price?.charge === "free";
  if (!isFree && !registration?.url) return undefined;
  const fields = {
    url: registration?.url,
    validThrough: registration?.deadline,
    availability: `https://schema.org/${isOpen ? "InStock" : "SoldOut"}`,
  };
  return isFree ? freeOffer(fields) : jsonLdPart("Offer", fields);
};

export const eventJsonLd = (local: LocalSite, entry: PageEntry<"event">): JsonLd => {
  const { document, edition } = entry;
  const { place, onlineUrl } = edition;
  const location = [
    ...(place ? [jsonLdPart("Place", { name: place.name, address: place.address && addressPart(place.address) })] : []),
    ...(onlineUrl ? [jsonLdPart("VirtualLocation", { url: onlineUrl })] : []),
  ];
  const mode = place && onlineUrl ? "Mixed" : onlineUrl ? "Online" : "Offline";
  return jsonLd("Event", {
    name: withoutSoftHyphens(edition.title),
    description: edition.summary ?? edition.lead,
    url: canonicalUrl(local, entry),
    startDate: edition.startDate,
    endDate: edition.endDate,
    inLanguage: edition.languages,
    eventStatus: `https://schema.org/${STATUS[edition.status]}`,
    eventAttendanceMode: `https://schema.org/${mode}EventAttendanceMode`,
    location: location.length > 0 ? location : areaParts(local, []),
    image: shareImageOf(local, edition.image)?.url,
    organizer: organisationPart(local, edition.organiser) ?? providerPart(local),
    audience: edition.audience && jsonLdPart("Audience", { audienceType: edition.audience }),
    isAccessibleForFree: edition.price && edition.price.charge === "free",
    offers: offerOf(
      edition,
      edition.status !== "cancelled" && document.phase !== "over" && !document.registrationClosed,
    ),
  });
};
