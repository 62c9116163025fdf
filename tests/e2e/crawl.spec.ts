import { crawlSite, linksOf, pagesAmong } from "../crawl-site.ts";
import { htmlFaults } from "../html-rules.ts";
import { expect, test } from "./fixtures.ts";
import { SITES_URL } from "./place.ts";
import { getPage, liveReleases, untilDrawn, untilSettled } from "./sites.ts";

test("no internal link, picture or anchor of the nine sites is broken", async () => {
  test.setTimeout(400_000);
  await untilSettled();
  await untilDrawn();
  const regions = [...(await liveReleases()).keys()];
  expect(regions).toHaveLength(9);
  const answers = await crawlSite(`${SITES_URL}/`);
  const all = [...answers.values()];
  const broken = all
    .filter(({ status }) => status >= 400)
    .map(({ from, path, status }) => `${from} → ${path}: ${status}`);
  for (const { path, text, type } of all) {
    if (!type.startsWith("text/html")) continue;
    for (const link of linksOf(text, new URL(path, SITES_URL))) {
      const [target, fragment] = link.split("#") as [string, string?];
      const page = answers.get(target);
      if (fragment && page?.status === 200 && !page.text.includes(`id="${decodeURIComponent(fragment)}"`))
        broken.push(`${path} → ${link}: no such place`);
    }
  }
  expect(broken).toEqual([]);
  const pages = pagesAmong(all);
  console.log(`crawled ${all.length} addresses, ${pages.length} pages`);
  expect(pages.length).toBeGreaterThan(500);
  expect(await htmlFaults(pages), "what html-validate finds").toEqual([]);
});

test("search on every site finds a piece of news by its title, in every language", async ({ page }) => {
  test.setTimeout(300_000);
  const WORDS = { fi: ["ajankohtaista", "haku"], sv: ["aktuellt", "sok"], en: ["news", "search"] } as const;
  for (const region of (await liveReleases()).keys()) {
    for (const [locale, [news, search]] of Object.entries(WORDS)) {
      const list = await getPage(`/${region}/${locale}/${news}/`);
      if (list.status === 404) continue;
      await page.goto(`${SITES_URL}/${region}/${locale}/${news}/`);
      const link = page.locator(`main a[href*="/${locale}/${news}/"]`).first();
      const title = ((await link.textContent()) ?? "").replaceAll("\u00ad", "");
      const href = await link.getAttribute("href");
      await page.goto(`${SITES_URL}/${region}/${locale}/${search}/?q=${encodeURIComponent(title)}`);
      await expect(page.locator(`main a[href$="${href}"]`).first(), `${region} ${locale}: ${title}`).toBeVisible();
    }
  }
});
