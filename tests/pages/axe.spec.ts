import { axeFaults, openEverything, sidewaysScroll } from "./axe.ts";
import { FIXTURES_URL, FULL } from "./fixture-sites.ts";
import { expect, kindsOf, test } from "./fixtures.ts";

const PHONE = { width: 360, height: 740 };
const DESKTOP = { width: 1280, height: 900 };

for (const locale of ["fi", "sv", "en"])
  test(`every page kind in ${locale}: axe finds nothing at 360 and 1280 px, in light and in dark`, async ({ page }) => {
    test.setTimeout(900_000);
    const pages = await kindsOf(FULL, locale);
    expect(pages.length).toBeGreaterThan(28);
    const faults: string[] = [];
    for (const { path } of pages) {
      await page.emulateMedia({ colorScheme: "light" });
      await page.setViewportSize(PHONE);
      await page.goto(FIXTURES_URL + path);
      await openEverything(page);
      faults.push(...(await axeFaults(page)));
      const sideways = await sidewaysScroll(page);
      if (sideways > 0) faults.push(`${path} (360 px) is ${sideways} px wider than the window`);
      await page.emulateMedia({ colorScheme: "dark" });
      faults.push(...(await axeFaults(page, "colours")));
      await page.setViewportSize(DESKTOP);
      faults.push(...(await axeFaults(page, "colours")));
      await page.emulateMedia({ colorScheme: "light" });
      faults.push(...(await axeFaults(page)));
    }
    expect(faults).toEqual([]);
  });
