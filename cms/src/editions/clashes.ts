import { isReservedSlug, type Kind, type Locale } from "@aluesivut/content";
import type { IndexedDocument, LedgerIndex } from "../snapshot/ledger-index.ts";
import { type RowLocale, regionLocale } from "../snapshot/ledger-row.ts";
import { liveSpans, type Series } from "../snapshot/series.ts";
import { message } from "./messages.ts";
import { titleInLedger } from "./operation.ts";
import type { FieldFault } from "./project.ts";

const isNowOrLater = (series: Series | undefined, at: number): boolean =>
  series !== undefined && liveSpans(series).some(({ until }) => until > at);

/** Regions a document shows in now, or is to. */
export const regionsShowing = (document: IndexedDocument | undefined, at: number): string[] =>
  [...(document?.series ?? [])].flatMap(([locale, series]) =>
    locale.startsWith("@") && isNowOrLater(series, at) ? [locale.slice(1)] : [],
  );

/**
 * Addresses are unique per kind and language among all that a region shows. Without `regions` (taxonomies) among all there
 * are.
 */
export const slugClash = (
  index: LedgerIndex,
  {
    collection,
    id,
    locale,
    slug,
    regions,
    at,
  }: {
    collection: string;
    id: string;
    locale: Locale;
    slug: string;
    regions?: string[];
    at: number;
  },
): { document: IndexedDocument; region?: string } | undefined => {
  for (const document of index.withSlug(collection, locale, slug)) {
    if (document.id === id) continue;
    const series = document.series.get(locale) ?? [];
    if (!liveSpans(series).some(({ row, until }) => row.slug === slug && until > at)) continue;
    if (!regions) return { document };
    const region = regions.find((one) => isNowOrLater(document.series.get(regionLocale(one)), at));
    if (region) return { document, region };
  }
  return undefined;
};

/** What is wrong with the address, if anything. */
export const slugFaults = (
  index: LedgerIndex,
  wanted: { kind: Kind; collection: string; id: string; locale: Locale; slug: string; regions?: string[]; at: number },
  language: Locale,
): FieldFault[] => {
  if (isReservedSlug(wanted.kind, wanted.locale, wanted.slug))
    return [{ path: "slug", message: message("slugReserved", language, { slug: wanted.slug }) }];
  const clash = slugClash(index, wanted);
  if (!clash) return [];
  const title = titleInLedger(clash.document, wanted.at, language);
  return [{ path: "slug", message: message("slugTaken", language, { title, region: clash.region ?? wanted.locale }) }];
};

/** Addresses of a document, live or to be, by language: what has to be free in a region it comes to show in. */
export const slugsOf = (
  document: IndexedDocument,
  locales: readonly Locale[],
  at: number,
): { locale: Locale; slug: string }[] =>
  locales.flatMap((locale) => {
    const series = document.series.get(locale as RowLocale) ?? [];
    const slugs = liveSpans(series).flatMap(({ row, until }) => (row.slug && until > at ? [row.slug] : []));
    return [...new Set(slugs)].map((slug) => ({ locale, slug }));
  });
