import type { Kind, Locale, Section, Theme } from "@aluesivut/content";
import { frontPath, NATIONAL, SECTION_OF_KIND, sectionPath, TAXONOMY_KINDS } from "@aluesivut/content";
import { describeSection } from "./describe-section.ts";
import { drawnShareImage } from "./drawings.ts";
import { absoluteUrl, withBase } from "./href.ts";
import { breadcrumbsJsonLd } from "./json-ld/json-ld.ts";
import type { LanguageLink, Link, PageBase } from "./page-props.ts";
import { shareImageOf } from "./picture.ts";
import { present } from "./present.ts";
import { PAGE_NAMES, SECTION_NAMES } from "./section-names.ts";
import { type LocalSite, nameOf, type PageEntry, titleIn } from "./site.ts";

/** Soft hyphens help narrow screens break words; out of a page they are noise. */
export const withoutSoftHyphens = (text: string): string => text.replaceAll("\u00ad", "");

export const regionName = ({ region, locale }: LocalSite): string => nameOf(region.name, locale, region);

export const frontLink = ({ locale }: LocalSite): Link => ({
  title: PAGE_NAMES.front[locale],
  href: withBase(frontPath(locale)),
});

export const sectionLink = (local: LocalSite, section: Section): Link => ({
  title: SECTION_NAMES[section][local.locale],
  href: withBase(sectionPath(section, local.locale)),
});

type BaseOptions = {
  path: string;
  title: string;
  /** What the page is a part of, told in the document title: titles of tabs should not be alike. */
  partOf?: string;
  /** What the section offers, when not given. */
  description?: string | undefined;
  section?: Section | undefined;
  /** Between the front page and this page. */
  parents?: Link[];
  /** The path of this page in another language of the site; undefined when there is none. */
  pathIn?: (locale: Locale) => string | undefined;
  /** The nearest parent in another language, for the switch. The front page when not given. */
  parentIn?: (locale: Locale) => string | undefined;
  /** Base URL of the site that owns the content, when it is not this one and has the page in `locale`. */
  ownerUrl?: (locale: Locale) => string | undefined;
  image?: string | undefined;
  /** What the drawn share image says, when that is not the title. */
  cardTitle?: string;
  /** The page's own colours, where it has other ones than the region. */
  theme?: Theme | undefined;
  jsonLd?: Record<string, unknown>[];
  indexed?: boolean;
  published?: { publishedAt: string; changedAt: string };
  shared?: PageBase["shared"];
};

/** The card of a page that has no picture of its own. */
const drawCard = (
  local: LocalSite,
  { title, cardTitle = title, parents, theme }: BaseOptions,
): PageBase["shareImage"] => {
  const site = withoutSoftHyphens(regionName(local));
  const card = present({ title: cardTitle, part: parents?.at(-1)?.title, site, theme });
  return drawnShareImage(local.region, card, withoutSoftHyphens(`${cardTitle} – ${site}`));
};

/** For readers of other languages: the region's default language, else the first that there is. */
const everyoneElse = ([first]: PageBase["alternates"]): PageBase["alternates"][number] => ({
  hreflang: "x-default",
  href: first?.href ?? "",
});

/** What every page has, for a page of one's own making. */
export const pageBase = (local: LocalSite, options: BaseOptions): PageBase => {
  const { region, locale } = local;
  const { path, title, section, parents = [], pathIn, parentIn, ownerUrl, indexed = true } = options;
  const urlIn = (other: Locale, there: string) => absoluteUrl(ownerUrl?.(other) ?? region.baseUrl, there);

  const languages: LanguageLink[] = region.locales.map((other) => {
    if (other === locale) return { locale: other, href: withBase(path), current: true, same: true };
    const same = pathIn?.(other);
    return {
      locale: other,
      href: withBase(same ?? parentIn?.(other) ?? frontPath(other)),
      current: false,
      same: same !== undefined,
    };
  });
  const alternates: PageBase["alternates"] = languages
    .filter(({ same }) => same)
    .map((link) => ({
      hreflang: link.locale,
      href: urlIn(link.locale, link.current ? path : (pathIn?.(link.locale) ?? path)),
    }));

  const isFront = path === frontPath(locale);
  const breadcrumbs = isFront ? [] : [frontLink(local), ...parents];
  const name = regionName(local);
  const description =
    "description" in options || !section ? options.description : describeSection(section, name, locale);
  return present({
    locale,
    title,
    documentTitle: withoutSoftHyphens(
      [title, options.partOf, title === name ? PAGE_NAMES.site[locale] : name].filter(Boolean).join(" – "),
    ),
    description: description && withoutSoftHyphens(description),
    section,
    canonical: indexed ? urlIn(locale, path) : undefined,
    alternates: indexed && alternates.length > 1 ? [...alternates, everyoneElse(alternates)] : [],
    languages,
    breadcrumbs,
    shareImage: shareImageOf(local, options.image) ?? (indexed ? drawCard(local, options) : undefined),
    jsonLd: [
      ...(indexed && !isFront
        ? [
            breadcrumbsJsonLd(region.baseUrl, breadcrumbs, {
              title: withoutSoftHyphens(title),
              url: urlIn(locale, path),
            }),
          ]
        : []),
      ...(options.jsonLd ?? []),
    ],
    indexed,
    ...options.published,
    shared: options.shared,
  });
};

/** As `pageBase`, for a page that answers where nothing is (404, 410): it has no address of its own to link to. */
export const lostPageBase = (local: LocalSite, path: string, title: string): PageBase => {
  const base = pageBase(local, { path, title, indexed: false });
  return { ...base, languages: base.languages.map((link) => ({ ...link, href: withBase(frontPath(link.locale)) })) };
};

/**
 * Base URL of the region that owns a document, where its canonical page stands: when that is another region with a site
 * in this language. What the state publishes has no site of its own and is canonical wherever it is shown.
 */
const ownerUrlOf = ({ site, region }: LocalSite, ownerRegion: string) => {
  if (ownerRegion === NATIONAL || ownerRegion === region.slug) return undefined;
  const owner = site.snapshot.head.regions.find(({ slug }) => slug === ownerRegion);
  return owner && ((locale: Locale) => (owner.locales.includes(locale) ? owner.baseUrl : undefined));
};

const isTaxonomy = (kind: Kind): boolean => (TAXONOMY_KINDS as readonly Kind[]).includes(kind);

/** Whose a document is when it is not this region's, and what this region says under it. */
const sharedOf = (local: LocalSite, { document, path }: PageEntry): PageBase["shared"] => {
  const { region, locale, site } = local;
  if (document.ownerRegion === region.slug || isTaxonomy(document.kind)) return undefined;
  const owner = site.snapshot.head.regions.find(({ slug }) => slug === document.ownerRegion);
  const ownerUrl = ownerUrlOf(local, document.ownerRegion)?.(locale);
  const words = document.localNote?.[locale];
  return present({
    owner:
      owner &&
      present({
        title: withoutSoftHyphens(owner.name[locale] ?? owner.name[owner.locales[0] as Locale] ?? owner.slug),
        href: ownerUrl && absoluteUrl(ownerUrl, path),
      }),
    note: words ? { region: withoutSoftHyphens(regionName(local)), paragraphs: words.split(/\n\s*/) } : undefined,
  });
};

type DocumentOptions = Pick<
  BaseOptions,
  "partOf" | "jsonLd" | "section" | "parents" | "title" | "path" | "pathIn" | "parentIn" | "theme"
> & {
  description?: string | undefined;
};

/** The path of a document in another language of this site. */
export const pathInLocale =
  <K extends Kind>(local: LocalSite, { document }: PageEntry<K>) =>
  (other: Locale): string | undefined =>
    local.in(other).entry(document)?.path;

/** What every page has, for the page of a document or one below it. */
export const documentBase = <K extends Kind>(
  local: LocalSite,
  entry: PageEntry<K>,
  options: Partial<DocumentOptions> = {},
): PageBase => {
  const { document, edition, path } = entry;
  const section = SECTION_OF_KIND[document.kind];
  const { summary, image, publishedAt, changedAt } = edition as {
    summary?: string;
    image?: string;
    publishedAt: string;
    changedAt: string;
  };
  return pageBase(local, {
    path,
    title: titleIn(entry),
    description: summary ?? ("lead" in edition ? edition.lead : undefined),
    section,
    parents: section ? [sectionLink(local, section)] : [],
    pathIn: pathInLocale(local, entry),
    parentIn: (other) => (section ? sectionPath(section, other) : undefined),
    ownerUrl: ownerUrlOf(local, document.ownerRegion),
    image,
    published: { publishedAt, changedAt },
    shared: sharedOf(local, entry),
    ...options,
  });
};

/** Where a document's page is canonical: on this site or its owner's. */
export const canonicalUrl = (local: LocalSite, { document, path }: PageEntry): string =>
  absoluteUrl(ownerUrlOf(local, document.ownerRegion)?.(local.locale) ?? local.region.baseUrl, path);
