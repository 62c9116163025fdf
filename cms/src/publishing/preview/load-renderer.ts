import { stat } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Asset, Renderer } from "@aluesivut/content";
import { env } from "../../env.ts";

/** There is no renderer to preview with; the message says how to get one. */
export class NoRendererError extends Error {
  override name = "NoRendererError";
}

type Loaded = { stamp: number; renderer: Renderer; assets: Map<string, Asset> };
// One for the process, however often Next bundles this module.
const LOADED = Symbol.for("aluesivut.renderer");
type Holder = { [LOADED]?: Loaded };

/** Where the files stand that a page is shown with, the same for every preview: they are the renderer's, no content. */
export const ASSETS_BASE = "/api/preview-assets";

/** The renderer built from `sites/`, loaded as a file; anew when it was built anew. @throws NoRendererError */
export const loadRenderer = async (folder = env().renderer): Promise<Loaded> => {
  const holder = globalThis as Holder;
  const file = join(folder, "server/entry.mjs");
  const info = await stat(file).catch((cause) => {
    throw new NoRendererError(
      `Cannot preview: there is no ${file}. Build it with "pnpm --filter @aluesivut/sites build", or set RENDERER to the folder of a built one.`,
      { cause },
    );
  });
  if (holder[LOADED]?.stamp === info.mtimeMs) return holder[LOADED];
  // Node keeps a module for ever under its address: a new build needs a new one.
  const address = `${pathToFileURL(file).href}?built=${info.mtimeMs}`;
  const renderer = (await import(/* turbopackIgnore: true */ /* webpackIgnore: true */ address)) as Renderer;
  if (typeof renderer.routes !== "function" || typeof renderer.render !== "function")
    throw new NoRendererError(`Cannot preview: ${file} exports no routes and render. Build the sites again.`);
  const assets = new Map((await renderer.assets(ASSETS_BASE)).map((asset) => [asset.path, asset]));
  holder[LOADED] = { stamp: info.mtimeMs, renderer, assets };
  return holder[LOADED];
};
