import { test as base, expect } from "@playwright/test";
import { READY_URL } from "./place.ts";

let skipReason: string | null | undefined;

/** Every test: skipped with its reason where the database cannot be had; an error on the page's console fails it. */
export const test = base.extend<{ consoleGuard: undefined; database: undefined }>({
  database: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures a test needs off this pattern
    async ({}, use, testInfo) => {
      skipReason ??= await fetch(READY_URL).then(async (response) =>
        response.status === 503 ? await response.text() : null,
      );
      testInfo.skip(Boolean(skipReason), skipReason ?? "");
      await use(undefined);
    },
    { auto: true },
  ],
  consoleGuard: [
    async ({ page }, use) => {
      const errors: string[] = [];
      page.on("pageerror", (error) => errors.push(String(error)));
      await use(undefined);
      expect(errors, "errors on the page").toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
