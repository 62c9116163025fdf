/* What a reader has narrowed a list by. It stands in the address, so that it can be linked to and gone back from. */

/** The value chosen of each filter. */
export type Choices<Name extends string> = Partial<Record<Name, string | undefined>>;
/** The parameter of each filter in the address: short, and the same in every language. */
export type Parameters<Name extends string> = Record<Name, string>;

const namesOf = <Name extends string>(parameters: Parameters<Name>) => Object.keys(parameters) as Name[];

/** Choices from an address or a form; values that are not known are dropped, so that an old link shows a list. */
export const readChoices = <Name extends string>(
  from: URLSearchParams | FormData,
  parameters: Parameters<Name>,
  isKnown: (name: Name, value: string) => boolean,
): Choices<Name> => {
  const choices: Choices<Name> = {};
  for (const name of namesOf(parameters)) {
    const value = from.get(parameters[name]);
    if (typeof value === "string" && value.trim() && isKnown(name, value)) choices[name] = value.trim();
  }
  return choices;
};

/** The address with the choices in it, all else kept. */
export const writeChoices = <Name extends string>(
  href: string,
  parameters: Parameters<Name>,
  choices: Choices<Name>,
): string => {
  const url = new URL(href);
  for (const name of namesOf(parameters)) {
    const value = choices[name];
    if (value) url.searchParams.set(parameters[name], value);
    else url.searchParams.delete(parameters[name]);
  }
  return url.href;
};
