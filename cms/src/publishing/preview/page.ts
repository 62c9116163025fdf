import { createHash } from "node:crypto";
import { BASE_PLACEHOLDER, type Route, type RouteTable } from "@aluesivut/content";
import { ASSETS_BASE, loadRenderer } from "./load-renderer.ts";

export type FoundRoute = { route: Route } | { redirect: string } | undefined;

/** What stands at a path of a previewed site, as a web server would answer it. */
export const findRoute = ({ routes, redirects, locales }: RouteTable, asked: string): FoundRoute => {
  // Next takes the last slash off an address.
  const wanted = [asked, asked.endsWith("/") ? asked : `${asked}/`];
  const route = routes.find(({ path }) => wanted.includes(path));
  if (route) return { route };
  const exact = redirects.find(({ from }) => wanted.includes(from));
  if (exact) return { redirect: exact.to };
  const covers = (pattern: string) => pattern.endsWith("*") && `${asked}/`.startsWith(pattern.slice(0, -1));
  const covering = routes.find(({ path }) => covers(path));
  if (covering) return { route: covering };
  const covered = redirects.find(({ from }) => covers(from));
  if (covered) return { redirect: covered.to };
  const locale = locales.find((one) => asked.startsWith(`/${one}/`)) ?? locales[0];
  const lost = routes.find(({ path }) => path === `/${locale}/404.html`);
  return lost && { route: lost };
};

// Our own renderer wrote the page: its elements are where they seem to be.
const SCRIPT = /<script\b[^>]*>[\s\S]*?<\/script>|<link\b[^>]*\brel="(?:modulepreload|manifest)"[^>]*>/g;
const STYLE = /<style\b[^>]*>([\s\S]*?)<\/style>/g;
/** The start of a link that leads to another site. */
const AWAY = /<a\b(?![^>]*\btarget=)(?=[^>]*\bhref="https?:)/g;

/**
 * A page of the site with its links kept within the preview. It is the page that readers get without JavaScript: scripts
 * are left out, for a preview runs none. `elsewhere` tells where a link leads that the reader may not follow in here.
 */
export const renderPreview = async (
  table: RouteTable,
  route: Route,
  base: string,
  elsewhere?: (path: string) => string | undefined,
): Promise<string> => {
  const { renderer } = await loadRenderer();
  const layout = route.layout === null ? null : table.layouts[route.layout];
  const rendered = await renderer.render(route, layout);
  const withAssets = rendered.replaceAll(`${BASE_PLACEHOLDER}/_astro/`, () => `${ASSETS_BASE}/_astro/`);
  const whole = renderer.complete(withAssets, route, { ...table, base }).replace(SCRIPT, "");
  const led = elsewhere
    ? whole.replace(/(<a\b[^>]*\bhref=")([^"]*)"/g, (link, start: string, href: string) => {
        const away = href.startsWith(`${base}/`) ? elsewhere(href.slice(base.length)) : undefined;
        return away === undefined ? link : `${start}${away}"`;
      })
    : whole;
  return led.replace(AWAY, '<a target="_blank" rel="noopener" ');
};

/** Of every answer of a preview: for the admin's frame alone, never kept, never found. */
export const PREVIEW_HEADERS = {
  "cache-control": "private, no-store",
  "x-robots-tag": "noindex, nofollow",
  "x-content-type-options": "nosniff",
  "referrer-policy": "same-origin",
} as const;

/** No scripts, nothing from elsewhere, and only in frames of the CMS itself. */
export const previewPolicy = (html: string): string => {
  const styles = [...html.matchAll(STYLE)].map(
    ([, style]) =>
      `'sha256-${createHash("sha256")
        .update(style as string)
        .digest("base64")}'`,
  );
  return [
    "default-src 'none'",
    ["style-src 'self'", ...new Set(styles)].join(" "),
    "img-src 'self' data:",
    "font-src 'self'",
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'self'",
    "sandbox allow-same-origin allow-popups allow-popups-to-escape-sandbox",
  ].join("; ");
};

export const pageAnswer = (html: string, contentType: string, status = 200, more: Record<string, string> = {}) =>
  new Response(html, {
    status,
    headers: {
      ...PREVIEW_HEADERS,
      "content-type": contentType,
      "content-security-policy": previewPolicy(html),
      ...more,
    },
  });
