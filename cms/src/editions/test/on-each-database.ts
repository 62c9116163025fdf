import { afterAll, beforeAll, describe, it } from "vitest";
import { publish } from "../index.ts";
import { type Cms, startCms } from "./cms.ts";
import { databases } from "./databases.ts";

/** Runs a suite against the real CMS on every database there is, with these regions published. */
export const onEachDatabase = async (
  suite: string,
  regions: string[],
  tests: (cms: () => Cms) => void,
): Promise<void> => {
  const all = await databases(suite);
  afterAll(async () => {
    for (const database of all) await database.remove();
  });
  describe.each(all)(`${suite} on $name`, (database) => {
    if (database.skip) {
      it.skip(database.skip);
      return;
    }
    let cms: Cms | undefined;
    beforeAll(async () => {
      cms = await startCms(database);
      for (const id of regions)
        await publish({ payload: cms.payload, user: cms.admin, collection: "regions", id, locale: "all" });
    });
    afterAll(async () => {
      await cms?.stop();
    });
    tests(() => {
      if (!cms) throw new Error(`Cannot test on ${database.name}: the CMS has not been started`);
      return cms;
    });
  });
};
