/** `fields` without those that are undefined, which JSON does not have: props must equal what a reader of them parses. */
export const present = <T extends object>(fields: T): T => {
  const entries = Object.entries(fields);
  const kept = entries.filter(([, value]) => value !== undefined);
  // A copy, for `delete` would turn the object into a slow one.
  return kept.length === entries.length ? fields : (Object.fromEntries(kept) as T);
};
