import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Locale } from "@aluesivut/content";
import { marked } from "marked";

/** As in build-config.ts: `import.meta.dirname` is undefined once Next has bundled this file. */
const DOCS = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "..", "..", "docs");

/** The language the handbook is given in: it is written in Finnish and in Swedish. */
export const handbookIn = (language: Locale): "fi" | "sv" => (language === "sv" ? "sv" : "fi");

/** The handbook as HTML. Read anew each time: it is a page long and opened seldom. */
export const readHandbook = async (language: "fi" | "sv"): Promise<string> =>
  marked.parse(await readFile(join(DOCS, `editors.${language}.md`), "utf8"));
