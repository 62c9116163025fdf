/*
 * `pnpm handbook [--language fi|sv] [--only NAME]`: the pictures of the editors' handbook, docs/handbook/{fi,sv}/*.webp,
 * taken of the demo that runs (`npm start`, `pnpm dev`). What they show being written is made for them and removed again.
 */
import path from "node:path";
import { parseArgs } from "node:util";
import { type Browser, chromium, type Page } from "@playwright/test";
import sharp from "sharp";
import { findBrowser } from "../stack/browser.ts";
import { runMain, say, Trouble } from "../stack/progress.ts";
import { readSettings, root } from "../stack/settings.ts";
import { readDemoLogins } from "../stack/stack.ts";
import { type ExampleDocument, makeExample } from "./example-document.ts";
import { LOGIN, PICTURES, type Picture, WHEN_SCHEDULED } from "./pictures.ts";

type Language = "fi" | "sv";
const WINDOW = { width: 1280, height: 800 };
const HIGH_WINDOW = { width: 1280, height: 1200 };
const DAY = 24 * 60 * 60 * 1000;

/** The browser asks for the admin's language: the demo's accounts have chosen none. */
const openPage = async (browser: Browser, language: Language): Promise<Page> => {
  const context = await browser.newContext({
    locale: `${language}-FI`,
    timezoneId: "Europe/Helsinki",
    viewport: WINDOW,
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  // The first visit of each page is slow where the CMS is built as one goes (`pnpm dev`).
  page.setDefaultTimeout(120_000);
  return page;
};

const signIn = async (page: Page, cms: string, login: { email: string; password: string }): Promise<void> => {
  await page.goto(`${cms}/admin/login`);
  await page.locator("#field-email").fill(login.email);
  await page.locator("#field-password").fill(login.password);
  await page.locator("form button[type=submit]").click();
  await page.waitForURL((url) => !url.pathname.endsWith("/login"));
};

/** Until nothing is fetched any more and nothing says that it loads. */
const settle = async (page: Page): Promise<void> => {
  await page.locator("body").waitFor();
  await page.waitForLoadState("networkidle");
  await page.waitForFunction(() => !document.querySelector("[class*=shimmer], [class*=loading-overlay]"));
  // The header knows the region by its id until its name has come.
  await page.waitForFunction(() => document.querySelector(".aluesivut-place strong")?.textContent !== "vaasa");
  // The mark of Next that is there in `pnpm dev`.
  await page.addStyleTag({ content: "nextjs-portal { display: none }" });
  await page.evaluate(() => document.fonts.ready);
};

const take = async (page: Page, picture: Picture, address: string, language: Language): Promise<void> => {
  await page.goto(address);
  await settle(page);
  await picture.open?.(page);
  await settle(page);
  const quiet = { animations: "disabled", caret: "hide" } as const;
  const part = picture.part?.(page);
  // In the middle of a high window nothing that sticks to its edge is over the part.
  if (part) {
    await page.setViewportSize(HIGH_WINDOW);
    await part.evaluate((element) => element.scrollIntoView({ block: "center" }));
  }
  const bytes = await (part ?? page).screenshot(quiet);
  await page.setViewportSize(WINDOW);
  await picture.close?.(page);
  const file = path.join(root, "docs/handbook", language, `${picture.name}.webp`);
  const { size, width, height } = await sharp(bytes).webp({ quality: 60, effort: 6 }).toFile(file);
  say(`${language} ${picture.name}: ${width} × ${height}, ${Math.round(size / 1024)} KB`);
};

await runMain(async () => {
  const { values } = parseArgs({ options: { language: { type: "string" }, only: { type: "string" } } });
  const settings = readSettings();
  const cms = `http://localhost:${settings.cmsPort}`;
  const login = readDemoLogins(settings.dataDir).find(({ email }) => email === "editor.vaasa@example.fi");
  if (!login)
    throw new Trouble(`There is no demo account of Vaasa in ${settings.dataDir}. Start the demo with npm start.`);
  const languages = (["fi", "sv"] as const).filter((one) => !values.language || one === values.language);
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: ["--no-sandbox"] });
  const wanted = ({ name }: Picture) => !values.only || values.only.split(",").includes(name);
  let example: ExampleDocument | undefined;
  try {
    const pages = new Map<Language, Page>();
    for (const language of languages) {
      const page = await openPage(browser, language);
      pages.set(language, page);
      if (wanted(LOGIN)) await take(page, LOGIN, `${cms}/admin${LOGIN.path}`, language);
      await signIn(page, cms, login);
    }
    const [first] = pages.values();
    const cookie = ((await first?.context().cookies()) ?? []).map(({ name, value }) => `${name}=${value}`).join("; ");
    example = await makeExample(cms, cookie);
    const takeAll = async (pictures: Picture[]): Promise<void> => {
      for (const [language, page] of pages) {
        for (const picture of pictures.filter(wanted)) {
          const place = picture.path
            .replace("{example}", String(example?.id))
            .replace("{live}", String(example?.like))
            .replace("{other}", language === "fi" ? "sv" : "fi");
          const address = new URL(`${cms}/admin${place}`);
          // What one writes in the picture is in the handbook's language.
          address.searchParams.set("locale", language);
          await take(page, picture, address.href, language);
        }
      }
    };
    await example.schedule("fi", new Date(Date.now() + DAY));
    await example.schedule("sv", new Date(Date.now() + 2 * DAY));
    await takeAll(WHEN_SCHEDULED);
    await example.writeSlips();
    await takeAll(PICTURES);
  } finally {
    await example?.remove();
    await browser.close();
  }
  return 0;
});
