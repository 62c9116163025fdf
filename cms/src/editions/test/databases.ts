import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { databaseUrl, startMongo } from "../../../../tests/servers/start-mongo.ts";

/** A database that integration tests run on. */
export type Database = {
  name: string;
  /** Why its tests are left out, when they are. */
  skip?: string;
  url: string;
  mongoTransactions: boolean;
  remove(): Promise<void>;
};

/** SQLite in a folder of its own, and MongoDB where one is to be had. */
export const databases = async (suite: string): Promise<Database[]> => {
  const folder = mkdtempSync(join(tmpdir(), `${suite}-`));
  const sqlite: Database = {
    name: "SQLite",
    url: `file:${join(folder, "cms.db")}`,
    mongoTransactions: false,
    remove: async () => rmSync(folder, { recursive: true, force: true }),
  };
  const mongo = await startMongo();
  if ("skip" in mongo) {
    console.info(`MongoDB tests are left out: ${mongo.skip}`);
    return [
      sqlite,
      { name: "MongoDB", skip: mongo.skip, url: "", mongoTransactions: false, remove: async () => undefined },
    ];
  }
  return [
    sqlite,
    {
      name: `MongoDB (${mongo.kind})`,
      url: databaseUrl(mongo, `${suite}-${process.pid}`),
      mongoTransactions: mongo.transactions,
      remove: () => mongo.stop(),
    },
  ];
};
