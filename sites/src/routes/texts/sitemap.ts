import { absoluteUrl } from "../href.ts";
import type { PageRoute } from "../page-props.ts";
import { SITEMAP_PATH } from "./text-paths.ts";
import { type TextRoute, textRoute } from "./text-route.ts";
import { escapeXml } from "./xml.ts";

/**
 * The pages that are canonical here, each with its languages, and of documents when they last changed. A list has no
 * such moment of its own, so none is claimed. https://www.sitemaps.org/protocol.html
 */
export const sitemap = (baseUrl: string, pages: PageRoute[]): TextRoute => {
  const entries: string[] = [];
  for (const { path, props } of pages) {
    if (!props.indexed || props.canonical !== absoluteUrl(baseUrl, path)) continue;
    const alternates = props.alternates.map(
      ({ hreflang, href }) => `<xhtml:link rel="alternate" hreflang="${hreflang}" href="${escapeXml(href)}"/>`,
    );
    const lastmod = props.changedAt ? `<lastmod>${props.changedAt}</lastmod>` : "";
    entries.push(`<url><loc>${escapeXml(props.canonical)}</loc>${lastmod}${alternates.join("")}</url>`);
  }
  const body = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries.join("\n")}
</urlset>
`;
  return textRoute("sitemap", SITEMAP_PATH, "application/xml", body);
};
