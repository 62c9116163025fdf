import type { Kind } from "@aluesivut/content";
import { compareNames } from "./order.ts";
import type { FilterOption } from "./section-props.ts";
import { type LocalSite, titleIn } from "./site.ts";

/** The documents that items of a list name, as what a reader may narrow the list by: by name, those live here. */
export const filterOptions = (local: LocalSite, ids: Iterable<string>, kind: Kind): FilterOption[] =>
  local
    .findAll([...ids], kind)
    .map((entry) => ({ value: entry.edition.slug, title: titleIn(entry) }))
    .sort((a, b) => compareNames(local.locale, a.title, b.title) || (a.value < b.value ? -1 : 1));
