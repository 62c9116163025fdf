import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Locale } from "@aluesivut/content";
import { Marked, type Token, type Tokens } from "marked";
import { APIError, type Endpoint } from "payload";
import sharp from "sharp";
import { words } from "../../i18n/words.ts";

/** As in build-config.ts: `import.meta.dirname` is undefined once Next has bundled this file. */
const DOCS = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "..", "..", "docs");
type Language = "fi" | "sv";

/** The language the handbook is given in: it is written in Finnish and in Swedish. */
export const handbookIn = (language: Locale): Language => (language === "sv" ? "sv" : "fi");

export const CONTENTS = words("Sisällys", "Innehåll", "Contents");

type Measured = Tokens.Image & { width: number; height: number };
/** So that the text does not jump when a picture comes. */
const measure = async (token: Token): Promise<void> => {
  if (token.type !== "image") return;
  const { width, height } = await sharp(join(DOCS, token.href)).metadata();
  Object.assign(token, { width, height });
};

/** The handbook as HTML, its pictures at `${api}/handbook/…`. Read anew each time: it is opened seldom. */
export const readHandbook = async (language: Language, api: string): Promise<string> => {
  const chapters: string[] = [];
  const marked = new Marked({
    async: true,
    walkTokens: measure,
    renderer: {
      image(token) {
        const { href, text, width, height } = token as Measured;
        return `<img src="${api}/${href}" alt="${text}" width="${width}" height="${height}" loading="lazy">`;
      },
      heading({ tokens, depth }) {
        const title = this.parser.parseInline(tokens);
        if (depth !== 2) return `<h${depth}>${title}</h${depth}>\n`;
        chapters.push(`<li><a href="#luku-${chapters.length + 1}">${title}</a></li>`);
        return `<h2 id="luku-${chapters.length}">${title}</h2>\n`;
      },
    },
  });
  const html = await marked.parse(await readFile(join(DOCS, `editors.${language}.md`), "utf8"));
  const contents = `<nav aria-label="${CONTENTS[language]}"><ul>${chapters.join("")}</ul></nav>\n`;
  return html.replace("<h2", () => `${contents}<h2`);
};

/** A picture of the handbook, for all who are signed in. */
export const handbookPictures: Endpoint = {
  method: "get",
  path: "/handbook/:language/:name",
  handler: async ({ routeParams, user }) => {
    if (!user) throw new APIError("Sign in to read the handbook", 401, null, true);
    const path = `${routeParams?.language}/${routeParams?.name}`;
    // fi or sv, and a file of the folder itself
    if (!/^(fi|sv)\/[a-z-]+\.webp$/.test(path)) throw new APIError(`There is no picture ${path}`, 404, null, true);
    const bytes = await readFile(join(DOCS, "handbook", path)).catch(() => {
      throw new APIError(`There is no picture ${path}`, 404, null, true);
    });
    return new Response(new Uint8Array(bytes), {
      headers: { "content-type": "image/webp", "cache-control": "private, max-age=3600" },
    });
  },
};
