const WINDOW = 600_000;
const MOST_ADDRESSES = 10_000;
const seen = new Map<string, number[]>();

/** Where a request came from, as the nearest proxy says. */
export const addressOf = (headers: Headers): string =>
  headers.get("x-forwarded-for")?.split(",").at(-1)?.trim() || headers.get("x-real-ip") || "unknown";

/** Counts one try of a sort from an address and tells whether there were more than `most` within ten minutes. */
export const isTooOften = (sort: string, address: string, most: number, now = Date.now()): boolean => {
  const key = `${sort} ${address}`;
  const recent = [...(seen.get(key) ?? []).filter((at) => at > now - WINDOW), now].slice(-(most + 1));
  seen.delete(key);
  seen.set(key, recent);
  for (const oldest of seen.keys()) {
    if (seen.size <= MOST_ADDRESSES) break;
    seen.delete(oldest);
  }
  return recent.length > most;
};
