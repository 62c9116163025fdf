import type { Locale, Section } from "@aluesivut/content";
import { frontPath, SECTION_OF_KIND, sectionPath, siteMapPath } from "@aluesivut/content";
import { iconPath } from "./drawings.ts";
import { absoluteUrl, withBase } from "./href.ts";
import { compareNames } from "./order.ts";
import { regionName, sectionLink } from "./page-base.ts";
import { pictureOf } from "./picture.ts";
import { present } from "./present.ts";
import { resolveTarget } from "./rich-text.ts";
import { type LocalSite, nameOf } from "./site.ts";
import type { SiteLayout } from "./site-layout.ts";
import { bundlePath, calendarPath, ICON_PATH, manifestPath, rssPath } from "./texts/text-paths.ts";

const DEFAULT_MENU: Section[] = ["services", "service-paths", "jobs", "news", "events", "organisations"];

/** Sections with something live in this language. A menu does not lead to an empty list; the list itself stays. */
const hasContent = (local: LocalSite, section: Section): boolean => {
  const kinds = Object.entries(SECTION_OF_KIND).filter(([, name]) => name === section);
  return kinds.length === 0 || kinds.some(([kind]) => local.pages(kind as keyof typeof SECTION_OF_KIND).length > 0);
};

const navigationOf = (local: LocalSite): SiteLayout["navigation"] => {
  const { navigation } = local.region;
  const items = navigation.length > 0 ? navigation : DEFAULT_MENU.map((section) => ({ section }));
  return items.flatMap((item): SiteLayout["navigation"] => {
    if ("section" in item) {
      const { section } = item;
      return hasContent(local, section) ? [{ ...sectionLink(local, section), section, external: false }] : [];
    }
    const title = item.label[local.locale];
    const target = resolveTarget(local, item.target);
    return title && target ? [{ title, ...target }] : [];
  });
};

const otherRegions = (local: LocalSite): SiteLayout["regions"] => {
  const { site, locale, region } = local;
  return site.snapshot.head.regions
    .filter(({ slug }) => slug !== region.slug)
    .map((other) => {
      const there: Locale = other.locales.includes(locale) ? locale : (other.locales[0] ?? "fi");
      return present({
        slug: other.slug,
        // A region may have a name in a language that its site has not: Södra Savolax.
        title: other.name[locale] ?? other.name[there] ?? nameOf(other.name, locale, region),
        href: absoluteUrl(other.baseUrl, frontPath(there)),
        lang: other.name[locale] ? undefined : there,
        hreflang: there === locale ? undefined : there,
      });
    })
    .sort((a, b) => compareNames(locale, a.title, b.title));
};

/** What the pages of one language share. */
export const siteLayout = (local: LocalSite): SiteLayout => {
  const { region, locale } = local;
  const { phone, email, charge, provider } = region.contact;
  const to = (section: Section) => withBase(sectionPath(section, locale));
  return present({
    locale,
    region: { slug: region.slug, name: regionName(local) },
    baseUrl: region.baseUrl,
    home: withBase(frontPath(locale)),
    logo: pictureOf(local, region.logo),
    theme: region.theme,
    navigation: navigationOf(local),
    search: { href: to("search"), bundle: withBase(bundlePath(locale)) },
    contact: present({ phone, email, charge: charge[locale], provider: provider[locale] }),
    socialLinks: region.socialLinks.map(({ label, url }) => ({ title: label, href: url })),
    regions: otherRegions(local),
    icons: {
      tab: withBase(ICON_PATH),
      home: withBase(iconPath(region, 180)),
      manifest: withBase(manifestPath(locale)),
    },
    links: {
      accessibility: to("accessibility"),
      privacy: to("privacy"),
      feedback: to("feedback"),
      siteMap: withBase(siteMapPath(locale)),
      news: to("news"),
      rss: withBase(rssPath(locale)),
      calendar: withBase(calendarPath(locale)),
    },
  });
};
