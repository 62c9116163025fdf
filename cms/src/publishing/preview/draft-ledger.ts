import { kindOfCollection } from "@aluesivut/content";
import type { IndexedDocument, Ledger } from "../../snapshot/ledger-index.ts";
import { type LedgerRow, regionLocale } from "../../snapshot/ledger-row.ts";
import { liveRow, seriesOf } from "../../snapshot/series.ts";

/** A draft as it would stand in the ledger, its content with it. */
export type DraftRow = LedgerRow & { locale: "fi" | "sv" | "en" | "all"; ownerRegion: string; content: unknown };

/**
 * The ledger as it would be had these drafts been published at a moment: what a snapshot is made of does not change, so a
 * preview is the site. `shownIn` puts the documents into that region too.
 */
export class DraftLedger implements Ledger {
  readonly #ledger: Ledger;
  readonly #over = new Map<string, IndexedDocument>();

  constructor(ledger: Ledger, drafts: readonly DraftRow[], at: number, shownIn?: string) {
    this.#ledger = ledger;
    for (const [id, rows] of Map.groupBy(drafts, ({ docId }) => docId))
      this.#over.set(id, withDrafts(ledger.document(id), rows, at, shownIn));
  }

  document(id: string): IndexedDocument | undefined {
    return this.#over.get(id) ?? this.#ledger.document(id);
  }
  series(id: string, locale: LedgerRow["locale"]) {
    return this.#over.get(id)?.series.get(locale) ?? this.#ledger.series(id, locale);
  }
  everShownIn(region: string): Iterable<IndexedDocument> {
    const place = regionLocale(region);
    return this.#with(this.#ledger.everShownIn(region), ({ series }) => series.has(place));
  }
  collection(collection: string): Iterable<IndexedDocument> {
    return this.#with(this.#ledger.collection(collection), (document) => document.collection === collection);
  }

  #with(documents: Iterable<IndexedDocument>, belongs: (document: IndexedDocument) => boolean): IndexedDocument[] {
    const all = new Map([...documents].map((document) => [document.id, document]));
    for (const document of this.#over.values()) if (belongs(document)) all.set(document.id, document);
    return [...all.values()];
  }
}

const withDrafts = (
  known: IndexedDocument | undefined,
  drafts: DraftRow[],
  at: number,
  shownIn: string | undefined,
): IndexedDocument => {
  const [{ docId, docCollection, ownerRegion, publishedAt, createdAt }] = drafts as [DraftRow];
  const series = new Map(known?.series);
  const rows = [...(known?.rows ?? [])];
  const put = (row: LedgerRow) => {
    rows.push(row);
    series.set(row.locale, seriesOf([...(series.get(row.locale) ?? []), row]));
  };
  for (const draft of drafts) put(draft);
  // Settings of a region are shown nowhere but in it.
  const places = docCollection === "regions" ? [] : [ownerRegion, shownIn ?? ownerRegion];
  for (const region of new Set(places)) {
    const locale = regionLocale(region);
    if (liveRow(series.get(locale), at)) continue;
    put({
      key: `draft:${docId}:${locale}`,
      docCollection,
      docId,
      locale,
      sequence: Number.MAX_SAFE_INTEGER,
      kind: "published",
      effectiveFrom: at,
      ownerRegion,
      publishedAt,
      references: [],
      boundaries: [],
      redacted: false,
      createdAt,
    });
  }
  return { id: docId, collection: docCollection, kind: kindOfCollection(docCollection), rows, series, memo: new Map() };
};
