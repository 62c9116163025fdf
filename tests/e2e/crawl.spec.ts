import { expect, test } from "./fixtures.ts";
import { SITES_URL } from "./place.ts";
import { getPage, liveReleases, untilSettled } from "./sites.ts";

// href and src of everything a page refers to.
const LINKS = /\b(?:href|src)="([^"]+)"/g;
// Every candidate of a srcset.
const SRCSETS = /\bsrcset="([^"]+)"/g;

test("no internal link, picture or anchor of the nine sites is broken", async () => {
  test.setTimeout(300_000);
  await untilSettled();
  const regions = [...(await liveReleases()).keys()];
  expect(regions).toHaveLength(9);
  const pages = new Map<string, { status: number; body: string }>();
  const broken: string[] = [];
  const queue: [path: string, from: string][] = [
    ["/", "the index"],
    ...regions.map((region): [string, string] => [`/${region}/`, "the index"]),
  ];
  while (queue.length > 0) {
    const [target, from] = queue.pop() as [string, string];
    const url = new URL(target, SITES_URL);
    let page = pages.get(url.pathname);
    if (!page) {
      const { status, body, location } = await getPage(url.pathname);
      page = { status, body };
      pages.set(url.pathname, page);
      if (location) queue.push([new URL(location, url).pathname, url.pathname]);
      else if (status !== 200) broken.push(`${from} → ${url.pathname}: ${status}`);
      if (status === 200 && body.startsWith("<!DOCTYPE html>".slice(0, 2)))
        for (const link of linksIn(body, url)) queue.push([link, url.pathname]);
    }
    const anchor = decodeURIComponent(url.hash.slice(1));
    if (anchor && page.status === 200 && !page.body.includes(`id="${anchor}"`))
      broken.push(`${from} → ${url.pathname}#${anchor}: no such place`);
  }
  expect(broken).toEqual([]);
  const htmlPages = [...pages].filter(([path, { status }]) => status === 200 && path.endsWith("/"));
  console.log(`crawled ${pages.size} addresses, ${htmlPages.length} pages`);
  expect(htmlPages.length).toBeGreaterThan(500);
});

const linksIn = (html: string, base: URL): string[] => {
  const links = [...html.matchAll(LINKS)].map(([, link]) => link as string);
  for (const [, set] of html.matchAll(SRCSETS))
    links.push(...(set as string).split(",").map((candidate) => candidate.trim().split(" ")[0] as string));
  return links.flatMap((link) => {
    const url = new URL(link.replaceAll("&amp;", "&"), base);
    return url.origin === base.origin ? [url.pathname + url.hash] : [];
  });
};

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
