import type { Locale, Section } from "@aluesivut/content";
import { sectionPath } from "@aluesivut/content";
import { pageBase, sectionLink } from "../page-base.ts";
import type { PageBase } from "../page-props.ts";
import { PAGE_NUMBER, SECTION_NAMES } from "../section-names.ts";
import type { LocalSite } from "../site.ts";

/** What every page has, for the front of a section or a later page of its list. An empty list is not for search engines. */
export const listBase = (local: LocalSite, section: Section, size: number, path?: string, page = 1): PageBase => {
  const { locale } = local;
  const first = sectionPath(section, locale);
  const there = (other: Locale) => sectionPath(section, other);
  const name = SECTION_NAMES[section][locale];
  return pageBase(local, {
    path: path ?? first,
    title: page === 1 ? name : `${name}, ${PAGE_NUMBER[locale](page)}`,
    cardTitle: name,
    section,
    parents: page === 1 ? [] : [sectionLink(local, section)],
    ...(page === 1 ? { pathIn: there } : { parentIn: there }),
    indexed: size > 0,
  });
};
