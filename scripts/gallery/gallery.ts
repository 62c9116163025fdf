/*
 * `pnpm gallery [--from URL] [--out DIR] [--quick]`: one HTML sheet of pictures of every page kind × language × width ×
 * scheme, and of every region's front, from sites that are served (`npm start`). `--quick`: Finnish, 360 light and 1280 dark.
 */
import { rmSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { crawlSite, pagesAmong, type SitePage } from "@aluesivut/tests/crawl-site";
import { findBrowser } from "../stack/browser.ts";
import { runMain, say, Trouble } from "../stack/progress.ts";
import { readSettings } from "../stack/settings.ts";
import { chooseShots } from "./choose-shots.ts";
import { takeShots } from "./take-shots.ts";
import { writeSheet } from "./write-sheet.ts";

const GALLERY_FILES = ["index.html", "shots", "thumbnails"];

const regionsAt = async (root: string): Promise<string[]> => {
  try {
    const health = (await (await fetch(new URL("/-/health", root))).json()) as { regions: { region: string }[] };
    return health.regions.map(({ region }) => region);
  } catch (cause) {
    throw new Trouble(`No sites answer at ${root}. Start them with npm start, or name others with --from URL.`, {
      cause,
    });
  }
};

await runMain(async () => {
  const { values } = parseArgs({
    options: { from: { type: "string" }, out: { type: "string" }, quick: { type: "boolean", default: false } },
  });
  const settings = readSettings();
  const root = values.from ?? `http://localhost:${settings.sitesPort}/`;
  const folder = path.resolve(values.out ?? path.join(settings.dataDir, "gallery"));
  const browserPath = await findBrowser();
  const regions = await regionsAt(root);
  const pages = new Map<string, SitePage[]>();
  for (const region of regions) {
    const missing = ["fi", "sv", "en"].map((locale) => `/${region}/${locale}/ei-ole/`);
    const answers = await crawlSite(new URL(`/${region}/`, root).href, missing);
    pages.set(region, pagesAmong(answers.values()));
    say(`${region}: ${pages.get(region)?.length} pages`);
  }
  const shots = chooseShots(pages, values.quick);
  if (shots.length === 0) throw new Trouble(`The sites at ${root} have no pages to show.`);
  say(`${shots.length} pictures to take`);
  // Nothing else: DIR may be a folder that holds more.
  for (const name of GALLERY_FILES) rmSync(path.join(folder, name), { recursive: true, force: true });
  const tell = (done: number) => {
    if (done % 20 === 0 || done === shots.length) say(`${done} of ${shots.length}`);
  };
  const taken = await takeShots(shots, { root, folder, browserPath, tell });
  say(`The sheet is ${writeSheet(taken, { folder, root })}`);
  return 0;
});
