import { htmlFaults } from "../html-rules.ts";
import { BAD_INPUT, FULL } from "./fixture-sites.ts";
import { expect, pagesOf, test } from "./fixtures.ts";

for (const site of [FULL, ...Object.keys(BAD_INPUT)])
  test(`${site}: every page is HTML by its standard`, async () => {
    const pages = await pagesOf(site);
    expect(pages.length).toBeGreaterThan(15);
    expect(await htmlFaults(pages)).toEqual([]);
  });
