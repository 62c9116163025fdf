import { FIXTURES_URL, FULL } from "./fixture-sites.ts";
import { expect, kindsOf, test } from "./fixtures.ts";

/** A page object of a PDF as Chromium writes it; `/Pages` is the list of them. */
const PDF_PAGE = /\/Type\s*\/Page\b(?!s)/g;

test("a path prints as a plan on two A4 pages at most, with numbers and addresses", async ({ page }) => {
  await page.goto(`${FIXTURES_URL}/${FULL}/fi/palvelupolut/nuoren-polku/tulosta/`);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  expect(pdf.match(PDF_PAGE)?.length).toBeLessThanOrEqual(2);
  await page.emulateMedia({ media: "print" });
  for (const text of ["Alku", "Työ", "0295 000 001", "Esimerkkikatu 1", "neuvonta@example.fi"])
    await expect(page.locator("main")).toContainText(text, { useInnerText: true });
});

test("every page kind prints black on white, nothing cut at the paper's edge", async ({ page }) => {
  test.setTimeout(300_000);
  // A4 without its margins of 15 mm, in CSS pixels.
  await page.setViewportSize({ width: 680, height: 1000 });
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  const faults: string[] = [];
  for (const { path } of await kindsOf(FULL, "fi")) {
    await page.goto(FIXTURES_URL + path);
    const seen = await page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const cut: string[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const parent = node.parentElement as Element;
        if (!node.textContent?.trim() || parent.closest(".unseen, script, style, svg")) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        if ([...range.getClientRects()].some(({ right, left }) => right > innerWidth + 1 || left < -1))
          cut.push(node.textContent.trim().slice(0, 40));
      }
      const { color, backgroundColor } = getComputedStyle(document.body);
      return {
        cut,
        color,
        backgroundColor,
        nav: [...document.querySelectorAll("header nav")].some((nav) => nav.checkVisibility()),
      };
    });
    faults.push(...seen.cut.map((text) => `${path}: cut: ${text}`));
    if (seen.color !== "rgb(0, 0, 0)") faults.push(`${path}: text is ${seen.color}`);
    if (!["rgb(255, 255, 255)", "rgba(0, 0, 0, 0)"].includes(seen.backgroundColor))
      faults.push(`${path}: paper is ${seen.backgroundColor}`);
    if (seen.nav) faults.push(`${path}: the menu is printed`);
  }
  expect(faults).toEqual([]);
});
