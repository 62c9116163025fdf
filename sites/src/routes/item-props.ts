import type { EditionOf, Locale, Theme } from "@aluesivut/content";

/*
 * The small, resolved pieces that pages are made of. Every `href` is ready to print: within the site it begins with the
 * base placeholder, elsewhere it is absolute. Optional means missing in this language: show nothing in its place.
 */

export type Channel = EditionOf<"service">["channels"][number];
export type Hours = Channel["hours"][number];
export type PhoneNumber = NonNullable<Channel["phone"]>;
export type Address = NonNullable<Channel["address"]>;
export type SpokenLanguage = EditionOf<"service">["languages"][number];
export type Price = NonNullable<EditionOf<"service">["price"]>;

/** A link with its text. */
export type Link = { title: string; href: string };
/** A link an editor wrote: `external` leads off the site; `description` is a sentence beside it. */
export type LabelledLink = { label: string; href: string; external: boolean; description?: string };

export type Picture = {
  /** Empty when the picture is decorative or has no text in this language. */
  alt: string;
  /** For `<source type srcset>`, the best format first. */
  sources: { type: string; srcset: string }[];
  /** For `<img>`: the middle variant of the most widely known format, with its size. */
  src: string;
  width: number;
  height: number;
  /** Per cent from the left and the top. */
  focalPoint: { x: number; y: number };
  caption?: string;
  credit?: string;
};

/** A document in a list. */
export type Teaser = Link & { id: string; summary?: string; image?: Picture };
/** `date` is a calendar day in Helsinki. */
export type ArticleTeaser = Teaser & { date: string };
export type JobTeaser = Teaser & {
  employer: string;
  municipalities: string[];
  workTime?: EditionOf<"job">["workTime"];
  duration?: EditionOf<"job">["duration"];
  /** A calendar day. */
  datePosted: string;
  /** An instant. */
  validThrough: string;
  openings: number;
  /** What the list is narrowed by: slugs of municipalities, the first digit of the ISCO-08 code. */
  places: string[];
  field?: string;
};
export type EventPhase = "upcoming" | "ongoing" | "over";
export type EventTeaser = Teaser & {
  /** Instants. */
  startDate: string;
  endDate: string;
  phase: EventPhase;
  status: EditionOf<"event">["status"];
  place?: string;
  online: boolean;
  /** BCP 47 tags. */
  languages: string[];
};
export type OrganisationType = EditionOf<"organisation">["type"];
export type OrganisationTeaser = Teaser & { type: OrganisationType; logo?: Picture };
/** `contact` is the first of the organisation that has a phone or an e-mail address. */
export type OrganisationEntry = Omit<OrganisationTeaser, "logo" | "image"> & {
  contact?: Pick<ContactCard, "phones" | "email">;
};
export type ServicePathTeaser = Teaser & { customerGroup?: string; steps: number };
export type ThemeSiteTeaser = Teaser & { lead?: string; theme?: Theme };
/** `door` is how a reader says it: "I am under 30". */
export type CustomerGroupTeaser = Teaser & { door?: string };
/** What the service finder filters by: values of options in `ServiceFilters`. */
export type ServiceTeaser = Teaser & {
  customerGroups: string[];
  topics: string[];
  municipalities: string[];
  lifeSituations: string[];
  channels: Channel["type"][];
};

/** Everything about a contact: shown whole wherever it is mentioned. `href` when it has a page of its own here. */
export type ContactCard = {
  id: string;
  title: string;
  href?: string;
  summary?: string;
  organisation?: MaybeLink;
  phones: PhoneNumber[];
  email?: string;
  address?: Address;
  languages: SpokenLanguage[];
  responseTime?: string;
};

/** A name that is a link when its document has a page here. */
export type MaybeLink = { title: string; href?: string };

/** Rich text with every link and picture resolved; headings in `html` begin at the level that fits the place. */
export type ContentBlock =
  | { type: "text"; html: string }
  | { type: "quote"; text: string; attribution?: string }
  | { type: "figure"; picture: Picture }
  | { type: "links"; title?: string; links: LabelledLink[] }
  | { type: "contact"; contacts: ContactCard[] }
  | { type: "accordion"; items: { title: string; html: string }[] }
  | { type: "table"; caption: string; header: string[]; rows: string[][] }
  | { type: "call-to-action"; link: LabelledLink };

export type Attachment = {
  title: string;
  href: string;
  filename: string;
  mimeType: string;
  bytes: number;
  /** BCP 47 tag, when it is not the page's language or was said. */
  language?: string;
  accessible?: boolean;
};

/**
 * The pages of a list; only present when there is more than one. `links` has the first, the last and those next to this
 * one, in order: where `page` jumps, some are left out.
 */
export type Pagination = {
  page: number;
  links: { page: number; href: string; current: boolean }[];
  previous?: string;
  next?: string;
};

export type LanguageLink = {
  locale: Locale;
  href: string;
  current: boolean;
  /** False when the page does not exist in that language and the link leads to its nearest parent that does. */
  same: boolean;
};
