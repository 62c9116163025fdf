import { absoluteUrl } from "../href.ts";
import { ROBOTS_PATH, SITEMAP_PATH } from "./text-paths.ts";
import { type TextRoute, textRoute } from "./text-route.ts";

/** Everything may be read. Crawlers ask for it at the root of a host, so it works for regions on a domain of their own. */
export const robots = (baseUrl: string): TextRoute => {
  const body = `User-agent: *\nAllow: /\n\nSitemap: ${absoluteUrl(baseUrl, SITEMAP_PATH)}\n`;
  return textRoute("robots", ROBOTS_PATH, "text/plain", body);
};
