/** How tests start the Chromium that `scripts/stack/browser.ts` found; Playwright's own when E2E_BROWSER names none. */
export const launchOptions = process.env.E2E_BROWSER
  ? {
      executablePath: process.env.E2E_BROWSER,
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    }
  : {};
