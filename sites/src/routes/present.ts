/** `fields` without those that are undefined, which JSON does not have: props must equal what a reader of them parses. */
export const present = <T extends object>(fields: T): T => {
  for (const key in fields) if (fields[key] === undefined) return copyDefined(fields);
  return fields;
};

/** A copy, for `delete` would turn the object into a slow one. */
const copyDefined = <T extends object>(fields: T): T => {
  const kept = {} as T;
  for (const key in fields) if (fields[key] !== undefined) kept[key] = fields[key];
  return kept;
};
