import type { AstroIntegration } from "astro";
import { writeRendererInfo } from "./renderer-info.ts";

/** Makes `astro build` give a renderer, one module that turns routes into pages, where other adapters give a server. */
export const rendererAdapter = (): AstroIntegration => ({
  name: "aluesivut-renderer",
  hooks: {
    "astro:config:done": ({ setAdapter }) => {
      setAdapter({
        name: "aluesivut-renderer",
        entrypointResolution: "auto",
        serverEntrypoint: new URL("./entry.ts", import.meta.url),
        supportedAstroFeatures: { serverOutput: "stable", staticOutput: "stable" },
      });
    },
    "astro:build:done": async ({ dir, logger }) => {
      // `dir` is the folder of what browsers load; the server's stands beside it.
      const info = await writeRendererInfo(new URL("../", dir)).catch((cause: unknown) => {
        throw new Error(`Cannot describe the built renderer in ${dir.pathname}`, { cause });
      });
      logger.info(`renderer ${info.version}, ${info.files} files`);
    },
  },
});
