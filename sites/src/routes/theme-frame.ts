import { withBase } from "./href.ts";
import { alphabetical } from "./order.ts";
import { present } from "./present.ts";
import type { ThemeFrame } from "./section-props.ts";
import type { LocalSite, PageEntry } from "./site.ts";
import { linkOf } from "./teasers.ts";

export type Ancestor = PageEntry<"page"> | PageEntry<"theme-site">;
export const isThemeSite = (entry: Ancestor): entry is PageEntry<"theme-site"> => entry.document.kind === "theme-site";

/**
 * What a page stands below, the topmost first: pages, and at most a theme site above them all. What is not live in this
 * language ends the line, and so does a page that is its own forerunner.
 */
export const ancestorsOf = (local: LocalSite, entry: PageEntry<"page">): Ancestor[] => {
  const line: Ancestor[] = [];
  const seen = new Set([entry.document.id]);
  for (let id = entry.edition.parent; id !== undefined && !seen.has(id); ) {
    seen.add(id);
    const parent = local.findPages([id], "page")[0] ?? local.findPages([id], "theme-site")[0];
    if (!parent) break;
    line.unshift(parent);
    id = "parent" in parent.edition ? parent.edition.parent : undefined;
  }
  return line;
};

/** Pages right below a page or a theme site. */
export const childPages = (local: LocalSite, id: string): PageEntry<"page">[] =>
  alphabetical(local, "page").filter(({ edition }) => edition.parent === id);

/** The look and the navigation of a theme site, as it stands on a page of it; `line` is that page and those above it. */
export const themeFrame = (
  local: LocalSite,
  themeSite: PageEntry<"theme-site">,
  line: PageEntry<"page">[] = [],
): ThemeFrame => {
  const here = line.at(-1)?.document.id;
  const above = new Set(line.map(({ document }) => document.id));
  return present({
    title: themeSite.edition.title,
    href: withBase(themeSite.path),
    theme: themeSite.edition.theme,
    pages: childPages(local, themeSite.document.id).map((page) => {
      const { id } = page.document;
      const current = id === here ? ("page" as const) : above.has(id) ? ("true" as const) : undefined;
      return present({ ...linkOf(page), current });
    }),
  });
};
