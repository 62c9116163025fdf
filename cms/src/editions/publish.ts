import type { Locale } from "@aluesivut/content";
import { ledgerIndex } from "../snapshot/ledger-index.ts";
import type { LedgerRow } from "../snapshot/ledger-row.ts";
import { refreshLanguageState } from "./language-state.ts";
import { addressLock, appendEdition, type PublishArgs, prepareEdition, requireFreeAddress } from "./prepare-edition.ts";
import { publishRegion } from "./publish-region.ts";
import { withDocument } from "./serialize.ts";

export type { PublishArgs, PublishOptions } from "./prepare-edition.ts";

/** Freezes a draft's language as an edition: from now, or from when it says. */
export const publish = async (args: PublishArgs): Promise<LedgerRow> => {
  const { payload, collection, id, locale } = args;
  if (collection === "regions" || locale === "all") return publishRegion(args);
  const pressedAt = Date.now();
  return withDocument(`${collection}:${id}`, args.req?.context, async (context) => {
    const index = await ledgerIndex(payload);
    const prepared = await prepareEdition({ ...args, locale: locale as Locale }, { index, context, pressedAt });
    return withDocument(addressLock(prepared), context, async (slugContext) => {
      requireFreeAddress(args, index, prepared);
      const row = await appendEdition(args, index, prepared);
      await refreshLanguageState(args, args, slugContext);
      return row;
    });
  });
};
