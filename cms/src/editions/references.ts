import type { IndexedDocument, LedgerIndex } from "../snapshot/ledger-index.ts";
import type { LedgerRow, RowLocale } from "../snapshot/ledger-row.ts";
import { liveSpans } from "../snapshot/series.ts";
import { regionsShowing } from "./clashes.ts";

/** An edition that names a document, live now or scheduled. */
export type LiveReference = { document: IndexedDocument; row: LedgerRow; locale: RowLocale; regions: string[] };

/** Every edition that is live at a moment, or is to be, and names the document or picture. */
export const liveReferences = (index: LedgerIndex, id: string, at: number): LiveReference[] => {
  const found: LiveReference[] = [];
  for (const document of index.documents()) {
    let regions: string[] | undefined;
    for (const [locale, series] of document.series)
      for (const { row, until } of liveSpans(series)) {
        if (until <= at || !row.references.includes(id)) continue;
        // A region's settings show in that region.
        regions ??= document.collection === "regions" ? [document.id] : regionsShowing(document, at);
        found.push({ document, row, locale, regions });
        break;
      }
  }
  return found;
};
