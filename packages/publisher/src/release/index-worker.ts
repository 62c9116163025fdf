/* A process that makes a region's search bundles and ends: started by `indexSearch`. */

import type { Locale } from "@aluesivut/content";
import { sha256 } from "@aluesivut/content/hash";
import { buildBundle, closeSearch, type SearchState } from "@aluesivut/search";
import { mapParallel } from "../map-parallel.ts";
import { fulfilOrder } from "../run-apart.ts";
import { openTarget } from "../target/open-target.ts";

export type IndexOrder = {
  target: string;
  locales: { locale: Locale; pages: { path: string; object: string; kind: string }[] }[];
};
export type IndexAnswer = { bundles: StoredBundle[] };
export type StoredBundle = {
  locale: Locale;
  state: SearchState;
  files: Record<string, { object: string; bytes: number; type: string }>;
};

const fulfil = async (order: IndexOrder): Promise<IndexAnswer> => {
  const target = await openTarget(order.target, { create: false });
  const bundles: StoredBundle[] = [];
  for (const { locale, pages } of order.locales) {
    const read = await mapParallel(pages, 8, async ({ path, object, kind }) => {
      return { path, kind, html: Buffer.from(await target.readObject(object)).toString("utf8") };
    });
    const bundle = await buildBundle(read, locale);
    const files: StoredBundle["files"] = {};
    await mapParallel(bundle.files, 8, async ({ path, bytes, contentType }) => {
      const object = sha256(bytes);
      await target.putObject(object, bytes);
      files[path] = { object, bytes: bytes.length, type: contentType };
    });
    bundles.push({ locale, state: bundle.state, files });
  }
  await target.flush();
  return { bundles };
};

fulfilOrder(fulfil, closeSearch);
