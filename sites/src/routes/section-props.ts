import type { Theme, ThemeSection } from "@aluesivut/content";
import type * as Item from "./item-props.ts";

/* The parts that front pages, theme sites, service paths and the service finder are made of. */

export type FrontSection =
  | { id: string; type: "customer-groups"; items: Item.CustomerGroupTeaser[]; more: string }
  | { id: string; type: "services"; items: Item.ServiceTeaser[]; more: string; total: number }
  | { id: string; type: "service-paths"; items: Item.ServicePathTeaser[]; more: string }
  | { id: string; type: "news"; items: Item.ArticleTeaser[]; more: string; total: number }
  | { id: string; type: "events"; items: Item.EventTeaser[]; more: string; total: number }
  | { id: string; type: "jobs"; items: Item.JobTeaser[]; more: string; total: number }
  | { id: string; type: "theme-site"; item: Item.ThemeSiteTeaser }
  | { id: string; type: "text"; title?: string; body: Item.ContentBlock[] };

/** `value` stands in addresses: a slug, or a word of the contract. */
export type FilterOption = { value: string; title: string };
export type ServiceFilters = {
  customerGroups: FilterOption[];
  topics: FilterOption[];
  municipalities: FilterOption[];
  lifeSituations: FilterOption[];
  /** `title` is empty: the words of channel types are the view's. */
  channels: FilterOption[];
};

/** Titles of the last three are empty: their words are the view's. */
export type JobFilters = {
  places: FilterOption[];
  fields: FilterOption[];
  durations: FilterOption[];
  workTimes: FilterOption[];
};

export type PathStep = {
  id: string;
  /** The id of the step's element on the overview and on the print plan. */
  anchor: string;
  number: number;
  title: string;
  href: string;
  actor?: Item.MaybeLink;
  youDo: Item.ContentBlock[];
  weDo: Item.ContentBlock[];
  duration?: string;
  services: Item.Teaser[];
  links: (Item.LabelledLink & { need: "required" | "optional" | "choice" })[];
  /** Where to go when needs change: another path, or the step of it that is meant. */
  branches: { label: string; to: PathPlace }[];
  /** Steps of other paths that branch to this one: the ways back. */
  returns: PathPlace[];
};
/** A path, or one step of it; \`title\` is the path's. */
export type PathPlace = Item.Link & { step?: { number: number; title: string } };

type Figures = Extract<ThemeSection, { type: "figures" }>["figures"];
/** `anchor` is the id of the section's element; sections with a title are tabs of the theme. */
type ThemeSectionHead = { anchor: string; title?: string };
export type ThemeSiteSection = ThemeSectionHead &
  (
    | { type: "text"; body: Item.ContentBlock[] }
    | { type: "services"; items: Item.ServiceTeaser[] }
    | { type: "articles"; items: Item.ArticleTeaser[] }
    | { type: "jobs"; items: Item.JobTeaser[]; more: string; total: number }
    | { type: "organisations"; items: Item.OrganisationTeaser[] }
    | { type: "contacts"; contacts: Item.ContactCard[] }
    | { type: "links"; links: Item.LabelledLink[] }
    | { type: "figures"; figures: Figures }
  );

/** What all pages of a theme site share: its own front, its colours, and the pages right below it. */
export type ThemeFrame = Item.Link & {
  theme?: Theme;
  /** `current` as in `aria-current`: this page, or one that this page stands below. */
  pages: (Item.Link & { current?: "page" | "true" })[];
};
