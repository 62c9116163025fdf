import { randomUUID } from "node:crypto";
import { logIn, operate, saveDraft, signIn, textOf, untilReceipt } from "./editor.ts";
import { expect, test } from "./fixtures.ts";
import { CMS_URL } from "./place.ts";
import { getPage } from "./sites.ts";

test("a live page goes into the trash with its address told beforehand, and comes back as the newest draft, not live", async ({
  page,
}) => {
  // Given a page of Porvoo, live, with a newer draft in Swedish
  const editor = await signIn("editor.porvoo");
  const title = `Roskakoriin ${randomUUID()}`;
  const body = textOf("Sivun teksti.");
  const made = await editor.post("/api/pages?draft=true&locale=fi&depth=0", {
    data: { title, summary: "Sivu, joka poistetaan.", ownerRegion: "porvoo", body },
  });
  expect(made.status(), await made.text()).toBe(201);
  const { doc } = (await made.json()) as { doc: { id: string } };
  await operate(editor, "pages", doc.id, "publish/fi");
  await saveDraft(editor, "pages", doc.id, "sv", { title: `Utkast ${title}` });
  const { url } = await untilReceipt(editor, "pages", doc.id, { locale: "fi", region: "porvoo", state: "live" });
  const address = url as string;

  // When it is deleted in the form, whose question names the address and what becomes of it
  await logIn(page, "editor.porvoo");
  await page.goto(`${CMS_URL}/admin/collections/pages/${doc.id}?locale=fi`);
  await expect(page.locator(".aluesivut-status li").first()).toBeVisible();
  await page.locator(".doc-controls__dots").click();
  await page.locator("#action-delete").click();
  const question = page.locator(`[id="delete-${doc.id}"]`);
  await expect(question).toContainText(decodeURI(new URL(address).pathname));
  await expect(question).toContainText("sivu on poistunut");
  await question.locator("#confirm-action").click();
  await page.waitForURL((where) => where.pathname.endsWith("/collections/pages"));

  // Then the address says that it is gone, and the trash says who put it there
  await expect.poll(async () => (await getPage(address)).status).toBe(410);
  await page.goto(`${CMS_URL}/admin/collections/pages/trash`);
  const entry = page.locator("section[aria-labelledby=aluesivut-trash] li", { hasText: title });
  await expect(entry).toContainText("Toimittaja, Porvoo");

  // When it is brought back
  await entry.getByRole("link").click();
  await page.getByRole("button", { name: "Palauta", exact: true }).click();
  const back = page.locator(`[id="restore-${doc.id}"]`);
  await expect(back.locator("#restore-as-published")).toBeHidden();
  await back.locator("#confirm-action").click();
  await page.waitForURL((where) => where.pathname.endsWith(`/collections/pages/${doc.id}`));

  // Then both languages' texts are there, nothing is live, and publishing makes the same address answer
  await expect(page.locator("#field-title")).toHaveValue(title);
  await expect(page.locator(".aluesivut-status")).toContainText("poistettu julkaisusta");
  const swedish = await editor.get(`/api/pages/${doc.id}?draft=true&locale=sv&depth=0`);
  expect(((await swedish.json()) as { title: string }).title).toBe(`Utkast ${title}`);
  expect((await getPage(address)).status).toBe(410);
  await operate(editor, "pages", doc.id, "publish/fi");
  await expect.poll(async () => (await getPage(address)).status).toBe(200);

  const admin = await signIn("admin");
  await admin.delete(`/api/pages/${doc.id}`);
});
