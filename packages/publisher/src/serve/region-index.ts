import { createHash } from "node:crypto";
import type { Locale } from "@aluesivut/content";
import type { Site } from "./compile-site.ts";

const WORDS: Record<Locale, { title: string; lead: string }> = {
  fi: { title: "Julkiset työllisyyspalvelut alueittain", lead: "Valitse alueesi." },
  sv: { title: "Offentlig arbetskraftsservice per region", lead: "Välj din region." },
  en: { title: "Public employment services by region", lead: "Choose your region." },
};

const STYLE =
  ":root{color-scheme:light dark;font:1.125rem/1.5 system-ui,sans-serif}body{max-width:44rem;margin:0 auto;padding:1.5rem}" +
  "h1,h2{line-height:1.2}ul{list-style:none;padding:0}li a{display:block;padding:.6rem 0;border-bottom:1px solid GrayText}";

export const REGION_INDEX_POLICY =
  `default-src 'none'; style-src 'sha256-${createHash("sha256").update(STYLE).digest("base64")}'; img-src data:; ` +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** A page that lists the regions in each language they are to be had in, for an address where no region stands. */
export const renderRegionIndex = (sites: Site[]): string => {
  const locales = (["fi", "sv", "en"] as const).filter((locale) => sites.some((site) => site.locales.includes(locale)));
  const [first = "fi", ...others] = locales;
  const body =
    sites.length > 0
      ? section(first, "h1", sites) + others.map((locale) => section(locale, "h2", sites)).join("")
      : "<h1>Aluesivut</h1><p>Yhtään aluetta ei ole vielä julkaistu.</p>" +
        '<p lang="sv">Ingen region har publicerats ännu.</p><p lang="en">No region has been published yet.</p>';
  return (
    `<!doctype html><html lang="${first}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
    `<title>${WORDS[first].title}</title><link rel="icon" href="data:,"><style>${STYLE}</style></head>` +
    `<body><main>${body}</main></body></html>`
  );
};

const section = (locale: Locale, heading: "h1" | "h2", sites: Site[]): string => {
  const nameOf = (site: Site) => site.names[locale] ?? Object.values(site.names)[0] ?? site.region;
  const items = sites
    .filter((site) => site.locales.includes(locale))
    .sort((a, b) => nameOf(a).localeCompare(nameOf(b), locale))
    .map((site) => `<li><a href="${escapeHtml(`${site.baseUrl}${locale}/`)}">${escapeHtml(nameOf(site))}</a></li>`);
  const { title, lead } = WORDS[locale];
  return `<section lang="${locale}"><${heading}>${title}</${heading}><p>${lead}</p><ul>${items.join("")}</ul></section>`;
};

/** Regions under a path share one robots.txt, which counts only at the root of their host. */
export const renderRobots = (sites: Pick<Site, "baseUrl">[]): string =>
  `User-agent: *\nAllow: /\n\n${sites.map(({ baseUrl }) => `Sitemap: ${baseUrl}sitemap.xml\n`).join("")}`;

const escapeHtml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
