import { createHash } from "node:crypto";
import type { Locale } from "@aluesivut/content";
import * as pagefind from "pagefind";
import { markSearchable } from "./mark-searchable.ts";
import type { SearchState } from "./search-state.ts";

/** One page as readers get it. `path` is relative to the site's base URL. */
export type SearchPage = { path: string; kind: string; html: string };

/** `path` is relative to the bundle's folder. */
export type BundleFile = { path: string; bytes: Uint8Array; contentType: string };
export type Bundle = { state: SearchState; files: BundleFile[] };

/** Pagefind puts its own search pages beside the index; ours needs the module, the words and the fragments. */
const NEEDED = /^(pagefind\.js|pagefind-entry\.json|wasm\.[a-z]+\.pagefind|.*\.pf_(meta|index|fragment|filter|sort))$/;

const CONTENT_TYPES: Record<string, string> = {
  js: "text/javascript; charset=utf-8",
  json: "application/json",
};

/**
 * Makes the index of one site in one language. The same pages give the same bundle name.
 * @throws when Pagefind refuses a page or reports any error
 */
export const buildBundle = async (pages: Iterable<SearchPage>, locale: Locale): Promise<Bundle> => {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: locale });
  refuse(errors, `open a ${locale} index`);
  if (!index) throw new Error(`Cannot open a ${locale} index: Pagefind gave none and no reason`);
  let count = 0;
  try {
    for (const page of [...pages].sort((a, b) => (a.path < b.path ? -1 : 1))) {
      const added = await index.addHTMLFile({ url: page.path, content: markSearchable(page) });
      refuse(added.errors, `index ${page.path}`);
      count++;
    }
    const got = await index.getFiles();
    refuse(got.errors, `write the ${locale} index of ${count} pages`);
    const files = got.files.filter(({ path }) => NEEDED.test(path)).map(toBundleFile);
    files.sort((a, b) => (a.path < b.path ? -1 : 1));
    const base = `b-${nameOf(files)}`;
    return { state: { version: 1, base, delta: null, mask: [], deltaIds: [], pages: count }, files };
  } finally {
    await index.deleteIndex();
  }
};

/** Stops Pagefind's process: call it once when no more bundles are to be built. */
export const closeSearch = async (): Promise<void> => {
  await pagefind.close();
};

const refuse = (errors: string[], act: string): void => {
  if (errors.length > 0) throw new Error(`Cannot ${act}: Pagefind says ${errors.join("; ")}`);
};

const toBundleFile = ({ path, content }: { path: string; content: Uint8Array }): BundleFile => {
  const extension = path.slice(path.lastIndexOf(".") + 1);
  return { path, bytes: content, contentType: CONTENT_TYPES[extension] ?? "application/octet-stream" };
};

/** Names a bundle by all that is in it, so that its folder can be kept for ever by browsers and proxies. */
const nameOf = (files: BundleFile[]): string => {
  const hash = createHash("sha256");
  for (const { path, bytes } of files) hash.update(`${path}\0${bytes.length}\0`).update(bytes);
  return hash.digest("hex").slice(0, 16);
};
