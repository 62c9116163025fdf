import type { Config, Field, SanitizedConfig } from "payload";
import { isAdministrator, isNationalEditor, type Person, regionsOf } from "../access/index.ts";
import { type Words, words } from "../i18n/words.ts";

/* Payload's saved filters: whose they are, and their words, which Payload has in English alone. */

const MY_REGIONS = "regions";
const personOf = (user: unknown): Person => user as Person;

/** A preset of a region is seen by its editors: the region stands in it. */
const regionConstraint = (operation: "read" | "update" | "delete") => ({
  label: "Regions",
  value: MY_REGIONS,
  fields: [
    {
      name: "regions",
      type: "relationship",
      relationTo: "regions",
      hasMany: true,
      defaultValue: ({ user }: { user?: unknown }) => regionsOf(personOf(user)),
      filterOptions: ({ user }) => {
        const person = personOf(user);
        return isAdministrator(person) ? true : { id: { in: regionsOf(person) } };
      },
    } satisfies Field as Field,
  ],
  access: ({ req }: { req: { user?: unknown } }) => {
    const own = regionsOf(personOf(req.user));
    return own.length > 0 && { [`access.${operation}.regions`]: { in: own } };
  },
});

/** Each keeps their own; with a region they share it. For everyone, or for persons by name, administrators alone. */
export const queryPresets = (): NonNullable<Config["queryPresets"]> => ({
  access: {},
  constraints: {
    read: [regionConstraint("read")],
    update: [regionConstraint("update")],
    delete: [regionConstraint("delete")],
  },
  filterConstraints: ({ options, req }) => {
    const person = personOf(req.user);
    const broad = isAdministrator(person) || isNationalEditor(person);
    return options.filter((option) => {
      const value = typeof option === "string" ? option : option.value;
      return value === "onlyMe" || value === MY_REGIONS || (value === "everyone" ? broad : isAdministrator(person));
    });
  },
});

const LABELS: Record<string, Words> = {
  title: words("Nimi", "Namn", "Name"),
  isShared: words("Jaettu muille", "Delad med andra", "Shared"),
  where: words("Rajaukset", "Filter", "Filters"),
  columns: words("Sarakkeet", "Kolumner", "Columns"),
  groupBy: words("Ryhmittely", "Gruppering", "Group by"),
  relatedCollection: words("Luettelo", "Lista", "List"),
  access: words("Kenelle jaetaan", "Vem den delas med", "Who it is shared with"),
  read: words("Kuka saa käyttää", "Vem får använda", "Who may use it"),
  update: words("Kuka saa muuttaa", "Vem får ändra", "Who may change it"),
  delete: words("Kuka saa poistaa", "Vem får ta bort", "Who may delete it"),
  constraint: words("Ketkä", "Vilka", "Who"),
  users: words("Henkilöt", "Personer", "People"),
  regions: words("Alueet", "Regioner", "Regions"),
};
const OPTIONS: Record<string, Words> = {
  everyone: words("Kaikki", "Alla", "Everyone"),
  onlyMe: words("Vain minä", "Bara jag", "Only me"),
  specificUsers: words("Nimetyt henkilöt", "Namngivna personer", "People by name"),
  [MY_REGIONS]: words("Alueen toimittajat", "Regionens redaktörer", "Editors of a region"),
};

/** Gives the collection that Payload makes of the presets words in the admin's languages. */
export const nameQueryPresets = (config: SanitizedConfig): SanitizedConfig => {
  const presets = config.collections.find(({ slug }) => slug === "payload-query-presets");
  if (!presets) return config;
  presets.labels = {
    singular: words("Tallennettu rajaus", "Sparat filter", "Saved filter"),
    plural: words("Tallennetut rajaukset", "Sparade filter", "Saved filters"),
  };
  const name = (fields: Field[]): void => {
    for (const field of fields) {
      const known = "name" in field && field.name ? LABELS[field.name] : undefined;
      if (known && "label" in field && field.label !== false) Object.assign(field, { label: known });
      if (field.type === "select")
        for (const option of field.options)
          if (typeof option === "object" && OPTIONS[option.value]) option.label = OPTIONS[option.value] as Words;
      if (field.type === "collapsible") {
        const [group] = field.fields;
        const operation = group && "name" in group ? LABELS[group.name as string] : undefined;
        if (operation) Object.assign(field, { label: operation });
      }
      if ("fields" in field) name(field.fields);
    }
  };
  name(presets.fields);
  // Payload tries out a preset in a second transaction within the first, which SQLite's one writer would wait for in vain.
  presets.hooks.beforeOperation.push(({ args, req }) => {
    req.context._preventLockout = true;
    return args;
  });
  return config;
};
