import { createHash } from "node:crypto";
import type { Locale } from "@aluesivut/content";
import type { Log } from "../log.ts";
import { runApart } from "../run-apart.ts";
import type { Manifest, ManifestName, SearchManifest } from "../target/manifest.ts";
import { readSearchPointer } from "../target/pointer.ts";
import { DamagedObjectError, type Target } from "../target/target.ts";
import type { IndexAnswer, IndexOrder } from "./index-worker.ts";

/** Pages open in browsers go on reading the bundle they began with: the one before, and all of the last day. */
const KEEP_BUNDLES_MS = 24 * 60 * 60 * 1000;

type LocaleSearch = NonNullable<SearchManifest["search"][Locale]>;

/**
 * Brings the region's search up to a release that is live, language by language, and switches to it. The index is made in
 * a process of its own, so that the next release does not wait for it. True when anything had to be made.
 */
export const indexSearch = async (
  target: Target,
  release: { name: ManifestName; manifest: Manifest },
  log: Log,
  { repair = false, signal }: { repair?: boolean; signal?: AbortSignal } = {},
): Promise<boolean> => {
  const { manifest } = release;
  const pointer = await readSearchPointer(target, manifest.region);
  const current = pointer && !repair ? await readCurrent(target, pointer.manifest, log) : null;
  const search: SearchManifest["search"] = {};
  const orders: LocaleOrder[] = [];
  for (const locale of manifest.locales) {
    const order = orderFor(manifest, locale);
    const before = current?.search[locale];
    if (before?.key === order.key) search[locale] = before;
    else orders.push(order);
  }
  if (orders.length === 0) return false;
  for (const { locale, state, files } of (await buildApart(target, orders, signal)).bundles) {
    const key = orders.find((order) => order.locale === locale)?.key ?? "";
    search[locale] = { key, state, bundles: withEarlier({ name: state.base, files }, current?.search[locale]) };
  }
  const name = await target.putManifest({ format: 1, region: manifest.region, search });
  const record = { manifest: name, release: release.name, at: new Date().toISOString() };
  const added = await target.series(manifest.region, "search").append((pointer?.number ?? 0) + 1, record);
  // Whoever was quicker may have indexed another release: look again.
  return added || indexSearch(target, release, log, { repair, ...(signal ? { signal } : {}) });
};

const readCurrent = async (target: Target, name: ManifestName, log: Log): Promise<SearchManifest | null> => {
  try {
    return await target.readSearchManifest(name);
  } catch (error) {
    if (!(error instanceof DamagedObjectError)) throw error;
    log.warn(`${error.message} The search is made anew.`);
    return null;
  }
};

type LocaleOrder = IndexOrder["locales"][number] & { key: string };

/** The pages to index, and a name for what they say: their routes, not their bytes, so that a notice changes nothing. */
const orderFor = (manifest: Manifest, locale: Locale): LocaleOrder => {
  const pages = Object.entries(manifest.files)
    .filter(([, file]) => file.searchable && file.status === 200 && file.locale === locale)
    .map(([path, file]) => ({ path, object: file.object, kind: file.kind ?? "page", route: file.route ?? "" }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  const key = createHash("sha256").update(manifest.renderer.version);
  for (const { path, route } of pages) key.update(`\n${path} ${route}`);
  return { locale, pages, key: key.digest("hex") };
};

const withEarlier = (
  made: { name: string; files: LocaleSearch["bundles"][number]["files"] },
  before: LocaleSearch | undefined,
): LocaleSearch["bundles"] => {
  const now = Date.now();
  const earlier = (before?.bundles ?? []).filter(({ name }) => name !== made.name);
  const kept = earlier.filter(({ since }, index) => index === 0 || now - Date.parse(since) < KEEP_BUNDLES_MS);
  return [{ ...made, since: new Date(now).toISOString() }, ...kept];
};

const WORKER = new URL("index-worker.ts", import.meta.url);

const buildApart = (target: Target, orders: LocaleOrder[], signal: AbortSignal | undefined): Promise<IndexAnswer> => {
  const order: IndexOrder = { target: target.address, locales: orders };
  return runApart<IndexOrder, IndexAnswer>(WORKER, order, signal).catch((cause) => {
    const what = orders.map(({ pages, locale }) => `${pages.length} ${locale} pages`).join(", ");
    throw new Error(`Cannot index ${what}: ${(cause as Error).message}. The earlier search stays.`, { cause });
  });
};
