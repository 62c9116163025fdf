import {
  AUDIT_MARKER,
  BASE_PLACEHOLDER,
  CONFORMANCE_MARKER,
  NOTICES_MARKER,
  type Renderer,
  type Route,
  type RouteTable,
  type SiteFinding,
} from "@aluesivut/content";
import { auditHtml, conformanceHtml } from "./audit-html.ts";

/** What stands in the marker's place on a route's page: its own notices after those for every page. */
const noticesOf = ({ locale, document }: Route, { notices }: RouteTable): string => {
  const here = locale === null ? undefined : notices[locale];
  if (!here) return "";
  return here.everywhere + ((document !== undefined && here.onDocument[document]) || "");
};

/** Astro puts this before an island, where HTML allows no style element; `base.css` says the same. */
const ISLAND_STYLE = "<style>astro-island,astro-slot,astro-static-slot{display:contents}</style>";

/** What the page of the accessibility statement tells of the check; other pages are left as they are. */
const tellAudit = (html: string, route: Route, table: RouteTable, audit?: readonly SiteFinding[]): string =>
  route.tellsAudit
    ? html
        .replace(CONFORMANCE_MARKER, () => conformanceHtml(route, audit))
        .replace(AUDIT_MARKER, () => auditHtml(route, table, audit))
    : html;

/**
 * Puts notices, base path and what the check of the release found into a rendered page. Functions as replacements, for `$`
 * means something in strings.
 */
export const complete: Renderer["complete"] = (html, route, table, audit) =>
  tellAudit(html, route, table, audit)
    .replace(NOTICES_MARKER, () => noticesOf(route, table))
    .replace(ISLAND_STYLE, "")
    .replaceAll(BASE_PLACEHOLDER, () => table.base);
