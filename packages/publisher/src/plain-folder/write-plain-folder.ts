import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join, resolve, sep } from "node:path";
import { mapParallel } from "../map-parallel.ts";
import { renderRobots } from "../serve/region-index.ts";
import type { DrawnManifest, Manifest, SearchManifest } from "../target/manifest.ts";
import { readDrawnPointer, readPointer, readSearchPointer } from "../target/pointer.ts";
import type { Target } from "../target/target.ts";
import { caddyfile } from "./caddyfile.ts";
import { nginxConf } from "./nginx-conf.ts";
import { redirectPage } from "./redirect-page.ts";
import { basePathOf, collectRules, filePathOf, type ServerRules } from "./server-rules.ts";
import { swapFolder } from "./swap-folder.ts";

/** Tells a folder that this program wrote, and may replace, from any other. */
const MARK = ".aluesivut-site.json";

export type PlainFolder = { folder: string; files: number; regions: string[]; caddyfile: string; nginxConf: string };

/**
 * Writes the live releases as a plain folder of files for any web server, with rules for Caddy and nginx in `.server`.
 * Several public hosts get a folder each. The folder is replaced whole when all is written.
 */
export const writePlainFolder = async (target: Target, out: string, regions: string[]): Promise<PlainFolder> => {
  const folder = resolve(out);
  await refuseForeign(folder);
  const sites = await Promise.all(regions.map((region) => readSite(target, region)));
  const rules = collectRules(sites.map(({ manifest }) => manifest));
  const fresh = `${folder}.new-${process.pid}`;
  await rm(fresh, { recursive: true, force: true });
  let files = 0;
  try {
    for (const site of sites) files += await writeSite(target, site, rootOf(fresh, site.manifest, rules));
    await writeHostFiles(fresh, sites, rules);
    await write(join(fresh, ".server/Caddyfile"), caddyfile(rules));
    await write(join(fresh, ".server/nginx.conf"), nginxConf(rules, folder));
    await write(join(fresh, MARK), JSON.stringify({ regions, releases: sites.map(({ release }) => release) }));
    await swapFolder(fresh, folder);
  } catch (error) {
    await rm(fresh, { recursive: true, force: true });
    throw error;
  }
  return {
    folder,
    files,
    regions,
    caddyfile: join(folder, ".server/Caddyfile"),
    nginxConf: join(folder, ".server/nginx.conf"),
  };
};

type SiteToWrite = {
  release: string;
  manifest: Manifest;
  search: SearchManifest["search"];
  drawn: DrawnManifest["pictures"];
};

const readSite = async (target: Target, region: string): Promise<SiteToWrite> => {
  const pointer = await readPointer(target, region);
  if (!pointer)
    throw new Error(`Cannot write ${region}: it has no live release. Run "aluesivut publish --once" first.`);
  const searchPointer = await readSearchPointer(target, region);
  const drawnPointer = await readDrawnPointer(target, region);
  return {
    release: pointer.release,
    manifest: await target.readManifest(pointer.release),
    search: searchPointer ? (await target.readSearchManifest(searchPointer.manifest)).search : {},
    drawn: drawnPointer ? (await target.readDrawnManifest(drawnPointer.manifest)).pictures : {},
  };
};

const rootOf = (folder: string, manifest: Manifest, rules: ServerRules[]): string => {
  const { host } = new URL(manifest.baseUrl);
  return join(folder, rules.find((rule) => rule.host === host)?.folder ?? "", basePathOf(manifest));
};

const writeSite = async (target: Target, { manifest, search, drawn }: SiteToWrite, root: string): Promise<number> => {
  const objects = new Map<string, string>();
  for (const [path, { object }] of Object.entries(manifest.files)) objects.set(filePathOf(path), object);
  for (const [path, { object }] of Object.entries(drawn)) objects.set(path, object);
  for (const [locale, { state, bundles }] of Object.entries(search)) {
    await write(join(root, `haku/${locale}/state.json`), JSON.stringify(state));
    for (const [path, { object }] of Object.entries(bundles[0]?.files ?? {})) {
      objects.set(`/haku/${locale}/${bundles[0]?.name}/${path}`, object);
    }
  }
  await mapParallel([...objects], 16, async ([path, object]) => {
    await write(within(root, path), await target.readObject(object));
  });
  // For servers that are not told the rules: what leads on does so all the same.
  const base = basePathOf(manifest);
  for (const { from, to } of manifest.redirects) {
    const isPage = from.endsWith("/") || from.endsWith(".html"); // no HTML under another ending
    if (!isPage || objects.has(filePathOf(from))) continue;
    await write(within(root, filePathOf(from)), redirectPage(to.startsWith("/") ? base + to : to));
  }
  return objects.size;
};

/** What is looked for at the root of a host only, where regions stand under paths: robots.txt, security.txt. */
const writeHostFiles = async (folder: string, sites: SiteToWrite[], rules: ServerRules[]): Promise<void> => {
  for (const rule of rules) {
    const here = sites.filter(({ manifest }) => new URL(manifest.baseUrl).host === rule.host);
    if (here.some(({ manifest }) => basePathOf(manifest) === "")) continue; // the files of that region
    await write(join(folder, rule.folder, "robots.txt"), renderRobots(here.map(({ manifest }) => manifest)));
    const [first] = here;
    const security = first && join(rootOf(folder, first.manifest, rules), SECURITY_FILE);
    if (security && first.manifest.files[`/${SECURITY_FILE}`])
      await write(join(folder, rule.folder, SECURITY_FILE), await readFile(security));
  }
};
const SECURITY_FILE = ".well-known/security.txt";

/** Paths come from slugs and cannot climb; should one ever, nothing is written. */
const within = (root: string, path: string): string => {
  const file = resolve(root, `.${path}`);
  if (file.startsWith(root + sep)) return file;
  throw new Error(`Cannot write ${path}: it leads out of ${root}`);
};

const write = async (path: string, bytes: string | Uint8Array): Promise<void> => {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, bytes);
};

const refuseForeign = async (folder: string): Promise<void> => {
  const names: string[] = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return [];
    throw new Error(`Cannot write to ${folder}: ${error.message}. Give --out the path of a folder.`, { cause: error });
  });
  if (names.length === 0 || names.includes(MARK)) return;
  throw new Error(
    `Cannot replace ${folder}: it holds ${names.length} files and folders that Aluesivut did not write ` +
      `(${names.slice(0, 3).join(", ")}). Give --out a new or empty folder, or remove that one yourself.`,
  );
};
