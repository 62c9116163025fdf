import type { ServiceFilters, ServiceTeaser } from "../routes/page-props.ts";

/** What services are narrowed by, and the name of each in the address: short, and the same in every language. */
const PARAMETER = {
  customerGroups: "group",
  lifeSituations: "situation",
  topics: "topic",
  municipalities: "place",
  channels: "channel",
} as const satisfies Record<keyof ServiceFilters, string>;

export type FilterName = keyof typeof PARAMETER;
export const FILTERS = Object.keys(PARAMETER) as FilterName[];
/** The option chosen of each filter. */
export type Choices = Partial<Record<FilterName, string | undefined>>;

type Filterable = Pick<ServiceTeaser, FilterName>;

/** A service is shown when it fits every choice. One without municipalities is had in all of them. */
export const filterServices = <T extends Filterable>(items: T[], choices: Choices): T[] =>
  items.filter((item) =>
    FILTERS.every((name) => {
      const choice = choices[name];
      if (!choice) return true;
      const values: readonly string[] = item[name];
      return values.includes(choice) || (name === "municipalities" && values.length === 0);
    }),
  );

/** Choices from an address; values that no option has are dropped, so that an old link shows services. */
export const readChoices = (search: string, filters: ServiceFilters): Choices => {
  const parameters = new URLSearchParams(search);
  const choices: Choices = {};
  for (const name of FILTERS) {
    const value = parameters.get(PARAMETER[name]);
    if (value && filters[name].some(({ id }) => id === value)) choices[name] = value;
  }
  return choices;
};

/** The address with the choices in it, all else kept. */
export const writeChoices = (href: string, choices: Choices): string => {
  const url = new URL(href);
  for (const name of FILTERS) {
    const value = choices[name];
    if (value) url.searchParams.set(PARAMETER[name], value);
    else url.searchParams.delete(PARAMETER[name]);
  }
  return url.href;
};
