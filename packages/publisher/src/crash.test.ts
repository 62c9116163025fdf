import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { RegionSnapshot } from "@aluesivut/content";
import { changeSnapshot, generatedArticle, generatedRegion } from "@aluesivut/tests/builders";
import { crawlSite } from "@aluesivut/tests/crawl-site";
import { afterEach, expect, it } from "vitest";
import { openBench, type TestBench } from "../test/open-bench.ts";
import { startServer } from "./serve/start-server.ts";
import { openTarget } from "./target/open-target.ts";
import { findDamage } from "./verify-target.ts";

/** How often a publisher is killed: `CRASHES=50` for a soak. */
const CRASHES = Number(process.env.CRASHES ?? 4);
const PAGES = 40;

let bench: TestBench;
let server: Awaited<ReturnType<typeof startServer>> | undefined;
afterEach(async () => {
  await server?.close();
  await bench.close();
});

/** Every article in one revision: a mixed site shows at a glance. */
const revision = (number: number): RegionSnapshot => {
  const articles = Array.from({ length: PAGES }, (_, index) => generatedArticle(index, PAGES, ["fi"], number));
  return changeSnapshot(generatedRegion(PAGES), ...articles);
};

const publish = async (killAfter: number | null): Promise<number | null> => {
  const script = fileURLToPath(new URL("../test/publish-child.ts", import.meta.url));
  const child = fork(script, [bench.folder, bench.server.url, bench.server.token], { execArgv: [] });
  await once(child, "message");
  const timer = killAfter === null ? undefined : setTimeout(() => child.kill("SIGKILL"), killAfter);
  const [code] = await once(child, "exit");
  clearTimeout(timer);
  return code;
};

const servedRevisions = async (): Promise<string[]> => {
  const pages = await crawlSite(`http://127.0.0.1:${server?.port}/alueet/vaasa/`);
  const broken = [...pages].filter(([, { status }]) => status >= 400).map(([path]) => path);
  expect(broken).toEqual([]);
  const articles = [...pages.values()].flatMap(({ text }) => /versio (\d+)\./.exec(text)?.[1] ?? []); // generatedArticle's lead
  expect(articles).toHaveLength(PAGES);
  return [...new Set(articles)];
};

it(
  `serves one whole release however a publisher is killed, ${CRASHES} times, and ends where it should`,
  async () => {
    bench = await openBench([revision(1)]);
    expect(await publish(null)).toBe(0);
    const started = Date.now();
    bench.server.set(revision(2));
    expect(await publish(null)).toBe(0);
    const usual = Date.now() - started;
    server = await startServer(await openTarget(bench.folder), { port: 0, log: bench.log });
    expect(await servedRevisions()).toEqual(["2"]);

    let next = 3;
    for (let crash = 0; crash < CRASHES; crash++) {
      bench.server.set(revision(next));
      await publish(Math.random() * usual * 0.7);
      const served = await servedRevisions();
      expect(served).toHaveLength(1);
      expect([next - 1, next]).toContain(Number(served[0]));
      expect(await publish(null)).toBe(0);
      expect(await servedRevisions()).toEqual([String(next)]);
      next++;
    }
    expect(await findDamage(bench.target, "vaasa")).toEqual([]);
    expect(bench.server.receipts.at(-1)).toMatchObject({ state: "live", held: [] });
    expect(bench.log.lines).toEqual([]);
  },
  CRASHES * 30_000 + 60_000,
);
