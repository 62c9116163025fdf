import { contentHash } from "@aluesivut/content/hash";
import type { Payload, PayloadRequest } from "payload";
import { ValidationError } from "payload";
import { heldIndex } from "../snapshot/ledger-index.ts";
import { isKept, type LedgerRow, ledgerRow, type RowLocale, rowKey, type Successor } from "../snapshot/ledger-row.ts";
import { pendingRows } from "./pending.ts";
import { requireHeld } from "./serialize.ts";

export type NewRow = {
  docCollection: string;
  docId: string;
  locale: RowLocale;
  kind: LedgerRow["kind"];
  effectiveFrom: number;
  effectiveUntil?: number | undefined;
  ownerRegion: string;
  publishedBy?: string | undefined;
  publishedAt: number;
  sourceUpdatedAt?: string | undefined;
  note?: string | undefined;
  successor?: Successor | undefined;
  cancels?: string | undefined;
  bundle?: string | undefined;
  title?: string | undefined;
  slug?: string | undefined;
  /** The frozen content; it is told its key, which only the append knows. */
  content?: ((key: string) => unknown) | undefined;
  paths?: Record<string, string> | undefined;
  references?: string[] | undefined;
  boundaries?: string[] | undefined;
};

const ATTEMPTS = 20;
const iso = (moment: number | undefined): string | undefined =>
  moment === undefined ? undefined : new Date(moment).toISOString();

const isTaken = (error: unknown): boolean =>
  error instanceof ValidationError || /unique|duplicate key|E11000/i.test(String((error as Error)?.message));

/**
 * Appends a row: the only write the ledger knows. Of two writers racing for one sequence number the unique key refuses
 * one, which reads again and takes the next.
 */
export const appendRow = async (payload: Payload, row: NewRow, req?: PayloadRequest): Promise<LedgerRow> => {
  const index = heldIndex(payload);
  const { docCollection, docId, locale, content, effectiveFrom, effectiveUntil, publishedAt, ...rest } = row;
  const pending = pendingRows(req);
  for (let attempt = 1; ; attempt++) {
    const sequence = nextSequence(
      [...(index.document(docId)?.rows ?? []), ...pending.filter((one) => one.docId === docId)],
      locale,
    );
    const key = rowKey(docCollection, docId, locale, sequence);
    const frozen = content?.(key);
    const now = new Date().toISOString();
    const data: Record<string, unknown> = {
      id: crypto.randomUUID(),
      key,
      docCollection,
      docId,
      locale,
      sequence,
      effectiveFrom: iso(effectiveFrom),
      effectiveUntil: iso(effectiveUntil),
      publishedAt: iso(publishedAt),
      ...rest,
      ...(frozen === undefined ? {} : { content: frozen, contentHash: contentHash(frozen) }),
      createdAt: now,
      updatedAt: now,
    };
    for (const name of Object.keys(data)) if (data[name] === undefined) delete data[name];
    // Paused for long before this, the document or its address may be somebody else's by now.
    requireHeld(req?.context);
    try {
      // The adapter itself: the row is ours alone, and access, hooks and validation of a collection would cost 20 ms.
      await payload.db.create({ collection: "editions", data: structuredClone(data), ...(req ? { req } : {}) });
    } catch (cause) {
      if (!isTaken(cause) || attempt === ATTEMPTS)
        throw new Error(`Cannot append ${key} to the ledger after ${attempt} attempts: ${(cause as Error).message}`, {
          cause,
        });
      await index.reread(docCollection, docId);
      continue;
    }
    const appended = ledgerRow(data);
    if (!isKept(appended)) delete appended.content;
    if (await req?.transactionID) {
      pending.push(appended);
      followLater(payload);
    } else index.add([appended]);
    return appended;
  }
};

const nextSequence = (rows: readonly LedgerRow[], locale: RowLocale): number =>
  rows.reduce((greatest, row) => (row.locale === locale ? Math.max(greatest, row.sequence) : greatest), 0) + 1;

/** A row written within a transaction is in the database once that has been committed: shortly. */
const followLater = (payload: Payload): void => {
  for (const delay of [20, 200, 2000])
    setTimeout(() => {
      heldIndex(payload)
        .follow()
        .catch((error: unknown) =>
          payload.logger.error({
            err: error,
            msg: "Cannot follow the ledger; it is tried again with the next request",
          }),
        );
    }, delay).unref();
};
