import { type Locale, sectionPath } from "@aluesivut/content";
import { documentBase, sectionLink } from "../page-base.ts";
import type { PageRoute } from "../page-props.ts";
import { pageRoute } from "../page-route.ts";
import { pictureOf } from "../picture.ts";
import { present } from "../present.ts";
import { resolveBlocks } from "../rich-text.ts";
import type { LocalSite, PageEntry } from "../site.ts";
import { helsinkiDay, linkOf, teaserOf } from "../teasers.ts";
import { ancestorsOf, childPages, isThemeSite, themeFrame } from "../theme-frame.ts";

/** A page of blocks, at the root of its language. Below a theme site it is one of the theme's pages. */
export const freePage = (local: LocalSite, entry: PageEntry<"page">): PageRoute[] => {
  const { document, edition, path } = entry;
  const ancestors = ancestorsOf(local, entry);
  const theme = ancestors.find(isThemeSite);
  const pages = ancestors.filter((ancestor) => !isThemeSite(ancestor)) as PageEntry<"page">[];
  const parentIn = (other: Locale) =>
    ancestors
      .map((ancestor) => local.in(other).entry<"page" | "theme-site">(ancestor.document)?.path)
      .findLast((there) => there !== undefined) ??
    (theme && sectionPath("themes", other));
  const props = present({
    ...documentBase(local, entry, {
      parents: [...(theme ? [sectionLink(local, "themes")] : []), ...ancestors.map((ancestor) => linkOf(ancestor))],
      parentIn,
      ...(theme ? { section: "themes", partOf: theme.edition.title, theme: theme.edition.theme } : {}),
    }),
    lead: edition.lead,
    summary: edition.summary,
    image: pictureOf(local, edition.image),
    themeSite: theme && themeFrame(local, theme, [...pages, entry]),
    body: resolveBlocks(local, edition.body),
    children: childPages(local, document.id).map((child) => teaserOf(local, child)),
    updated: helsinkiDay(edition.changedAt),
  });
  return [pageRoute("page", path, props, { entry })];
};
