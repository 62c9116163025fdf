import type { Channel } from "../item-props.ts";
import { canonicalUrl, withoutSoftHyphens } from "../page-base.ts";
import { type LocalSite, type PageEntry, titleIn } from "../site.ts";
import { type JsonLd, jsonLd, jsonLdPart } from "./json-ld.ts";
import { addressPart, areaParts, freeOffer, hoursParts, organisationPart, phonePart, providerPart } from "./parts.ts";

const channelPart = ({ name, description, url, phone, email, address, hours }: Channel): JsonLd =>
  jsonLdPart("ServiceChannel", {
    name,
    description,
    serviceUrl: url,
    servicePhone: phone ? phonePart(phone) : email && jsonLdPart("ContactPoint", { email }),
    serviceLocation:
      address &&
      jsonLdPart("Place", {
        name,
        address: addressPart(address),
        openingHoursSpecification: hoursParts(hours),
        hasMap: address.mapUrl,
      }),
  });

export const serviceJsonLd = (local: LocalSite, entry: PageEntry<"service">): JsonLd => {
  const { edition } = entry;
  const languages = edition.languages.map(({ code }) => code);
  return jsonLd("GovernmentService", {
    name: withoutSoftHyphens(edition.title),
    description: edition.summary ?? edition.lead,
    url: canonicalUrl(local, entry),
    identifier: edition.ptvId,
    areaServed: areaParts(local, edition.municipalities),
    audience: local
      .findAll(edition.customerGroups, "customer-group")
      .map((group) => jsonLdPart("Audience", { audienceType: titleIn(group) })),
    serviceOperator: organisationPart(local, edition.responsible),
    provider: edition.producers
      .flatMap((id) => organisationPart(local, id) ?? [])
      .concat(edition.producers.length > 0 ? [] : [providerPart(local)]),
    availableChannel: edition.channels.map((channel) => ({
      ...channelPart(channel),
      ...(languages.length > 0 ? { availableLanguage: languages } : {}),
    })),
    offers: edition.price?.charge === "free" ? freeOffer() : undefined,
  });
};
