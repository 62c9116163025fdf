import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { buildCms, buildRenderer } from "./build.ts";
import { keepRunning, nodeCommand, run, type Service, waitFor } from "./processes.ts";
import { say, Trouble } from "./progress.ts";
import { environmentOf, requireFreePort, root, type Settings } from "./settings.ts";

export type Stack = { settings: Settings; cms: Service; publisher: Service; sites: Service; stop(): Promise<void> };
type Options = { seed: boolean; env?: Record<string, string> };

export const logDirOf = (settings: Settings): string => path.join(settings.dataDir, "logs");

/** Fills an empty database with the demo; tells its progress. @throws {Trouble} */
export const seedDemo = (settings: Settings, env: Record<string, string> = {}): Promise<void> =>
  run({
    name: "seed",
    ...nodeCommand([path.join(root, "scripts/seed/seed.ts")]),
    env: { ...environmentOf(settings), ...env },
    logDir: logDirOf(settings),
    // Payload's own log begins with the time in brackets, its details are indented: that stays in the log file.
    onLine: (line) => /^[[\s]/.test(line) || say(line),
  });

/** Builds what is stale and seeds an empty database. */
export const prepare = async (settings: Settings, { seed, env = {} }: Options): Promise<void> => {
  const logDir = logDirOf(settings);
  // The CMS build keeps one core busy; the renderer's build and the seed share the other.
  const building = buildCms(logDir);
  building.catch(() => {}); // reported by the await below; the seed's own failure comes first
  await buildRenderer(logDir);
  if (seed) {
    await seedDemo(settings, env);
  }
  await building;
};

/** Starts CMS, publisher and sites and waits until each answers. @throws {Trouble} */
export const startStack = async (
  settings: Settings,
  { env = {}, patient = true }: { env?: Record<string, string>; patient?: boolean } = {},
): Promise<Stack> => {
  await requireFreePort("CMS_PORT", settings.cmsPort);
  await requireFreePort("SITES_PORT", settings.sitesPort);
  const logDir = logDirOf(settings);
  const cli = path.join(root, "scripts/aluesivut.ts");
  const environment = { ...environmentOf(settings), NODE_ENV: "production", ...env };
  const next = createRequire(path.join(root, "cms/package.json")).resolve("next/dist/bin/next");
  const cms = keepRunning(
    {
      name: "cms",
      ...nodeCommand([next, "start", "--port", String(settings.cmsPort)]),
      cwd: path.join(root, "cms"),
      env: environment,
      logDir,
    },
    { patient },
  );
  const sites = keepRunning({ name: "sites", ...nodeCommand([cli, "serve"]), env: environment, logDir }, { patient });
  await waitFor("cms", `http://localhost:${settings.cmsPort}/api/health`, 120, logDir);
  const publisher = keepRunning(
    { name: "publisher", ...nodeCommand([cli, "watch"]), env: environment, logDir },
    { patient },
  );
  await waitFor("sites", `http://localhost:${settings.sitesPort}/-/health`, 60, logDir);
  return {
    settings,
    cms,
    publisher,
    sites,
    stop: async () => {
      await Promise.all([cms.stop(), publisher.stop(), sites.stop()]);
    },
  };
};

type Listing = { regions: { region: string; hash: string }[] };

/** Resolves when every region's live release shows what the CMS says it should. */
export const untilAllLive = async (settings: Settings, seconds: number): Promise<string[]> => {
  const until = Date.now() + seconds * 1000;
  const headers = { Authorization: `Bearer ${settings.publisherToken}` };
  let waiting: string[] = [];
  while (Date.now() < until) {
    const listing = (await (
      await fetch(`http://localhost:${settings.cmsPort}/api/snapshots`, { headers })
    ).json()) as Listing;
    const live = (await (await fetch(`http://localhost:${settings.sitesPort}/-/health`)).json()) as {
      regions: { region: string; calledFor: string }[];
    };
    const shown = new Map(live.regions.map(({ region, calledFor }) => [region, calledFor]));
    waiting = listing.regions.filter(({ region, hash }) => shown.get(region) !== hash).map(({ region }) => region);
    if (waiting.length === 0) return listing.regions.map(({ region }) => region);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Trouble(
    `These regions did not go live within ${seconds} s: ${waiting.join(", ")}. The publisher's log is in ${path.join(logDirOf(settings), "publisher.log")}.`,
  );
};

export type DemoLogin = { email: string; password: string; role: string; regions: string[] };

export const readDemoLogins = (dataDir: string): DemoLogin[] => {
  const file = path.join(dataDir, "demo-logins.json");
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as DemoLogin[]) : [];
};
