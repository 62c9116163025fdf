import { randomUUID } from "node:crypto";
import { logIn, signIn } from "./editor.ts";
import { expect, test } from "./fixtures.ts";
import { CMS_URL } from "./place.ts";

test("an editor reads, comments and approves while the writer is writing", async ({ page, browser }) => {
  // Given a page sent for review, whose writer writes on: as long as that is not saved, it is locked
  const writer = await signIn("writer.kouvola");
  const made = await writer.post("/api/pages?draft=true&locale=fi&depth=0", {
    data: { title: `Lukittu ${randomUUID()}`, summary: "Tarkistettava.", ownerRegion: "kouvola" },
  });
  const { doc } = (await made.json()) as { doc: { id: string } };
  const asked = await writer.post(`/api/pages/${doc.id}/review/fi`, { data: { message: "Voitko katsoa?" } });
  expect(asked.status(), await asked.text()).toBe(200);
  const form = `${CMS_URL}/admin/collections/pages/${doc.id}?locale=fi`;
  await logIn(page, "writer.kouvola");
  await page.goto(form);
  await expect(page.locator(".aluesivut-status li").first()).toBeVisible(); // the form has come alive
  await page.route("**/api/pages/**", (route) => (route.request().method() === "PATCH" ? undefined : route.continue()));
  const saving = page.waitForRequest((request) => request.method() === "PATCH");
  await page.locator("#field-title").pressSequentially("Vielä ");
  await saving;

  // When the editor opens it
  const desk = await (await browser.newContext({ locale: "fi-FI" })).newPage();
  await logIn(desk, "editor.kouvola");
  await desk.goto(form);
  await expect(desk.locator(".document-locked")).toContainText("Kirjoittaja, Kouvola");
  await desk.locator("#document-locked-view-read-only").click();

  // Then they can say something and answer without taking it from the writer
  await desk.getByLabel("Uusi kommentti").fill("Hyvältä näyttää.");
  await desk.getByRole("button", { name: "Kommentoi" }).click();
  await expect(desk.locator(".aluesivut-workflow")).toContainText("Hyvältä näyttää.");
  const reviews = desk.locator("section[aria-labelledby=aluesivut-reviews]");
  await reviews.getByRole("button", { name: "Hyväksy" }).click();
  await expect(reviews).toContainText("hyväksytty");
  await expect(page.locator("#field-title")).toBeEnabled();

  await desk.context().close();
  const admin = await signIn("admin");
  await admin.delete(`/api/pages/${doc.id}`);
});
