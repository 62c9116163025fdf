/* `pnpm dev`: the CMS, the renderer and the publisher, each reloading when its sources change. */
import { watch } from "node:fs";
import path from "node:path";
import { buildRenderer } from "./stack/build.ts";
import { keepRunning, nodeCommand, type Service, untilStopped } from "./stack/processes.ts";
import { runMain, say } from "./stack/progress.ts";
import { environmentOf, readSettings, requireFreePort, root } from "./stack/settings.ts";
import { logDirOf, seedDemo } from "./stack/stack.ts";

const CODE = /\.(ts|tsx|astro|css|svg|json|mjs)$/;
const SETTLE_MS = 200;

await runMain(async () => {
  const stopped = untilStopped();
  const settings = readSettings();
  await requireFreePort("CMS_PORT", settings.cmsPort);
  await requireFreePort("SITES_PORT", settings.sitesPort);
  const logDir = logDirOf(settings);
  const env = { ...environmentOf(settings), NODE_ENV: "development" };
  const cli = path.join(root, "scripts/aluesivut.ts");
  await buildRenderer(logDir);
  await seedDemo(settings);
  keepRunning({
    name: "cms",
    ...nodeCommand([path.join(root, "cms/node_modules/next/dist/bin/next"), "dev", "--port", String(settings.cmsPort)]),
    cwd: path.join(root, "cms"),
    env,
    logDir,
  });
  let services: Service[] = [];
  const startSites = () => {
    services = ["serve", "watch"].map((name) => keepRunning({ name, ...nodeCommand([cli, name]), env, logDir }));
  };
  startSites();

  let timer: NodeJS.Timeout | undefined;
  let rebuilding = Promise.resolve();
  const rebuild = async (file: string) => {
    say(`${file} changed: building the renderer and starting the publisher again`);
    try {
      await buildRenderer(logDir);
    } catch (error) {
      // The sites keep what they have until the mistake is mended.
      console.error((error as Error).message);
      return;
    }
    await Promise.all(services.map((service) => service.stop()));
    startSites();
  };
  for (const folder of ["sites/src", "sites/renderer", "packages"]) {
    watch(path.join(root, folder), { recursive: true }, (_event, file) => {
      if (!file || !CODE.test(file) || file.includes("node_modules")) return;
      clearTimeout(timer);
      timer = setTimeout(() => {
        rebuilding = rebuilding.then(() => rebuild(path.join(folder, file)));
      }, SETTLE_MS);
    });
  }
  say(
    `CMS http://localhost:${settings.cmsPort}/admin   sites http://localhost:${settings.sitesPort}/   logs ${logDir}`,
  );
  await stopped;
  process.exit(0);
});
