import { canonicalJson } from "@aluesivut/content/hash";

/** A value without what is empty: a form sends empty texts and lists where the database has nothing. */
export const withoutEmpty = (value: unknown): unknown => {
  if (value === "" || value === null || value === undefined) return undefined;
  if (Array.isArray(value)) {
    const kept = value.map(withoutEmpty).map((each) => each ?? null);
    return kept.length > 0 ? kept : undefined;
  }
  if (value instanceof Date) return value.toISOString();
  if (typeof value !== "object") return value;
  const kept = Object.entries(value).flatMap(([key, each]) => {
    const bare = withoutEmpty(each);
    return bare === undefined ? [] : [[key, bare] as const];
  });
  return kept.length > 0 ? Object.fromEntries(kept) : undefined;
};

/** Whether two values say the same to a reader. */
export const sameValue = (a: unknown, b: unknown): boolean =>
  canonicalJson(withoutEmpty(a) ?? null) === canonicalJson(withoutEmpty(b) ?? null);
