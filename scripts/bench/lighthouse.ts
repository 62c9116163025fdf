/*
 * `pnpm lighthouse [--from URL] [--region vaasa] [--theme-region etela-savo]`: Lighthouse's mobile profile over one page of
 * each kind a reader meets first, from sites that are served. Lighthouse itself is fetched on use: a hundred packages that
 * nothing else needs, some of which Next would pick up.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { crawlSite, onePageOfEachKind, pagesAmong } from "@aluesivut/tests/crawl-site";
import { findBrowser } from "../stack/browser.ts";
import { runMain, say, Trouble } from "../stack/progress.ts";
import { readSettings } from "../stack/settings.ts";

const LIGHTHOUSE = "lighthouse@13.5.0";
const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"] as const;
const KINDS = ["front", "article", "service", "service-path", "job-list", "theme-site"];
/** What a server on this machine cannot have, and a public one has. */
const OF_LOOPBACK: Record<string, string> = {
  "is-on-https": "no TLS on this machine; Chromium takes localhost as safe",
  "redirects-http": "no TLS on this machine",
  "uses-http2": "HTTP/2 is the web server's or CDN's in front",
};

type Audit = { score: number | null; title: string; displayValue?: string; numericValue?: number };
type Report = {
  runtimeError?: { message: string };
  audits: Record<string, Audit>;
  categories: Record<string, { score: number; auditRefs: { id: string; weight: number }[] }>;
};

const TRIES = 3;

/** On a busy machine Lighthouse now and then misses the beginning of its own trace: it is asked again. */
const measure = (url: string, browser: string, scratch: string, tries = TRIES): Report => {
  const file = path.join(scratch, "report.json");
  const { status, stderr } = spawnSync(
    "pnpm",
    [
      ...["dlx", LIGHTHOUSE, url, "--output=json", `--output-path=${file}`, "--quiet"],
      "--chrome-flags=--headless=new --no-sandbox --disable-gpu",
    ],
    { env: { ...process.env, CHROME_PATH: browser }, encoding: "utf8", cwd: scratch },
  );
  if (status !== 0 && tries > 1) return measure(url, browser, scratch, tries - 1);
  if (status !== 0) throw new Trouble(`Lighthouse failed on ${url}:\n${stderr.slice(-2000)}`);
  const report = JSON.parse(readFileSync(file, "utf8")) as Report;
  if (report.runtimeError) throw new Trouble(`Lighthouse failed on ${url}: ${report.runtimeError.message}`);
  return report;
};

/** The audits that keep a page from 100, each with why when this machine is the reason. */
const losses = ({ categories, audits }: Report): string[] =>
  CATEGORIES.flatMap((name) =>
    (categories[name]?.auditRefs ?? []).flatMap(({ id, weight }) => {
      const audit = audits[id];
      if (!audit || weight === 0 || audit.score === null || audit.score >= 1) return [];
      const why = OF_LOOPBACK[id];
      return [`${name}: ${id} ${audit.score} ${audit.displayValue ?? ""}${why ? ` (${why})` : ""}`];
    }),
  );

await runMain(async () => {
  const { values } = parseArgs({
    options: {
      from: { type: "string" },
      region: { type: "string", default: "vaasa" },
      "theme-region": { type: "string", default: "etela-savo" },
    },
  });
  const root = values.from ?? `http://localhost:${readSettings().sitesPort}/`;
  const browser = await findBrowser();
  const pagesIn = async (region: string) => {
    const pages = pagesAmong((await crawlSite(new URL(`/${region}/`, root).href)).values());
    return onePageOfEachKind(pages.filter(({ locale }) => locale === "fi"));
  };
  const own = await pagesIn(values.region);
  const themes = await pagesIn(values["theme-region"]);
  const scratch = mkdtempSync(path.join(tmpdir(), "aluesivut-lighthouse-"));
  const rows: Record<string, Record<string, string | number>> = {};
  const lost: string[] = [];
  try {
    for (const kind of KINDS) {
      const page = own.find((each) => each.kind === kind) ?? themes.find((each) => each.kind === kind);
      if (!page)
        throw new Trouble(`Neither ${values.region} nor ${values["theme-region"]} has a page of kind ${kind}.`);
      const report = measure(new URL(page.path, root).href, browser, scratch);
      const value = (id: string) => Math.round((report.audits[id]?.numericValue ?? Number.NaN) * 1000) / 1000;
      rows[page.path] = {
        ...Object.fromEntries(
          CATEGORIES.map((name) => [name, Math.round((report.categories[name]?.score ?? 0) * 100)]),
        ),
        "LCP ms": Math.round(value("largest-contentful-paint")),
        "TBT ms": Math.round(value("total-blocking-time")),
        CLS: value("cumulative-layout-shift"),
      };
      lost.push(...losses(report).map((loss) => `${page.path}: ${loss}`));
      say(`${page.path}: ${CATEGORIES.map((name) => rows[page.path]?.[name]).join(" ")}`);
    }
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
  console.table(rows);
  for (const loss of lost) console.log(loss);
  return 0;
});
