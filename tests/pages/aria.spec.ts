import { FIXTURES_URL, FULL } from "./fixture-sites.ts";
import { expect, kindsOf, test } from "./fixtures.ts";

/*
 * Names, roles and levels of every page kind as a screen reader has them, in `aria/`. A change shows in review; when it is
 * meant: `E2E_BROWSER=… playwright test --config tests/pages.config.ts aria --update-snapshots`.
 */
test("every page kind has the names, roles and levels it had", async ({ page }) => {
  test.setTimeout(300_000);
  const pages = await kindsOf(FULL, "fi");
  expect(pages.length).toBeGreaterThan(28);
  for (const { kind, path } of pages) {
    await page.goto(FIXTURES_URL + path);
    // Header and footer are the same on every page: the front shows them.
    await expect
      .soft(page.locator(kind === "front" ? "body" : "main"), path)
      .toMatchAriaSnapshot({ name: `${kind}.aria.yml` });
  }
});
