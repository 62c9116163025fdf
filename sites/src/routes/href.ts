import { BASE_PLACEHOLDER } from "@aluesivut/content";

/** What a page links with: the base placeholder and a path of this site. */
export const withBase = (path: string): string => BASE_PLACEHOLDER + path;

/** A path of this site, from an href made by `withBase`. */
export const pathOfHref = (href: string): string => href.slice(BASE_PLACEHOLDER.length);

/** The absolute URL of a site's path. `baseUrl` ends and `path` begins with a slash. */
export const absoluteUrl = (baseUrl: string, path: string): string => baseUrl + path.slice(1);
