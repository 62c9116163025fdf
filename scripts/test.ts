/* `npm test`, `pnpm ok` and CI: everything that must hold, and a last line that sums it up. */
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { findBrowser } from "./stack/browser.ts";
import { buildCms, buildRenderer } from "./stack/build.ts";
import { runMain, say, Trouble } from "./stack/progress.ts";
import { root } from "./stack/settings.ts";

type Tally = { passed: number; failed: number; skipped: number };
const total: Tally = { passed: 0, failed: 0, skipped: 0 };
const skips: string[] = [];
const failures: string[] = [];

const count = (name: string, tally: Tally): void => {
  total.passed += tally.passed;
  total.failed += tally.failed;
  total.skipped += tally.skipped;
  if (tally.failed > 0) failures.push(name);
  say(`${name}: ${tally.passed} passed, ${tally.failed} failed, ${tally.skipped} skipped`);
};

/** Runs a command of the workspace with its output shown; resolves to its exit code. */
const execute = (command: string, args: string[], env: Record<string, string> = {}, cwd = root): Promise<number> =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: "inherit" });
    child.once("error", reject);
    child.once("close", (code) => resolve(code ?? 1));
  });

const bin = (name: string, workspace = "."): string => path.join(root, workspace, "node_modules/.bin", name);
const scratch = mkdtempSync(path.join(tmpdir(), "aluesivut-test-"));

const check = async (name: string, commands: [command: string, args: string[], cwd?: string][]): Promise<void> => {
  say(name);
  let failed = 0;
  for (const [command, args, cwd] of commands) if ((await execute(command, args, {}, cwd)) !== 0) failed += 1;
  count(name, { passed: commands.length - failed, failed, skipped: 0 });
};

const types = () =>
  check("types", [
    ...["packages/content", "packages/search", "packages/publisher", "cms", "scripts", "tests"].map(
      (workspace): [string, string[]] => [bin("tsc"), ["-p", workspace]],
    ),
    [bin("astro", "sites"), ["check"], path.join(root, "sites")],
  ]);

const lint = () => check("lint", [[bin("biome"), ["check", "."]]]);
const unused = () => check("unused code", [[bin("knip"), ["--config", ".knip.json"]]]);

/** What Payload derives from the collections is made anew; a difference to what is committed fails. */
const generated = () =>
  check("generated files", [
    [process.execPath, ["cms/src/database/generate.ts"]],
    ["git", ["diff", "--exit-code", "--stat", "--", "cms/src/payload-types.ts", "cms/src/app"]],
  ]);

type VitestReport = {
  numPassedTests: number;
  numFailedTests: number;
  numFailedTestSuites: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { name: string; status: string; assertionResults: { status: string; fullName: string }[] }[];
};

const unit = async (): Promise<void> => {
  say("unit and integration tests");
  const file = path.join(scratch, "vitest.json");
  const code = await execute(bin("vitest"), [
    "run",
    "--config",
    "tests/vitest.config.ts",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${file}`,
  ]);
  const report = JSON.parse(readFileSync(file, "utf8")) as VitestReport;
  for (const result of report.testResults)
    for (const test of result.assertionResults)
      if (["pending", "skipped", "todo"].includes(test.status)) skips.push(test.fullName);
  // A file that did not load has no tests to count: it is a failure of its own.
  const unloaded = report.testResults.filter(
    (result) => result.status === "failed" && result.assertionResults.length === 0,
  ).length;
  const failed = report.numFailedTests + unloaded;
  count("unit and integration tests", {
    passed: report.numPassedTests,
    failed: code !== 0 && failed === 0 ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  });
};

type PlaywrightSuite = {
  suites?: PlaywrightSuite[];
  specs: { title: string; tests: { status: string; annotations: { type: string; description?: string }[] }[] }[];
};
type PlaywrightReport = {
  suites: PlaywrightSuite[];
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
};

/** The tests of a suite that were skipped, with their reasons. */
const skippedIn = (suite: PlaywrightSuite): string[] => [
  ...suite.specs.flatMap(({ title, tests }) =>
    tests
      .filter(({ status }) => status === "skipped")
      .map(
        ({ annotations }) =>
          `${title}: ${annotations.find(({ type }) => type === "skip")?.description ?? "no reason given"}`,
      ),
  ),
  ...(suite.suites ?? []).flatMap(skippedIn),
];

const playwright = async (name: string, config: string, env: Record<string, string> = {}): Promise<void> => {
  say(name);
  const file = path.join(scratch, "playwright.json");
  const code = await execute(bin("playwright", "tests"), ["test", "--config", `tests/${config}`], {
    PLAYWRIGHT_JSON_OUTPUT_NAME: file,
    ...env,
  });
  const { suites, stats } = JSON.parse(readFileSync(file, "utf8")) as PlaywrightReport;
  const failed = stats.unexpected;
  if (stats.flaky > 0) say(`${name}: ${stats.flaky} passed only at the second try, see above`);
  skips.push(...suites.flatMap(skippedIn).map((skip) => `${name}: ${skip}`));
  count(name, {
    passed: stats.expected + stats.flaky,
    failed: code !== 0 && failed === 0 ? 1 : failed,
    skipped: stats.skipped,
  });
};

/** The sites as a reader has them, from fixed content. */
const pages = () => playwright("pages", "pages.config.ts");
/** The whole, with a CMS. */
const endToEnd = (database: "sqlite" | "mongodb") =>
  playwright(`end to end on ${database}`, "playwright.config.ts", { E2E_DATABASE: database });

const build = async (): Promise<void> => {
  const logDir = path.join(scratch, "logs");
  await buildRenderer(logDir);
  await buildCms(logDir);
};

const STEPS = ["types", "lint", "unused", "generated", "unit", "pages", "e2e"] as const;
type Step = (typeof STEPS)[number];

await runMain(async () => {
  const { values } = parseArgs({ options: { only: { type: "string" } } });
  const chosen = (values.only?.split(",") ?? STEPS) as Step[];
  const unknown = chosen.filter((step) => !STEPS.includes(step));
  if (unknown.length > 0)
    throw new Trouble(`Unknown step ${unknown.join(", ")}: --only takes ${STEPS.join(", ")}, comma-separated.`);
  const runs = (step: Step) => chosen.includes(step);
  try {
    if (runs("lint")) await lint();
    if (runs("unused")) await unused();
    if (runs("generated")) await generated();
    const needsBrowser = runs("unit") || runs("pages") || runs("e2e");
    if (needsBrowser) process.env.E2E_BROWSER = await findBrowser();
    // The build writes types that the type check reads.
    if (runs("pages")) await buildRenderer(path.join(scratch, "logs"));
    if (runs("types") || runs("unit") || runs("e2e")) await build();
    if (runs("types")) await types();
    if (runs("unit")) await unit();
    if (runs("pages")) await pages();
    if (runs("e2e")) {
      await endToEnd("sqlite");
      await endToEnd("mongodb");
    }
  } catch (error) {
    console.error(error instanceof Trouble ? error.message : error);
    total.failed += 1;
    failures.push("set-up");
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
  if (skips.length > 0) console.log(`\nSkipped:\n${skips.map((skip) => `  ${skip}`).join("\n")}`);
  if (failures.length > 0) console.log(`\nFailed: ${failures.join(", ")}`);
  console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
  return total.failed === 0 && total.passed > 0 ? 0 : 1;
});
