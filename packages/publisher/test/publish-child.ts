/* A publisher to be killed: `node publish-child.ts <target> <cms url> <token>` publishes once and says so. */
import { connectCms } from "../src/cms-client.ts";
import { publishOnce } from "../src/publish-once.ts";
import { openTarget } from "../src/target/open-target.ts";
import { sourceOf } from "./open-bench.ts";
import { plainRenderer } from "./plain-renderer.ts";

const [folder = "", url = "", token = ""] = process.argv.slice(2);
const log = { info: () => {}, warn: () => {} };
const target = await openTarget(folder);
process.on("disconnect", () => process.exit());
process.send?.("ready");
await publishOnce({ target, cms: connectCms({ url, token }), rendererSource: sourceOf(plainRenderer()), log });
process.disconnect?.();
