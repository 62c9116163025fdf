import type { SQLiteAdapter } from "@payloadcms/db-sqlite";

/** How long a writer waits for those before it. Longer means that one of them hangs. */
const PATIENCE_MS = 30_000;

/** `upsert` is not among them: it calls `updateOne`, and would wait for itself. */
const WRITES = [
  "create",
  "createGlobal",
  "createGlobalVersion",
  "createVersion",
  "deleteMany",
  "deleteOne",
  "deleteVersions",
  "updateGlobal",
  "updateGlobalVersion",
  "updateJobs",
  "updateMany",
  "updateOne",
  "updateVersion",
] as const;

type Id = number | string | Promise<number | string> | undefined;
type Write = (args: { req?: { transactionID?: Id } }) => Promise<unknown>;

/**
 * Lets one transaction after another write in this process. SQLite has one writer, and libsql waits for a lock in the
 * very thread that would release it: two open transactions would stop the process until the timeout and then fail.
 * Readers are not held up (WAL).
 */
export const allowOneWriter = (adapter: SQLiteAdapter): SQLiteAdapter => {
  let last: Promise<void> = Promise.resolve();
  const releases = new Map<number | string, () => void>();

  const takeTurn = async (): Promise<() => void> => {
    const before = last;
    let release = () => {};
    last = new Promise((resolve) => {
      release = resolve;
    });
    let timer: NodeJS.Timeout | undefined;
    const tooLong = new Promise<never>((_, reject) => {
      timer = setTimeout(
        () =>
          reject(
            new Error(
              `Cannot begin to write as another transaction is open: waited ${PATIENCE_MS} ms. ` +
                "A write within an operation must be given the operation's req, or it waits for itself.",
            ),
          ),
        PATIENCE_MS,
      );
    });
    try {
      await Promise.race([before, tooLong]);
    } catch (error) {
      // Those behind still wait for the one before, not for the one that gave up.
      void before.then(release);
      throw error;
    } finally {
      clearTimeout(timer);
    }
    return release;
  };

  const { beginTransaction, commitTransaction, rollbackTransaction } = adapter;
  const end = async (incoming: Id, ending: (id: Id) => Promise<void>) => {
    const id = await incoming;
    try {
      await ending(id);
    } finally {
      if (id !== undefined) {
        releases.get(id)?.();
        releases.delete(id);
      }
    }
  };
  adapter.beginTransaction = async (options) => {
    const release = await takeTurn();
    try {
      const id = await beginTransaction.call(adapter, options);
      if (id === null || id === undefined) release();
      else releases.set(id, release);
      return id;
    } catch (error) {
      release();
      throw error;
    }
  };
  adapter.commitTransaction = (id) => end(id as Id, (known) => commitTransaction.call(adapter, known as string));
  adapter.rollbackTransaction = (id) => end(id as Id, (known) => rollbackTransaction.call(adapter, known as string));

  for (const name of WRITES) {
    const write = adapter[name] as unknown as Write;
    const inTurn: Write = async (args) => {
      const id = await args.req?.transactionID;
      if (id !== undefined && id !== null && adapter.sessions[id]) return write.call(adapter, args);
      const release = await takeTurn();
      try {
        return await write.call(adapter, args);
      } finally {
        release();
      }
    };
    Object.assign(adapter, { [name]: inTurn });
  }
  return adapter;
};
