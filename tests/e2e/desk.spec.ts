import { draftsOf, logIn, operate, receiptsOf, saveDraft, signIn, untilReceipt } from "./editor.ts";
import { expect, test } from "./fixtures.ts";
import { CMS_URL } from "./place.ts";
import { getPage, untilSettled } from "./sites.ts";

test("an editor finds a language that is missing, translates it side by side and publishes it", async ({ page }) => {
  // Given news of Vaasa live in Finnish alone
  await untilSettled();
  const vaasa = await signIn("editor.vaasa");
  const stamp = Date.now();
  const [model] = await draftsOf(vaasa, "articles", "fi", "vaasa");
  const { title: _, id: __, slug: ___, ...texts } = model as Record<string, unknown>;
  const made = await vaasa.post("/api/articles?draft=true&locale=fi&depth=0", {
    data: {
      ownerRegion: "vaasa",
      sourceLocale: "fi",
      title: `Kielitesti ${stamp}`,
      lead: `Ingressi ${stamp}.`,
      body: texts.body,
    },
  });
  const { doc } = (await made.json()) as { doc: { id: string } };
  const swedish = await vaasa.get(`/api/articles/${model?.id}?draft=true&locale=sv&depth=0`);
  await saveDraft(vaasa, "articles", doc.id, "sv", { body: ((await swedish.json()) as { body: unknown }).body });
  await operate(vaasa, "articles", doc.id, "publish/fi");
  await untilReceipt(vaasa, "articles", doc.id, { locale: "fi", region: "vaasa", state: "live" });

  // When its editor signs in, opens the languages and the cell that says it is missing
  await logIn(page, "editor.vaasa");
  await expect(page.getByRole("heading", { level: 1, name: "Vaasa" })).toBeVisible();
  await page.getByRole("link", { name: "Avaa kielitaulukko" }).click();
  await page.getByRole("combobox", { name: "Laji" }).selectOption("article");
  await page.getByRole("combobox", { name: "Tila" }).selectOption("missing");
  await page.getByRole("combobox", { name: "Kielellä" }).selectOption("sv");
  await page.getByRole("button", { name: "Rajaa" }).click();
  await page.getByRole("link", { name: `Kielitesti ${stamp}, ruotsi: puuttuu` }).click();

  await page.waitForURL(/\/translate\?/);

  // Then the form in Swedish says that nothing is written yet, under the Finnish title, and leads there too
  await page.goto(`${CMS_URL}/admin/collections/articles/${doc.id}?locale=sv`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(`Kielitesti ${stamp}`);
  await page.locator(".aluesivut-notice").getByRole("link", { name: "Käännä vierekkäin" }).click();

  // Then the Finnish stands beside the empty Swedish fields
  const title = page.locator(".field-type", { has: page.locator("#field-title") });
  await expect(title.locator(".desk-source [lang=fi]")).toHaveText(`Kielitesti ${stamp}`);
  await expect(page.locator("#field-title")).toHaveValue("");
  await expect(page.locator("#field-ownerRegion")).toBeHidden();

  // When the Swedish is written and published there
  await page.locator("#field-title").fill(`Språktest ${stamp}`);
  await page.locator("#field-lead").fill(`Ingress ${stamp}.`);
  await page.locator("#action-publish").click();

  // Then it is live, and the Finnish is as it was
  const live = await untilReceipt(vaasa, "articles", doc.id, { locale: "sv", region: "vaasa", state: "live" });
  expect((await getPage(live.url as string)).body).toContain(`Ingress ${stamp}.`);
  const finnish = (await receiptsOf(vaasa, "articles", doc.id)).find(({ locale }) => locale === "fi");
  expect((await getPage(finnish?.url as string)).body).toContain(`Ingressi ${stamp}.`);

  for (const locale of ["fi", "sv"]) await operate(vaasa, "articles", doc.id, `withdraw/${locale}`);
  await vaasa.patch(`/api/articles/${doc.id}`, { data: { deletedAt: new Date().toISOString() } });
  await untilSettled();
});
