import { z } from "zod";
import { Phone, Theme } from "./editions.ts";
import { Locale, localized } from "./locale.ts";
import { SECTIONS, type Section } from "./paths.ts";
import { Blocks, Id, LinkTarget, Text, WebUrl } from "./rich-text.ts";
import { Slug } from "./slug.ts";

/** Drawings the sites ship: the woven band under the header and the landscape under a page head. */
export const MOTIFS = ["dome", "quarters", "chevrons", "sawtooth", "rail", "ridges", "ring", "fell", "house"] as const;
export const HORIZONS = [
  "helsinki",
  "espoo",
  "vantaa",
  "tampere",
  "kouvola",
  "vaasa",
  "etela-savo",
  "koillismaa",
  "porvoo",
] as const;

/** A region's look: tokens only. `horizonFocus` is what a narrow screen keeps of the horizon, per cent from the left. */
export const RegionTheme = z.strictObject({
  ...Theme.shape,
  motif: z.enum(MOTIFS),
  horizon: z.enum(HORIZONS),
  horizonFocus: z.number().min(0).max(100),
});
export type RegionTheme = z.infer<typeof RegionTheme>;

const SectionName = z.enum(SECTIONS as [Section, ...Section[]]);
export const NavigationItem = z.union([
  z.strictObject({ section: SectionName }),
  z.strictObject({ label: localized(Text), target: LinkTarget }),
]);

/** What the front page is made of, in order. Lists without ids fill themselves with the newest or nearest. */
export const FrontSection = z.discriminatedUnion("type", [
  z.strictObject({ id: Id, type: z.literal("customer-groups"), customerGroups: z.array(Id) }),
  z.strictObject({ id: Id, type: z.literal("services"), services: z.array(Id) }),
  z.strictObject({ id: Id, type: z.literal("service-paths") }),
  z.strictObject({ id: Id, type: z.literal("news"), limit: z.number().int().min(1).max(12) }),
  z.strictObject({ id: Id, type: z.literal("events"), limit: z.number().int().min(1).max(12) }),
  z.strictObject({ id: Id, type: z.literal("jobs"), limit: z.number().int().min(1).max(12) }),
  z.strictObject({ id: Id, type: z.literal("theme-site"), themeSite: Id }),
  z.strictObject({ id: Id, type: z.literal("text"), title: localized(Text), body: localized(Blocks) }),
]);
export type FrontSection = z.infer<typeof FrontSection>;

/** How other regions and the public address of a site are known: for the switch and for canonicals. */
export const RegionName = z.strictObject({
  slug: Slug,
  name: localized(Text),
  /** The region's languages, the default first. */
  locales: z.array(Locale).min(1),
  /** Where the site stands, with a trailing slash: `https://alue.example.fi/`, `https://example.fi/alueet/vaasa/`. */
  baseUrl: z.url({ protocol: /^https?$/ }).endsWith("/"),
});
export type RegionName = z.infer<typeof RegionName>;

export const Region = z.strictObject({
  ...RegionName.shape,
  municipalities: z.array(Id),
  theme: RegionTheme,
  logo: Id.optional(),
  /** The front page's heading and lead. */
  title: localized(Text),
  lead: localized(Text),
  front: z.array(FrontSection),
  navigation: z.array(NavigationItem),
  contact: z.strictObject({
    phone: Phone.optional(),
    email: z.email().optional(),
    /** Charge of the phone line in words; hours are in `phone`. */
    charge: localized(Text),
    /** Who keeps the site. */
    provider: localized(Text),
  }),
  socialLinks: z.array(z.strictObject({ label: Text, url: WebUrl })),
  /** What happens when a document lacks one of the region's languages. */
  parityPolicy: z.enum(["none", "warn", "block"]),
});
export type Region = z.infer<typeof Region>;
