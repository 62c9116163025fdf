/*
 * `pnpm soak [--kills 50] [--whole 50]`: kills the publisher, then everything, with `kill -9` at random moments of releases. At no
 * moment may a site show parts of two releases, and after each kill all becomes live by itself.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { openEditorSession } from "./stack/editor-session.ts";
import { type Service, stopAll } from "./stack/processes.ts";
import { runMain, say, Trouble } from "./stack/progress.ts";
import { readSettings, type Settings } from "./stack/settings.ts";
import { prepare, startStack, untilAllLive } from "./stack/stack.ts";

const REGION = "etela-savo";
const MARK = /Soak (\d+)\b/;

const killHard = (service: Service): void => {
  if (service.child.pid !== undefined) process.kill(-service.child.pid, "SIGKILL");
};

const text = async (url: string): Promise<string | undefined> => {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(5000) });
    return response.ok ? await response.text() : undefined;
  } catch {
    return undefined; // the server itself was just killed
  }
};

const markOf = (html: string | undefined): string | undefined => html && MARK.exec(html)?.[1];

/** Reads page, list, page again: when the page is the same before and after, the list must be of the same release. */
const watchWholeness = (article: string, list: string) => {
  let watching = true;
  let seen = 0;
  const mixed: string[] = [];
  const done = (async () => {
    while (watching) {
      const [before, between, after] = [
        markOf(await text(article)),
        markOf(await text(list)),
        markOf(await text(article)),
      ];
      if (before && between && before === after) {
        seen += 1;
        if (between !== before) mixed.push(`article ${before}, list ${between}`);
      }
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  })();
  return {
    stop: async () => {
      watching = false;
      await done;
      return { seen, mixed };
    },
  };
};

const untilShown = async (url: string, mark: number, seconds: number): Promise<void> => {
  const until = Date.now() + seconds * 1000;
  while (Date.now() < until) {
    if (markOf(await text(url)) === String(mark)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Trouble(`Change ${mark} did not go live within ${seconds} s after the kill: ${url}`);
};

const untilAnswers = async (settings: Settings): Promise<void> => {
  for (const url of [
    `http://localhost:${settings.cmsPort}/api/health`,
    `http://localhost:${settings.sitesPort}/-/health`,
  ])
    while ((await text(url)) === undefined) await new Promise((resolve) => setTimeout(resolve, 100));
};

await runMain(async () => {
  const { values } = parseArgs({
    options: { kills: { type: "string", default: "50" }, whole: { type: "string", default: "50" } },
  });
  const dataDir = mkdtempSync(path.join(tmpdir(), "aluesivut-soak-"));
  try {
    const settings = readSettings({ CMS_PORT: "3910", SITES_PORT: "4910", ...process.env, DATA_DIR: dataDir });
    await prepare(settings, { seed: true });
    const stack = await startStack(settings, { patient: false });
    await untilAllLive(settings, 300);
    let editor = await openEditorSession(settings, REGION);
    const [article] = await editor.articles(REGION);
    if (!article) throw new Trouble(`The demo has no article of ${REGION}`);
    const line = await editor.receipt(article.id, REGION);
    const url = line?.url;
    if (!url) throw new Trouble(`The article ${article.id} is not live`);
    const list = new URL("../", url).href;
    let mark = 0;
    const change = async () => {
      mark += 1;
      // The article shows its lead, the list its summary.
      await editor.save(article.id, { lead: `Soak ${mark} ingressi`, summary: `Soak ${mark} tiivistelmä` });
      await editor.publish(article.id);
    };
    await change();
    await untilShown(url, mark, 60);
    for (const [what, kills, services] of [
      ["the publisher", Number(values.kills), [stack.publisher]],
      ["everything", Number(values.whole), [stack.publisher, stack.sites, stack.cms]],
    ] as const) {
      const watcher = watchWholeness(url, list);
      for (let kill = 1; kill <= kills; kill += 1) {
        await change();
        await new Promise((resolve) => setTimeout(resolve, Math.random() * 300));
        services.forEach(killHard);
        if (services.length > 1) {
          await new Promise((resolve) => setTimeout(resolve, 1000));
          await untilAnswers(settings);
          editor = await openEditorSession(settings, REGION);
        }
        await untilShown(url, mark, 90);
        if (kill % 10 === 0) say(`killed ${what} ${kill} times`);
      }
      const { seen, mixed } = await watcher.stop();
      say(`${what}: killed ${kills} times, ${seen} readings, ${mixed.length} of mixed releases`);
      if (seen === 0) throw new Trouble(`No reading of ${url} and ${list} told their release: the soak proves nothing`);
      if (mixed.length > 0) throw new Trouble(`A site showed parts of two releases: ${mixed.slice(0, 5).join("; ")}`);
    }
    await untilAllLive(settings, 120);
    say("Everything is live");
    return 0;
  } finally {
    await stopAll();
    rmSync(dataDir, { recursive: true, force: true });
  }
});
