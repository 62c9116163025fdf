import type { LedgerRow } from "./ledger-row.ts";
import { seriesOf } from "./series.ts";

export const BUNDLES = "bundles";
/** What a bundle's own row says: the keys of the rows that take effect together. */
export type BundleContent = { action: "publish" | "withdraw"; keys: string[] };

/** What a bundle was called when it was scheduled or published. */
export const titleOfBundle = (
  index: { document(id: string): { rows: readonly LedgerRow[] } | undefined },
  id: string,
): string => index.document(id)?.rows.findLast((row) => row.title)?.title ?? id;

/**
 * Which rows of bundles count. A bundle is appended row by row and then a row of its own that names them all: before that
 * one is known, and every row that it names, none of them counts; once it is cancelled none does any more. So a crash in
 * between leaves nothing live, on databases without transactions too.
 */
export class BundleKeys {
  readonly #byBundle = new Map<string, ReadonlySet<string>>();
  readonly #named = new Set<string>();

  counts({ bundle, key }: LedgerRow): boolean {
    return bundle === undefined || this.keysOf(bundle).has(key);
  }
  /** Whether the row is what an interrupted bundle left behind: it never meant anything. */
  isLeftover({ bundle, key }: LedgerRow): boolean {
    return bundle !== undefined && !this.#named.has(key);
  }
  keysOf(bundle: string): ReadonlySet<string> {
    return this.#byBundle.get(bundle) ?? new Set();
  }

  /** Takes in a bundle's own rows and those known by key; gives the keys that count now, or did before. */
  refresh(bundle: string, own: readonly LedgerRow[], known: ReadonlyMap<string, LedgerRow>): Set<string> {
    const before = this.keysOf(bundle);
    const keysIn = (row: LedgerRow) => (row.content as BundleContent | undefined)?.keys ?? [];
    for (const key of own.flatMap(keysIn)) this.#named.add(key);
    const now = new Set(
      seriesOf(own)
        .map(keysIn)
        .filter((keys) => keys.every((key) => known.has(key)))
        .flat(),
    );
    this.#byBundle.set(bundle, now);
    return new Set([...before, ...now]);
  }
}
