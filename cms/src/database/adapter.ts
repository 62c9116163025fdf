import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { type MongooseAdapter, mongooseAdapter } from "@payloadcms/db-mongodb";
import { type SQLiteAdapter, sqliteAdapter } from "@payloadcms/db-sqlite";
import type { DatabaseAdapterObj } from "payload";
import { migrations } from "../migrations/index.ts";
import { fenceDrafts } from "./fence-drafts.ts";
import { keepWriter } from "./keep-writer.ts";
import { allowOneWriter } from "./one-writer.ts";

export type DatabaseOptions = {
  url: string;
  migrationDir: string;
  /**
   * Whether the MongoDB server keeps transactions: a replica set does. Without them a crash can leave half of a save;
   * the ledger, which decides what is live, is appended row by row and stays whole.
   */
  mongoTransactions?: boolean;
};

const sqlite = ({ url, migrationDir }: DatabaseOptions): DatabaseAdapterObj => {
  const path = url.slice("file:".length);
  if (path && !path.includes(":memory:")) mkdirSync(dirname(path), { recursive: true });
  const made = sqliteAdapter({
    client: { url },
    migrationDir,
    push: false,
    transactionOptions: { behavior: "immediate" },
    busyTimeout: 5_000,
    // With WAL, NORMAL cannot lose consistency, and loses nothing committed unless the machine itself loses power.
    wal: { synchronous: "FULL", journalSizeLimit: 64 * 1024 * 1024 },
  });
  return {
    ...made,
    init: (args) => {
      const adapter = made.init(args) as unknown as SQLiteAdapter;
      const connect = adapter.connect;
      if (!connect) throw new Error("Cannot prepare the SQLite adapter: it has no connect");
      adapter.connect = async (options) => {
        await connect.call(adapter, options);
        // Migrations run wherever the database is opened, not only by the production server, so that the same tables
        // stand under tests and scripts. The migration commands themselves connect first.
        if (process.env.PAYLOAD_MIGRATING !== "true")
          await adapter.migrate({
            migrations: migrations as Parameters<typeof adapter.migrate>[0] extends { migrations?: infer M } | undefined
              ? M
              : never,
          });
        await keepWriter(adapter, connect);
        allowOneWriter(adapter);
      };
      return adapter as unknown as ReturnType<typeof made.init>;
    },
  };
};

const mongodb = ({ url, mongoTransactions = true }: DatabaseOptions): DatabaseAdapterObj => {
  const made = mongooseAdapter({
    url,
    ensureIndexes: true,
    // Without a replica set Payload goes on without transactions by itself; false spares it the question.
    transactionOptions: mongoTransactions ? { writeConcern: { w: "majority", j: true } } : false,
    connectOptions: { writeConcern: { w: "majority", j: true }, serverSelectionTimeoutMS: 10_000 },
  });
  return {
    ...made,
    init: (args) => {
      const adapter = made.init(args) as unknown as MongooseAdapter;
      const connect = adapter.connect;
      if (!connect) throw new Error("Cannot prepare the MongoDB adapter: it has no connect");
      adapter.connect = async (options) => {
        await connect.call(adapter, options);
        await fenceDrafts(adapter);
      };
      return adapter as unknown as ReturnType<typeof made.init>;
    },
  };
};

/** SQLite for `file:`, MongoDB for `mongodb://`. */
export const databaseAdapter = (options: DatabaseOptions): DatabaseAdapterObj =>
  options.url.startsWith("mongodb") ? mongodb(options) : sqlite(options);
