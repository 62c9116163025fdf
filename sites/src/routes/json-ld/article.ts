import { frontPath } from "@aluesivut/content";
import { absoluteUrl } from "../href.ts";
import { canonicalUrl, withoutSoftHyphens } from "../page-base.ts";
import { shareImageOf } from "../picture.ts";
import { type LocalSite, type PageEntry, titleIn } from "../site.ts";
import { articleDate } from "../teasers.ts";
import { type JsonLd, jsonLd } from "./json-ld.ts";
import { organisationPart, providerPart } from "./parts.ts";

export const articleJsonLd = (local: LocalSite, entry: PageEntry<"article">): JsonLd => {
  const { edition } = entry;
  const url = canonicalUrl(local, entry);
  return jsonLd("NewsArticle", {
    headline: withoutSoftHyphens(edition.title),
    description: edition.summary ?? edition.lead,
    url,
    mainEntityOfPage: url,
    inLanguage: local.locale,
    datePublished: articleDate(edition),
    dateModified: edition.changedAt,
    image: shareImageOf(local, edition.image)?.url,
    articleSection: local.findAll(edition.topics, "topic").map(titleIn),
    author: organisationPart(local, edition.source) ?? providerPart(local),
    publisher: providerPart(local),
    isPartOf: { "@id": `${absoluteUrl(local.region.baseUrl, frontPath(local.locale))}#website` },
    isAccessibleForFree: true,
  });
};
