import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { axeFaults, sidewaysScroll } from "../pages/axe.ts";
import { tabTo } from "../pages/focus.ts";
import { logIn, signIn } from "./editor.ts";
import { expect, test } from "./fixtures.ts";
import { CMS_URL } from "./place.ts";

const draftOfKouvola = async (word: string) => {
  const editor = await signIn("editor.kouvola");
  const response = await editor.post("/api/articles?draft=true&locale=fi&depth=0", {
    data: {
      title: `Uutinen ${word}`,
      lead: `Ingressi ${word}.`,
      summary: "Kumppanin luettavaksi.",
      ownerRegion: "kouvola",
    },
  });
  expect(response.status(), await response.text()).toBe(201);
  const { doc } = (await response.json()) as { doc: { id: string } };
  return { editor, id: doc.id };
};

test("a partner without an account reads a draft by link, comments and asks for changes", async ({ page, browser }) => {
  // Given a draft of Kouvola, open before its editor
  const word = randomUUID().slice(0, 8);
  const { editor, id } = await draftOfKouvola(word);
  await logIn(page, "editor.kouvola");
  await page.goto(`${CMS_URL}/admin/collections/articles/${id}?locale=fi`);
  await expect(page.locator("#action-publish")).toBeEnabled();
  await expect(page.locator(".aluesivut-status li").first()).toBeVisible();

  // When they make a link
  const panel = page.locator("section[aria-labelledby=aluesivut-review-links]");
  await panel.getByText("Luo linkki").first().click();
  await panel.getByLabel("Lukijan nimi").fill("Yhdistyksen edustaja");
  await panel.getByLabel("Organisaatio").fill("Yhdistys");
  await panel.getByRole("button", { name: "Luo linkki" }).click();
  const url = await panel.getByLabel("Linkki", { exact: true }).inputValue();
  expect(url).toContain(`${CMS_URL}/review/`);

  // Then the partner reads it on the region's own page, on a phone, with nothing but the link
  const phone = await browser.newContext({ locale: "fi-FI", viewport: { width: 390, height: 844 } });
  const guest = await phone.newPage();
  const opened = await guest.goto(url);
  expect(opened?.headers()["cache-control"]).toContain("no-store");
  expect(await phone.cookies()).toEqual([]);
  await expect(guest.getByRole("heading", { level: 1 })).toHaveText(`Uutinen ${word}`);
  await expect(guest.frameLocator("iframe").locator("main")).toContainText(`Ingressi ${word}.`);
  expect(await sidewaysScroll(guest)).toBe(0);
  // The draft's frame runs no scripts, so axe cannot look into it: tests/pages does, at the same templates.
  await guest.locator("iframe").evaluate((frame: HTMLIFrameElement) => {
    frame.removeAttribute("sandbox");
    frame.src = "about:blank";
  });
  expect(await axeFaults(guest)).toEqual([]);
  await guest.emulateMedia({ colorScheme: "dark" });
  expect(await axeFaults(guest, "colours")).toEqual([]);
  await guest.reload();

  // When they comment, then ask for changes, by keyboard alone
  await writeAndSend(guest, "Hyvä alku.", "Lähetä kommentti");
  await expect(guest.getByRole("status")).toContainText("kommenttisi on lähetetty");
  await writeAndSend(guest, "Päivämäärä puuttuu.", "Pyydä muutoksia");
  await expect(guest.getByRole("status")).toContainText("muutospyyntösi on lähetetty");
  await expect(guest.locator("main")).toContainText("Hyvä alku.");

  // Then the editor sees both, and that the link was opened
  await page.reload();
  const reviews = page.locator("section[aria-labelledby=aluesivut-reviews]");
  await expect(reviews).toContainText("Päivämäärä puuttuu.");
  await expect(reviews).toContainText("Yhdistyksen edustaja, Yhdistys");
  await expect(page.locator(".aluesivut-workflow")).toContainText("Hyvä alku.");
  await expect(panel.locator("li")).toContainText("avattu");

  // When they take the link back, it opens no more, and says so in the partner's language
  await panel.getByRole("button", { name: "Poista käytöstä" }).click();
  await expect(panel.locator("li")).toContainText("poistettu käytöstä");
  const again = await guest.goto(url);
  expect(again?.status()).toBe(410);
  await expect(guest.locator("main")).toContainText("Linkki on poistettu käytöstä");
  await expect(guest.locator("main")).not.toContainText(word);

  await phone.close();
  await editor.delete(`/api/articles/${id}`);
});

const writeAndSend = async (page: Page, words: string, button: string): Promise<void> => {
  await tabTo(page, ({ name }) => name === "word");
  await page.keyboard.type(words);
  const focus = await tabTo(page, ({ name }) => name === button);
  expect(focus).toMatchObject({ visible: true, obscured: false });
  await page.keyboard.press("Enter");
};
