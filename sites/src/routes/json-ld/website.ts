import { frontPath, sectionPath } from "@aluesivut/content";
import { absoluteUrl } from "../href.ts";
import { regionName, withoutSoftHyphens } from "../page-base.ts";
import { shareImageOf } from "../picture.ts";
import type { LocalSite } from "../site.ts";
import { type JsonLd, jsonLd, jsonLdPart } from "./json-ld.ts";
import { areaParts, phonePart, providerId, providerPart } from "./parts.ts";

/** The site with its search, and who keeps it: stands on the front page. */
export const websiteJsonLd = (local: LocalSite): JsonLd[] => {
  const { region, locale } = local;
  const front = absoluteUrl(region.baseUrl, frontPath(locale));
  const { phone, email } = region.contact;
  return [
    jsonLd("WebSite", {
      "@id": `${front}#website`,
      name: withoutSoftHyphens(regionName(local)),
      description: region.lead[locale],
      url: front,
      inLanguage: locale,
      publisher: { "@id": providerId(local) },
      potentialAction: jsonLdPart("SearchAction", {
        target: jsonLdPart("EntryPoint", {
          urlTemplate: `${absoluteUrl(region.baseUrl, sectionPath("search", locale))}?q={search_term_string}`,
        }),
        // How the search engines want the name of the term: https://schema.org/docs/actions.html
        "query-input": "required name=search_term_string",
      }),
    }),
    {
      "@context": "https://schema.org",
      ...providerPart(local, {
        email,
        contactPoint: phone && { ...phonePart(phone), contactType: "customer service" },
        logo: shareImageOf(local, region.logo)?.url,
        areaServed: areaParts(local, []),
        sameAs: region.socialLinks.map(({ url }) => url),
      }),
    },
  ];
};
