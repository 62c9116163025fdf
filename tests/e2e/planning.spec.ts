import { draftsOf, logIn, receiptsOf, saveDraft, signIn } from "./editor.ts";
import { expect, test } from "./fixtures.ts";
import { CMS_URL } from "./place.ts";
import { getPage, untilSettled } from "./sites.ts";

test("a bundle is scheduled, moved in the calendar, and goes live in one release", async ({ page }) => {
  // Given two news of Vaasa in two languages, with a new word in each
  await untilSettled();
  const session = await signIn("editor.vaasa");
  const live = async (id: string) =>
    (await receiptsOf(session, "articles", id)).filter(({ state }) => state === "live");
  const articles: string[] = [];
  for (const { id } of await draftsOf(session, "articles", "fi", "vaasa")) {
    const locales = (await live(id)).filter(({ region }) => region === "vaasa").map(({ locale }) => locale);
    if (locales.includes("fi") && locales.includes("sv")) articles.push(id);
    if (articles.length === 2) break;
  }
  expect(articles).toHaveLength(2);
  const word = `nippusana${Date.now()}`;
  const before: { id: string; locale: string; lead: unknown }[] = [];
  for (const id of articles)
    for (const locale of ["fi", "sv"]) {
      const draft = await (await session.get(`/api/articles/${id}?locale=${locale}&draft=true&depth=0`)).json();
      before.push({ id, locale, lead: draft.lead });
      await saveDraft(session, "articles", id, locale, { lead: `Ingressi ${word} ${locale}.` });
    }
  const items = articles.map((value) => ({ document: { relationTo: "articles", value }, fi: true, sv: true }));
  const made = await session.post("/api/bundles", {
    data: { name: `Nippu ${word}`, action: "publish", ownerRegion: "vaasa", items },
  });
  expect(made.status(), await made.text()).toBe(201);
  const bundle = (await made.json()).doc.id as string;

  // When it is scheduled, and moved in the calendar
  await logIn(page, "editor.vaasa");
  await page.goto(`${CMS_URL}/admin/collections/bundles/${bundle}`);
  const panel = page.locator("section[aria-labelledby=aluesivut-bundle]");
  const day = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
  // What is filled in before the page has come alive is forgotten.
  await expect(async () => {
    await panel.locator("input[type=datetime-local]").fill(`${day}T08:00`);
    await expect(panel.locator("#bundle-schedule")).toBeEnabled({ timeout: 500 });
  }).toPass();
  await panel.locator("#bundle-schedule").click();
  await expect(panel.locator("p[data-state=scheduled]").first()).toBeVisible();
  await page.goto(`${CMS_URL}/admin/calendar?month=${day.slice(0, 7)}`);
  const line = page.locator(".aluesivut-agenda li", { hasText: word }).first();
  await expect(line).toContainText("8.00");
  await line.locator("summary").click();
  await line.locator("input").fill("2020-01-01T08:00");
  await line.getByRole("button", { name: "Siirrä" }).click();
  await expect(line.getByRole("alert")).toContainText("on jo mennyt");
  await line.locator("input").fill(`${day}T09:30`);
  await line.getByRole("button", { name: "Siirrä" }).click();
  await expect(page.locator(".aluesivut-agenda li", { hasText: word }).first()).toContainText("9.30");

  // And cancelled, and published at once
  await page.goto(`${CMS_URL}/admin/collections/bundles/${bundle}`);
  await panel.getByRole("button", { name: "Peru nippu" }).click();
  await expect(panel.locator("p[data-state=cancelled]")).toBeVisible();
  await panel.locator("#bundle-now").click();

  // Then all four pages show it, of one release
  await expect(panel.locator("p[data-state=live]").first()).toContainText("toteutettu");
  await untilSettled();
  const lines = (await Promise.all(articles.map(live)))
    .flat()
    .filter(({ region, locale }) => region === "vaasa" && locale !== "en");
  expect(lines).toHaveLength(4);
  for (const { url } of lines) expect((await getPage(url as string)).body).toContain(word);
  expect(new Set(lines.map(({ release }) => release)).size).toBe(1);

  // And the list of publications tells of it
  await page.goto(`${CMS_URL}/admin/publications?region=vaasa&state=live`);
  await expect(page.locator(".aluesivut-publications tbody tr").first()).toContainText(/julki, .* alkaen/);

  // Its own words again, for the tests that follow
  for (const { id, locale, lead } of before) {
    await saveDraft(session, "articles", id, locale, { lead });
    expect((await session.post(`/api/articles/${id}/publish/${locale}`, { data: {} })).status()).toBe(200);
  }
  await untilSettled();
});
