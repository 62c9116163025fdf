import type { Payload, Where } from "payload";
import { type LedgerRow, ledgerRow, METADATA_COLUMNS } from "./ledger-row.ts";

const find = async (payload: Payload, where: Where, select: Record<string, true>) =>
  (await payload.db.find({ collection: "editions", where, select, pagination: false, limit: 0, sort: "createdAt" }))
    .docs as Record<string, unknown>[];

/** Rows of the ledger without content, oldest first. */
export const readRows = async (payload: Payload, where: Where): Promise<LedgerRow[]> =>
  (await find(payload, where, METADATA_COLUMNS)).map(ledgerRow);

/** SQLite takes 32,766 values in one statement; a few hundred keep the statement small. */
const AT_ONCE = 400;

/** Frozen contents by key. @throws when a key is not in the ledger. */
export const readContents = async (payload: Payload, keys: string[]): Promise<Map<string, unknown>> => {
  const contents = new Map<string, unknown>();
  for (let start = 0; start < keys.length; start += AT_ONCE) {
    const some = keys.slice(start, start + AT_ONCE);
    for (const row of await find(payload, { key: { in: some } }, { key: true, content: true }))
      contents.set(String(row.key), row.content);
  }
  const missing = keys.filter((key) => !contents.has(key));
  if (missing.length > 0)
    throw new Error(`Cannot read the ledger: ${missing.length} rows are missing from it, first ${missing[0]}`);
  return contents;
};
