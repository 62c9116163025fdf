import { frontPath } from "@aluesivut/content";
import { absoluteUrl } from "../href.ts";
import { newestArticles } from "../order.ts";
import { canonicalUrl, regionName, withoutSoftHyphens } from "../page-base.ts";
import { SECTION_NAMES } from "../section-names.ts";
import { type LocalSite, type PageEntry, titleIn } from "../site.ts";
import { rssPath } from "./text-paths.ts";
import { type TextRoute, textRoute } from "./text-route.ts";
import { escapeXml } from "./xml.ts";

const FEED_SIZE = 20;
/** Minutes after which a reader should look again. */
const LOOK_AGAIN = 60;

const tag = (name: string, text: string | undefined) => (text ? `<${name}>${escapeXml(text)}</${name}>` : "");
const rssDate = (instant: string): string => new Date(instant).toUTCString();

const itemOf = (local: LocalSite, entry: PageEntry<"article">): string => {
  const { document, edition } = entry;
  const { region, locale } = local;
  const source = local.find(edition.source, "organisation");
  return [
    "<item>",
    tag("title", withoutSoftHyphens(edition.title)),
    tag("link", canonicalUrl(local, entry)),
    // Not the address: that may change, and readers would be shown the article twice.
    `<guid isPermaLink="false">${escapeXml(`${document.id}.${locale}`)}</guid>`,
    tag("description", edition.summary ?? edition.lead),
    tag("pubDate", rssDate(edition.publishedAt)),
    // RSS's own `author` has to be an e-mail address.
    tag(
      "dc:creator",
      source ? titleIn(source) : (region.contact.provider[locale] ?? withoutSoftHyphens(regionName(local))),
    ),
    ...local.findAll(edition.topics, "topic").map((topic) => tag("category", titleIn(topic))),
    "</item>",
  ].join("");
};

/** The newest articles of a language. https://www.rssboard.org/rss-specification */
export const rss = (local: LocalSite): TextRoute => {
  const { locale, region } = local;
  const path = rssPath(locale);
  const articles = newestArticles(local).slice(0, FEED_SIZE);
  const changed = articles.map(({ edition }) => edition.changedAt).sort();
  const last = changed.at(-1);
  const title = `${SECTION_NAMES.news[locale]} – ${withoutSoftHyphens(regionName(local))}`;
  const body = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
${tag("title", title)}
${tag("link", absoluteUrl(region.baseUrl, frontPath(locale)))}
${tag("description", region.lead[locale] ?? title)}
<language>${locale}</language>
${tag("lastBuildDate", last && rssDate(last))}
<ttl>${LOOK_AGAIN}</ttl>
<atom:link href="${escapeXml(absoluteUrl(region.baseUrl, path))}" rel="self" type="application/rss+xml"/>
${articles.map((entry) => itemOf(local, entry)).join("\n")}
</channel></rss>
`;
  return textRoute("rss", path, "application/rss+xml", body, locale);
};
