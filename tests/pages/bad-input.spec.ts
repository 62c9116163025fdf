import { ARABIC } from "../builders/index.ts";
import { axeFaults, sidewaysScroll } from "./axe.ts";
import { BAD_INPUT, FIXTURES_URL } from "./fixture-sites.ts";
import { expect, kindsOf, test } from "./fixtures.ts";

/** Where bad input can only be seen on some kinds of page, those. */
const SEEN_ON: Record<string, string[]> = {
  monta: ["front", "article", "not-found"],
  oikealta: ["front", "article", "article-list", "site-map"],
  suuret: ["front", "article", "article-list", "topic", "site-map"],
};

for (const site of Object.keys(BAD_INPUT))
  test(`${site}: its pages are whole, readable and safe`, async ({ page }) => {
    test.setTimeout(600_000);
    const seenOn = SEEN_ON[site];
    const pages = (await kindsOf(site, "fi")).filter(({ kind }) => !seenOn || seenOn.includes(kind));
    expect(pages.length).toBeGreaterThanOrEqual(seenOn?.length ?? 12);
    const faults: string[] = [];
    await page.setViewportSize({ width: 320, height: 640 });
    for (const { path } of pages) {
      await page.goto(FIXTURES_URL + path);
      faults.push(...(await axeFaults(page)));
      const sideways = await sidewaysScroll(page);
      if (sideways > 0) faults.push(`${path}: ${sideways} px wider than the window`);
      const seen = await page.evaluate(() => ({
        hacked: document.body.dataset.hacked,
        foreign: document.querySelectorAll("body iframe, body img[onerror], [onload], [onclick]").length,
        footer: document.querySelector("body > footer")?.checkVisibility() ?? false,
        data: [...document.querySelectorAll('script[type="application/ld+json"]')].every((script) =>
          JSON.parse(script.textContent ?? ""),
        ),
      }));
      if (seen.hacked || seen.foreign > 0) faults.push(`${path}: foreign markup got in`);
      if (!seen.footer || !seen.data) faults.push(`${path}: the page is not whole`);
    }
    expect(faults).toEqual([]);
  });

test("markup typed as text is shown as it was typed", async ({ page }) => {
  const [article] = (await kindsOf("vihamielinen", "fi")).filter(({ kind }) => kind === "article");
  await page.goto(FIXTURES_URL + article?.path);
  await expect(page.getByRole("heading", { level: 1 })).toContainText(
    "<script>document.body.dataset.hacked=1</script>",
  );
  await expect(page).toHaveTitle(/<script>/);
});

test("right-to-left text begins at the right, and turns nothing else around", async ({ page }) => {
  const arabic = (await kindsOf("oikealta", "fi")).find(({ kind }) => kind === "article-list");
  await page.goto(FIXTURES_URL + arabic?.path);
  await page.locator("main a", { hasText: "خدمات" }).first().click();
  const gaps = await page.getByText(ARABIC).evaluateAll((elements) =>
    elements.map((element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      const box = element.getBoundingClientRect();
      const first = range.getClientRects()[0] as DOMRect;
      return Math.round(box.right - first.right);
    }),
  );
  expect(gaps.length).toBeGreaterThan(1);
  for (const gap of gaps) expect(gap).toBeLessThan(4);
});
