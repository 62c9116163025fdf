import type { Locale } from "@aluesivut/content";
import { alphabetical } from "../order.ts";
import { documentBase } from "../page-base.ts";
import type { Link, PageRoute } from "../page-props.ts";
import { pageRoute } from "../page-route.ts";
import { pictureOf } from "../picture.ts";
import { present } from "../present.ts";
import { resolveBlocks } from "../rich-text.ts";
import type { LocalSite, PageEntry } from "../site.ts";
import { helsinkiDay, linkOf, teaserOf } from "../teasers.ts";

/** The pages a page stands under, the topmost first. A page that is its own forerunner ends the line. */
const ancestorsOf = (local: LocalSite, entry: PageEntry<"page">): PageEntry<"page">[] => {
  const line: PageEntry<"page">[] = [];
  const seen = new Set([entry.document.id]);
  for (let id = entry.edition.parent; id !== undefined && !seen.has(id); ) {
    seen.add(id);
    const [parent] = local.findPages([id], "page");
    if (!parent) break;
    line.unshift(parent);
    id = parent.edition.parent;
  }
  return line;
};

/** A page of blocks, at the root of its language. */
export const freePage = (local: LocalSite, entry: PageEntry<"page">): PageRoute[] => {
  const { document, edition, path } = entry;
  const ancestors = ancestorsOf(local, entry);
  const parents: Link[] = ancestors.map(linkOf);
  const parentIn = (other: Locale) =>
    ancestors
      .map((ancestor) => local.in(other).entry(ancestor.document)?.path)
      .findLast((there) => there !== undefined);
  const children = alphabetical(local, "page").filter((other) => other.edition.parent === document.id);
  const props = present({
    ...documentBase(local, entry, { parents, parentIn }),
    lead: edition.lead,
    summary: edition.summary,
    image: pictureOf(local, edition.image),
    body: resolveBlocks(local, edition.body),
    children: children.map((child) => teaserOf(local, child)),
    updated: helsinkiDay(edition.changedAt),
  });
  return [pageRoute("page", path, props, { entry })];
};
