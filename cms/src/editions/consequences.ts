import { LOCALES, type Locale, NATIONAL, TAXONOMY_KINDS } from "@aluesivut/content";
import { env } from "../env.ts";
import type { StoredRedirect } from "../snapshot/former.ts";
import { type IndexedDocument, type LedgerIndex, ledgerIndex } from "../snapshot/ledger-index.ts";
import type { LedgerRow } from "../snapshot/ledger-row.ts";
import { liveRow, scheduledRows } from "../snapshot/series.ts";
import { baseUrlOf, storedRegion } from "../snapshot/stored-region.ts";
import { regionsShowing } from "./clashes.ts";
import { type Caller, languageOf, type Target, titleInLedger } from "./operation.ts";
import { type LiveReference, liveReferences } from "./references.ts";

export type LinkingDocument = { collection: string; id: string; title: string; locale: Locale; ownerRegion: string };
/** What a withdrawal, the trash or a new address would touch, by what is live now or to be. */
export type Consequences = {
  /** Where it is on the sites. */
  addresses: { locale: Locale; region: string; url: string; slug: string }[];
  regions: string[];
  /** Documents that link to it or show it, live now or scheduled: related ones, links in texts, theme sites, sub-pages. */
  linkedFrom: LinkingDocument[];
  /** Regions whose navigation or front page names it. */
  settings: string[];
  redirects: { id: string; from: string }[];
  /** Topics and customer groups on whose pages it is listed. */
  lists: { collection: string; id: string; title: string }[];
  /** What is still to happen to it, which a withdrawal of now would cancel. */
  scheduled: { key: string; locale: string; kind: LedgerRow["kind"]; at: string; bundle: string | null }[];
};

const taxonomies = new Set<string>(TAXONOMY_KINDS);

/** Read from the ledger's index alone, so that it can be asked for whenever a form is opened. Without a locale, of all. */
export const consequencesOf = async (
  caller: Caller,
  { collection, id }: Target,
  locale?: Locale,
): Promise<Consequences> => {
  const index = await ledgerIndex(caller.payload);
  const now = Date.now();
  const document = index.document(id);
  const own = document?.collection === collection ? document : undefined;
  const locales = locale ? [locale] : [...LOCALES];
  const regions = regionsShowing(own, now).filter((region) => region !== NATIONAL);
  const naming = liveReferences(index, id, now);
  const rows = locales.flatMap((one) => liveRow(own?.series.get(one), now) ?? []);
  return {
    regions,
    addresses: regions.flatMap((region) => addressesIn(index, region, rows, now)),
    linkedFrom: naming
      .filter(({ document: other, locale: of }) => other.kind && other.id !== id && locales.includes(of as Locale))
      .map(linking),
    settings: naming.flatMap(({ document: other }) => (other.collection === "regions" ? [other.id] : [])),
    redirects: naming.flatMap(({ document: other, row }) =>
      other.collection === "redirects" ? [{ id: other.id, from: (row.content as StoredRedirect).from }] : [],
    ),
    lists: [...new Set(rows.flatMap(({ references }) => references))].flatMap((reference) => {
      const list = index.document(reference);
      return list?.kind && taxonomies.has(list.kind) && list.kind !== "municipality"
        ? [named(list, now, languageOf(caller))]
        : [];
    }),
    scheduled: (own ? [...own.series] : [])
      .filter(([one]) => locales.includes(one as Locale))
      .flatMap(([, series]) => scheduledRows(series, now))
      .map(({ key, locale: one, kind, effectiveFrom, bundle }) => ({
        key,
        locale: one,
        kind,
        at: new Date(effectiveFrom).toISOString(),
        bundle: bundle ?? null,
      })),
  };
};

const named = (document: IndexedDocument, now: number, language: Locale) => ({
  collection: document.collection,
  id: document.id,
  title: titleInLedger(document, now, language),
});

const addressesIn = (index: LedgerIndex, region: string, rows: LedgerRow[], now: number): Consequences["addresses"] => {
  const site = storedRegion(index.document(region), now);
  if (!site) return [];
  return rows.flatMap(({ locale, paths, slug }) => {
    const path = paths?.[""];
    if (!path || !site.locales.includes(locale as Locale)) return [];
    const url = `${baseUrlOf(site, env().sitesUrl)}${path.slice(1)}`;
    return [{ locale: locale as Locale, region, url, slug: slug ?? "" }];
  });
};

const linking = ({ document, row, locale }: LiveReference): LinkingDocument => ({
  collection: document.collection,
  id: document.id,
  title: row.title ?? document.id,
  locale: locale as Locale,
  ownerRegion: row.ownerRegion ?? "",
});
