import { randomUUID } from "node:crypto";
import { logIn, signIn, textOf } from "./editor.ts";
import { expect, test } from "./fixtures.ts";
import { CMS_URL } from "./place.ts";

test("what is typed stands beside the form before the form or the database has it, and the page keeps its place", async ({
  page,
}) => {
  // Given a long page that nobody has published, and a browser too busy to hand the text to the form
  const editor = await signIn("editor.vaasa");
  const title = `Esikatseltu ${randomUUID()}`;
  const paragraphs = Array.from({ length: 60 }, (_, number) => `Kappale ${number + 1} tekstistä.`);
  const made = await editor.post("/api/pages?draft=true&locale=fi&depth=0", {
    data: { title, summary: "Pitkä sivu.", ownerRegion: "vaasa", body: textOf(...paragraphs) },
  });
  expect(made.status(), await made.text()).toBe(201);
  const { doc } = (await made.json()) as { doc: { id: string } };
  await page.addInitScript(() => {
    window.requestIdleCallback = () => 0;
  });
  await logIn(page, "editor.vaasa");
  await page.goto(`${CMS_URL}/admin/collections/pages/${doc.id}?locale=fi`);
  const toggler = page.locator("#live-preview-toggler");
  const isOpen = (await toggler.getAttribute("class"))?.includes("--active");
  if (!isOpen) await toggler.click();
  const frame = page.frameLocator(".aluesivut-preview iframe");
  await expect(frame.getByText("Kappale 60 tekstistä.")).toBeVisible();
  const scrolled = () =>
    page.evaluate(() => document.querySelector<HTMLIFrameElement>(".aluesivut-preview iframe")?.contentWindow?.scrollY);
  await page.evaluate(() =>
    document.querySelector<HTMLIFrameElement>(".aluesivut-preview iframe")?.contentWindow?.scrollTo(0, 700),
  );
  const place = await scrolled();
  expect(place).toBeGreaterThan(300);

  // When they write on in the text, then in the title
  const body = page.locator(".rich-text-lexical [contenteditable=true]").first();
  await body.locator("p").nth(9).click();
  await page.keyboard.press("End");
  await page.keyboard.type(" Tämä kirjoitettiin juuri.", { delay: 30 });
  await expect(frame.getByText("Kappale 10 tekstistä. Tämä kirjoitettiin juuri.")).toBeVisible();
  expect(await scrolled()).toBe(place);
  await expect(body).toBeFocused();
  await page.locator("#field-title").press("End");
  await page.keyboard.type(" uudelleen", { delay: 30 });
  await expect(frame.getByRole("heading", { level: 1 })).toHaveText(`${title} uudelleen`);
  await expect(page.locator("#field-title")).toBeFocused();

  // Then no draft has the text: the form never got it
  const stored = await editor.get(`/api/pages/${doc.id}?draft=true&locale=fi&depth=0`);
  expect(await stored.text()).not.toContain("Tämä kirjoitettiin juuri.");

  await toggler.click();
  const admin = await signIn("admin");
  await admin.delete(`/api/pages/${doc.id}`);
});
