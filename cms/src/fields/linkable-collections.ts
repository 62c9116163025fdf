import { COLLECTION_OF_KIND, type CollectionOfKind, KINDS, SECTION_OF_KIND, TAXONOMY_KINDS } from "@aluesivut/content";

const taxonomies = new Set<string>(TAXONOMY_KINDS);

/** The collections whose documents have a page of their own, to link to. */
export const LINKABLE_COLLECTIONS: CollectionOfKind[] = KINDS.filter(
  (kind) => kind === "page" || (SECTION_OF_KIND[kind] && !taxonomies.has(kind)),
).map((kind) => COLLECTION_OF_KIND[kind]);
