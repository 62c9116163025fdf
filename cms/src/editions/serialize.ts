import { commitTransaction, initTransaction, killTransaction, type Payload, type PayloadRequest } from "payload";
import { heldIndex } from "../snapshot/ledger-index.ts";
import { type Lease, takeLease } from "./lease.ts";
import { PENDING, pendingRows } from "./pending.ts";

/**
 * One document, one writer at a time, in this process and in others: Payload's update reads the newest draft, merges one
 * language into it and writes the whole, so two at once lost one side every time.
 * - SQLite has exclusive transactions: whoever has begun one is the only writer, and dies with what it held.
 * - MongoDB: a queue in this process, then a lease in the database; what its holder writes late is refused by the
 *   revision of the draft (`database/fence-drafts.ts`) and by the sequence of the ledger.
 */
type Holding = { lease: Lease; release(): void };

const HELD = Symbol.for("aluesivut.document-locks");
type Holder = { [HELD]?: Map<string, Promise<void>> };
const tails = (): Map<string, Promise<void>> => {
  const holder = globalThis as Holder;
  holder[HELD] ??= new Map();
  return holder[HELD];
};

export const isExclusive = (payload: Payload): boolean => payload.db.name === "sqlite";

/** Waits for those before it in this process, then for other processes. */
const take = async (req: PayloadRequest, key: string): Promise<Holding> => {
  const locks = tails();
  const before = locks.get(key);
  let open: () => void = () => undefined;
  const mine = new Promise<void>((resolve) => {
    open = resolve;
  });
  const tail = before ? before.then(() => mine) : mine;
  locks.set(key, tail);
  const next = () => {
    open();
    if (locks.get(key) === tail) locks.delete(key);
  };
  await before;
  try {
    const lease = await takeLease(req.payload, key, req);
    return { lease, release: () => void lease.release().finally(next) };
  } catch (error) {
    next();
    throw error;
  }
};

/** What one operation holds, handed down to what it calls: reaching for the same document again must not wait for itself. */
type HeldLocks = { own: Map<string, Holding>; outer?: HeldLocks };
type Context = Record<string, unknown>;

const CONTEXT = "documentLocks";
const heldBy = (context: Context | undefined): HeldLocks | undefined => context?.[CONTEXT] as HeldLocks | undefined;
const holds = (held: HeldLocks | undefined, key: string): boolean =>
  held !== undefined && (held.own.has(key) || holds(held.outer, key));
const newHeld = (outer: HeldLocks | undefined): HeldLocks => ({ own: new Map(), ...(outer ? { outer } : {}) });

/** What a request of our own takes along from the one it is made within. */
export const heldContext = (context: Context | undefined): Context => ({
  ...(context?.[CONTEXT] ? { [CONTEXT]: context[CONTEXT] } : {}),
  ...(context?.[PENDING] ? { [PENDING]: context[PENDING] } : {}),
});

/** @throws when a lease was not kept up in time: others may have written since */
export const requireHeld = (context: Context | undefined): void => {
  for (let held = heldBy(context); held; held = held.outer) for (const { lease } of held.own.values()) lease.require();
};

const releaseOwn = (held: HeldLocks): void => {
  for (const { release } of held.own.values()) release();
  held.own.clear();
};

/** Several are taken in one order, so that none wait in a circle. */
const takeAll = async (req: PayloadRequest, held: HeldLocks, keys: string[]): Promise<void> => {
  for (const key of [...new Set(keys)].sort()) if (!holds(held, key)) held.own.set(key, await take(req, key));
};

/** Locks for the rest of the operation that the request makes. */
export const lockDocuments = async (req: PayloadRequest, keys: string[]): Promise<void> => {
  const held = heldBy(req.context) ?? newHeld(undefined);
  req.context[CONTEXT] = held;
  await takeAll(req, held, keys);
};

export const unlockDocuments = (context: Context | undefined): void => {
  const held = heldBy(context);
  if (held) releaseOwn(held);
};

type Asking = { payload: Payload; req?: PayloadRequest | undefined };

/** Runs `work` as the only writer of these documents or addresses; `work` asks as the caller it is given. */
export const withDocuments = async <C extends Asking, T>(
  caller: C,
  keys: string[],
  work: (caller: C) => Promise<T>,
): Promise<T> => {
  const { payload } = caller;
  const held = newHeld(heldBy(caller.req?.context));
  const context: Context = { ...caller.req?.context, [CONTEXT]: held };
  context[PENDING] ??= [];
  const req = Object.assign(Object.create(caller.req ?? {}) as PayloadRequest, { payload, context });
  const inner = { ...caller, req };
  if (isExclusive(payload)) return exclusively(inner, work);
  try {
    await takeAll(req, held, keys);
    return await work(inner);
  } finally {
    releaseOwn(held);
  }
};

const exclusively = async <C extends Asking & { req: PayloadRequest }, T>(
  caller: C,
  work: (caller: C) => Promise<T>,
): Promise<T> => {
  const { payload, req } = caller;
  const own = await initTransaction(req);
  try {
    const result = await work(caller);
    if (own) {
      await commitTransaction(req);
      heldIndex(payload).add(pendingRows(req).splice(0));
    }
    return result;
  } catch (error) {
    if (own) {
      pendingRows(req).length = 0;
      await killTransaction(req);
    }
    throw error;
  }
};

type Wrapped = { [HELD]?: true };

/**
 * Calls of the Local API end their locks themselves, also when they fail: no hook runs then. Once per Payload, at start.
 * REST ends them in `afterOperation` and `afterError`, or with its transaction.
 */
export const serializeLocalApi = (payload: Payload): void => {
  if ((payload as Wrapped)[HELD]) return;
  (payload as Wrapped)[HELD] = true;
  for (const name of ["create", "update", "delete", "restoreVersion", "duplicate"] as const) {
    const original = payload[name].bind(payload) as (options: Record<string, unknown>) => Promise<unknown>;
    const wrapped = async (options: { context?: Context; req?: PayloadRequest }) => {
      const outer = heldBy(options.context) ?? heldBy(options.req?.context);
      const held = newHeld(outer);
      try {
        return await original({ ...options, context: { ...options.context, [CONTEXT]: held } });
      } finally {
        releaseOwn(held);
        // Payload merged ours into the caller's request; what the caller holds must be found there again.
        if (options.req?.context) options.req.context[CONTEXT] = outer;
      }
    };
    Object.assign(payload, { [name]: wrapped });
  }
};

type Transactional = {
  commitTransaction: (id: never) => Promise<void>;
  rollbackTransaction: (id: never) => Promise<void>;
};
const watched = new WeakSet<object>();
const onTransactionEnd = new Map<unknown, (() => void)[]>();

/** Unlocks when the transaction has ended: what it wrote is not seen before. */
export const unlockAfterTransaction = (payload: Payload, transactionID: unknown, context: Context): void => {
  const db = payload.db as unknown as Transactional;
  if (!watched.has(db)) {
    watched.add(db);
    for (const name of ["commitTransaction", "rollbackTransaction"] as const) {
      const original = db[name].bind(db);
      db[name] = async (id) => {
        try {
          await original(id);
        } finally {
          const ended = await id;
          for (const release of onTransactionEnd.get(ended) ?? []) release();
          onTransactionEnd.delete(ended);
        }
      };
    }
  }
  onTransactionEnd.set(transactionID, [...(onTransactionEnd.get(transactionID) ?? []), () => unlockDocuments(context)]);
};
