import type { ServiceFilters, ServiceTeaser } from "../routes/page-props.ts";
import type { Choices } from "./choices.ts";

/** What services are narrowed by, in the order of the form, and each one's parameter in the address. */
export const SERVICE_PARAMETERS = {
  customerGroups: "group",
  lifeSituations: "situation",
  topics: "topic",
  municipalities: "place",
  channels: "channel",
} as const satisfies Record<keyof ServiceFilters, string>;

export type ServiceFilter = keyof typeof SERVICE_PARAMETERS;
export const SERVICE_FILTERS = Object.keys(SERVICE_PARAMETERS) as ServiceFilter[];
export type ServiceChoices = Choices<ServiceFilter>;
type Findable = Pick<ServiceTeaser, ServiceFilter>;

/** A service is found when it fits every choice. One without municipalities is had in all of them. */
export const findServices = <T extends Findable>(items: T[], choices: ServiceChoices): T[] =>
  items.filter((item) =>
    SERVICE_FILTERS.every((name) => {
      const choice = choices[name];
      const values: readonly string[] = item[name];
      return !choice || values.includes(choice) || (name === "municipalities" && values.length === 0);
    }),
  );

/** How many services each value of a filter would leave, the other choices as they are. */
export const countServices = (
  items: Findable[],
  choices: ServiceChoices,
  name: ServiceFilter,
  values: string[],
): Map<string, number> => {
  const others = findServices(items, { ...choices, [name]: undefined });
  return new Map(values.map((value) => [value, findServices(others, { [name]: value }).length]));
};

/** Fewer services than this are seen at a glance; more get an index of their first letters. */
const INDEXED_FROM = 25;

/** Services, in the order of their titles, by first letter; in one group without a letter when they are few. */
export const groupByLetter = <T extends { title: string }>(items: T[], locale: string): [letter: string, T[]][] => {
  if (items.length < INDEXED_FROM) return [["", items]];
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const [first = ""] = item.title.toLocaleUpperCase(locale);
    const letter = first.toLocaleLowerCase(locale) === first ? "#" : first; // a digit or a mark has no other case
    const group = groups.get(letter);
    if (group) group.push(item);
    else groups.set(letter, [item]);
  }
  return [...groups];
};
