import type { SQLiteAdapter } from "@payloadcms/db-sqlite";

type Client = SQLiteAdapter["client"];
type Transaction = Awaited<ReturnType<Client["transaction"]>>;

/**
 * Lets every transaction run on one connection that is kept. libsql (0.14) gives each one the client's connection for good
 * and opens another: that one has to read the whole schema anew, has none of the settings, and is never closed.
 */
export const keepWriter = async (adapter: SQLiteAdapter, connect: NonNullable<SQLiteAdapter["connect"]>) => {
  const second = Object.create(adapter, {
    client: { value: undefined, writable: true },
    drizzle: { value: undefined, writable: true },
  }) as SQLiteAdapter;
  await connect.call(second);
  const { client } = second;
  adapter.client.transaction = async () => {
    await client.execute("BEGIN IMMEDIATE");
    return transactionOn(client);
  };
};

const transactionOn = (client: Client): Transaction => {
  let closed = false;
  const end = async (statement: "COMMIT" | "ROLLBACK") => {
    await client.execute(statement);
    closed = true;
  };
  return {
    execute: (statement: Parameters<Client["execute"]>[0]) => client.execute(statement),
    batch: async (statements) => {
      const results = [];
      for (const statement of statements) results.push(await client.execute(statement));
      return results;
    },
    executeMultiple: () => {
      throw new Error("Cannot run several statements at once within a transaction: give them one by one");
    },
    commit: () => end("COMMIT"),
    rollback: async () => {
      if (!closed) await end("ROLLBACK");
    },
    close: () => {
      if (!closed) void end("ROLLBACK");
    },
    get closed() {
      return closed;
    },
  } as Transaction;
};
