import type { Page } from "@playwright/test";
import { type Draft, draftsOf, logIn, operate, saveDraft, signIn, untilReceipt } from "./editor.ts";
import { expect, test } from "./fixtures.ts";
import { CMS_URL } from "./place.ts";
import { getPage, untilSettled } from "./sites.ts";

const openArticle = async (page: Page, id: string, locale = "fi"): Promise<void> => {
  await page.goto(`${CMS_URL}/admin/collections/articles/${id}?locale=${locale}`);
  await expect(page.locator("#action-publish")).toBeEnabled();
  await expect(page.locator(".aluesivut-status li").first()).toBeVisible();
};

test("Finnish goes live while Swedish is half done, what is typed meanwhile is kept, and an old edition becomes the draft", async ({
  page,
}) => {
  // Given news of Vaasa that is live in Finnish and Swedish, with the Swedish half rewritten
  await untilSettled();
  const session = await signIn("editor.vaasa");
  const drafts = await draftsOf(session, "articles", "sv", "vaasa");
  const swedish = drafts.find(({ liveIn, lead }) => lead && (liveIn as string[]).includes("sv")) as Draft;
  const { id } = swedish;
  const [finnish] = (await draftsOf(session, "articles", "fi", "vaasa")).filter((draft) => draft.id === id);
  const lead = finnish?.lead as string;
  const receipt = (locale: "fi" | "sv") =>
    untilReceipt(session, "articles", id, { locale, region: "vaasa", state: "live" });
  const pages = { fi: (await receipt("fi")).url as string, sv: (await receipt("sv")).url as string };
  const before = (await getPage(pages.sv)).body;
  await saveDraft(session, "articles", id, "sv", { title: "Halvfärdig rubrik", lead: "" });

  // When the editor changes the Finnish lead, publishes, and types on before the answer is there
  await logIn(page, "editor.vaasa");
  await openArticle(page, id);
  const status = page.locator(".aluesivut-status li");
  await expect(status.filter({ hasText: "ruotsi" })).toContainText("luonnos on uudempi");
  const field = page.locator("#field-lead");
  const word = `sana${Date.now()}`;
  await field.fill(`Ingressi ${word}.`);
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/\/publish\/fi/, async (route) => {
    const answer = await route.fetch();
    await held;
    await route.fulfill({ response: answer });
  });
  const sent = page.waitForRequest(/\/publish\/fi/);
  await page.locator("#action-publish").click();
  await sent;
  await field.focus();
  await field.press("End");
  await page.keyboard.type(" Jatkoa.");
  const summary = page.locator("#field-summary");
  await summary.fill("Uusi tiivistelmä.");
  const saved = page.waitForResponse((response) => response.url().includes("autosave=true"));
  release();

  // Then the page says what was sent, the form and soon the draft what was typed, and the Swedish page is the same to the byte
  await expect.poll(async () => (await getPage(pages.fi)).body.includes(word)).toBe(true);
  await saved;
  await expect(field).toHaveValue(`Ingressi ${word}. Jatkoa.`);
  await expect(summary).toHaveValue("Uusi tiivistelmä.");
  await expect
    .poll(async () => (await draftsOf(session, "articles", "fi", "vaasa")).find((draft) => draft.id === id)?.lead)
    .toBe(`Ingressi ${word}. Jatkoa.`);
  expect((await getPage(pages.fi)).body).not.toContain("Jatkoa.");
  await untilSettled();
  expect((await getPage(pages.sv)).body).toBe(before);

  // When the edition of before is compared with the draft and made the draft again
  await page.goto(`${CMS_URL}/admin/collections/articles/${id}/versions?language=fi`);
  const rows = page.locator(".aluesivut-history tbody tr");
  const old = rows.filter({ hasText: "ei enää voimassa" }).first();
  await old.getByRole("radio", { name: /^Vertaa tätä/ }).check();
  await rows
    .filter({ hasText: "nykyinen luonnos" })
    .getByRole("radio", { name: /^tähän/ })
    .check();
  await page.getByRole("button", { name: "Vertaa", exact: true }).click();
  const comparison = page.getByRole("region", { name: "Vertailu" });
  await expect(comparison.locator("ins", { hasText: "Jatkoa" })).toBeVisible();
  await expect(comparison.getByText("Ingressi", { exact: true })).toBeVisible();
  await old.getByRole("button", { name: /^Tee luonnokseksi/ }).click();
  await page.locator(".confirmation-modal #confirm-action").click();
  await expect(page.locator("#field-lead")).toHaveValue(lead);

  // Then nothing live changed, nor the other language's draft
  expect((await getPage(pages.fi)).body).toContain(word);
  const after = await draftsOf(session, "articles", "sv", "vaasa");
  expect(after.find((draft) => draft.id === id)?.title).toBe("Halvfärdig rubrik");

  // As it was, for the tests that follow
  await saveDraft(session, "articles", id, "sv", { title: swedish.title, lead: swedish.lead });
  await operate(session, "articles", id, "publish/fi");
  await untilSettled();
});

test("a refused or cut off publication says so, loses nothing and can be pressed again; a moment gone by is refused at its field", async ({
  page,
  context,
}) => {
  // Given news of Tampere, open in Finnish
  const session = await signIn("editor.tampere");
  const draft = (await draftsOf(session, "articles", "fi", "tampere")).at(-1) as Draft;
  await logIn(page, "editor.tampere");
  await openArticle(page, draft.id);

  // When the title is emptied and it is published while that is being saved
  const title = page.locator("#field-title");
  const saving = page.waitForRequest((request) => request.url().includes("autosave=true"));
  await title.fill("");
  await saving;
  const answered = page.waitForResponse((response) => response.url().includes("/publish/fi"));
  await page.locator("#action-publish").click();

  // Then it is refused at the field, and stays so when saves and checks of before come back
  expect((await answered).status()).toBe(400);
  const fault = page.locator(".field-type.text.error .field-error, .field-type.text.error .tooltip").first();
  await expect(fault).toBeVisible();
  await page.waitForLoadState("networkidle");
  await expect(fault).toBeVisible();
  await title.fill(draft.title as string);

  // When the network is cut
  await context.setOffline(true);
  await page.locator("#action-publish").click();
  await expect(page.getByText("Tekstisi on tallessa tässä ikkunassa")).toBeVisible();
  await expect(title).toHaveValue(draft.title as string);
  await context.setOffline(false);

  // Then a moment that has passed is refused at its field, with what was written kept
  await page.locator("#action-publish").locator("xpath=following::button[1]").click();
  await page.locator("#publish-more").click();
  await page.getByLabel("Ajastettuna (Suomen aikaa)").check();
  await page.getByLabel("Julkaistaan", { exact: true }).fill("2020-01-01T08:00");
  await page.getByLabel("Mitä muuttui (valinnainen)").fill("Ajat päivitetty.");
  await page.locator("#publish-chosen").click();
  await expect(page.getByText("Tämä hetki on jo mennyt")).toBeVisible();
  await expect(page.getByLabel("Mitä muuttui (valinnainen)")).toHaveValue("Ajat päivitetty.");

  // And pressed again at once it goes live
  await page.getByLabel("Heti").check();
  const live = page.waitForResponse((response) => response.url().includes("/publish/fi"));
  await page.locator("#publish-chosen").click();
  expect((await live).status()).toBe(200);
  await untilSettled();
});
