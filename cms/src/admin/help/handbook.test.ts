import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { PayloadRequest } from "payload";
import { describe, expect, it } from "vitest";
import { adminTranslations } from "../../i18n/admin-translations.ts";
import { readSources, sentencesIn } from "../../i18n/test/read-sentences.ts";
import { OWN_NAMES } from "../language/texts.ts";
import { handbookIn, handbookPictures, readHandbook } from "./handbook.ts";

const DOCS = join(import.meta.dirname, "../../../../docs");
const LANGUAGES = ["fi", "sv"] as const;
type Language = (typeof LANGUAGES)[number];
const markdown = (language: Language): string => readFileSync(join(DOCS, `editors.${language}.md`), "utf8");

type Tree = { [key: string]: string | Tree };
const textsIn = (tree: Tree): string[] =>
  Object.values(tree).flatMap((value) => (typeof value === "string" ? [value] : textsIn(value)));
/** A text as far as a handbook repeats it: without what stands for "more follows", capitals as they come. */
const plain = (text: string): string => text.replace(/…$/, "").toLowerCase();

const sentences = sentencesIn(readSources());
/** All that the admin says in a language: our words, Payload's, and what languages call themselves. */
const saidIn = (language: Language): Set<string> => {
  const column = { fi: 0, sv: 1 }[language];
  const { supportedLanguages } = adminTranslations() as unknown as {
    supportedLanguages: Record<Language, { translations: Tree }>;
  };
  const payloads = supportedLanguages[language].translations;
  const ours = sentences.map(({ texts }) => texts[column] ?? "");
  return new Set([...ours, ...textsIn(payloads), ...Object.values(OWN_NAMES)].map(plain));
};

describe.each(LANGUAGES)("the handbook in %s", (language) => {
  it("is read with its contents, headings, lists, tables and pictures", async () => {
    const html = await readHandbook(language, "/api");
    expect(html).toMatch(/^<h1>/);
    for (const part of ["<nav", '<h2 id="luku-1">', "<ul>", "<ol>", "<table>", "<code>/</code>"])
      expect(html).toContain(part);
    expect(html).toMatch(new RegExp(`<img src="/api/handbook/${language}/[a-z-]+\\.webp" alt="[^"]+" width="\\d+"`));
    expect(html).not.toContain("**");
  });

  it("calls things as the screen does: each bold word stands in the admin", () => {
    const said = saidIn(language);
    const bold = [...markdown(language).matchAll(/\*\*(.+?)\*\*/g)].map(([, text]) => text as string);
    expect(bold.length).toBeGreaterThan(50);
    expect(bold.filter((text) => !said.has(plain(text)))).toEqual([]);
  });

  it("shows each of its pictures once, none too large, each with words for who does not see it", () => {
    const shown = [...markdown(language).matchAll(/!\[(.+?)\]\(handbook\/(\w+)\/([a-z-]+\.webp)\)/g)];
    const folder = join(DOCS, "handbook", language);
    expect(shown.map(([, , where, name]) => `${where}/${name}`).sort()).toEqual(
      readdirSync(folder)
        .map((name) => `${language}/${name}`)
        .sort(),
    );
    expect(readdirSync(folder).filter((name) => statSync(join(folder, name)).size > 60_000)).toEqual([]);
    expect(shown.filter(([, alt = ""]) => alt.length < 20)).toEqual([]);
  });
});

it("has in Swedish the chapters and pictures it has in Finnish", () => {
  const shape = (language: Language) =>
    markdown(language)
      .split("\n")
      .flatMap((line) => /^#+|(?<=\]\(handbook\/\w+\/)[a-z-]+/.exec(line)?.[0] ?? []);
  expect(shape("sv")).toEqual(shape("fi"));
});

it("gives Finnish to who reads the admin in English", () => {
  expect(["fi", "sv", "en"].map((language) => handbookIn(language as "fi"))).toEqual(["fi", "sv", "fi"]);
});

describe("a picture of the handbook", () => {
  const ask = async (language: string, name: string, user: unknown = { id: "somebody" }): Promise<number> => {
    try {
      const request = { routeParams: { language, name }, user } as unknown as PayloadRequest;
      return (await handbookPictures.handler(request)).status;
    } catch (error) {
      return (error as { status: number }).status;
    }
  };
  it("is given to who has signed in", async () => {
    expect(await ask("fi", "login.webp")).toBe(200);
    expect(await ask("fi", "login.webp", null)).toBe(401);
  });
  it("is a file of the handbook and no other", async () => {
    for (const name of ["none.webp", "../../editors.fi.md", "..%2Feditors.fi.md", "login.png"])
      expect(await ask("fi", name), name).toBe(404);
    expect(await ask("..", "login.webp")).toBe(404);
  });
});
