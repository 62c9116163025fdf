import type { Locale } from "@aluesivut/content";
import { crawlSite, onePageOfEachKind, pagesAmong } from "../crawl-site.ts";
import { axeFaults, sidewaysScroll } from "../pages/axe.ts";
import { expect, test } from "./fixtures.ts";
import { SITES_URL } from "./place.ts";
import { untilSettled } from "./sites.ts";

/** Every language once; a bilingual region and one with a theme site. */
const WALKS: [region: string, locales: Locale[]][] = [
  ["vaasa", ["sv"]],
  ["etela-savo", ["fi", "en"]],
];
for (const [region, locales] of WALKS)
  test(`${region}: axe finds nothing on any page kind of the demo at 360 px, and nothing scrolls sideways`, async ({
    page,
  }) => {
    test.skip(process.env.E2E_DATABASE === "mongodb", "pages do not depend on the database: they are walked on SQLite");
    test.setTimeout(400_000);
    await untilSettled();
    const answers = await crawlSite(`${SITES_URL}/${region}/`, [`/${region}/${locales[0]}/ei-ole/`]);
    const pages = onePageOfEachKind(pagesAmong(answers.values()).filter(({ locale }) => locales.includes(locale)));
    expect(pages.length).toBeGreaterThan(20 * locales.length);
    const faults: string[] = [];
    await page.setViewportSize({ width: 360, height: 740 });
    for (const { path } of pages) {
      await page.goto(`${SITES_URL}${path}`);
      faults.push(...(await axeFaults(page)));
      const sideways = await sidewaysScroll(page);
      if (sideways > 0) faults.push(`${path}: ${sideways} px wider than the screen`);
    }
    expect(faults).toEqual([]);
  });

test("the service finder filters a list that is whole without JavaScript", async ({ page, browser }) => {
  const url = `${SITES_URL}/vaasa/fi/palvelut/`;
  // Given a reader without JavaScript
  const plain = await browser.newContext({ javaScriptEnabled: false });
  const still = await plain.newPage();
  await still.goto(url);
  const services = still.locator('main a[href*="/vaasa/fi/palvelut/"]');
  const all = await services.count();
  expect(all).toBeGreaterThanOrEqual(5);
  await plain.close();

  // When another narrows it by the first filter's first option that leaves something out
  await page.goto(url);
  await page.setViewportSize({ width: 360, height: 740 }); // a wide screen shows the filters without asking
  await page.locator("details.filters summary").click();
  const filter = page.locator("details.filters select").first();
  const options = await filter.locator("option").allTextContents();
  // "Nuoret (3)"
  const narrow = options.findIndex((option) => {
    const size = Number(/\((\d+)\)$/.exec(option)?.[1] ?? all);
    return size > 0 && size < all;
  });
  expect(narrow, `an option of ${options.join(", ")}`).toBeGreaterThan(0);
  const size = Number(/\((\d+)\)$/.exec(options[narrow] as string)?.[1]);
  await filter.selectOption({ index: narrow });

  // Then the list, the count that is announced and the address follow
  await expect(page.locator("main .rows > li")).toHaveCount(size);
  await expect(page.getByRole("status")).toContainText(String(size));
  const address = page.url();
  expect(new URL(address).search).not.toBe("");

  // And the address brings the same list back
  await page.goto(address);
  await expect(page.locator("main .rows > li")).toHaveCount(size);
});
