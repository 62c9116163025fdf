import { type EditionOf, sectionPath, slugify } from "@aluesivut/content";
import { contactCards } from "../contact-card.ts";
import { alphabetical, closingJobs } from "../order.ts";
import { documentBase, sectionLink } from "../page-base.ts";
import type { PageRoute, ThemeSiteSection } from "../page-props.ts";
import { pageRoute } from "../page-route.ts";
import { pictureOf } from "../picture.ts";
import { present } from "../present.ts";
import { resolveBlocks, resolveLinks } from "../rich-text.ts";
import type { LocalSite, PageEntry } from "../site.ts";
import { articleTeaser, jobTeaser, organisationTeaser, serviceTeaser, themeSiteTeaser } from "../teasers.ts";
import { themeFrame } from "../theme-frame.ts";
import { listBase } from "./list-base.ts";

type Section = EditionOf<"theme-site">["sections"][number];

export const themeSiteList = (local: LocalSite): PageRoute[] => {
  const items = alphabetical(local, "theme-site").map((entry) => themeSiteTeaser(local, entry));
  const path = sectionPath("themes", local.locale);
  return [pageRoute("theme-site-list", path, { ...listBase(local, "themes", items.length), items })];
};

/** How many jobs a theme shows; its "more" leads to the list of all. */
const THEME_JOBS = 12;

const jobsOf = (local: LocalSite, { municipalities, words }: Extract<Section, { type: "jobs" }>) => {
  const wanted = words.map((word) => word.toLocaleLowerCase(local.locale));
  const all = closingJobs(local).filter(({ edition }) => {
    if (municipalities.length === 0 && wanted.length === 0) return true;
    const title = edition.title.toLocaleLowerCase(local.locale);
    return (
      edition.municipalities.some((id) => municipalities.includes(id)) || wanted.some((word) => title.includes(word))
    );
  });
  return { total: all.length, items: all.slice(0, THEME_JOBS).map((entry) => jobTeaser(local, entry)) };
};

/** A section with what it shows; undefined when nothing of it is live in this language. */
const resolveSection = (local: LocalSite, section: Section, anchor: string): ThemeSiteSection | undefined => {
  const head = present({ anchor, title: section.title });
  const unlessEmpty = <T extends { items: unknown[] }>(content: T): T | undefined =>
    content.items.length > 0 ? content : undefined;
  switch (section.type) {
    case "text": {
      const body = resolveBlocks(local, section.body, section.title ? 3 : 2);
      return body.length > 0 ? { ...head, type: "text", body } : undefined;
    }
    case "services": {
      const items = local.findPages(section.services, "service").map((entry) => serviceTeaser(local, entry));
      return unlessEmpty({ ...head, type: "services" as const, items });
    }
    case "articles": {
      const items = local.findPages(section.articles, "article").map((entry) => articleTeaser(local, entry));
      return unlessEmpty({ ...head, type: "articles" as const, items });
    }
    case "jobs":
      return unlessEmpty({
        ...head,
        type: "jobs" as const,
        ...jobsOf(local, section),
        more: sectionLink(local, "jobs").href,
      });
    case "organisations": {
      const items = local
        .findPages(section.organisations, "organisation")
        .map((entry) => organisationTeaser(local, entry));
      return unlessEmpty({ ...head, type: "organisations" as const, items });
    }
    case "contacts": {
      const contacts = contactCards(local, section.contacts);
      return contacts.length > 0 ? { ...head, type: "contacts", contacts } : undefined;
    }
    case "links": {
      const links = resolveLinks(local, section.links);
      return links.length > 0 ? { ...head, type: "links", links } : undefined;
    }
    case "figures":
      return section.figures.length > 0 ? { ...head, type: "figures", figures: section.figures } : undefined;
  }
};

/** Element ids of sections, from their titles where they have one; no two alike. */
const anchorsOf = (sections: Section[]): string[] => {
  const taken = new Set<string>();
  return sections.map(({ title }, index) => {
    const wanted = `theme-${(title && slugify(title)) || index + 1}`;
    const anchor = taken.has(wanted) ? `${wanted}--${index + 1}` : wanted;
    taken.add(anchor);
    return anchor;
  });
};

export const themeSitePage = (local: LocalSite, entry: PageEntry<"theme-site">): PageRoute[] => {
  const { edition, path } = entry;
  const anchors = anchorsOf(edition.sections);
  const props = present({
    ...documentBase(local, entry, { theme: entry.edition.theme }),
    lead: edition.lead,
    summary: edition.summary,
    image: pictureOf(local, edition.image),
    themeSite: themeFrame(local, entry),
    intro: resolveBlocks(local, edition.intro),
    sections: edition.sections
      .map((section, index) => resolveSection(local, section, anchors[index] as string))
      .filter((section) => section !== undefined),
    partners: local.findPages(edition.partners, "organisation").map((partner) => organisationTeaser(local, partner)),
  });
  return [pageRoute("theme-site", path, props, { entry })];
};
