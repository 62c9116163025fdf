import { APIError, type Payload, type PayloadRequest } from "payload";
import { inLanguageOf } from "../i18n/words.ts";
import { MESSAGES } from "./messages.ts";

/** The right to write one document, told to other processes by a row that stands in the database while it is held. */
export type Lease = {
  /** @throws when it was not kept up: the process was paused and somebody else may have taken it */
  require(): void;
  release(): Promise<void>;
};

/**
 * A holder says that it lives by changing its row. Whoever waits takes over when the row has not changed for this long
 * by its own clock: clocks of different machines are never compared.
 */
const EXPIRY_MS = 6_000;
const RENEWAL_MS = 1_500;
const LONGEST_WAIT_MS = 30_000;
const POLL_MS = 40;

type Asking = Pick<PayloadRequest, "i18n">;
type Row = { _id: string; holder: string; beat: number };
/** What is used of a collection of MongoDB's own driver. */
type Rows = {
  insertOne(row: Row, options: object): Promise<unknown>;
  findOne(filter: object): Promise<Row | null>;
  updateOne(filter: object, change: object, options: object): Promise<{ modifiedCount: number }>;
  deleteOne(filter: object, options: object): Promise<unknown>;
};
type Mongo = { connection: { collection(name: string): Rows } };

// A lease lost with the server's memory costs nothing but order: the revision of the draft refuses the late writer.
const QUICKLY = { writeConcern: { w: 1, j: false } };

const isTaken = (error: unknown): boolean => (error as { code?: unknown }).code === 11000;

/** Takes the lease of a document or an address by compare-and-swap, waiting for whoever has it. */
export const takeLease = async (payload: Payload, key: string, req: Asking): Promise<Lease> => {
  const rows = (payload.db as unknown as Mongo).connection.collection("document_leases");
  const holder = crypto.randomUUID();
  const started = Date.now();
  let seen: Row | undefined;
  let seenAt = 0;
  for (;;) {
    try {
      await rows.insertOne({ _id: key, holder, beat: 0 }, QUICKLY);
      break;
    } catch (error) {
      if (!isTaken(error)) throw error;
    }
    const now = Date.now();
    const other = await rows.findOne({ _id: key });
    if (!other) continue;
    if (!seen || other.holder !== seen.holder || other.beat !== seen.beat) [seen, seenAt] = [other, now];
    else if (now - seenAt > EXPIRY_MS) {
      const same = { _id: key, holder: seen.holder, beat: seen.beat };
      const { modifiedCount } = await rows.updateOne(same, { $set: { holder, beat: 0 } }, QUICKLY);
      if (modifiedCount === 1) break;
    }
    if (now - started > LONGEST_WAIT_MS) throw refused("busy", req);
    // Apart from each other, so that those who wait do not ask in step.
    await new Promise((resolve) => setTimeout(resolve, POLL_MS * (0.5 + Math.random())));
  }
  return keep(rows, key, holder, req);
};

const keep = (rows: Rows, key: string, holder: string, req: Asking): Lease => {
  let keptAt = Date.now();
  let lost = false;
  const mine = { _id: key, holder };
  const timer = setInterval(() => {
    const asked = Date.now();
    rows
      .updateOne(mine, { $inc: { beat: 1 } }, QUICKLY)
      .then(({ modifiedCount }) => {
        if (modifiedCount === 1) keptAt = asked;
        else lost = true;
      })
      // The database is away: `require` says so once the lease may have gone to somebody else.
      .catch(() => undefined);
  }, RENEWAL_MS);
  timer.unref();
  return {
    require: () => {
      if (lost || Date.now() - keptAt > EXPIRY_MS) throw overtaken(req);
    },
    release: async () => {
      clearInterval(timer);
      // What is left standing when the database is away expires.
      await rows.deleteOne(mine, QUICKLY).catch(() => undefined);
    },
  };
};

/** What a writer is told that comes too late: another one has written the document meanwhile. */
export const overtaken = (req: Asking): APIError => refused("overtaken", req);

const refused = (code: "busy" | "overtaken", req: Asking): APIError =>
  new APIError(inLanguageOf(req)(MESSAGES[code]), 409, { code }, true);
