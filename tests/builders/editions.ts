import type { EditionOf, Kind, Locale } from "@aluesivut/content";
import { COLLECTION_OF_KIND, slugify } from "@aluesivut/content";

/** The moment test snapshots show unless told otherwise: a Wednesday morning in Helsinki. */
export const TEST_MOMENT = "2026-03-04T08:00:00.000Z";

const BODY: Record<Locale, string> = {
  fi: "<p>Palvelu auttaa sinua löytämään työtä tai koulutusta omalta alueeltasi.</p><h2>Näin se toimii</h2><p>Varaa aika ja kerro tilanteestasi.</p>",
  sv: "<p>Tjänsten hjälper dig att hitta jobb eller utbildning i din egen region.</p><h2>Så här fungerar den</h2><p>Boka en tid och berätta om din situation.</p>",
  en: "<p>The service helps you find work or training in your own region.</p><h2>How it works</h2><p>Book a time and tell us about your situation.</p>",
};
export const textBlock = (html: string) => ({ type: "text" as const, html });
export const bodyIn = (locale: Locale) => [textBlock(BODY[locale])];

const published = (kind: Kind, id: string, locale: Locale, title: string) => ({
  key: `${COLLECTION_OF_KIND[kind]}:${id}:${locale}:1`,
  slug: slugify(title) || id,
  publishedAt: "2026-03-01T07:00:00.000Z",
  changedAt: "2026-03-02T07:00:00.000Z",
});

type Defaults = {
  [K in Kind]: (locale: Locale) => Omit<EditionOf<K>, "key" | "slug" | "publishedAt" | "changedAt" | "title" | "name">;
};

/** Of every kind the least an edition must say beside its title. */
const DEFAULTS: Defaults = {
  article: (locale) => ({
    body: bodyIn(locale),
    topics: [],
    customerGroups: [],
    attachments: [],
    related: [],
    contacts: [],
  }),
  service: (locale) => ({
    body: bodyIn(locale),
    audience: [],
    requirements: [],
    howToApply: [],
    benefitEffects: [],
    channels: [],
    languages: [],
    municipalities: [],
    producers: [],
    contacts: [],
    exceptions: [],
    customerGroups: [],
    topics: [],
    lifeSituations: [],
  }),
  "service-path": (locale) => ({
    intro: bodyIn(locale),
    steps: [
      { id: "step-1", slug: "1", title: "1", youDo: bodyIn(locale), weDo: [], services: [], links: [], branches: [] },
    ],
    contacts: [],
  }),
  "theme-site": (locale) => ({ intro: bodyIn(locale), sections: [], partners: [] }),
  page: (locale) => ({ body: bodyIn(locale) }),
  job: (locale) => ({
    employer: "Esimerkki Oy",
    municipalities: [],
    datePosted: "2026-03-01",
    validThrough: "2026-04-01T12:00:00.000Z",
    openings: 1,
    body: bodyIn(locale),
    source: "manual",
  }),
  event: (locale) => ({
    startDate: "2026-03-12T07:00:00.000Z",
    endDate: "2026-03-12T09:00:00.000Z",
    languages: [locale],
    status: "scheduled",
    customerGroups: [],
    body: bodyIn(locale),
  }),
  organisation: (locale) => ({ type: "municipality", description: bodyIn(locale), links: [], contacts: [] }),
  contact: () => ({ phones: [{ number: "+358295000001", hours: [] }], languages: [] }),
  notice: () => ({ severity: "warning", pages: [] }),
  "accessibility-statement": () => ({
    status: "partial",
    findings: [],
    method: "self-assessment",
    preparedOn: "2026-01-15",
    reviewedOn: "2026-01-15",
    provider: "Esimerkki",
    feedbackEmail: "palaute@example.fi",
  }),
  topic: () => ({}),
  "customer-group": () => ({}),
  "life-situation": () => ({}),
  municipality: () => ({ code: "905" }),
};

const NAMED: readonly Kind[] = ["organisation", "topic", "customer-group", "life-situation", "municipality"];

/** An edition of `kind` with `title` as its heading; `fields` go over the defaults. */
export const buildEdition = <K extends Kind>(
  kind: K,
  id: string,
  locale: Locale,
  title: string,
  fields: Partial<EditionOf<K>> = {},
): EditionOf<K> =>
  ({
    ...published(kind, id, locale, title),
    [NAMED.includes(kind) ? "name" : "title"]: title,
    ...DEFAULTS[kind](locale),
    ...fields,
  }) as unknown as EditionOf<K>;
