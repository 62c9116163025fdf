/*
 * `pnpm bench:preview [--times 50] [--paragraphs 120]`: in a running CMS (`CMS_PORT`, `DATA_DIR`), how long after the last
 * key a long article's preview shows what was typed, and where the time goes. Of a production build on a quiet machine the
 * goal is 300 ms for 95 of 100.
 */
import { randomUUID } from "node:crypto";
import { loadavg } from "node:os";
import { parseArgs } from "node:util";
import { chromium, type Page } from "@playwright/test";
import { paragraph, richText, textNode } from "../rich-text.ts";
import { findBrowser } from "../stack/browser.ts";
import { runMain, say, Trouble } from "../stack/progress.ts";
import { readSettings } from "../stack/settings.ts";
import { readDemoLogins } from "../stack/stack.ts";
import { line } from "./quantiles.ts";

const SENTENCES = [
  "Työllisyysalue auttaa työnhaussa koko matkan ensimmäisestä yhteydenotosta työsuhteen alkuun asti.",
  "Oma asiantuntija sopii tapaamisesta, ja ajan voi vaihtaa verkossa tai puhelimitse.",
  "Jos koulutus kiinnostaa, siitä puhutaan jo alkuhaastattelussa: rahoituksen ehdot tarkistetaan yhdessä.",
];

type Marks = { key: number; asked: number; answered: number; shown: number };
type Bench = { word: string; key: number; shown: Promise<number> };

/** In the page: notes the last key, and when the frame says the word. */
const waitForWord = (word: string): void => {
  const bench: Partial<Bench> = { word, key: 0 };
  (window as unknown as { bench: Partial<Bench> }).bench = bench;
  window.addEventListener(
    "keydown",
    () => {
      bench.key = performance.now();
    },
    { capture: true },
  );
  const frame = document.querySelector<HTMLIFrameElement>(".aluesivut-preview iframe")?.contentDocument;
  if (!frame) throw new Error("There is no preview beside the form");
  bench.shown = new Promise((resolve) => {
    const look = () => {
      if (!frame.body.textContent?.includes(word)) return;
      observer.disconnect();
      resolve(performance.now());
    };
    const observer = new MutationObserver(look);
    observer.observe(frame, { subtree: true, childList: true, characterData: true });
  });
};

const readMarks = async (): Promise<Marks> => {
  const { key, shown } = (window as unknown as { bench: Bench }).bench;
  const at = await shown;
  const requests = performance.getEntriesByType("resource") as PerformanceResourceTiming[];
  const [asked] = requests
    .filter(({ name, responseEnd }) => /\/api\/preview\/[^/]+$/.test(name) && responseEnd > 0 && responseEnd <= at) // its last part is the region
    .slice(-1);
  if (!asked) throw new Error("The frame changed without a question to the preview");
  performance.clearResourceTimings();
  return { key, asked: asked.startTime, answered: asked.responseEnd, shown: at };
};

const typeAndWait = async (page: Page, word: string): Promise<Marks> => {
  await page.evaluate(waitForWord, word);
  await page.keyboard.type(` ${word}`, { delay: 70 });
  const marks = await page.evaluate(readMarks);
  const isInForm = await page.evaluate(() => document.activeElement?.closest("form") !== null);
  if (!isInForm) throw new Trouble("The focus left the form while the preview was shown");
  return marks;
};

await runMain(async () => {
  const { values } = parseArgs({
    options: { times: { type: "string", default: "50" }, paragraphs: { type: "string", default: "120" } },
  });
  const settings = readSettings();
  const cms = `http://localhost:${settings.cmsPort}`;
  const login = readDemoLogins(settings.dataDir).find(({ email }) => email === "editor.etela-savo@example.fi");
  if (!login) throw new Trouble(`There is no demo account for Etelä-Savo in ${settings.dataDir}/demo-logins.json.`);
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: ["--no-sandbox"] });
  try {
    const context = await browser.newContext({
      locale: "fi-FI",
      viewport: { width: 1600, height: 900 },
      extraHTTPHeaders: { Origin: cms },
    });
    const { request } = context;
    const headers = { Origin: cms };
    await request.post(`${cms}/api/users/login`, { data: { email: login.email, password: login.password }, headers });
    const paragraphs = Array.from({ length: Number(values.paragraphs) }, (_, number) =>
      paragraph(textNode(SENTENCES[number % SENTENCES.length] as string)),
    );
    const made = await request.post(`${cms}/api/articles?draft=true&locale=fi&depth=0`, {
      headers,
      data: {
        title: "Esikatselun mittaus",
        lead: "Pitkä juttu, jota kirjoitetaan.",
        summary: "Mittaus.",
        ownerRegion: "etela-savo",
        body: richText(...paragraphs),
      },
    });
    if (made.status() !== 201) throw new Trouble(`Cannot make an article: ${made.status()} ${await made.text()}`);
    const { doc } = (await made.json()) as { doc: { id: string } };
    try {
      const page = await context.newPage();
      page.setDefaultTimeout(120_000);
      await page.goto(`${cms}/admin/collections/articles/${doc.id}?locale=fi`);
      const toggler = page.locator("#live-preview-toggler");
      // Payload remembers who left it open.
      if (!(await toggler.getAttribute("class"))?.includes("--active")) await toggler.click();
      await page.frameLocator(".aluesivut-preview iframe").getByText("Pitkä juttu").waitFor();
      const body = page.locator(".rich-text-lexical [contenteditable=true]").first();
      await body.locator("p").nth(2).click();
      await page.keyboard.press("End");
      say(`Load of the machine at the start: ${loadavg()[0]?.toFixed(1)}; ${paragraphs.length} paragraphs`);
      const all: Marks[] = [];
      for (let time = 0; time < Number(values.times) + 3; time += 1) {
        const marks = await typeAndWait(page, randomUUID().slice(0, 5));
        if (time >= 3) all.push(marks); // warming up
        await page.waitForTimeout(300);
      }
      const tell = (title: string, from: keyof Marks, to: keyof Marks) =>
        line(
          title,
          all.map((marks) => marks[to] - marks[from]),
        );
      tell("last key → shown", "key", "shown");
      tell("  last key → asked", "key", "asked");
      tell("  asked → answered", "asked", "answered");
      tell("  answered → shown", "answered", "shown");
    } finally {
      await request.delete(`${cms}/api/articles/${doc.id}`, { headers });
    }
    return 0;
  } finally {
    await browser.close();
  }
});
