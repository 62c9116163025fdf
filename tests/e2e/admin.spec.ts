import type { Page } from "@playwright/test";
import { draftsOf, logIn, operate, saveDraft, signIn, untilReceipt } from "./editor.ts";
import { expect, test } from "./fixtures.ts";
import { CMS_URL, SITES_URL } from "./place.ts";
import { getPage, liveReleases, untilSettled } from "./sites.ts";

const openArticle = async (page: Page, id: string): Promise<void> => {
  await page.goto(`${CMS_URL}/admin/collections/articles/${id}?locale=fi`);
  await expect(page.locator("#action-publish")).toBeVisible();
};

test("an editor changes a lead, publishes and sees it live; no other region is touched", async ({ page }) => {
  // Given the newest news of Etelä-Savo, open in the admin
  await untilSettled();
  const session = await signIn("editor.etela-savo");
  const [, draft] = await draftsOf(session, "articles", "fi", "etela-savo");
  const id = draft?.id as string;
  const { url } = await untilReceipt(session, "articles", id, { locale: "fi", region: "etela-savo", state: "live" });
  const before = await liveReleases();
  await logIn(page, "editor.etela-savo");
  await openArticle(page, id);

  // When the lead is changed and published in Finnish
  const word = `kokeilusana${Date.now()}`;
  await page.locator("#field-lead").fill(`Ingressi, jossa on ${word}.`);
  await page.locator("#action-publish").click();

  // Then the page shows it, the receipt says so, and only Etelä-Savo has a new release
  await expect.poll(async () => (await getPage(url as string)).body.includes(word)).toBe(true);
  const receipt = page.locator("section[aria-labelledby=aluesivut-receipts] li", { hasText: "Suomi" });
  await expect(receipt).toHaveAttribute("data-state", "live");
  await expect(receipt).toContainText("julki");
  await expect(receipt).toContainText(/\d s/);
  await untilSettled();
  const after = await liveReleases();
  expect([...after].filter(([region, release]) => before.get(region) !== release).map(([region]) => region)).toEqual([
    "etela-savo",
  ]);

  // And the search finds the new word
  await expect(async () => {
    await page.goto(`${SITES_URL}/etela-savo/fi/haku/?q=${word}`);
    await expect(page.locator(`main a[href="${new URL(url as string).pathname}"]`).first()).toBeVisible({
      timeout: 5000,
    });
  }).toPass({ timeout: 40_000 });
});

test("a mistake is shown at its field and nothing goes live", async ({ page }) => {
  const session = await signIn("editor.tampere");
  const [draft] = await draftsOf(session, "articles", "fi", "tampere");
  const id = draft?.id as string;
  const before = await liveReleases();
  await logIn(page, "editor.tampere");
  await openArticle(page, id);

  await page.locator("#field-title").fill("");
  await page.locator("#action-publish").click();

  await expect(page.locator(".field-type.text.error, .field-type .field-error").first()).toBeVisible();
  await untilSettled();
  expect(await liveReleases()).toEqual(before);
  await page.locator("#field-title").fill(draft?.title as string);
  await expect(page.locator("#field-title")).toHaveValue(draft?.title as string);
});

test("an offer is made on the document and accepted on the other region's desk", async ({ page, browser }) => {
  // Given news of Etelä-Savo that Kouvola does not show
  const session = await signIn("editor.etela-savo");
  const articles = await draftsOf(session, "articles", "fi", "etela-savo");
  const draft = articles.at(-1);
  const id = draft?.id as string;
  const own = await untilReceipt(session, "articles", id, { locale: "fi", region: "etela-savo", state: "live" });
  const there = new URL(own.url as string).pathname.replace("/etela-savo/", "/kouvola/");
  expect((await getPage(there)).status).toBe(404);

  // When its editor offers it
  await logIn(page, "editor.etela-savo");
  await openArticle(page, id);
  const sharing = page.locator("section[aria-labelledby=aluesivut-sharing]");
  await sharing.getByLabel("Tarjoa alueelle").selectOption("kouvola");
  await sharing.getByRole("button", { name: "Tarjoa" }).click();
  await expect(sharing.locator("li", { hasText: "Kouvola" })).toContainText("odottaa hyväksyntää");

  // And the editor of Kouvola accepts
  const other = await browser.newContext({ locale: "fi-FI" });
  const desk = await other.newPage();
  await logIn(desk, "editor.kouvola");
  await desk.goto(`${CMS_URL}/admin`);
  const offer = desk.locator("section[aria-labelledby=aluesivut-offers] li", { hasText: draft?.title as string });
  await offer.getByRole("button", { name: "Hyväksy" }).click();

  // Then Kouvola's site shows it, and hides it again when its editor says so
  await expect.poll(async () => (await getPage(there)).status).toBe(200);
  await desk.locator("section[aria-labelledby=aluesivut-offers] summary").click();
  await offer.getByRole("button", { name: /^Piilota/ }).click();
  await expect.poll(async () => (await getPage(there)).status).toBe(410);
  await other.close();
});

test("a yellow that is hard to read is refused, and its nearest legible shade is one press away", async ({ page }) => {
  // Given the settings of Kuusamo and Taivalkoski, open in the admin
  await untilSettled();
  await logIn(page, "admin");
  await page.goto(`${CMS_URL}/admin/collections/regions/koillismaa?locale=fi`);
  // Payload renders a group when it comes into view.
  await page.locator("#field-theme").scrollIntoViewIfNeeded();
  await page.locator("#field-theme__light").scrollIntoViewIfNeeded();
  const brand = page.locator("#field-theme__light__brand");
  const own = await brand.inputValue();
  const before = (await liveReleases()).get("koillismaa");

  // When the brand is made yellow and published
  const saved = page.waitForResponse((response) => response.url().includes("autosave=true"));
  await brand.fill("#ffd500");
  const advice = page.locator(".aluesivut-colour", { has: page.getByText("Väri ei erotu tarpeeksi") });
  await expect(advice).toContainText("vähintään 4,5:1 tarvitaan");
  await saved;
  const answered = page.waitForResponse((response) => response.url().includes("/publish/all"));
  await page.locator("#action-publish").click();

  // Then it is refused, the field says why, and nothing goes live
  expect((await answered).status()).toBe(400);
  await expect(advice).toBeVisible();
  await untilSettled();
  expect((await liveReleases()).get("koillismaa")).toBe(before);

  // When the shade that is proposed is taken, by keyboard
  const take = advice.getByRole("button", { name: /^Käytä sävyä #[0-9a-f]{6}$/ });
  const shade = (await take.textContent())?.match(/#[0-9a-f]{6}/)?.[0] as string;
  await take.focus();
  await page.keyboard.press("Enter");
  await expect(brand).toHaveValue(shade);
  await expect(advice).toHaveCount(0);
  await page.locator("#action-publish").click();

  // Then the site wears it
  await expect.poll(async () => (await getPage("/koillismaa/fi/")).body.includes(`--brand:${shade}`)).toBe(true);

  // Its own colour again, for the tests that follow
  const session = await signIn("admin");
  await saveDraft(session, "regions", "koillismaa", "fi", { theme: { light: { brand: own } } });
  await operate(session, "regions", "koillismaa", "publish/all");
  await expect.poll(async () => (await getPage("/koillismaa/fi/")).body.includes(`--brand:${own}`)).toBe(true);
});
