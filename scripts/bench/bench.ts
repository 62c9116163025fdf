/*
 * `pnpm bench [--pages 1000] [--times 20] [--only render|demo|region]`: what DESIGN's budgets ask. Timings of a busy
 * machine are worth little by themselves: compare the figures of one run with each other.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { buildRenderer } from "../stack/build.ts";
import { type EditorSession, openEditorSession } from "../stack/editor-session.ts";
import { nodeCommand, run, stopAll } from "../stack/processes.ts";
import { runMain, say, Trouble } from "../stack/progress.ts";
import { environmentOf, readSettings, root, type Settings } from "../stack/settings.ts";
import { logDirOf, prepare, startStack, untilAllLive } from "../stack/stack.ts";
import { line } from "./quantiles.ts";

/** Polls as fast as it can: the figure includes what asking costs. */
const untilChanged = async (url: string, holds: (text: string) => boolean, started: number): Promise<number> => {
  while (performance.now() - started < 120_000) {
    const response = await fetch(url);
    if (response.ok && holds(await response.text())) return performance.now() - started;
    await new Promise((resolve) => setTimeout(resolve, 3));
  }
  throw new Trouble(`Nothing changed at ${url} within two minutes`);
};

const measurePublishing = async (
  what: string,
  settings: Settings,
  editor: EditorSession,
  region: string,
  times: number,
): Promise<void> => {
  const articles = await editor.articles(region);
  const sites = `http://localhost:${settings.sitesPort}`;
  const answered: number[] = [];
  const live: number[] = [];
  const searchable: number[] = [];
  for (let time = 0; time < times + 2; time += 1) {
    const article = articles[(time * 7) % articles.length];
    if (!article) throw new Trouble(`${region} has no articles`);
    const url = (await editor.receipt(article.id, region))?.url;
    if (!url) throw new Trouble(`${article.title} is not live`);
    const state = `${sites}/${region}/haku/fi/state.json`;
    const before = await (await fetch(state)).text();
    const lead = `Mittaus ${time}: ${Date.now()}`;
    await editor.save(article.id, { lead });
    const started = performance.now();
    const pressed = editor.publish(article.id).then(() => performance.now() - started);
    const shown = await untilChanged(url, (html) => html.includes(lead), started);
    const found = await untilChanged(state, (text) => text !== before, started);
    if (time < 2) continue; // warming up
    answered.push(await pressed);
    live.push(shown);
    searchable.push(found);
  }
  line(`${what}, publish → the CMS answers`, answered);
  line(`${what}, publish → live page`, live);
  line(`${what}, publish → searchable`, searchable);
};

/** Processor time of a command and all its children, in seconds. */
const processorTime = (
  args: string[],
): { seconds: number; result: { pages: number; cold?: number; warm?: number } } => {
  const timed = spawnSync("bash", ["-c", 'TIMEFORMAT="%U %S"; time "$@"', "bash", process.execPath, ...args], {
    cwd: root,
    encoding: "utf8",
  });
  if (timed.status !== 0) throw new Trouble(`${args.join(" ")} failed:\n${timed.stderr}`);
  const [user, system] = (timed.stderr.trim().split("\n").at(-1) as string).split(" ").map(Number) as [number, number];
  return { seconds: user + system, result: JSON.parse(timed.stdout.trim().split("\n").at(-1) as string) };
};

const measureRendering = (pages: string): void => {
  const measure = (what: string) => processorTime(["sites/renderer/measure.ts", what, pages]);
  const common = measure("routes");
  const resident = measure("resident").result as { pages: number; cold: number; warm: number };
  const plain = measure("static");
  const perPage = (milliseconds: number, of: number) => (milliseconds / of).toFixed(2);
  const ofAstro = (plain.seconds - common.seconds) * 1000;
  say(
    `CPU a page of a full render of ${resident.pages} pages: resident ${perPage(resident.warm, resident.pages)} ms warm, ` +
      `${perPage(resident.cold, resident.pages)} ms cold; astro build ${perPage(ofAstro, plain.result.pages)} ms ` +
      `(${(ofAstro / resident.warm).toFixed(1)} times)`,
  );
};

await runMain(async () => {
  const { values } = parseArgs({
    options: {
      pages: { type: "string", default: "1000" },
      times: { type: "string", default: "20" },
      only: { type: "string" },
    },
  });
  const wants = (what: string) => !values.only || values.only === what;
  const dataDir = mkdtempSync(path.join(tmpdir(), "aluesivut-bench-"));
  try {
    const settings = readSettings({ CMS_PORT: "3920", SITES_PORT: "4920", ...process.env, DATA_DIR: dataDir });
    await buildRenderer(logDirOf(settings));
    say(`Load of the machine at the start: ${loadavg()[0]?.toFixed(1)}`);
    if (wants("render")) measureRendering(values.pages);
    if (!wants("demo") && !wants("region")) return 0;
    await prepare(settings, { seed: true });
    if (wants("region")) {
      await run({
        name: "generate-region",
        ...nodeCommand([path.join(root, "scripts/bench/generate-region.ts"), "mittaus", values.pages]),
        env: environmentOf(settings),
        logDir: logDirOf(settings),
        onLine: (text) => text.startsWith("[") || say(text),
      });
    }
    await startStack(settings);
    await untilAllLive(settings, 600);
    await new Promise((resolve) => setTimeout(resolve, 10_000)); // the search of every region is still being made
    if (wants("demo")) {
      const editor = await openEditorSession(settings, "etela-savo");
      await measurePublishing("Etelä-Savo of the demo", settings, editor, "etela-savo", Number(values.times));
    }
    if (wants("region")) {
      const editor = await openEditorSession(settings, "admin");
      await measurePublishing(
        `A region of ${values.pages} articles`,
        settings,
        editor,
        "mittaus",
        Number(values.times),
      );
    }
    return 0;
  } finally {
    await stopAll();
    rmSync(dataDir, { recursive: true, force: true });
  }
});
