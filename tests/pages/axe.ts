import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

/** WCAG 2.2 A and AA with all before it, and what axe holds to be good practice. */
const EVERYTHING = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];
/** Rules whose answer depends on colours; all others read the same page in light and in dark. */
const OF_COLOURS = ["color-contrast", "link-in-text-block"];

/** Opens all that a reader may open, and narrows a list by its first filter. */
export const openEverything = async (page: Page): Promise<void> => {
  for (const details of await page.locator("details:not([open])").all())
    await details.evaluate((element) => {
      (element as HTMLDetailsElement).open = true;
    });
  const filter = page.locator("main select:visible").first();
  if ((await filter.count()) > 0 && (await filter.isEnabled())) {
    await filter.focus(); // starts the script
    await filter.selectOption({ index: 1 });
    await page.locator("main .chips button").first().waitFor(); // a tag of what was chosen: the list is narrowed
  }
};

/** A fault that is not ours to mend: its rules, the elements it is excused within, and why. */
export type Excuse = { rules: string[]; within: string; why: string };

/** What axe has against a page as it stands, one line each. */
export const axeFaults = async (page: Page, only?: "colours", excuses: readonly Excuse[] = []): Promise<string[]> => {
  const axe = new AxeBuilder({ page });
  const found = await (only ? axe.withRules(OF_COLOURS) : axe.withTags(EVERYTHING)).analyze();
  const violations = [];
  for (const { id, nodes } of found.violations) {
    const within = excuses.filter(({ rules }) => rules.includes(id)).map((excuse) => excuse.within);
    // More than one selector: it stands in a frame, whose page is ours.
    const targets = nodes.map(({ target }) => (target.length === 1 && within.length > 0 ? String(target[0]) : null));
    const excused = await page.evaluate(
      ({ targets, around }) =>
        targets.map((target) => Boolean(target && document.querySelector(target)?.closest(around))),
      { targets, around: within.join() },
    );
    const own = nodes.filter((_, index) => !excused[index]);
    if (own.length > 0) violations.push({ id, nodes: own });
  }
  const seen = await page.evaluate(
    () => `${innerWidth} px${matchMedia("(prefers-color-scheme: dark)").matches ? ", dark" : ""}`,
  );
  return violations.map(
    ({ id, nodes }) =>
      `${new URL(page.url()).pathname} (${seen}) ${id}: ${nodes.map(({ target, failureSummary }) => `${target} ${failureSummary}`).join("; ")}`,
  );
};

/** How many pixels a page is wider than its window. */
export const sidewaysScroll = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
