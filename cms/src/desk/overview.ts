import {
  COLLECTION_OF_KIND,
  KINDS,
  type Kind,
  LOCALES,
  type Locale,
  NATIONAL,
  TAXONOMY_KINDS,
} from "@aluesivut/content";
import type { CollectionSlug, Payload, TypedUser } from "payload";
import { ledgerIndex } from "../snapshot/ledger-index.ts";
import { storedRegion } from "../snapshot/stored-region.ts";
import { type LanguageCell, languageCell } from "./language-cell.ts";
import type { SavedIn } from "./remember-saves.ts";

const taxonomies: readonly Kind[] = TAXONOMY_KINDS;
/** Kinds that editors write language by language, in the order in which readers need them most. */
export const DESK_KINDS: readonly Kind[] = [
  "notice",
  "service",
  "service-path",
  ...KINDS.filter((kind) => !["notice", "service", "service-path"].includes(kind) && !taxonomies.includes(kind)),
];

/** One document of a region as its desk shows it. */
export type DeskDocument = {
  kind: Kind;
  collection: CollectionSlug;
  id: string;
  /** In the language it is written in, else in any. */
  title: string | undefined;
  sourceLocale: Locale;
  updatedAt: string;
  changedBy?: string;
  reviewBy?: string;
  savedIn: SavedIn;
  languages: Partial<Record<Locale, LanguageCell>>;
};
export type Overview = { region: string; locales: Locale[]; documents: DeskDocument[] };

type Stored = {
  id: string;
  updatedAt: string;
  sourceLocale?: Locale | null;
  changedBy?: string | null;
  reviewBy?: string | null;
  savedIn?: SavedIn | null;
  title?: Partial<Record<Locale, string | null>> | null;
  name?: Partial<Record<Locale, string | null>> | null;
};

/** The languages of a region's site; what is national is meant for all. */
export const localesOf = async (payload: Payload, region: string): Promise<Locale[]> => {
  if (region === NATIONAL) return [...LOCALES];
  const index = await ledgerIndex(payload);
  return storedRegion(index.document(region), Date.now())?.locales ?? [...LOCALES];
};

/** All that a region owns and the person may see, with how each language stands. */
export const readOverview = async (
  payload: Payload,
  user: TypedUser,
  region: string,
  kinds: readonly Kind[] = DESK_KINDS,
): Promise<Overview> => {
  const [index, locales] = await Promise.all([ledgerIndex(payload), localesOf(payload, region)]);
  const now = Date.now();
  const read = async (kind: Kind): Promise<DeskDocument[]> => {
    const collection = COLLECTION_OF_KIND[kind] as CollectionSlug;
    const heading = payload.collections[collection]?.config.admin.useAsTitle === "name" ? "name" : "title";
    const { docs } = await payload.find({
      collection,
      where: { ownerRegion: { equals: region } },
      draft: true,
      locale: "all",
      depth: 0,
      pagination: false,
      user,
      overrideAccess: false,
      select: { [heading]: true, sourceLocale: true, changedBy: true, reviewBy: true, savedIn: true, updatedAt: true },
    } as Parameters<Payload["find"]>[0]);
    return (docs as unknown as Stored[]).map((stored) => {
      const titles = stored[heading] ?? {};
      const sourceLocale = stored.sourceLocale ?? "fi";
      const source = {
        indexed: index.document(stored.id),
        sourceLocale,
        hasText: (locale: Locale) => Boolean(titles[locale]?.trim()),
        savedIn: stored.savedIn ?? {},
      };
      return {
        kind,
        collection,
        id: stored.id,
        title: [sourceLocale, ...LOCALES].map((locale) => titles[locale]?.trim()).find(Boolean),
        sourceLocale,
        updatedAt: stored.updatedAt,
        ...(stored.changedBy ? { changedBy: stored.changedBy } : {}),
        ...(stored.reviewBy ? { reviewBy: stored.reviewBy } : {}),
        savedIn: source.savedIn,
        languages: Object.fromEntries(locales.map((locale) => [locale, languageCell(source, locale, now)])),
      };
    });
  };
  const documents = (await Promise.all(kinds.map(read))).flat();
  return { region, locales, documents };
};
