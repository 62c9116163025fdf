import { type Former, LOCALES, type Locale } from "@aluesivut/content";
import type { IndexedDocument, Ledger } from "./ledger-index.ts";
import { type LedgerRow, regionLocale, type Successor } from "./ledger-row.ts";
import type { Selected } from "./select-documents.ts";
import { liveRow, liveSpans, rowInEffect, type Series, withoutHeld } from "./series.ts";
import { baseUrlOf, type StoredRegion, storedRegion } from "./stored-region.ts";

type Span = { from: number; until: number };
type Became = Former["became"];
/** A redirect as it is frozen in the ledger; without `regions` it holds in all. */
export type StoredRedirect = { from: string; target: Successor | { path: string }; regions?: string[] };

export type FormerInput = {
  index: Ledger;
  region: StoredRegion;
  regionSeries: Series;
  documents: ReadonlyMap<string, Selected>;
  at: number;
  hold?: ReadonlySet<string> | undefined;
  sitesUrl: string;
  /** Told of every document that an answer rests on. */
  consider: (document: IndexedDocument) => void;
};

const overlapUntil = (span: Span, spans: readonly Span[], at: number): number | undefined => {
  let last: number | undefined;
  for (const other of spans) {
    const from = Math.max(span.from, other.from);
    const until = Math.min(span.until, other.until);
    if (from < until && from <= at) last = Math.max(last ?? 0, Math.min(until, at));
  }
  return last;
};

/** What every path is now that was once live in the region and is so no longer. */
export const formerPaths = (input: FormerInput): Former[] => {
  const { index, region, regionSeries, documents, at, hold } = input;
  const isCurrent = currentPaths(documents);

  const found = new Map<string, { became: Became; ended: number }>();
  const put = (path: string, became: Became, ended: number) => {
    const other = found.get(path);
    if (!isCurrent(path) && (!other || other.ended <= ended)) found.set(path, { became, ended });
  };

  const localeSpans = new Map<Locale, Span[]>();
  for (const { row, from, until } of liveSpans(regionSeries))
    if (from <= at)
      for (const locale of (row.content as StoredRegion).locales) push(localeSpans, locale, { from, until });

  for (const locale of LOCALES) {
    const spans = localeSpans.get(locale);
    if (!spans || region.locales.includes(locale)) continue;
    const ended = Math.min(at, Math.max(...spans.map(({ until }) => until)));
    put(`/${locale}/*`, { type: "gone", reason: "language-dropped", at: iso(ended) }, ended);
  }

  const formerReferences = new Set<string>();
  const ofDocument = (document: IndexedDocument, shownSpans: readonly Span[]) => {
    for (const locale of region.locales) {
      const series = withoutHeld(document.series.get(locale) ?? [], hold);
      const live = documents.get(document.id)?.shown ? documents.get(document.id)?.rows[locale] : undefined;
      if (series.length === 0 || (series.length === 1 && series[0] === live)) continue;
      for (const span of liveSpans(series)) {
        if (span.from > at || span.row === live) continue;
        const shownUntil = overlapUntil(span, shownSpans, at);
        if (shownUntil === undefined || overlapUntil(span, localeSpans.get(locale) ?? [], at) === undefined) continue;
        for (const id of span.row.references) formerReferences.add(id);
        for (const [part, path] of Object.entries(span.row.paths ?? {})) {
          if (isCurrent(path)) continue;
          put(path, became(input, document, locale, part, span.row, shownUntil), shownUntil);
        }
      }
    }
  };
  const place = regionLocale(region.slug);
  for (const document of index.everShownIn(region.slug))
    if (!isAsEver(document, region.locales, documents.get(document.id), place))
      ofDocument(document, liveSpans(document.series.get(place) ?? []));
  for (const { row, from } of liveSpans(regionSeries))
    if (from < at) for (const id of row.references) formerReferences.add(id);
  // Topics and customer groups have a page wherever something refers to them.
  for (const collection of ["topics", "customer-groups"])
    for (const document of index.collection(collection))
      if (documents.has(document.id) || formerReferences.has(document.id)) {
        input.consider(document);
        ofDocument(document, [{ from: Number.NEGATIVE_INFINITY, until: Number.POSITIVE_INFINITY }]);
      }

  for (const document of index.collection("redirects")) {
    const row = liveRow(document.series.get("all"), at);
    const redirect = row?.content as StoredRedirect | undefined;
    if (!row || !redirect || (redirect.regions && !redirect.regions.includes(region.slug))) continue;
    const locale = localeOfPath(redirect.from) ?? (region.locales[0] as Locale);
    const to = "path" in redirect.target ? redirect.target.path : addressOf(input, redirect.target, locale);
    // An editor's redirect is newer knowledge than what the ledger derives.
    if (to) put(redirect.from, { type: "moved", to }, Number.POSITIVE_INFINITY);
  }
  return [...found].map(([path, { became }]) => ({ path, became })).sort((a, b) => (a.path < b.path ? -1 : 1));
};

/** Tells whether a path is a page now; the pages are gathered when the first one is asked for. */
const currentPaths = (documents: ReadonlyMap<string, Selected>): ((path: string) => boolean) => {
  let paths: Set<string> | undefined;
  return (path) => {
    if (!paths) {
      paths = new Set();
      for (const { shown, rows } of documents.values())
        if (shown)
          for (const row of Object.values(rows)) for (const own of Object.values(row.paths ?? {})) paths.add(own);
    }
    return paths.has(path);
  };
};

/** By far the most usual: one edition a language, live here since it was published. Nothing of it is former. */
const isAsEver = (
  document: IndexedDocument,
  locales: readonly Locale[],
  now: Selected | undefined,
  place: `@${string}`,
): boolean =>
  now?.shown === true &&
  document.series.get(place)?.length === 1 &&
  locales.every((locale) => {
    const series = document.series.get(locale);
    return series === undefined || series.length === 0 || (series.length === 1 && series[0] === now.rows[locale]);
  });

const became = (
  input: FormerInput,
  document: IndexedDocument,
  locale: Locale,
  part: string,
  row: LedgerRow,
  ended: number,
): Became => {
  const { documents, at, region, hold } = input;
  const now = documents.get(document.id);
  const paths = now?.shown ? now.rows[locale]?.paths : undefined;
  const to = paths?.[part] ?? paths?.[""];
  if (to) return { type: "moved", to };
  const series = withoutHeld(document.series.get(locale) ?? [], hold);
  const last = rowInEffect(series, at);
  const title = row.title ? { title: row.title } : {};
  if (last?.kind === "withdrawn") {
    const successor = last.successor && addressOf(input, last.successor, locale);
    if (successor) return { type: "moved", to: successor };
    return {
      type: "gone",
      reason: "withdrawn",
      ...title,
      ...(last.note ? { note: last.note } : {}),
      at: iso(last.effectiveFrom),
    };
  }
  if (last?.effectiveUntil !== undefined && last.effectiveUntil <= at)
    return { type: "gone", reason: "expired", ...title, at: iso(last.effectiveUntil) };
  const place = rowInEffect(document.series.get(regionLocale(region.slug)) ?? [], at);
  const note = place?.kind === "withdrawn" && place.note ? { note: place.note } : {};
  return { type: "gone", reason: "hidden", ...title, ...note, at: iso(ended) };
};

/** Where a link leads as seen from this region's site: its own page, else the owner's; undefined when there is none. */
const addressOf = (input: FormerInput, target: Successor, locale: Locale, depth = 0): string | undefined => {
  if ("url" in target) return target.url.startsWith("http") ? target.url : undefined;
  const { documents, index, at, sitesUrl } = input;
  const here = documents.get(target.document);
  const path = here?.shown ? here.rows[locale]?.paths?.[""] : undefined;
  if (path) return path;
  const document = index.document(target.document);
  if (document) input.consider(document);
  const row = document && liveRow(document.series.get(locale), at);
  if (document && row?.ownerRegion && row.paths?.[""]) {
    const owner = storedRegion(index.document(row.ownerRegion), at);
    const shownThere = liveRow(document.series.get(regionLocale(row.ownerRegion)), at);
    if (owner?.locales.includes(locale) && shownThere) return `${baseUrlOf(owner, sitesUrl)}${row.paths[""].slice(1)}`;
  }
  // A successor that was itself withdrawn may have one; a circle ends in "gone".
  const last = document && rowInEffect(document.series.get(locale) ?? [], at);
  return last?.kind === "withdrawn" && last.successor && depth < 5
    ? addressOf(input, last.successor, locale, depth + 1)
    : undefined;
};

const localeOfPath = (path: string): Locale | undefined => LOCALES.find((locale) => path.startsWith(`/${locale}/`));
const iso = (at: number): string => new Date(at).toISOString();
const push = <K, V>(map: Map<K, V[]>, key: K, value: V): void => {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
};
