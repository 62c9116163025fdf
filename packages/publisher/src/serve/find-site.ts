import type { Site } from "./compile-site.ts";

/**
 * The site a request is for, and the path within it: by host and base path, the longest base first. A host no region has
 * (an IP address, a name inside a cluster) is served by path alone, for regions that live under one.
 */
export const findSite = (sites: Site[], host: string, path: string): { site: Site; path: string } | null => {
  const hosts = sites.filter((site) => site.host === host);
  const candidates = hosts.length > 0 ? hosts : sites.filter(({ base }) => base !== "");
  let best: Site | null = null;
  for (const site of candidates) {
    const isWithin = path.startsWith(`${site.base}/`) || path === site.base;
    if (isWithin && (best === null || site.base.length > best.base.length)) best = site;
  }
  return best && { site: best, path: path.slice(best.base.length) };
};
