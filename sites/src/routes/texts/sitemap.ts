import { absoluteUrl } from "../href.ts";
import type { PageRoute } from "../page-props.ts";
import { SITEMAP_PATH } from "./text-paths.ts";
import { type TextRoute, textRoute } from "./text-route.ts";
import { escapeXml } from "./xml.ts";

/** When documents last changed, by id. */
type Changes = Map<string, string>;

/** The documents a page lists: its items, and those of its sections. */
const listedIn = (value: unknown, depth = 0): string[] => {
  if (!Array.isArray(value)) return [];
  return value.flatMap((item: { id?: unknown; items?: unknown }) => {
    if (typeof item?.id !== "string") return [];
    return depth === 0 ? [item.id, ...listedIn(item.items, 1)] : [item.id];
  });
};

/** When what a page shows last changed: the page's own document, else the newest of what it lists. */
const lastChange = ({ props, document }: PageRoute, changes: Changes): string | undefined => {
  if (document !== undefined && props.changedAt) return props.changedAt;
  const listed = Object.values(props).flatMap((value) => listedIn(value));
  const dates = listed.flatMap((id) => changes.get(id) ?? []);
  if (props.changedAt) dates.push(props.changedAt);
  return dates.sort().at(-1);
};

const entryOf = ({ props: { canonical, alternates } }: PageRoute, changed: string | undefined): string => {
  const links = alternates.map(
    ({ hreflang, href }) => `<xhtml:link rel="alternate" hreflang="${hreflang}" href="${escapeXml(href)}"/>`,
  );
  const lastmod = changed ? `<lastmod>${changed}</lastmod>` : "";
  return `<url><loc>${escapeXml(canonical ?? "")}</loc>${lastmod}${links.join("")}</url>`;
};

/** The entries of documents' pages, which stay the same objects for as long as nothing about them changes. */
const known = new WeakMap<PageRoute, string>();

/**
 * The pages that are canonical here, each with its languages and when it last changed. A page that lists nothing and has
 * no document claims no moment. https://www.sitemaps.org/protocol.html
 */
export const sitemap = (baseUrl: string, pages: PageRoute[]): TextRoute => {
  const changesIn = new Map<string, Changes>();
  for (const { locale, document, props } of pages) {
    if (document === undefined || !props.changedAt) continue;
    const changes = changesIn.get(locale) ?? new Map();
    changesIn.set(locale, changes.set(document, props.changedAt));
  }
  const entries: string[] = [];
  for (const page of pages) {
    let entry = known.get(page);
    if (entry === undefined) {
      const { path, props, document, locale } = page;
      const isCanonical = props.indexed && props.canonical === absoluteUrl(baseUrl, path);
      entry = isCanonical ? entryOf(page, lastChange(page, changesIn.get(locale) ?? new Map())) : "";
      if (document !== undefined) known.set(page, entry);
    }
    if (entry !== "") entries.push(entry);
  }
  const body = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries.join("\n")}
</urlset>
`;
  return textRoute("sitemap", SITEMAP_PATH, "application/xml", body);
};
