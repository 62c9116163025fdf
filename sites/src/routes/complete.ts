import { BASE_PLACEHOLDER, NOTICES_MARKER, type Route, type RouteTable } from "@aluesivut/content";

/** What stands in the marker's place on a route's page: its own notices after those for every page. */
const noticesOf = ({ locale, document }: Route, { notices }: RouteTable): string => {
  const here = locale === null ? undefined : notices[locale];
  if (!here) return "";
  return here.everywhere + ((document !== undefined && here.onDocument[document]) || "");
};

/** Astro puts this before an island, where HTML allows no style element; `base.css` says the same. */
const ISLAND_STYLE = "<style>astro-island,astro-slot,astro-static-slot{display:contents}</style>";

/** Puts notices and base path into a rendered page. Functions as replacements, for `$` means something in strings. */
export const complete = (html: string, route: Route, table: RouteTable): string =>
  html
    .replace(NOTICES_MARKER, () => noticesOf(route, table))
    .replace(ISLAND_STYLE, "")
    .replaceAll(BASE_PLACEHOLDER, () => table.base);
