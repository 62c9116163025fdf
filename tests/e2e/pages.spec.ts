import { type Locale, SECTIONS, URL_WORDS } from "@aluesivut/content";
import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "./fixtures.ts";
import { SITES_URL } from "./place.ts";
import { sitemapPaths, untilSettled } from "./sites.ts";

/** The front, and of each section of a language its list and one page below it; a step of a path, and a page of its own. */
const onePageOfEachKind = (paths: string[], region: string, locales: readonly Locale[]): string[] =>
  locales.flatMap((locale) => {
    const own = paths.filter((path) => path.startsWith(`/${region}/${locale}/`));
    const words = SECTIONS.map((section) => URL_WORDS[section][locale] as string);
    const ofSections = words.flatMap((word) => {
      const list = `/${region}/${locale}/${word}/`;
      const below = own.filter((path) => path.startsWith(list) && path !== list);
      const detail = below.find((path) => path.slice(list.length).split("/").length === 2);
      const step = below.find((path) => path.slice(list.length).split("/").length === 3);
      return [own.find((path) => path === list), detail, step];
    });
    const page = own.find((path) => path.split("/").length === 5 && !words.includes(path.split("/")[3] as string));
    return [`/${region}/${locale}/`, ...ofSections, page].filter(
      (path) => path !== undefined && own.includes(path),
    ) as string[];
  });

/** Every language once; a bilingual region and one with a theme site. */
const WALKS: [region: string, locales: Locale[]][] = [
  ["vaasa", ["sv"]],
  ["etela-savo", ["fi", "en"]],
];
for (const [region, locales] of WALKS) {
  test(`${region}: no page kind has accessibility errors or scrolls sideways at 360 px`, async ({ page }) => {
    test.skip(process.env.E2E_DATABASE === "mongodb", "pages do not depend on the database: they are walked on SQLite");
    test.setTimeout(400_000);
    await untilSettled();
    const paths = [
      ...onePageOfEachKind(await sitemapPaths(region), region, locales),
      `/${region}/${locales[0]}/ei-ole/`,
    ];
    expect(paths.length).toBeGreaterThan(20 * locales.length);
    const faults: string[] = [];
    await page.setViewportSize({ width: 360, height: 740 });
    for (const path of paths) {
      await page.goto(`${SITES_URL}${path}`);
      const { violations } = await new AxeBuilder({ page })
        .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
        .analyze();
      for (const { id, nodes } of violations)
        faults.push(`${path}: ${id} at ${nodes.map(({ target }) => target).join(", ")}`);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (overflow > 0) faults.push(`${path}: ${overflow} px wider than the screen`);
    }
    expect(faults).toEqual([]);
  });
}

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
