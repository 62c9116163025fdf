import type { EditionOf, Kind } from "@aluesivut/content";
import { withBase } from "./href.ts";
import type * as Item from "./item-props.ts";
import { pictureOf } from "./picture.ts";
import { present } from "./present.ts";
import { type LocalSite, type PageEntry, type Reads, titleIn } from "./site.ts";

/** What a document looks like in a list. */
export const teaserOf = <K extends Kind>(local: LocalSite, { document, edition, path }: PageEntry<K>): Item.Teaser => {
  const { summary, image } = edition as EditionOf<Kind>;
  return present({
    id: document.id,
    title: titleIn({ edition }),
    href: withBase(path),
    summary: summary ?? ("lead" in edition ? edition.lead : undefined),
    image: pictureOf(local, image),
  });
};

type Remembered = { path: string; reads: Reads; teaser: unknown };
const teasers = new WeakMap<object, Remembered>();

/** The teaser of an earlier call if all it was made of is the same: lists of thousands are made with every publication. */
const rememberTeaser = <T extends Item.Teaser>(
  { site }: LocalSite,
  { edition, path }: PageEntry,
  derive: () => T,
): T => {
  const known = teasers.get(edition);
  if (known && known.path === path && site.stillReads(known.reads)) {
    site.noteReads(known.reads);
    return known.teaser as T;
  }
  const { result, reads } = site.recording(derive);
  teasers.set(edition, { path, reads, teaser: result });
  return result;
};

export const linkOf = <K extends Kind>(entry: PageEntry<K>): Item.Link => ({
  title: titleIn(entry),
  href: withBase(entry.path),
});

const HELSINKI_DAY = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Helsinki" });
const dayOfHour = new Map<string, string>();
/** The calendar day of an instant in Helsinki: `2026-03-01`. One hour is never in two days, so hours are remembered. */
export const helsinkiDay = (instant: string): string => {
  const hour = instant.slice(0, "2026-03-01T07".length);
  let day = dayOfHour.get(hour);
  if (day === undefined) {
    day = HELSINKI_DAY.format(new Date(instant));
    dayOfHour.set(hour, day);
  }
  return day;
};

/** The date readers see on an article. */
export const articleDate = (edition: EditionOf<"article">): string =>
  edition.datePublished ?? helsinkiDay(edition.publishedAt);

export const articleTeaser = (local: LocalSite, entry: PageEntry<"article">): Item.ArticleTeaser =>
  rememberTeaser(local, entry, () => ({ ...teaserOf(local, entry), date: articleDate(entry.edition) }));

/** Names of documents that may have no page (municipalities, life situations). */
export const namesOf = (local: LocalSite, ids: readonly string[], kind: "municipality" | "life-situation"): string[] =>
  local.findAll(ids, kind).map(({ edition }) => edition.name);

export const jobTeaser = (local: LocalSite, entry: PageEntry<"job">): Item.JobTeaser =>
  rememberTeaser(local, entry, () => {
    const { employer, municipalities, occupation, ...edition } = entry.edition;
    const { workTime, duration, datePosted, validThrough, openings } = edition;
    const places = local.findAll(municipalities, "municipality");
    return present({
      ...teaserOf(local, entry),
      employer,
      municipalities: places.map((place) => place.edition.name),
      workTime,
      duration,
      datePosted,
      validThrough,
      openings,
      places: places.map((place) => place.edition.slug),
      field: occupation?.slice(0, 1),
    });
  });

export const eventTeaser = (local: LocalSite, entry: PageEntry<"event">): Item.EventTeaser => {
  const { startDate, endDate, status, place, onlineUrl, languages } = entry.edition;
  return present({
    ...teaserOf(local, entry),
    startDate,
    endDate,
    phase: entry.document.phase ?? "upcoming",
    status,
    place: place && (place.address ? `${place.name}, ${place.address.addressLocality}` : place.name),
    online: onlineUrl !== undefined,
    languages,
  });
};

export const organisationTeaser = (local: LocalSite, entry: PageEntry<"organisation">): Item.OrganisationTeaser =>
  present({ ...teaserOf(local, entry), type: entry.edition.type, logo: pictureOf(local, entry.edition.logo) });

export const servicePathTeaser = (local: LocalSite, entry: PageEntry<"service-path">): Item.ServicePathTeaser =>
  present({
    ...teaserOf(local, entry),
    customerGroup: local.find(entry.edition.customerGroup, "customer-group")?.edition.name,
    steps: entry.edition.steps.length,
  });

export const themeSiteTeaser = (local: LocalSite, entry: PageEntry<"theme-site">): Item.ThemeSiteTeaser =>
  present({ ...teaserOf(local, entry), lead: entry.edition.lead, theme: entry.edition.theme });

export const customerGroupTeaser = (local: LocalSite, entry: PageEntry<"customer-group">): Item.CustomerGroupTeaser =>
  present({ ...teaserOf(local, entry), door: entry.edition.door });

export const serviceTeaser = (local: LocalSite, entry: PageEntry<"service">): Item.ServiceTeaser => {
  const { customerGroups, topics, municipalities, lifeSituations, channels } = entry.edition;
  const slugs = (ids: readonly string[]) => ids.flatMap((id) => local.find(id)?.edition.slug ?? []);
  return {
    ...teaserOf(local, entry),
    customerGroups: slugs(customerGroups),
    topics: slugs(topics),
    municipalities: slugs(municipalities),
    lifeSituations: slugs(lifeSituations),
    channels: [...new Set(channels.map(({ type }) => type))],
  };
};
