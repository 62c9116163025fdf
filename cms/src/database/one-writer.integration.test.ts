import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Cms, startCms } from "../editions/test/cms.ts";

/* SQLite only: MongoDB has many writers. */
describe("one writer at a time", () => {
  const folder = mkdtempSync(join(tmpdir(), "aluesivut-writer-"));
  let cms: Cms;
  beforeAll(async () => {
    cms = await startCms({
      name: "SQLite",
      url: `file:${join(folder, "cms.db")}`,
      mongoTransactions: false,
      remove: async () => undefined,
    });
  });
  afterAll(async () => {
    await cms?.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  const create = (name: string, req?: { transactionID: string | number }) =>
    cms.payload.create({ collection: "topics", locale: "fi", data: { name }, ...(req ? { req } : {}) });
  const count = async (name: string) =>
    (await cms.payload.count({ collection: "topics", locale: "fi", where: { name: { equals: name } } })).totalDocs;
  const begin = async () => {
    const id = await cms.payload.db.beginTransaction();
    if (id === null || id === undefined) throw new Error("Cannot test transactions: none was begun");
    return id;
  };

  it("lets many save at once, one after another", async () => {
    await Promise.all(Array.from({ length: 8 }, (_, number) => create(`Rinnakkain ${number}`)));
    const { totalDocs } = await cms.payload.count({
      collection: "topics",
      where: { "slug.fi": { like: "rinnakkain" } },
    });
    expect(totalDocs).toBe(8);
  });

  it("makes a save wait for the transaction before it, and readers not", async () => {
    const transactionID = await begin();
    await create("Ensin", { transactionID });
    let done = false;
    const second = create("Sitten").then(() => {
      done = true;
    });
    expect(await count("Ensin")).toBe(0);
    expect(done).toBe(false);
    await cms.payload.db.commitTransaction(transactionID);
    await second;
    expect([await count("Ensin"), await count("Sitten")]).toEqual([1, 1]);
  });

  it("lets the next one go when a transaction is rolled back", async () => {
    const transactionID = await begin();
    await create("Peruttu", { transactionID });
    await cms.payload.db.rollbackTransaction(transactionID);
    await create("Jatkuu");
    expect([await count("Peruttu"), await count("Jatkuu")]).toEqual([0, 1]);
  });

  it("writes what is there or not in one turn", async () => {
    await cms.payload.kv.set("turn", { at: 1 });
    await cms.payload.kv.set("turn", { at: 2 });
    expect(await cms.payload.kv.get("turn")).toEqual({ at: 2 });
  });
});
