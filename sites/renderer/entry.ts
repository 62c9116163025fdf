import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Asset, Renderer } from "@aluesivut/content";
import { BASE_PLACEHOLDER } from "@aluesivut/content";
import { createApp } from "astro/app/entrypoint";
import { draw as drawPicture } from "../src/drawings/draw.ts";
import { complete as completePage } from "../src/routes/complete.ts";
import type { PageRoute, SiteLayout } from "../src/routes/page-props.ts";
import { routes as deriveRoutes } from "../src/routes/routes.ts";
import { isTextRoute } from "../src/routes/texts/text-route.ts";
import { contentTypeOf } from "./content-type.ts";
import { HAS_BASE } from "./has-base.ts";
import { INFO_FILE, listFiles, type RendererInfo } from "./renderer-info.ts";

/* The renderer's door: what `dist/server/entry.mjs` exports. It stands in `dist/server`, the files it serves in `dist/client`. */

const dist = new URL("../", import.meta.url);
const info = JSON.parse(await readFile(new URL(INFO_FILE, dist), "utf8")) as RendererInfo;

// A page is wanted whole: streaming would only cut it up and encode it.
const app = createApp({ streaming: false });
// A view that fails is the caller's to tell of, with its reason: no log line, and no error page in the page's place.
app.logger.options.level = "silent";
app.renderError = async (_request, { error, status }) => {
  throw error ?? new Error(`the page file answered with status ${status}`);
};

export const version: Renderer["version"] = info.version;
export const builtAt: Renderer["builtAt"] = info.builtAt;
export const routes: Renderer["routes"] = deriveRoutes;
export const complete: Renderer["complete"] = completePage;
export const draw: Renderer["draw"] = drawPicture;

/** What the page file is handed through `Astro.locals`. */
export type PageToRender = { kind: PageRoute["kind"]; page: PageRoute["props"]; layout: SiteLayout };

export const render: Renderer["render"] = async (route, layout) => {
  if (isTextRoute(route)) return route.props.body;
  const { kind, props } = route as PageRoute;
  const toRender: PageToRender = { kind, page: props, layout: layout as SiteLayout };
  // The page file takes what it shows from `locals`; the address only has to lead to it.
  const request = new Request(`http://renderer.invalid${BASE_PLACEHOLDER}/page`);
  try {
    const response = await app.render(request, { locals: { toRender } });
    return await response.text();
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`Cannot render ${route.path}: the view of "${kind}" failed: ${reason}`, { cause });
  }
};

export const assets: Renderer["assets"] = async (base) => {
  const folder = fileURLToPath(new URL("client/", dist));
  return Promise.all(
    (await listFiles(folder)).map(async (file): Promise<Asset> => {
      const bytes = await readFile(folder + file);
      const based = HAS_BASE.test(file)
        ? Buffer.from(bytes.toString("utf8").replaceAll(BASE_PLACEHOLDER, () => base))
        : bytes;
      return { path: `/${file}`, contentType: contentTypeOf(file), bytes: new Uint8Array(based) };
    }),
  );
};
