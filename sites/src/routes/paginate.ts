import { type Locale, PAGE_WORD } from "@aluesivut/content";
import { withBase } from "./href.ts";
import type { Pagination } from "./item-props.ts";
import { present } from "./present.ts";

export const PAGE_SIZE = 20;
/** How many pages before and after its own a page of a list links to. */
const NEIGHBOURS = 2;

/** `/fi/ajankohtaista/`, `/fi/ajankohtaista/sivu-2/`, … */
export const numberedPath = (listPath: string, locale: Locale, page: number): string =>
  page === 1 ? listPath : `${listPath}${PAGE_WORD[locale]}-${page}/`;

/** A wildcard for every later page of a list, those too that a shorter list no longer has. */
export const laterPages = (listPath: string, locale: Locale): string => `${listPath}${PAGE_WORD[locale]}-*`;

/** Cuts a list into pages; at least one, be it empty. */
export const paginate = <T>(
  items: readonly T[],
  listPath: string,
  locale: Locale,
): { path: string; page: number; items: T[]; pagination?: Pagination }[] => {
  const count = Math.max(1, Math.ceil(items.length / PAGE_SIZE));
  const hrefs = Array.from({ length: count }, (_, index) => withBase(numberedPath(listPath, locale, index + 1)));
  return hrefs.map((_, index) => {
    const page = index + 1;
    const pagination = present({
      page,
      links: hrefs
        .map((href, other) => ({ page: other + 1, href, current: other === index }))
        .filter((link) => link.page === 1 || link.page === count || Math.abs(link.page - page) <= NEIGHBOURS),
      previous: hrefs[index - 1],
      next: hrefs[index + 1],
    });
    return present({
      path: numberedPath(listPath, locale, page),
      page,
      items: items.slice(index * PAGE_SIZE, page * PAGE_SIZE),
      pagination: count > 1 ? pagination : undefined,
    });
  });
};
