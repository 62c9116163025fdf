import { z } from "zod";

/** Every kind of document and the CMS collection (REST slug) its drafts live in. */
export const COLLECTION_OF_KIND = {
  article: "articles",
  service: "services",
  "service-path": "service-paths",
  "theme-site": "theme-sites",
  page: "pages",
  job: "jobs",
  event: "events",
  organisation: "organisations",
  contact: "contacts",
  notice: "notices",
  "accessibility-statement": "accessibility-statements",
  topic: "topics",
  "customer-group": "customer-groups",
  "life-situation": "life-situations",
  municipality: "municipalities",
} as const;

export type Kind = keyof typeof COLLECTION_OF_KIND;
export type CollectionOfKind = (typeof COLLECTION_OF_KIND)[Kind];
export const KINDS = Object.keys(COLLECTION_OF_KIND) as Kind[];
export const Kind = z.enum(KINDS as [Kind, ...Kind[]]);

const kindOf = new Map<string, Kind>(KINDS.map((kind) => [COLLECTION_OF_KIND[kind], kind]));

/** The kind a collection holds; undefined for collections without documents of their own (media, users). */
export const kindOfCollection = (collection: string): Kind | undefined => kindOf.get(collection);

/** Kinds published in all languages at once when they are saved, without drafts. */
export const TAXONOMY_KINDS = ["topic", "customer-group", "life-situation", "municipality"] as const satisfies Kind[];
export type TaxonomyKind = (typeof TAXONOMY_KINDS)[number];

/** `ownerRegion` of what the state publishes for every region; it has no site of its own. */
export const NATIONAL = "national";
