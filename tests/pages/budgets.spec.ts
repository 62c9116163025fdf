import type { Page } from "@playwright/test";
import { FIXTURES_URL, FULL } from "./fixture-sites.ts";
import { expect, kindsOf, test } from "./fixtures.ts";

type Transfer = { path: string; type: string; bytes: number };

/** Loads a page as a phone does and counts what comes over the wire, compressed as it comes. */
const transfersOf = async (page: Page, path: string): Promise<Transfer[]> => {
  const client = await page.context().newCDPSession(page);
  await client.send("Network.enable");
  await client.send("Network.setCacheDisabled", { cacheDisabled: true });
  const transfers = new Map<string, Transfer>();
  client.on("Network.responseReceived", ({ requestId, type, response }) =>
    transfers.set(requestId, { path: new URL(response.url).pathname, type, bytes: 0 }),
  );
  client.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const transfer = transfers.get(requestId);
    // Headers count too: about half a kilobyte a file.
    if (transfer) transfer.bytes = encodedDataLength;
  });
  await page.goto(FIXTURES_URL + path, { waitUntil: "networkidle" });
  // All pictures count, those too that come when they are near.
  await page.evaluate(() => {
    for (const image of document.images) image.loading = "eager";
  });
  await page.waitForFunction(() => [...document.images].every(({ complete }) => complete));
  await client.detach();
  return [...transfers.values()];
};
const sum = (transfers: Transfer[], ...types: string[]): number =>
  transfers
    .filter(({ type }) => types.length === 0 || types.includes(type))
    .reduce((total, { bytes }) => total + bytes, 0);
const KB = 1024;

test.use({ viewport: { width: 360, height: 740 }, deviceScaleFactor: 2 });

const ARTICLE = `/${FULL}/fi/ajankohtaista/kesatyot-haussa/`;

test("an article: HTML and CSS 14 KB, no JavaScript, 60 KB with its pictures", async ({ page }) => {
  const transfers = await transfersOf(page, ARTICLE);
  expect(sum(transfers, "Document", "Stylesheet")).toBeLessThanOrEqual(14 * KB);
  expect(sum(transfers, "Script")).toBe(0);
  expect(sum(transfers)).toBeLessThanOrEqual(60 * KB);
  expect(transfers.some(({ type }) => type === "Image")).toBe(true);
});

test("a front page: 100 KB", async ({ page }) => {
  expect(sum(await transfersOf(page, `/${FULL}/fi/`))).toBeLessThanOrEqual(100 * KB);
});

test("the service finder: 66 KB of JavaScript", async ({ page }) => {
  const transfers = await transfersOf(page, `/${FULL}/fi/palvelut/`);
  const before = sum(transfers, "Script");
  const client = await page.context().newCDPSession(page);
  await client.send("Network.enable");
  let later = 0;
  const scripts = new Set<string>();
  client.on("Network.responseReceived", ({ requestId, type }) => type === "Script" && scripts.add(requestId));
  client.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) later += encodedDataLength;
  });
  await page.locator("main summary").first().click();
  await page.locator("main select:visible").first().selectOption({ index: 1 });
  await page.locator("main .chips button").first().waitFor(); // all scripts have come and run
  await expect.poll(() => later).toBeGreaterThan(0);
  expect(before + later).toBeLessThanOrEqual(66 * KB);
});

test("no page kind but those that filter, search, print or suggest carries a script", async () => {
  const scripted = (await kindsOf(FULL, "fi"))
    .filter(({ text }) => /<script(?![^>]*ld\+json)/.test(text))
    .map(({ kind }) => kind);
  expect(scripted.sort()).toEqual(["job-list", "not-found", "search", "service-list", "service-path-print"]);
});

test("the style sheet is written for old phones too", async ({ page }) => {
  const sheet = page.waitForResponse((response) => response.url().endsWith(".css"));
  await page.goto(FIXTURES_URL + ARTICLE);
  const css = await (await sheet).text();
  expect(css).toContain("(min-width:58em)"); // `(width>=58em)` is nothing to Safari 15
  expect(css).toContain("-webkit-hyphens:auto"); // and `hyphens` nothing to Safari 16
});

test("every picture comes as AVIF and WebP with its size; the first is fetched at once, the others when near", async () => {
  const faults: string[] = [];
  let pictures = 0;
  for (const { path, text } of await kindsOf(FULL, "fi")) {
    for (const [index, [picture]] of [...text.matchAll(/<picture>.*?<\/picture>/gs)].entries()) {
      pictures += 1;
      for (const needed of ['type="image/avif"', 'type="image/webp"', "sizes=", " width=", " height=", " alt"])
        if (!picture.includes(needed)) faults.push(`${path}: picture ${index + 1} lacks ${needed}`);
      if (index > 0 && !picture.includes('loading="lazy"')) faults.push(`${path}: picture ${index + 1} is not lazy`);
    }
    const outside = text.replaceAll(/<picture>.*?<\/picture>/gs, "").match(/<img\b[^>]*>/);
    if (outside) faults.push(`${path}: ${outside[0]} stands outside a picture`);
  }
  expect(pictures).toBeGreaterThan(3);
  expect(faults).toEqual([]);
});

test("the largest thing on the first screen is not lazy, and nothing moves while a page loads", async ({ page }) => {
  test.setTimeout(300_000);
  await page.addInitScript(() => {
    const seen = { shift: 0, lazy: "" };
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
        if (!entry.hadRecentInput) seen.shift += entry.value;
    }).observe({ type: "layout-shift", buffered: true });
    new PerformanceObserver((list) => {
      const last = list.getEntries().at(-1) as PerformanceEntry & { element?: HTMLImageElement };
      seen.lazy = last.element?.loading === "lazy" ? last.element.outerHTML.slice(0, 80) : "";
    }).observe({ type: "largest-contentful-paint", buffered: true });
  });
  const faults: string[] = [];
  for (const { path } of await kindsOf(FULL, "fi")) {
    await page.goto(FIXTURES_URL + path, { waitUntil: "networkidle" });
    const seen = await page.evaluate(() => (window as unknown as { seen: { shift: number; lazy: string } }).seen);
    if (seen.shift > 0) faults.push(`${path}: moves by ${seen.shift.toFixed(4)}`);
    if (seen.lazy) faults.push(`${path}: the largest paint is lazy: ${seen.lazy}`);
  }
  expect(faults).toEqual([]);
});
