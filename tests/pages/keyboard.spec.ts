import { FIXTURES_URL, FULL } from "./fixture-sites.ts";
import { expect, kindsOf, test } from "./fixtures.ts";
import { readFocus, tabTo } from "./focus.ts";

const at = (path: string) => `${FIXTURES_URL}/${FULL}${path}`;

test.beforeEach(async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
});

test("the skip link comes first, is seen, and leads past the menu", async ({ page }) => {
  await page.goto(at("/fi/palvelut/omavalmentaja/"));
  await page.keyboard.press("Tab");
  expect(await readFocus(page)).toMatchObject({ href: "#main", visible: true, obscured: false });
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.closest("main") !== null)).toBe(true);
});

test("whatever has the focus is seen, and nothing lies over it, on every page kind", async ({ page }) => {
  test.setTimeout(600_000);
  const faults: string[] = [];
  for (const { path } of await kindsOf(FULL, "fi")) {
    await page.goto(FIXTURES_URL + path);
    const reachable = await page.locator("a[href], button, input, select, textarea, summary").count();
    const seen = new Set<string>();
    for (let times = 0; times < Math.min(reachable, 60); times += 1) {
      await page.keyboard.press("Tab");
      const focus = await readFocus(page);
      if (!focus) break;
      seen.add(focus.name);
      if (!focus.visible) faults.push(`${path}: no ring on ${focus.tag} ${focus.name}`);
      if (focus.obscured) faults.push(`${path}: something lies over ${focus.tag} ${focus.name}`);
    }
    if (seen.size < 8) faults.push(`${path}: Tab reaches only ${[...seen].join(", ")}`);
  }
  expect([...new Set(faults)]).toEqual([]);
});

test("a reader goes by the menu to a service", async ({ page }) => {
  await page.goto(at("/fi/"));
  await tabTo(page, ({ href }) => href === `/${FULL}/fi/palvelut/`);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(at("/fi/palvelut/"));
  const service = await tabTo(page, ({ href }) => href === `/${FULL}/fi/palvelut/omavalmentaja/`);
  expect(service).toMatchObject({ visible: true, obscured: false });
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Omavalmentaja");
});

test("the language switch leads to the same page in the other language", async ({ page }) => {
  await page.goto(at("/fi/palvelut/omavalmentaja/"));
  await tabTo(page, ({ href }) => href === `/${FULL}/sv/tjanster/egencoach/`);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Egencoach");
  await expect(page.locator("html")).toHaveAttribute("lang", "sv");
});

test("search by keyboard finds, says how many, and leads there", async ({ page }) => {
  await page.goto(at("/fi/haku/"));
  await tabTo(page, ({ tag }) => tag === "input");
  await page.keyboard.type("omavalmentaja");
  await page.keyboard.press("Enter");
  const found = page.locator(`main a[href$="/fi/palvelut/omavalmentaja/"]`).first();
  await expect(found).toBeVisible({ timeout: 20_000 });
  await expect(page.getByRole("status")).toHaveText(/\d/);
  await tabTo(page, ({ href }) => Boolean(href?.endsWith("/fi/palvelut/omavalmentaja/")));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Omavalmentaja");
});

test("the finder's filters work by keyboard, and the focus stays in them", async ({ page }) => {
  await page.goto(at("/fi/palvelut/"));
  const rows = page.locator("main .rows > li");
  const all = await rows.count();
  expect(all).toBeGreaterThan(4);
  await tabTo(page, ({ tag }) => tag === "summary");
  await page.keyboard.press("Enter");
  await tabTo(page, ({ tag }) => tag === "select" || tag === "input");
  const control = await readFocus(page);
  if (control?.tag === "select") await page.keyboard.press("ArrowDown");
  else await page.keyboard.press("Space");
  await expect(rows).not.toHaveCount(all);
  await expect(page.getByRole("status").first()).toHaveText(/\d/);
  expect(await readFocus(page)).toMatchObject({ tag: control?.tag });
  const address = page.url();
  expect(new URL(address).search).not.toBe("");
  const narrowed = await rows.count();
  await page.goto(address);
  await expect(rows).toHaveCount(narrowed);

  // A choice taken back by its own button leaves the focus among what is left, not at the page's beginning.
  await tabTo(page, ({ tag, name }) => tag === "button" && name.includes("×"));
  await page.keyboard.press("Enter");
  await expect(rows).toHaveCount(all);
  expect(await readFocus(page)).not.toBeNull();
});

test("a path is walked by keyboard: its steps, the branch to another path, and back", async ({ page }) => {
  await page.goto(at("/fi/palvelupolut/nuoren-polku/"));
  await tabTo(page, ({ href }) => Boolean(href?.endsWith("/nuoren-polku/alku/")));
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(at("/fi/palvelupolut/nuoren-polku/alku/"));
  await tabTo(page, ({ href }) => Boolean(href?.endsWith("/nuoren-polku/tyo/")));
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(at("/fi/palvelupolut/nuoren-polku/tyo/"));
  await tabTo(page, ({ href }) => Boolean(href?.includes("/aikuisen-polku/")));
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/aikuisen-polku/);
  await tabTo(page, ({ href }) => Boolean(href?.includes("/nuoren-polku/")));
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/nuoren-polku/);
});

test("a choice that the browser's Back undoes is undone in its field too, which has the focus still", async ({
  page,
}) => {
  await page.goto(at("/fi/tyopaikat/"));
  await page.locator("details.filters summary").click();
  const field = page.locator("#job-form select[name=closing]");
  await field.focus();
  await field.selectOption("7");
  await expect(page).toHaveURL(/\?closing=7$/);
  await page.goBack();
  await expect(page.locator("#chosen")).toBeHidden();
  await expect(field).toHaveValue("");
});
