import { expect, test } from "./fixtures.ts";
import { SITES_URL } from "./place.ts";
import { getPage, untilSettled } from "./sites.ts";

test.skip(process.env.E2E_DATABASE === "mongodb", "pages do not depend on the database: lists are tried on SQLite");
test.beforeAll(untilSettled);

const at = (path: string) => `${SITES_URL}/vaasa${path}`;

test("the service finder loads nothing until its form is used, and keeps what was chosen meanwhile", async ({
  page,
}) => {
  // Given a list on a phone
  await page.setViewportSize({ width: 360, height: 740 });
  const scripts: string[] = [];
  page.on("request", (request) => request.resourceType() === "script" && scripts.push(request.url()));
  await page.goto(at("/sv/tjanster/"));
  const all = await page.locator("main .rows > li").count();
  expect(scripts).toEqual([]);

  // When a choice is made at once
  await page.locator("details.filters summary").click();
  await page.locator("select[name=group]").selectOption({ index: 1 });

  // Then it holds when the script has come, in the list, the address and a tag
  await expect(page).toHaveURL(/\?group=[a-z-]+$/);
  await expect(page.locator("main .rows > li")).not.toHaveCount(all);
  expect(scripts.length).toBeGreaterThan(0);

  // And the way back, and the tag, undo it; the count that the tag changed has the focus
  const narrowed = page.url();
  await page.goBack();
  await expect(page.locator("main .rows > li")).toHaveCount(all);
  await page.goto(narrowed);
  await page.locator("main .split .chips button").first().click();
  await expect(page.locator("main .rows > li")).toHaveCount(all);
  await expect(page.locator("#found")).toBeFocused();
  expect(new URL(page.url()).search).toBe("");
});

test("without JavaScript no control stands that nothing answers, and the lists are whole", async ({ browser }) => {
  const plain = await browser.newContext({ javaScriptEnabled: false });
  const page = await plain.newPage();
  for (const path of ["/fi/palvelut/", "/fi/tyopaikat/"]) {
    await page.goto(at(path));
    await expect(page.locator(".filters")).toBeHidden();
    expect(await page.locator("main .rows > li").count()).toBeGreaterThan(3);
  }
  await page.goto(at("/fi/haku/?q=tuki"));
  await expect(page.locator("#search-form")).toBeHidden();
  await expect(page.locator("main .link-columns a").first()).toBeVisible();
  await plain.close();
});

test("jobs are narrowed by word and by choice, in the address", async ({ page }) => {
  // Given all jobs
  await page.goto(at("/fi/tyopaikat/"));
  const rows = page.locator("#job-list li");
  const all = await rows.count();
  const title = (await rows.last().locator("a").textContent()) as string;

  // When a reader writes the title of the last
  await page.locator("#job-form [name=q]").fill(title);

  // Then it is found, counted and said
  await expect(page).toHaveURL(/\?q=/);
  await expect(rows.locator("a")).toHaveText([title]);
  await expect(page.getByRole("status")).toHaveText("1 työpaikka");

  // And nothing is said plainly, with a way out
  await page.locator("#job-form [name=q]").fill("xyzzy");
  await expect(page.getByRole("status")).toHaveText("0 työpaikkaa");
  await page.locator("#all-jobs").click();
  await expect(rows).toHaveCount(all);
  expect(new URL(page.url()).search).toBe("");

  // And an address with choices opens as it was left
  await page.goto(at(`/fi/tyopaikat/?q=${encodeURIComponent(title)}`));
  await expect(rows.locator("a")).toHaveText([title]);
  await expect(page.locator("#chosen button")).toHaveCount(1);
});

for (const [path, query] of [
  ["/fi/haku/", "työ"],
  ["/sv/sok/", "arbete"],
  ["/en/search/", "work"],
] as const) {
  test(`search at ${path} counts kinds and narrows by them`, async ({ page }) => {
    await page.goto(at(path));
    await page.locator("#query").fill(query);
    await page.keyboard.press("Enter");
    const kinds = page.locator("#results-kinds button");
    await expect(kinds.nth(1)).toBeVisible();
    const label = (await kinds.nth(1).textContent()) as string;
    const count = Number(/\((\d+)\)$/.exec(label)?.[1]); // "Uutinen (5)"

    await kinds.nth(1).focus();
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/[?&]k=[a-z-]+/);
    await expect(page.locator("#results-list > li")).toHaveCount(Math.min(20, count));
    await expect(page.getByRole("status")).toContainText(String(count));
    await expect(page.locator("#results-kinds [aria-pressed=true]")).toBeFocused();
    await expect(page.locator("#results-list mark").first()).toBeVisible();

    await page.goBack();
    await expect(page.locator("#results-kinds [aria-pressed=true]")).not.toHaveText(label);
  });
}

test("a page that is not found suggests those most like its address, in its language", async ({ page }) => {
  const services = (await getPage("/vaasa/sv/pages.json")).body;
  const [path, title] = (JSON.parse(services) as [string, string][]).find(
    ([known]) => /^\/sv\/tjanster\/.{8,}/.test(known), // a service with a slug long enough to misspell
  ) as [string, string];
  const misspelt = path.replace(/.(.)\/$/, "$1/"); // without the last letter but one
  const response = await page.goto(at(misspelt));
  expect(response?.status()).toBe(404);
  await expect(page.locator("html")).toHaveAttribute("lang", "sv");
  await expect(page.locator("[data-pages] a").first()).toHaveText(title);
  await page.locator("[data-pages] a").first().click();
  await expect(page.locator("h1")).toHaveText(title);
});

test("news are read year by year", async ({ page }) => {
  await page.goto(at("/fi/ajankohtaista/"));
  const year = page.locator("main .chips a[href*='/ajankohtaista/']").last();
  const name = (await year.textContent()) as string;
  await year.click();
  await expect(page.locator("h1")).toHaveText(`Ajankohtaista ${name}`);
  for (const date of await page.locator("main .rows time").all())
    expect(await date.getAttribute("datetime")).toContain(name);
  expect((await getPage("/vaasa/fi/ajankohtaista/2011/")).location).toBe("/vaasa/fi/ajankohtaista/");
});
