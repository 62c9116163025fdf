import type { Locale } from "@aluesivut/content";
import { type LedgerIndex, ledgerIndex } from "../snapshot/ledger-index.ts";
import type { LedgerRow } from "../snapshot/ledger-row.ts";
import { refreshLanguageState } from "./language-state.ts";
import type { Caller, Target } from "./operation.ts";
import {
  addressLock,
  appendEdition,
  type PreparedEdition,
  type PublishArgs,
  prepareEdition,
  requireFreeAddress,
} from "./prepare-edition.ts";
import { publishRegion } from "./publish-region.ts";
import { withDocuments } from "./serialize.ts";

export type { PublishArgs, PublishOptions } from "./prepare-edition.ts";

/** Freezes a draft's language as an edition: from now, or from when it says. */
export const publish = async (asked: PublishArgs): Promise<LedgerRow> => {
  const { payload, collection, id, locale } = asked;
  if (collection === "regions" || locale === "all") return publishRegion(asked);
  const pressedAt = Date.now();
  return withDocuments(asked, [`${collection}:${id}`], async (args) => {
    const index = await ledgerIndex(payload);
    const prepared = await prepareEdition({ ...args, locale: locale as Locale }, { index, pressedAt });
    const [row] = await appendPrepared(args, index, [prepared]);
    return row as LedgerRow;
  });
};

/** Appends editions of one document, all or none as far as addresses go. The caller holds the document. */
export const appendPrepared = (
  asked: Caller & Target,
  index: LedgerIndex,
  editions: PreparedEdition[],
): Promise<LedgerRow[]> =>
  // One address, one publisher at a time.
  withDocuments(asked, editions.map(addressLock), async (args) => {
    await index.follow();
    for (const prepared of editions) requireFreeAddress(args, index, prepared);
    const rows: LedgerRow[] = [];
    for (const prepared of editions) rows.push(await appendEdition(args, index, prepared));
    await refreshLanguageState(args, args);
    return rows;
  });
