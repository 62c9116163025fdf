/* A process that makes one search bundle and ends: started by `indexSearch`. */
import type { Locale } from "@aluesivut/content";
import { sha256 } from "@aluesivut/content/hash";
import { buildBundle, closeSearch, type SearchState } from "@aluesivut/search";
import { setPriority } from "node:os";
import { messageOf } from "../log.ts";
import { mapParallel } from "../map-parallel.ts";
import { openTarget } from "../target/open-target.ts";

export type IndexOrder = {
  target: string;
  locale: Locale;
  pages: { path: string; object: string; kind: string }[];
};
export type IndexAnswer = {
  state: SearchState;
  files: Record<string, { object: string; bytes: number; type: string }>;
};

const fulfil = async (order: IndexOrder): Promise<IndexAnswer> => {
  const target = await openTarget(order.target, { create: false });
  const pages = await mapParallel(order.pages, 8, async ({ path, object, kind }) => {
    return { path, kind, html: Buffer.from(await target.readObject(object)).toString("utf8") };
  });
  const bundle = await buildBundle(pages, order.locale);
  const files: IndexAnswer["files"] = {};
  await mapParallel(bundle.files, 8, async ({ path, bytes, contentType }) => {
    const object = sha256(bytes);
    await target.putObject(object, bytes);
    files[path] = { object, bytes: bytes.length, type: contentType };
  });
  await target.flush();
  return { state: bundle.state, files };
};

const answer = (message: IndexAnswer | { error: string }): Promise<void> =>
  new Promise((resolve) => process.send?.(message, () => resolve()));

process.once("message", async (order: IndexOrder) => {
  try {
    setPriority(10); // readers and the next release come first
    await answer(await fulfil(order));
  } catch (error) {
    await answer({ error: messageOf(error) });
  } finally {
    await closeSearch();
    process.disconnect();
  }
});
process.once("disconnect", () => process.exit());
