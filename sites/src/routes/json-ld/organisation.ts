import { canonicalUrl, withoutSoftHyphens } from "../page-base.ts";
import { shareImageOf } from "../picture.ts";
import { hasPage, type LocalSite, type PageEntry, titleIn } from "../site.ts";
import { type JsonLd, jsonLd, jsonLdPart } from "./json-ld.ts";
import { addressPart, ORGANISATION_TYPES, organisationPart } from "./parts.ts";

export const organisationJsonLd = (local: LocalSite, entry: PageEntry<"organisation">): JsonLd => {
  const { edition } = entry;
  const contacts = local.findAll(edition.contacts, "contact");
  const addresses = contacts.flatMap(({ edition: { address } }) => (address ? [addressPart(address)] : []));
  return jsonLd(ORGANISATION_TYPES[edition.type], {
    name: withoutSoftHyphens(edition.name),
    description: edition.summary,
    url: canonicalUrl(local, entry),
    sameAs: edition.links.flatMap(({ target }) => ("url" in target && /^https?:/.test(target.url) ? target.url : [])),
    logo: shareImageOf(local, edition.logo)?.url,
    identifier:
      edition.businessId && jsonLdPart("PropertyValue", { propertyID: "Y-tunnus", value: edition.businessId }),
    address: addresses.slice(0, 1),
    contactPoint: contacts.map((contact) => {
      const { phones, email, languages } = contact.edition;
      return jsonLdPart("ContactPoint", {
        name: titleIn(contact),
        telephone: phones[0]?.number,
        email,
        availableLanguage: languages.map(({ code }) => code),
        url: hasPage(contact) ? canonicalUrl(local, contact) : undefined,
      });
    }),
    parentOrganization: organisationPart(local, edition.parent),
  });
};
