import type { PageRoute } from "./page-props.ts";

/** Equal as JSON; cheap where arrays hold the same objects, as lists of remembered teasers do. */
const isSame = (a: unknown, b: unknown): boolean => {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b)) {
    if (a.length !== b.length) return false;
    if (a.every((item, index) => item === b[index])) return true;
  }
  return JSON.stringify(a) === JSON.stringify(b);
};

const isSameRoute = (a: PageRoute, b: PageRoute): boolean => {
  if (a.kind !== b.kind || a.document !== b.document || !isSame(a.editions, b.editions)) return false;
  const before = a.props as unknown as Record<string, unknown>;
  const now = b.props as unknown as Record<string, unknown>;
  const keys = Object.keys(now);
  return keys.length === Object.keys(before).length && keys.every((key) => isSame(before[key], now[key]));
};

/** The latest pages of each region, by path. */
const latest = new Map<string, Map<string, PageRoute>>();

/**
 * Puts the objects of the last call in the place of those that are equal, so that who hashes routes can know by the
 * object what it has hashed already: lists are made anew at every call, and mostly come out the same.
 */
export const reuseRoutes = (region: string, pages: PageRoute[]): PageRoute[] => {
  const before = latest.get(region);
  const now = new Map<string, PageRoute>();
  const reused = pages.map((page) => {
    const known = before?.get(page.path);
    const route = known && (known === page || isSameRoute(known, page)) ? known : page;
    now.set(page.path, route);
    return route;
  });
  latest.set(region, now);
  return reused;
};
