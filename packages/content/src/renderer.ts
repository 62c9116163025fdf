import type { SiteFinding } from "./audit/rules.ts";
import type { Drawing } from "./drawing.ts";
import type { Locale } from "./locale.ts";
import type { RegionTheme } from "./region.ts";
import type { RegionSnapshot } from "./snapshot.ts";

/** Stands for a region's base path in everything the renderer is built of and makes; replaced on completion. */
export const BASE_PLACEHOLDER = "/__base__";

/** Where the notices of a page go; they are spliced in last, so that an emergency renders nothing again. */
export const NOTICES_MARKER = "<!--notices-->";

/**
 * Where the accessibility statement tells whether the site conforms, and what the automatic check found: spliced in when
 * every other page of the release has been checked, so that a statement is never older than what it tells of.
 */
export const CONFORMANCE_MARKER = "<!--conformance-->";
export const AUDIT_MARKER = "<!--audit-->";

/** One URL of a site and everything its page shows. */
export type Route = {
  /**
   * Relative to the region's base URL: `/fi/ajankohtaista/<slug>/`, `/sitemap.xml`. One that ends in `*` covers all below
   * it. Two routes with one path are a fault to report (`duplicate-path`); the first is the page.
   */
  path: string;
  /** Which view or text it is made by. */
  kind: string;
  /** null for what has no language (`/robots.txt`). */
  locale: Locale | null;
  /** Key of `RouteTable.layouts`; null for texts that have none. */
  layout: string | null;
  /** Plain JSON, complete: a page is a function of its props and its layout. */
  props: unknown;
  status: 200 | 404 | 410;
  contentType: string;
  /** Id of the document whose page this is. */
  document?: string;
  /** Ledger keys of the editions the page is made of first of all: what to hold when the page is at fault. */
  editions: string[];
  /** Whether the region's search finds it. */
  searchable: boolean;
  /** Its page tells what the automatic check of the release found, so it is completed last. */
  tellsAudit?: true;
};

export type Redirect = {
  /**
   * As `Route.path`. A final `*` stands for any ending, be it part of a segment (`/fi/ajankohtaista/sivu-*`): it matches
   * what begins with all before it. An exact page, redirect or gone page comes first, then the longest beginning.
   */
  from: string;
  /** Relative to the region's base URL when it begins with a slash, else absolute. */
  to: string;
  status: 301 | 302;
};

export type RouteTable = {
  /** The region's base path without a trailing slash: ``, `/vaasa`. */
  base: string;
  /** Absolute URL of the site's root, with a trailing slash. */
  baseUrl: string;
  locales: Locale[];
  routes: Route[];
  redirects: Redirect[];
  /** What the pages of one layout share (header, footer, navigation, look), by key. */
  layouts: Record<string, unknown>;
  /** HTML of the notices in force per locale: on every page, and by document id on its page. */
  notices: Partial<Record<Locale, { everywhere: string; onDocument: Record<string, string> }>>;
};

export type Asset = { path: string; contentType: string; bytes: Uint8Array };

/** What the built renderer, one file loaded at run time, exports. */
export type Renderer = {
  /** Names the code that renders: equal versions give equal bytes. */
  version: string;
  /** Seconds since 1970 of the commit or build: a greater one is newer. */
  builtAt: number;
  /** Pure. Routes that are as they were in an earlier call are the same objects, so their hashes may be kept by object. */
  routes(snapshot: RegionSnapshot): RouteTable;
  /** The page with the base placeholder and the notices marker still in it. */
  render(route: Route, layout: unknown): Promise<string>;
  /**
   * Puts base path and notices into a rendered page, and into one that tells it what the check of the release found;
   * without `audit` such a page says that the check is yet to come.
   */
  complete(html: string, route: Route, table: RouteTable, audit?: readonly SiteFinding[]): string;
  /** Style sheets, scripts, fonts, drawings with the base path put in. */
  assets(base: string): Promise<Asset[]>;
  /** A drawing as SVG of paths alone: no fonts, nothing from elsewhere. Pure. */
  draw(drawing: Drawing, theme: RegionTheme): string;
};
