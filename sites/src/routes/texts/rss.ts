import { frontPath } from "@aluesivut/content";
import { absoluteUrl } from "../href.ts";
import { newestArticles } from "../order.ts";
import { canonicalUrl, regionName, withoutSoftHyphens } from "../page-base.ts";
import { SECTION_NAMES } from "../section-names.ts";
import type { LocalSite } from "../site.ts";
import { rssPath } from "./text-paths.ts";
import { type TextRoute, textRoute } from "./text-route.ts";
import { escapeXml } from "./xml.ts";

const FEED_SIZE = 20;

/** The newest articles of a language. https://www.rssboard.org/rss-specification */
export const rss = (local: LocalSite): TextRoute => {
  const { locale, region } = local;
  const path = rssPath(locale);
  const tag = (name: string, text: string | undefined) => (text ? `<${name}>${escapeXml(text)}</${name}>` : "");
  const items = newestArticles(local)
    .slice(0, FEED_SIZE)
    .map((entry) => {
      const { edition } = entry;
      const url = canonicalUrl(local, entry);
      return [
        "<item>",
        tag("title", withoutSoftHyphens(edition.title)),
        tag("link", url),
        `<guid isPermaLink="true">${escapeXml(url)}</guid>`,
        tag("description", edition.summary ?? edition.lead),
        tag("pubDate", new Date(edition.publishedAt).toUTCString()),
        "</item>",
      ].join("");
    });
  const title = `${SECTION_NAMES.news[locale]} – ${withoutSoftHyphens(regionName(local))}`;
  const body = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>
${tag("title", title)}
${tag("link", absoluteUrl(region.baseUrl, frontPath(locale)))}
${tag("description", region.lead[locale] ?? title)}
<language>${locale}</language>
<atom:link href="${escapeXml(absoluteUrl(region.baseUrl, path))}" rel="self" type="application/rss+xml"/>
${items.join("\n")}
</channel></rss>
`;
  return textRoute("rss", path, "application/rss+xml", body, locale);
};
