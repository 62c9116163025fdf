import type { Page } from "@playwright/test";
import { axeFaults, sidewaysScroll } from "../pages/axe.ts";
import { tabTo } from "../pages/focus.ts";
import { type Draft, draftsOf, logIn, operate, saveDraft, signIn } from "./editor.ts";
import { expect, test } from "./fixtures.ts";
import { PAYLOAD_FAULTS } from "./payload-faults.ts";
import { CMS_URL, loginOf } from "./place.ts";

const DESKTOP = { width: 1280, height: 900 };
const PHONE = { width: 390, height: 844 };

/** What axe says of the screen in light and in dark, and whether a telephone has to scroll it sideways. */
const faultsOf = async (page: Page, screen: string): Promise<string[]> => {
  const faults = await axeFaults(page, undefined, PAYLOAD_FAULTS);
  await page.evaluate(() => document.documentElement.setAttribute("data-theme", "dark"));
  faults.push(...(await axeFaults(page, "colours", PAYLOAD_FAULTS)).map((fault) => `dark: ${fault}`));
  await page.setViewportSize(PHONE);
  const sideways = await sidewaysScroll(page);
  if (sideways > 0) faults.push(`is ${sideways} px wider than a telephone of ${PHONE.width} px`);
  await page.setViewportSize(DESKTOP);
  return faults.map((fault) => `${screen}: ${fault}`);
};

test.skip(process.env.E2E_DATABASE === "mongodb", "screens do not depend on the database: they are tried on SQLite");

test("axe finds nothing of ours on any screen of the admin, in light and in dark, and none scrolls sideways", async ({
  page,
}) => {
  test.setTimeout(600_000);
  page.setDefaultTimeout(20_000);
  const vaasa = await signIn("editor.vaasa");
  const idOf = async (collection: string) => (await draftsOf(vaasa, collection, "fi", "vaasa"))[0]?.id as string;
  const document = async (collection: string) => `/collections/${collection}/${await idOf(collection)}`;
  const article = await document("articles");
  const service = await document("services");
  const editable = page.locator("#action-publish:enabled");
  const more = async () => {
    await editable.waitFor();
    await page.locator("#action-publish").locator("xpath=following::button[1]").click();
  };
  const heading = page.getByRole("heading", { level: 1 });
  const screens: [name: string, path: string, open: () => Promise<unknown>][] = [
    ["dashboard", "", () => page.locator("#desk-links").waitFor()],
    ["list", "/collections/articles", () => page.locator("tbody tr").first().waitFor()],
    [
      "list with bulk actions",
      "/collections/articles",
      async () => {
        await page.locator("tbody input[type=checkbox]").first().check();
        await page.locator(".desk-bulk").waitFor();
      },
    ],
    ["trash", "/collections/articles/trash", () => heading.waitFor()],
    ["article", `${article}?locale=fi`, () => editable.waitFor()],
    ["service", `${service}?locale=fi`, () => editable.waitFor()],
    ["service path", `${await document("service-paths")}?locale=fi`, () => editable.waitFor()],
    ["region settings and front page", "/collections/regions/vaasa?locale=fi", () => editable.waitFor()],
    ["translation", `${service}/translate?locale=sv&from=fi`, () => page.locator(".desk-source").first().waitFor()],
    ["history", `${article}/versions`, () => page.locator(".aluesivut-history tbody tr").first().waitFor()],
    [
      "publish panel",
      `${article}?locale=fi`,
      async () => {
        await more();
        await page.locator("#publish-more").click();
        await page.locator(".drawer--is-open #publish-chosen").waitFor();
      },
    ],
    [
      "send for review",
      `${article}?locale=fi`,
      async () => {
        await editable.waitFor();
        await page.getByRole("button", { name: "Lähetä tarkistettavaksi" }).first().click();
        await page.locator(".drawer--is-open form, .drawer--is-open textarea").first().waitFor();
      },
    ],
    ["language grid", "/languages", () => page.locator(".desk-table").waitFor()],
    ["calendar", "/calendar", () => heading.waitFor()],
    ["month", "/calendar?view=month", () => heading.waitFor()],
    ["publications", "/publications", () => heading.waitFor()],
    [
      "preview of the site",
      "/preview",
      async () => {
        // No script runs in it, axe neither; its pages are those of tests/pages.
        const frame = page.locator(".aluesivut-preview-room iframe");
        await expect(frame).toHaveAttribute("title", /./);
        await frame.evaluate((element) => element.remove());
      },
    ],
    ["help", "/help", () => heading.waitFor()],
    ["account", "/account", () => page.locator("#field-email").waitFor()],
  ];
  const faults: string[] = [];
  await page.setViewportSize(DESKTOP);
  await page.goto(`${CMS_URL}/admin/login`);
  await page.locator("#field-password").waitFor();
  faults.push(...(await faultsOf(page, "login")));
  await logIn(page, "editor.vaasa");
  for (const [name, path, open] of screens) {
    await page.goto(`${CMS_URL}/admin${path}`);
    await open();
    faults.push(...(await faultsOf(page, name)));
  }
  // Two editions side by side, by the address that the form of the history makes.
  await page.goto(`${CMS_URL}/admin${article}/versions`);
  const pick = (side: string) => page.locator(`.aluesivut-history input[name=${side}]`).first().getAttribute("value");
  const last = page.locator(".aluesivut-history input[name=b]").last();
  const asked = new URLSearchParams({ a: (await pick("a")) ?? "", b: (await last.getAttribute("value")) ?? "" });
  await page.goto(`${CMS_URL}/admin${article}/versions?${asked}`);
  await page.locator(".aluesivut-comparison").waitFor();
  faults.push(...(await faultsOf(page, "comparison")));
  expect(faults).toEqual([]);
});

test("an editor logs in, changes a word and publishes by the keyboard alone", async ({ page }) => {
  // Given the news of Tampere, live
  const session = await signIn("editor.tampere");
  const drafts = await draftsOf(session, "articles", "fi", "tampere");
  const { email, password } = loginOf("editor.tampere");
  const press = (key: string) => page.keyboard.press(key);
  /** Tabs to what has this name, which has to be seen when it gets there. */
  const reach = async (name: RegExp, tag: string, key?: "Shift+Tab") => {
    const focus = await tabTo(page, (at) => name.test(at.name) && at.tag === tag, key);
    expect(focus, `the focus on ${focus.name}`).toMatchObject({ visible: true, obscured: false });
  };

  // When they log in
  await page.goto(`${CMS_URL}/admin/login`);
  await page.locator("#field-email").waitFor();
  await reach(/^email$/, "input");
  await page.keyboard.type(email);
  await reach(/^Salasana$/, "input");
  await page.keyboard.type(password);
  await press("Enter");

  // And go from the dashboard to the language grid, narrow it to news and open the first
  await expect(page.locator("#desk-links")).toBeVisible();
  await reach(/^Avaa kielitaulukko$/, "a");
  await press("Enter");
  await expect(page.locator(".desk-table")).toBeVisible();
  await reach(/Uutinen/, "select");
  await page.keyboard.type("Uutinen");
  await reach(/^Rajaa$/, "button");
  await press("Enter");
  await page.waitForURL(/kind=article/);
  await tabTo(page, ({ href }) => /\/collections\/articles\/[^/]+\?locale=fi$/.test(href ?? "")); // a form, not a translation
  await press("Enter");
  await page.waitForURL(/\/collections\/articles\//);
  await expect(page.locator("#action-publish")).toBeEnabled();
  const draft = drafts.find(({ id }) => page.url().includes(id)) as Draft & { lead: string };

  // And change a word, see what publishing changes, and think again
  await tabTo(page, ({ tag, name }) => tag === "textarea" && draft.lead.startsWith(name)); // a text area's text is its name here
  await press("Control+End");
  await page.keyboard.type(" Sana.");
  await reach(/^Julkaise suomeksi$/, "button", "Shift+Tab");
  await press("Tab");
  await press("Enter");
  await reach(/^Kielet ja ajastus/, "button");
  await press("Enter");
  const panel = page.locator(".drawer--is-open");
  await expect(panel.locator("#publish-chosen")).toBeVisible();
  await expect(panel).toContainText("Ingressi");
  await press("Escape");

  // Then the focus is back beside the button that opened it
  await expect(panel).toHaveCount(0);
  await reach(/^Julkaise suomeksi$/, "button", "Shift+Tab");

  // When they publish, it is told aloud
  const published = page.waitForResponse((response) => response.url().includes("/publish/fi"));
  await press("Enter");
  expect((await published).status()).toBe(200);
  await expect(page.locator("section[aria-live=polite]")).toContainText("Julkaistu: suomi");

  await saveDraft(session, "articles", draft.id, "fi", { lead: draft.lead });
  await operate(session, "articles", draft.id, "publish/fi");
});
