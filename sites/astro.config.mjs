import { fileURLToPath } from "node:url";
import { BASE_PLACEHOLDER } from "@aluesivut/content";
import react from "@astrojs/react";
import { defineConfig, passthroughImageService } from "astro/config";
import { rendererAdapter } from "./renderer/adapter.ts";
import { STATIC_PAGES } from "./renderer/static-paths.ts";

/** One region as plain files, in a folder of its own, when its pages are named; else the renderer. */
const isStatic = process.env[STATIC_PAGES] !== undefined;

/** Astro names the style sheet after the page file, `_..`, which looks like a way out of the folder. */
const assetFileNames = ({ names }) =>
  names[0]?.startsWith("_") || names[0]?.startsWith("[")
    ? "_astro/site.[hash][extname]"
    : "_astro/[name].[hash][extname]";
const output = { rolldownOptions: { output: { assetFileNames } } };
/** The oldest browsers that know cascade layers (docs/architecture.md): Astro would write style sheets for the newest. */
const cssTarget = ["chrome99", "edge99", "firefox97", "safari15.4", "ios15.4"];

/** Adds `client:use`. */
const clientUse = {
  name: "client:use",
  hooks: {
    "astro:config:setup": ({ addClientDirective }) =>
      addClientDirective({
        name: "use",
        entrypoint: fileURLToPath(new URL("./src/islands/start-on-use.ts", import.meta.url)),
      }),
  },
};

export default defineConfig({
  ...(isStatic
    ? { output: "static", cacheDir: "node_modules/.astro-static" }
    : { output: "server", adapter: rendererAdapter() }),
  // Built once for every region: the placeholder gives way to a region's base path when a page is completed.
  base: BASE_PLACEHOLDER,
  trailingSlash: "ignore",
  // The default, "jsx", eats the space between a line's end and an element.
  compressHTML: true,
  build: { inlineStylesheets: "never" },
  devToolbar: { enabled: false },
  // Pictures are encoded when they are uploaded, never here.
  image: { service: passthroughImageService() },
  integrations: [react(), clientUse],
  vite: {
    // The renderer is loaded as a file by programs that have none of its packages.
    ssr: { noExternal: true },
    // Every asset a file of its own: no data: URLs, so that the content security policy needs none.
    build: { assetsInlineLimit: 0, cssTarget, ...output },
    environments: { client: { build: output } },
  },
});
