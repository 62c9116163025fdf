import type { Payload, PayloadRequest } from "payload";

/**
 * One document, one writer at a time. Payload's update reads the newest draft, merges one language into it and writes the
 * whole: two at once lost one side every time. The lock is of this process; `take` is where a lease or compare-and-swap in
 * the database would go for several processes.
 */
type Release = () => void;

const HELD = Symbol.for("aluesivut.document-locks");
type Holder = { [HELD]?: Map<string, Promise<void>> };
const tails = (): Map<string, Promise<void>> => {
  const holder = globalThis as Holder;
  holder[HELD] ??= new Map();
  return holder[HELD];
};

const take = async (key: string): Promise<Release> => {
  const locks = tails();
  const before = locks.get(key);
  let open: Release = () => undefined;
  const mine = new Promise<void>((resolve) => {
    open = resolve;
  });
  const tail = before ? before.then(() => mine) : mine;
  locks.set(key, tail);
  await before;
  return () => {
    open();
    if (locks.get(key) === tail) locks.delete(key);
  };
};

/** What one operation holds, handed down to what it calls: reaching for the same document again must not wait for itself. */
export type HeldLocks = { own: Map<string, Release>; outer?: HeldLocks };

const CONTEXT = "documentLocks";
const heldBy = (context: Record<string, unknown> | undefined): HeldLocks | undefined =>
  context?.[CONTEXT] as HeldLocks | undefined;
const holds = (held: HeldLocks | undefined, key: string): boolean =>
  held !== undefined && (held.own.has(key) || holds(held.outer, key));

const releaseOwn = (held: HeldLocks): void => {
  for (const release of held.own.values()) release();
  held.own.clear();
};

/** Locks for the rest of the operation that `context` belongs to. Several are taken in one order, so that none wait in a circle. */
export const lockDocuments = async (context: Record<string, unknown>, keys: string[]): Promise<void> => {
  const held = heldBy(context) ?? { own: new Map() };
  context[CONTEXT] = held;
  for (const key of [...new Set(keys)].sort()) if (!holds(held, key)) held.own.set(key, await take(key));
};

export const unlockDocuments = (context: Record<string, unknown> | undefined): void => {
  const held = heldBy(context);
  if (held) releaseOwn(held);
};

/** Runs `work` as the only writer of the document; `work` hands `context` on to the calls it makes. */
export const withDocument = async <T>(
  key: string,
  outer: Record<string, unknown> | undefined,
  work: (context: Record<string, unknown>) => Promise<T>,
): Promise<T> => {
  const outerHeld = heldBy(outer);
  const held: HeldLocks = { own: new Map(), ...(outerHeld ? { outer: outerHeld } : {}) };
  if (!holds(held, key)) held.own.set(key, await take(key));
  try {
    return await work({ [CONTEXT]: held });
  } finally {
    releaseOwn(held);
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
    const wrapped = async (options: { context?: Record<string, unknown>; req?: PayloadRequest }) => {
      const outer = heldBy(options.context) ?? heldBy(options.req?.context);
      const held: HeldLocks = { own: new Map(), ...(outer ? { outer } : {}) };
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
const onTransactionEnd = new Map<unknown, Release[]>();

/** Unlocks when the transaction has ended: what it wrote is not seen before. */
export const unlockAfterTransaction = (
  payload: Payload,
  transactionID: unknown,
  context: Record<string, unknown>,
): void => {
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
