import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { logIn, operate, signIn } from "./editor.ts";
import { expect, test } from "./fixtures.ts";
import { CMS_URL, DATA_DIR, loginOf } from "./place.ts";
import { getPage } from "./sites.ts";

/** The newest mail to somebody, from the folder of the demo. */
const mailTo = (email: string): string | undefined => {
  const folder = path.join(DATA_DIR, "mail");
  return readdirSync(folder)
    .sort()
    .reverse()
    .map((name) => readFileSync(path.join(folder, name), "utf8"))
    .find((text) => text.includes(`To: ${email}`));
};

test("an invited writer of Kouvola writes, an editor approves and publishes", async ({ page, browser }) => {
  // Given somebody invited by the administrator
  const word = `kirjoittajan-${Date.now()}`;
  const email = `${word}@example.fi`;
  const admin = await signIn("admin");
  const invited = await admin.post("/api/users", {
    data: { email, name: "Veikko Vieras", role: "regional-writer", regions: ["kouvola"], language: "fi" },
  });
  expect(invited.status()).toBe(201);
  const { doc: user } = (await invited.json()) as { doc: { id: string } };

  // When they open the link of the mail and set a password
  await expect.poll(() => mailTo(email)).toContain("Tervetuloa");
  const link = /https?:\S+\/reset\/\w+/.exec(mailTo(email) as string)?.[0] as string; // the address up to white space
  await page.goto(link);
  await page.locator("#field-password").fill("hyvin pitkä salasana 1");
  await page.locator("#field-confirm-password").fill("hyvin pitkä salasana 1");
  await page.locator("button[type=submit]").click();

  // Then they are in, and told who they are here
  const welcome = page.locator("section[aria-labelledby=aluesivut-first-steps]");
  await expect(welcome).toContainText("Roolisi: Alueen kirjoittaja");
  await expect(welcome).toContainText("Kouvola");

  // When they write a page and send it for review
  await page.goto(`${CMS_URL}/admin/collections/pages/create?locale=fi`);
  await page.locator("#field-title").fill(word);
  await page.waitForURL(/\/pages\/[0-9a-f-]{36}/); // once autosave has made the document
  const body = page.locator(".rich-text-lexical [contenteditable=true]").first();
  await body.click();
  await body.pressSequentially("Näin haet palvelua.");
  await expect(page.locator("#action-publish")).toHaveCount(0);
  await page.locator("#action-send-for-review").click();
  await page.getByLabel("Viesti tarkistajalle").fill("Voitko katsoa?");
  await page.locator("dialog, [role=dialog]").getByRole("button", { name: "Lähetä tarkistettavaksi" }).click();
  const reviews = page.locator("section[aria-labelledby=aluesivut-reviews]");
  await expect(reviews).toContainText("tarkistettavana");
  const id = /pages\/([0-9a-f-]{36})/.exec(page.url())?.[1] as string; // the document's id

  // Then, when the writer has left it, the editor has a mail, approves it and publishes
  await page.goto(`${CMS_URL}/admin`);
  const editor = loginOf("editor.kouvola");
  await expect.poll(() => mailTo(editor.email)).toContain("> Voitko katsoa?");
  const desk = await (await browser.newContext({ locale: "fi-FI" })).newPage();
  await logIn(desk, "editor.kouvola");
  await desk.goto(`${CMS_URL}/admin/collections/pages/${id}?locale=fi`);
  const asked = desk.locator("section[aria-labelledby=aluesivut-reviews]");
  await expect(asked).toContainText("Voitko katsoa?");
  await asked.getByRole("button", { name: "Hyväksy" }).click();
  await expect(asked).toContainText("hyväksytty");
  await desk.locator("#action-publish").click();
  await expect.poll(async () => (await getPage(`/kouvola/fi/${word}/`)).body).toContain("Näin haet palvelua.");

  // And the writer is told
  await expect.poll(() => mailTo(email)).toContain(`Julkaistu: ${word}`);
  await desk.locator(".aluesivut-timeline summary").click();
  const timeline = desk.locator(".aluesivut-timeline li");
  await expect(timeline.first()).toContainText("julkaisi");
  await expect(timeline.nth(1)).toContainText("hyväksyi");
  await expect(timeline.nth(2)).toContainText("Veikko Vieras pyysi tarkistusta");

  // Everything as it was
  await operate(admin, "pages", id, "withdraw/fi");
  await admin.patch(`/api/pages/${id}`, { data: { deletedAt: new Date().toISOString() } });
  await admin.delete(`/api/users/${user.id}`);
  await desk.context().close();
});
