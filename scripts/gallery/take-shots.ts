import { mkdirSync } from "node:fs";
import path from "node:path";
import { type Browser, chromium } from "@playwright/test";
import sharp from "sharp";
import type { Shot } from "./choose-shots.ts";

/** A picture that was taken: files within the gallery's folder, and what a screen reader is told of the page. */
export type TakenShot = Shot & { file: string; thumbnail: string; height: number; told: string | null };

const THUMBNAIL = { width: 240, height: 320 };
/** Two at a time: a browser's page and the encoding of the one before keep two cores busy. */
const AT_ONCE = 2;

const nameOf = ({ page, region, width, scheme }: Shot): string =>
  `${page.kind}-${region}-${page.locale}-${width}-${scheme}`;

const take = async (browser: Browser, root: string, shot: Shot, folder: string): Promise<TakenShot> => {
  const { page, width, scheme } = shot;
  const context = await browser.newContext({
    viewport: { width, height: width < 700 ? 740 : 900 },
    colorScheme: scheme === "dark" ? "dark" : "light",
    ...(scheme === "forced" ? { forcedColors: "active" as const } : {}),
    locale: page.locale,
    timezoneId: "Europe/Helsinki",
  });
  try {
    const tab = await context.newPage();
    if (scheme === "print") await tab.emulateMedia({ media: "print" });
    await tab.goto(new URL(page.path, root).href, { waitUntil: "load" });
    // Pictures further down are fetched when they come near: they are to be in the picture too.
    await tab.evaluate(async () => {
      for (const image of document.images) image.loading = "eager";
      await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
      await document.fonts.ready;
    });
    const told = width === 360 && scheme === "light" ? await tab.locator("body").ariaSnapshot() : null;
    const bytes = await tab.screenshot({ fullPage: true, type: "jpeg", quality: 80 });
    const file = `shots/${nameOf(shot)}.jpg`;
    const thumbnail = `thumbnails/${nameOf(shot)}.webp`;
    const { height = 0 } = await sharp(bytes).toFile(path.join(folder, file));
    await sharp(bytes)
      .resize({ ...THUMBNAIL, position: "top" })
      .webp()
      .toFile(path.join(folder, thumbnail));
    return { ...shot, file, thumbnail, height, told };
  } finally {
    await context.close();
  }
};

/** Takes all pictures into `folder`; tells after each how many are done. */
export const takeShots = async (
  shots: Shot[],
  { root, folder, browserPath, tell }: { root: string; folder: string; browserPath: string; tell(done: number): void },
): Promise<TakenShot[]> => {
  for (const name of ["shots", "thumbnails"]) mkdirSync(path.join(folder, name), { recursive: true });
  const browser = await chromium.launch({ executablePath: browserPath, args: ["--no-sandbox", "--disable-gpu"] });
  const taken: TakenShot[] = [];
  const waiting = [...shots];
  const work = async () => {
    for (let shot = waiting.shift(); shot; shot = waiting.shift()) {
      taken.push(await take(browser, root, shot, folder));
      tell(taken.length);
    }
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, work));
  } finally {
    await browser.close();
  }
  const order = new Map(shots.map((shot, index) => [nameOf(shot), index]));
  return taken.sort((a, b) => (order.get(nameOf(a)) ?? 0) - (order.get(nameOf(b)) ?? 0));
};
