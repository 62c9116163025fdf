/* A process of its own that is killed while it appends a bundle: node die-in-bundle.ts <database url> <bundle> <rows>. */
import { getPayload } from "payload";
import { buildCmsConfig } from "../../payload.config.ts";
import { publishBundle } from "../index.ts";

const [databaseUrl, bundle, rows] = process.argv.slice(2) as [string, string, string];
const config = await buildCmsConfig({
  databaseUrl,
  mongoTransactions: false,
  logger: { options: { level: "silent" } } as never,
});
const payload = await getPayload({ config });
const create = payload.db.create;
let left = Number(rows);
payload.db.create = (async (args: Parameters<typeof create>[0]) => {
  if (args.collection === "editions" && left-- === 0) process.kill(process.pid, "SIGKILL");
  return create.call(payload.db, args);
}) as typeof create;
await publishBundle({ payload, id: bundle, overrideAccess: true });
process.exit(0);
