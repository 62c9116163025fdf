import { fileURLToPath } from "node:url";
import { defineConfig } from "@playwright/test";
import { launchOptions } from "./launch-options.ts";
import { READY_PORT } from "./pages/fixture-sites.ts";

/* Pages as a reader has them, on fixture sites: no CMS, nothing written, so that all may run side by side. */
export default defineConfig({
  testDir: fileURLToPath(new URL("./pages", import.meta.url)),
  outputDir: fileURLToPath(new URL("../test-results", import.meta.url)),
  workers: 2,
  fullyParallel: true,
  retries: process.env.CI ? 1 : 0,
  timeout: 120_000,
  expect: { toMatchAriaSnapshot: { pathTemplate: "{testDir}/aria/{arg}{ext}" } },
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ? [["list"], ["json"]] : "list",
  use: { locale: "fi-FI", timezoneId: "Europe/Helsinki", trace: "on-first-retry", launchOptions },
  webServer: {
    command: "node pages/serve.ts",
    cwd: fileURLToPath(new URL(".", import.meta.url)),
    url: `http://localhost:${READY_PORT}/`,
    // Sites left running by hand (`node tests/pages/serve.ts`) make a second run quick; CI always starts anew.
    reuseExistingServer: !process.env.CI,
    timeout: 300_000,
    gracefulShutdown: { signal: "SIGTERM", timeout: 20_000 },
    stdout: "pipe",
  },
});
