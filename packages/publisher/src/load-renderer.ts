import { stat } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Renderer } from "@aluesivut/content";

/** The built renderer's one file, within `sites/dist`. */
const ENTRY = "server/entry.mjs";
const MEMBERS = ["version", "builtAt", "routes", "render", "complete", "assets", "draw"] as const;

/** Gives the renderer that is on disk now: the same object until it has been built anew. */
export type RendererSource = {
  (): Promise<Renderer>;
  /** What was given last, without looking. */
  loaded(): Renderer | null;
  /** Of the module, for a process of its own to load. */
  readonly address: string;
};

export const rendererAt = (folder: string): RendererSource => {
  const file = join(folder, ENTRY);
  let loaded: { stamp: number; renderer: Renderer } | undefined;
  const load = async () => {
    const info = await stat(file).catch((cause) => {
      throw new Error(
        `Cannot load the renderer: there is no ${file}. Build it with "pnpm --filter @aluesivut/sites build", ` +
          `or set RENDERER to the folder of a built one.`,
        { cause },
      );
    });
    if (loaded?.stamp === info.mtimeMs) return loaded.renderer;
    // Node keeps a module for ever under its address: a new build needs a new one.
    const module = (await import(`${pathToFileURL(file).href}?built=${info.mtimeMs}`)) as Partial<Renderer>;
    const missing = MEMBERS.filter((name) => module[name] === undefined);
    if (missing.length > 0) {
      throw new Error(
        `Cannot use the renderer ${file}: it does not export ${missing.join(", ")}. Build the sites again.`,
      );
    }
    loaded = { stamp: info.mtimeMs, renderer: module as Renderer };
    return loaded.renderer;
  };
  return Object.assign(load, { loaded: () => loaded?.renderer ?? null, address: pathToFileURL(file).href });
};
