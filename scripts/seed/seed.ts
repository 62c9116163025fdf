/* Fills an empty database with the demo regions, by the operations editors use. Does nothing on a seeded one. */

import config from "@aluesivut/cms/config";
import { getPayload, type Payload } from "@aluesivut/cms/local-api";
import { runMain, Trouble } from "../stack/progress.ts";
import { ADMIN, createAdministrator, createEditors, createWriters, isSeeded, otherContent } from "./accounts.ts";
import { readSeedData } from "./seed-data.ts";
import {
  publishDrafts,
  publishRegions,
  shareDocuments,
  writeDocuments,
  writeMedia,
  writeNames,
  writeRegions,
} from "./write.ts";

/** Opens the CMS on its database. @throws {Trouble} that names the database, without its password, and why it cannot be opened */
const openCms = async (): Promise<Payload> => {
  try {
    return await getPayload({ config });
  } catch (cause) {
    const database = (process.env.DATABASE_URL ?? "").replace(/\/\/[^@/]*@/, "//…@"); // user and password
    throw new Trouble(
      `Cannot open the database ${database}: ${(cause as Error).message}. ` +
        "Check that DATABASE_URL names a file in a folder that may be written, or a MongoDB server that runs and can be reached.",
      { cause },
    );
  }
};

await runMain(async () => {
  const payload = await openCms();
  try {
    if (await isSeeded(payload)) {
      console.log("The demo content is in place");
      return 0;
    }
    const data = readSeedData();
    const other = await otherContent(payload, data);
    if (other) {
      console.log(`The database has other content (${other}): the demo is not added to it`);
      return 0;
    }
    const dataDir = process.env.DATA_DIR;
    if (!dataDir)
      throw new Trouble("Cannot seed: DATA_DIR is not set. Run the seed by `npm start` or set DATA_DIR=<folder>.");
    const context = { payload, data, now: new Date() };
    console.log("Writing the demo: regions, accounts and taxonomies");
    await writeNames(context, "regions");
    const users = await createEditors(payload, data, dataDir);
    await writeDocuments(context, "taxonomies");
    console.log(`Writing the demo: ${data.media.length} pictures`);
    await writeMedia(context);
    console.log(`Writing the demo: ${data.documents.length} documents in their languages`);
    await writeNames(context, "documents");
    await writeRegions(context);
    await writeDocuments(context, "documents");
    console.log("Publishing the demo's documents");
    await publishRegions(context, users);
    await publishDrafts(context, users);
    await shareDocuments(context, users);
    await createWriters(payload, data, dataDir);
    // Last: its presence says that the seeding came to its end.
    await createAdministrator(payload, dataDir);
    console.log(`The demo is written; ${ADMIN} an editor and a writer for each region can log in`);
    return 0;
  } finally {
    // Watchers of the CMS would keep the process; what is written is on disk.
    setImmediate(() => process.exit());
  }
});
