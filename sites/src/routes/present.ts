/** `fields` without those that are undefined, which JSON does not have: props must equal what a reader of them parses. */
export const present = <T extends object>(fields: T): T => {
  for (const key of Object.keys(fields) as (keyof T)[]) if (fields[key] === undefined) delete fields[key];
  return fields;
};
