import type { PayloadRequest } from "payload";
import type { LedgerRow } from "../snapshot/ledger-row.ts";

export const PENDING = "pendingEditions";

/** Rows of the transaction that is open: the index does not know them before it has been committed. */
export const pendingRows = (req: PayloadRequest | undefined): LedgerRow[] => {
  if (!req) return [];
  req.context ??= {};
  req.context[PENDING] ??= [];
  return req.context[PENDING] as LedgerRow[];
};
