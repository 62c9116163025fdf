import { type EditionOf, frontPath } from "@aluesivut/content";
import { absoluteUrl } from "../href.ts";
import type { Address, Hours, PhoneNumber } from "../item-props.ts";
import { regionName, withoutSoftHyphens } from "../page-base.ts";
import { hasPage, type LocalSite, nameOf, titleIn } from "../site.ts";
import { type JsonLd, jsonLdPart } from "./json-ld.ts";

/* Pieces that several schema.org objects are made of. */

export const addressPart = ({ streetAddress, postalCode, addressLocality }: Address): JsonLd =>
  jsonLdPart("PostalAddress", { streetAddress, postalCode, addressLocality, addressCountry: "FI" });

const DAYS: Record<Hours["dayOfWeek"][number], string> = {
  mo: "Monday",
  tu: "Tuesday",
  we: "Wednesday",
  th: "Thursday",
  fr: "Friday",
  sa: "Saturday",
  su: "Sunday",
};
export const hoursParts = (hours: Hours[]): JsonLd[] =>
  hours.map(({ dayOfWeek, opens, closes }) =>
    jsonLdPart("OpeningHoursSpecification", {
      dayOfWeek: dayOfWeek.map((day) => `https://schema.org/${DAYS[day]}`),
      opens,
      closes,
    }),
  );

export const phonePart = ({ number, hours }: PhoneNumber): JsonLd =>
  jsonLdPart("ContactPoint", { telephone: number, hoursAvailable: hoursParts(hours) });

/** What a service or an event costs, where that is known: nothing. */
export const freeOffer = (fields: JsonLd = {}): JsonLd =>
  jsonLdPart("Offer", { price: 0, priceCurrency: "EUR", ...fields });

export const ORGANISATION_TYPES: Record<EditionOf<"organisation">["type"], string> = {
  state: "GovernmentOrganization",
  municipality: "GovernmentOrganization",
  region: "GovernmentOrganization",
  education: "EducationalOrganization",
  "third-sector": "NGO",
  company: "Organization",
};

/** An organisation by its name, with its page where it has one here. */
export const organisationPart = (local: LocalSite, id: string | undefined): JsonLd | undefined => {
  const entry = local.find(id, "organisation");
  if (!entry) return undefined;
  return jsonLdPart(ORGANISATION_TYPES[entry.edition.type], {
    name: withoutSoftHyphens(titleIn(entry)),
    url: hasPage(entry) ? absoluteUrl(local.region.baseUrl, entry.path) : undefined,
  });
};

/** Names who keeps the site, the same on every page of it. */
export const providerId = ({ region }: LocalSite): string => `${region.baseUrl}#provider`;
export const providerPart = (local: LocalSite, fields: JsonLd = {}): JsonLd => {
  const { region, locale } = local;
  return jsonLdPart("GovernmentOrganization", {
    "@id": providerId(local),
    name: region.contact.provider[locale] ?? withoutSoftHyphens(regionName(local)),
    url: absoluteUrl(region.baseUrl, frontPath(locale)),
    ...fields,
  });
};

/** Municipalities by name, or when none is given those of the region, or when it has none the region itself. */
export const areaParts = (local: LocalSite, municipalities: string[]): JsonLd[] => {
  const given = municipalities.length > 0 ? municipalities : local.region.municipalities;
  const areas = local
    .findAll(given, "municipality")
    .map(({ edition }) => jsonLdPart("City", { name: edition.name, identifier: edition.code }));
  return areas.length > 0
    ? areas
    : [
        jsonLdPart("AdministrativeArea", {
          name: withoutSoftHyphens(nameOf(local.region.name, local.locale, local.region)),
        }),
      ];
};
