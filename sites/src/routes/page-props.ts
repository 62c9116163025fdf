import type { Drawing, EditionOf, Locale, RegionTheme, Route, Section } from "@aluesivut/content";
import type { OpenDataName } from "./data/open-data.ts";
import type * as Item from "./item-props.ts";
import type {
  FrontSection,
  JobFilters,
  PathStep,
  ServiceFilters,
  ThemeFrame,
  ThemeSiteSection,
} from "./section-props.ts";

export type * from "./item-props.ts";
export type * from "./section-props.ts";
export type { SiteLayout } from "./site-layout.ts";

/**
 * What every page has. Heading, document title, breadcrumbs and menu come as words from the routes; a view's own words
 * (labels, dates, sentences about the page) from `i18n`.
 */
export type PageBase = {
  locale: Locale;
  /** The one h1. */
  title: string;
  /** For `<title>`, with the region's name. */
  documentTitle: string;
  description?: string;
  /** Which item of the menu is current. */
  section?: Section;
  /** Absolute; may lead to the region that owns the document. Absent on 404 and 410 pages. */
  canonical?: string;
  /** hreflang links, absolute, this language among them; empty when there is but one. */
  alternates: { hreflang: Locale | "x-default"; href: string }[];
  /** The language switch: one entry a language of the region, in its order. */
  languages: Item.LanguageLink[];
  /** From the front page to this page's parent; empty on the front page. */
  breadcrumbs: Item.Link[];
  /** For sharing, absolute; `drawing` when it is one of the site's own. */
  shareImage?: { url: string; width: number; height: number; alt: string; drawing?: Drawing };
  /** schema.org objects for one `<script type="application/ld+json">` each. */
  jsonLd: Record<string, unknown>[];
  /** False asks search engines not to list it. */
  indexed: boolean;
  /** Instants; of pages of a document. */
  publishedAt?: string;
  changedAt?: string;
  /** Of pages of a document that another region, or the state, owns. */
  shared?: {
    /** Absent of what the state publishes; `href` is the owner's page in this language, if there is one. */
    owner?: Item.MaybeLink;
    /** What this region's editors add to it, in paragraphs. */
    note?: { region: string; paragraphs: string[] };
  };
};

type Detail = { lead?: string; summary?: string; image?: Item.Picture };

type TopicBody = {
  summary?: string;
  image?: Item.Picture;
  paths: Item.ServicePathTeaser[];
  services: Item.ServiceTeaser[];
  articles: Item.ArticleTeaser[];
  /** Pages of `articles`; the rest stands on the first page only. */
  pagination?: Item.Pagination;
};

type PropsOf = {
  front: { lead?: string; sections: FrontSection[]; theme: Pick<RegionTheme, "horizon"> };

  /** The newest, or in pages those of `year`. `topics` and `years` are those that have news. */
  "article-list": {
    year?: string;
    items: Item.ArticleTeaser[];
    topics: Item.Link[];
    years: Item.Link[];
    pagination?: Item.Pagination;
  };
  article: Detail & {
    /** A calendar day in Helsinki; `updated` when it was changed on a later day. */
    date: string;
    updated?: string;
    changeNote?: string;
    body: Item.ContentBlock[];
    imageCaption?: string;
    topics: Item.Link[];
    customerGroups: Item.Link[];
    attachments: Item.Attachment[];
    related: Item.ArticleTeaser[];
    contacts: Item.ContactCard[];
    source?: Item.MaybeLink;
  };

  "service-list": { items: Item.ServiceTeaser[]; filters: ServiceFilters; customerGroups: Item.CustomerGroupTeaser[] };
  service: Detail & {
    body: Item.ContentBlock[];
    audience: Item.ContentBlock[];
    requirements: Item.ContentBlock[];
    howToApply: Item.ContentBlock[];
    action?: { label: string; url: string };
    benefitEffects: Item.ContentBlock[];
    channels: Item.Channel[];
    price?: Item.Price;
    /** In which languages one is served. */
    servedIn: Item.SpokenLanguage[];
    municipalities: string[];
    responsible?: Item.MaybeLink;
    producers: Item.MaybeLink[];
    contacts: Item.ContactCard[];
    exceptions: { id: string; municipalities: string[]; text: string }[];
    customerGroups: Item.Link[];
    topics: Item.Link[];
    lifeSituations: string[];
    /** Paths on which this service is a step. */
    paths: Item.Link[];
    /** A calendar day. */
    updated: string;
  };

  "service-path-list": { items: Item.ServicePathTeaser[] };
  "service-path": Detail & {
    customerGroup?: Item.MaybeLink;
    intro: Item.ContentBlock[];
    steps: PathStep[];
    contacts: Item.ContactCard[];
    print: string;
  };
  "service-path-step": {
    path: Item.Link;
    step: PathStep;
    /** All steps, this one too: the line of stations. */
    steps: Pick<PathStep, "number" | "title" | "href">[];
    previous?: Item.Link;
    next?: Item.Link;
    contacts: Item.ContactCard[];
    print: string;
  };
  "service-path-print": {
    path: Item.Link;
    /** The path's own address, as one types it. */
    address: string;
    lead?: string;
    intro: Item.ContentBlock[];
    steps: PathStep[];
    contacts: Item.ContactCard[];
  };

  "theme-site-list": { items: Item.ThemeSiteTeaser[] };
  "theme-site": Detail & {
    themeSite: ThemeFrame;
    intro: Item.ContentBlock[];
    sections: ThemeSiteSection[];
    partners: Item.OrganisationTeaser[];
  };

  /** `total` counts all pages; `index` is the file with all jobs, for narrowing them. */
  "job-list": {
    items: Item.JobTeaser[];
    total: number;
    filters: JobFilters;
    index: string;
    pagination?: Item.Pagination;
    attributions: string[];
  };
  job: Detail & {
    employer: string;
    municipalities: string[];
    workTime?: EditionOf<"job">["workTime"];
    duration?: EditionOf<"job">["duration"];
    datePosted: string;
    validThrough: string;
    openings: number;
    applyUrl?: string;
    body: Item.ContentBlock[];
    attribution?: string;
  };

  /** `items`, on the first page only, are ongoing and coming, the nearest first; `past` those over, the latest first, in pages. */
  "event-list": { items: Item.EventTeaser[]; past: Item.EventTeaser[]; pagination?: Item.Pagination; calendar: string };
  event: Detail & {
    startDate: string;
    endDate: string;
    phase: Item.EventPhase;
    status: EditionOf<"event">["status"];
    place?: EditionOf<"event">["place"];
    onlineUrl?: string;
    registration?: EditionOf<"event">["registration"];
    registrationClosed?: true;
    price?: Item.Price;
    /** BCP 47 tags. */
    heldIn: string[];
    accessibility?: string;
    audience?: string;
    organiser?: Item.MaybeLink;
    customerGroups: Item.Link[];
    body: Item.ContentBlock[];
    /** Href of the event as a calendar file. */
    calendar: string;
  };

  "organisation-list": { items: Item.OrganisationEntry[] };
  organisation: Detail & {
    type: Item.OrganisationType;
    businessId?: string;
    logo?: Item.Picture;
    body: Item.ContentBlock[];
    links: Item.LabelledLink[];
    contacts: Item.ContactCard[];
    parent?: Item.MaybeLink;
    /** Services it is responsible for or produces. */
    services: Item.Teaser[];
  };

  /** By organisation; those of none come last. */
  "contact-list": { groups: { organisation?: Item.MaybeLink; contacts: Item.ContactCard[] }[] };
  contact: {
    contact: Item.ContactCard;
    /** Services that name this contact. */
    services: Item.Teaser[];
  };

  page: Detail & {
    /** The theme site it stands below, and whose look it wears. */
    themeSite?: ThemeFrame;
    body: Item.ContentBlock[];
    children: Item.Teaser[];
    updated: string;
  };

  "topic-list": { items: Item.Teaser[] };
  topic: TopicBody;
  "customer-group-list": { items: Item.CustomerGroupTeaser[] };
  "customer-group": TopicBody & { door?: string; events: Item.EventTeaser[] };

  /** `sections` and the site map stand in for search where it cannot run. */
  search: { bundle: string; siteMap: string; sections: Item.Link[] };
  accessibility: {
    /** Absent when the region has not published one in this language. */
    statement?: Omit<EditionOf<"accessibility-statement">, "key" | "slug" | "image">;
    siteUrl: string;
    feedback: string;
  };
  privacy: { provider?: string; email?: string };
  /** `answerDays`: within how many days the law asks for an answer. */
  feedback: { email?: string; phone?: Item.PhoneNumber; answerDays: number };
  /** `example` is one item as JSON, when there is any. */
  "open-data": {
    files: { name: OpenDataName; title: string; href: string; url: string; count: number }[];
    schema: string;
    licence: string;
    example?: string;
  };
  "site-map": { groups: { title: string; href?: string; links: Item.Link[] }[] };
  /** `pages` is the file that likely pages are chosen from. */
  "not-found": { search: string; siteMap: string; pages: string; sections: Item.Link[] };
  gone: {
    reason: "withdrawn" | "expired" | "hidden" | "language-dropped";
    /** What the page was called. */
    was?: string;
    note?: string;
    /** An instant. */
    at: string;
    search: string;
    sections: Item.Link[];
  };
};

export type PageKind = keyof PropsOf;
/** Everything a page of one kind shows. */
export type PageProps<K extends PageKind = PageKind> = PageBase & PropsOf[K];

/** A route whose page Astro renders, told apart by `kind`. */
export type PageRoute = {
  [K in PageKind]: Omit<Route, "kind" | "props" | "locale" | "layout"> & {
    kind: K;
    props: PageProps<K>;
    locale: Locale;
    layout: string;
  };
}[PageKind];
