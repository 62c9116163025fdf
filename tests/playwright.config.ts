import { fileURLToPath } from "node:url";
import { defineConfig } from "@playwright/test";
import { e2eEnvironment, READY_URL } from "./e2e/place.ts";
import { launchOptions } from "./launch-options.ts";

export default defineConfig({
  testDir: fileURLToPath(new URL("./e2e", import.meta.url)),
  outputDir: fileURLToPath(new URL("../test-results", import.meta.url)),
  // One CMS and nine sites for all: tests that publish must not meet.
  workers: 1,
  // A machine of CI may be slow at a bad moment: what passes the second time is named in the sum, not hidden.
  retries: process.env.CI ? 1 : 0,
  fullyParallel: false,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ? [["list"], ["json"]] : "list",
  use: {
    locale: "fi-FI",
    timezoneId: "Europe/Helsinki",
    trace: "retain-on-failure",
    launchOptions,
  },
  webServer: {
    command: "node e2e/serve.ts",
    cwd: fileURLToPath(new URL(".", import.meta.url)),
    // Answers when every site is live.
    url: `${READY_URL}/up`,
    env: e2eEnvironment(),
    // A stack left running by hand (`node e2e/serve.ts`) makes a second run quick; CI always starts anew.
    reuseExistingServer: !process.env.CI,
    timeout: 600_000,
    gracefulShutdown: { signal: "SIGTERM", timeout: 20_000 },
    stdout: "pipe",
  },
});
