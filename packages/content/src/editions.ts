import { z } from "zod";
import { Blocks, Html, Id, Instant, Link, LinkTarget, LocalDate, Text, WebUrl } from "./rich-text.ts";
import { Slug } from "./slug.ts";

/* One schema per kind: what one document says in one language, as it was published. Relations are ids. */

const ids = z.array(Id);
const published = {
  /** The ledger's key of this edition: `<collection>:<document>:<locale>:<sequence>`. */
  key: Text,
  slug: Slug,
  /** When this document was first live in this language, and when this edition went live. */
  publishedAt: Instant,
  changedAt: Instant,
  changeNote: Text.optional(),
  /** For search engines and sharing, and under the title in lists. */
  summary: Text.optional(),
  /** Media id of the picture shown in lists and when shared. */
  image: Id.optional(),
};
const titled = { ...published, title: Text };
const named = { ...published, name: Text };

/** schema.org/OpeningHoursSpecification; `HH:MM` in Helsinki time. */
export const OpeningHours = z.strictObject({
  dayOfWeek: z.array(z.enum(["mo", "tu", "we", "th", "fr", "sa", "su"])).min(1),
  opens: z.string().regex(/^\d\d:\d\d$/),
  closes: z.string().regex(/^\d\d:\d\d$/),
  note: Text.optional(),
});
/** `number` in international form: `+358295000000`. `charge` in words: "local network charge". */
export const Phone = z.strictObject({
  number: z.string().regex(/^\+[1-9]\d{5,14}$/),
  charge: Text.optional(),
  hours: z.array(OpeningHours),
});
export const Address = z.strictObject({
  streetAddress: Text,
  postalCode: z.string().regex(/^\d{5}$/),
  addressLocality: Text,
  accessibility: Text.optional(),
  mapUrl: WebUrl.optional(),
});
/** BCP 47 tag and how well one is served in it. */
export const ServiceLanguage = z.strictObject({ code: Text, level: z.enum(["full", "partial", "interpreter"]) });

/** PTV's kinds of service channel. */
export const Channel = z.strictObject({
  id: Id,
  type: z.enum(["e-service", "phone", "place", "form", "web-page"]),
  name: Text,
  description: Text.optional(),
  url: WebUrl.optional(),
  phone: Phone.optional(),
  email: z.email().optional(),
  address: Address.optional(),
  hours: z.array(OpeningHours),
});

export const ArticleEdition = z.strictObject({
  ...titled,
  /** The date readers see; the day of first publication unless the editor says otherwise. */
  datePublished: LocalDate.optional(),
  lead: Text.optional(),
  body: Blocks,
  imageCaption: Text.optional(),
  topics: ids,
  customerGroups: ids,
  attachments: z.array(
    z.strictObject({ media: Id, title: Text, language: Text.optional(), accessible: z.boolean().optional() }),
  ),
  related: ids,
  contacts: ids,
  source: Id.optional(),
});

export const ServiceEdition = z.strictObject({
  ...titled,
  lead: Text.optional(),
  body: Blocks,
  /** Who the service is for, what is required, how to apply, what it obliges to and how it affects benefits. */
  audience: Blocks,
  requirements: Blocks,
  howToApply: Blocks,
  action: z.strictObject({ label: Text, url: WebUrl }).optional(),
  benefitEffects: Blocks,
  channels: z.array(Channel),
  price: z.strictObject({ charge: z.enum(["free", "charged"]), note: Text.optional() }).optional(),
  languages: z.array(ServiceLanguage),
  municipalities: ids,
  responsible: Id.optional(),
  producers: ids,
  contacts: ids,
  exceptions: z.array(z.strictObject({ id: Id, municipalities: ids, text: Text })),
  customerGroups: ids,
  topics: ids,
  lifeSituations: ids,
  ptvId: Text.optional(),
});

export const PathStep = z.strictObject({
  id: Id,
  /** Unique within the path: the step's page stands at it. */
  slug: Slug,
  title: Text,
  /** Organisation that acts in this step. */
  actor: Id.optional(),
  youDo: Blocks,
  weDo: Blocks,
  duration: Text.optional(),
  services: ids,
  links: z.array(
    z.strictObject({ id: Id, label: Text, target: LinkTarget, need: z.enum(["required", "optional", "choice"]) }),
  ),
  /** Where to go when needs change: another path, and there a step's id if one is meant. */
  branches: z.array(z.strictObject({ id: Id, label: Text, path: Id, step: Id.optional() })),
});
export const ServicePathEdition = z.strictObject({
  ...titled,
  lead: Text.optional(),
  customerGroup: Id.optional(),
  intro: Blocks,
  steps: z.array(PathStep).min(1),
  contacts: ids,
});

/** `#rrggbb`: pages compute with it, so nothing else will do. */
const Colour = z.string().regex(/^#[0-9a-f]{6}$/i);
/** Colours of one colour scheme. */
const Palette = z.strictObject({ deep: Colour, brand: Colour, wash: Colour, tint: Colour });
export const Theme = z.strictObject({ light: Palette, dark: Palette, accent: Colour });
export type Theme = z.infer<typeof Theme>;

const sectionHead = { id: Id, title: Text.optional() };
export const ThemeSection = z.discriminatedUnion("type", [
  z.strictObject({ ...sectionHead, type: z.literal("text"), body: Blocks }),
  z.strictObject({ ...sectionHead, type: z.literal("services"), services: ids }),
  z.strictObject({ ...sectionHead, type: z.literal("articles"), articles: ids }),
  /** Jobs of these municipalities or with one of these words in the title; all when both are empty. */
  z.strictObject({ ...sectionHead, type: z.literal("jobs"), municipalities: ids, words: z.array(Text) }),
  z.strictObject({ ...sectionHead, type: z.literal("organisations"), organisations: ids }),
  z.strictObject({ ...sectionHead, type: z.literal("contacts"), contacts: ids }),
  z.strictObject({ ...sectionHead, type: z.literal("links"), links: z.array(Link) }),
  /** `value` is the number as a reader sees it; `amount` makes the figures comparable in a chart. */
  z.strictObject({
    ...sectionHead,
    type: z.literal("figures"),
    figures: z.array(
      z.strictObject({ id: Id, label: Text, value: Text, amount: z.number().optional(), source: Text.optional() }),
    ),
  }),
]);
export type ThemeSection = z.infer<typeof ThemeSection>;

export const ThemeSiteEdition = z.strictObject({
  ...titled,
  lead: Text.optional(),
  intro: Blocks,
  theme: Theme.optional(),
  sections: z.array(ThemeSection),
  partners: ids,
});

export const PageEdition = z.strictObject({
  ...titled,
  lead: Text.optional(),
  body: Blocks,
  /** The page or theme site it stands below. Its own path does not tell: it stays when the page is moved. */
  parent: Id.optional(),
});

export const JobEdition = z.strictObject({
  ...titled,
  employer: Text,
  /** ISCO-08 code, one to four digits. */
  occupation: z
    .string()
    .regex(/^\d{1,4}$/)
    .optional(),
  workTime: z.enum(["full-time", "part-time", "shift", "other"]).optional(),
  duration: z.enum(["permanent", "temporary", "summer", "apprenticeship", "other"]).optional(),
  municipalities: ids,
  datePosted: LocalDate,
  /** Applications close; the edition is in effect until then. */
  validThrough: Instant,
  openings: z.number().int().positive(),
  applyUrl: WebUrl.optional(),
  body: Blocks,
  source: z.enum(["manual", "imported"]),
  attribution: Text.optional(),
});

export const EventEdition = z.strictObject({
  ...titled,
  lead: Text.optional(),
  startDate: Instant,
  endDate: Instant,
  place: z.strictObject({ name: Text, address: Address.optional() }).optional(),
  onlineUrl: WebUrl.optional(),
  registration: z
    .strictObject({ url: WebUrl.optional(), email: z.email().optional(), deadline: Instant.optional() })
    .optional(),
  price: z.strictObject({ charge: z.enum(["free", "charged"]), note: Text.optional() }).optional(),
  languages: z.array(Text),
  accessibility: Text.optional(),
  audience: Text.optional(),
  organiser: Id.optional(),
  status: z.enum(["scheduled", "cancelled", "moved"]),
  customerGroups: ids,
  body: Blocks,
});

export const OrganisationEdition = z.strictObject({
  ...named,
  type: z.enum(["state", "municipality", "region", "education", "third-sector", "company"]),
  /** Finnish business id (Y-tunnus), `1234567-8`. */
  businessId: z
    .string()
    .regex(/^\d{7}-\d$/)
    .optional(),
  logo: Id.optional(),
  description: Blocks,
  links: z.array(Link),
  contacts: ids,
  parent: Id.optional(),
});

export const ContactEdition = z.strictObject({
  ...titled,
  organisation: Id.optional(),
  phones: z.array(Phone),
  email: z.email().optional(),
  address: Address.optional(),
  languages: z.array(ServiceLanguage),
  responseTime: Text.optional(),
});

export const NoticeEdition = z.strictObject({
  ...titled,
  severity: z.enum(["info", "warning", "emergency"]),
  html: Html.optional(),
  link: Link.optional(),
  /** The documents on whose pages it stands; empty: on every page of the regions that show it. */
  pages: ids,
});

export const AccessibilityStatementEdition = z.strictObject({
  ...titled,
  status: z.enum(["full", "partial", "none"]),
  findings: z.array(
    z.strictObject({
      id: Id,
      /** WCAG success criterion, `1.4.3`. */
      criterion: z.string().regex(/^\d\.\d\.\d{1,2}$/),
      description: Text,
      reason: z.enum(["non-compliance", "disproportionate-burden", "out-of-scope"]),
      alternative: Text.optional(),
      mendBy: LocalDate.optional(),
    }),
  ),
  method: z.enum(["self-assessment", "third-party"]),
  preparedOn: LocalDate,
  reviewedOn: LocalDate,
  provider: Text,
  feedbackEmail: z.email(),
});

export const TopicEdition = z.strictObject({ ...named });
export const CustomerGroupEdition = z.strictObject({
  ...named,
  /** How a reader would say it: "I am under 30". */ door: Text.optional(),
});
export const LifeSituationEdition = z.strictObject({ ...named });
export const MunicipalityEdition = z.strictObject({
  ...named,
  /** Statistics Finland's code, three digits. */ code: z.string().regex(/^\d{3}$/),
});

export const EDITION_OF_KIND = {
  article: ArticleEdition,
  service: ServiceEdition,
  "service-path": ServicePathEdition,
  "theme-site": ThemeSiteEdition,
  page: PageEdition,
  job: JobEdition,
  event: EventEdition,
  organisation: OrganisationEdition,
  contact: ContactEdition,
  notice: NoticeEdition,
  "accessibility-statement": AccessibilityStatementEdition,
  topic: TopicEdition,
  "customer-group": CustomerGroupEdition,
  "life-situation": LifeSituationEdition,
  municipality: MunicipalityEdition,
} as const;

export type EditionOf<K extends keyof typeof EDITION_OF_KIND> = z.infer<(typeof EDITION_OF_KIND)[K]>;
export type Edition = { [K in keyof typeof EDITION_OF_KIND]: EditionOf<K> }[keyof typeof EDITION_OF_KIND];

/** The heading of an edition, whichever word its kind uses. */
export const titleOf = (edition: Edition): string => ("title" in edition ? edition.title : edition.name);
