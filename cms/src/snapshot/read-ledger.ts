import type { Payload, Where } from "payload";
import { type LedgerRow, ledgerRow, METADATA_COLUMNS } from "./ledger-row.ts";

type Ordered = "key" | "updatedAt";

/** `sort` is the column that is asked for, too: SQLite would else walk the whole ledger in the order of another index. */
const find = async (payload: Payload, where: Where, select: Record<string, true>, sort: Ordered) =>
  (await payload.db.find({ collection: "editions", where, select, pagination: false, limit: 0, sort })).docs as Record<
    string,
    unknown
  >[];

const writtenSince = (moment: number): Where => ({ updatedAt: { greater_than: new Date(moment).toISOString() } });

/** Rows of the ledger without content, in no order that says anything. */
export const readRows = async (payload: Payload, where: Where): Promise<LedgerRow[]> =>
  (await find(payload, where, METADATA_COLUMNS, "key")).map(ledgerRow);

/** Rows without content that were written, or redacted, after a moment. */
export const readRowsSince = async (payload: Payload, moment: number): Promise<LedgerRow[]> =>
  (await find(payload, writtenSince(moment), METADATA_COLUMNS, "updatedAt")).map(ledgerRow);

/** Their keys alone, and whether the row's content was taken out. */
export const readKeysSince = async (payload: Payload, moment: number): Promise<{ key: string; redacted: boolean }[]> =>
  (await find(payload, writtenSince(moment), { key: true, redactedAt: true }, "updatedAt")).map(
    ({ key, redactedAt }) => ({ key: String(key), redacted: Boolean(redactedAt) }),
  );

/** SQLite takes 32,766 values in one statement; a few hundred keep the statement small. */
const AT_ONCE = 400;

/** Frozen contents by key. @throws when a key is not in the ledger. */
export const readContents = async (payload: Payload, keys: string[]): Promise<Map<string, unknown>> => {
  const contents = new Map<string, unknown>();
  for (let start = 0; start < keys.length; start += AT_ONCE) {
    const some = keys.slice(start, start + AT_ONCE);
    for (const row of await find(payload, { key: { in: some } }, { key: true, content: true }, "key"))
      contents.set(String(row.key), row.content);
  }
  const missing = keys.filter((key) => !contents.has(key));
  if (missing.length > 0)
    throw new Error(`Cannot read the ledger: ${missing.length} rows are missing from it, first ${missing[0]}`);
  return contents;
};
