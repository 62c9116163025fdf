import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { LOCALES } from "@aluesivut/content";
import { describe, expect, it } from "vitest";
import { MESSAGES, type WordKey, words } from "./words.ts";

type Tree = { [key: string]: string | Tree };
const leaves = (tree: Tree, prefix = ""): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === "string" ? [[prefix + key, value]] : leaves(value, `${prefix}${key}.`),
  );
const texts = (locale: (typeof LOCALES)[number]) => leaves(MESSAGES[locale] as unknown as Tree);
const places = (text: string): string[] =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name as string).sort(); // {{name}}

const sourceFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter(
      (name) => /\.(?:astro|tsx?)$/.test(name) && !/\.test\.ts$/.test(name) && !/i18n\/(?:fi|sv|en)\.ts$/.test(name),
    )
    .map((name) => join(folder, name));

describe("words", () => {
  it.each(LOCALES)("has every text of the others in %s, with the same values to fill in", (locale) => {
    const expected = new Map(texts("fi"));
    const found = new Map(texts(locale));
    expect([...found.keys()]).toEqual([...expected.keys()]);
    for (const [key, text] of found) {
      expect(text.trim(), key).not.toBe("");
      expect(places(text), key).toEqual(places(expected.get(key) as string));
    }
  });

  it("has no text that nothing asks for", () => {
    const source = sourceFiles(join(import.meta.dirname, ".."))
      .map((file) => readFileSync(file, "utf8"))
      .join("\n");
    // Groups read whole by a script of the page, and groups whose last part is a value: `job.durations.${…}`.
    const whole = ["finder.", "search.kinds."];
    const asked = (key: string): boolean => {
      const stem = key.replace(/_(?:one|other)$/, ""); // plural forms go by one name
      const group = stem.slice(0, stem.lastIndexOf(".") + 1);
      return (
        source.includes(`"${stem}"`) ||
        source.includes(`\`${group}\${`) ||
        whole.some((start) => key.startsWith(start)) ||
        // The scripts of the search page and the list of jobs are handed some of these groups' words.
        (["search.", "job."].includes(group) && source.includes(`words.${key.slice(group.length)}`))
      );
    };
    expect(
      texts("fi")
        .map(([key]) => key)
        .filter((key) => !asked(key)),
    ).toEqual([]);
  });

  it("chooses the plural form", () => {
    expect(words("fi")("job.openings", { count: 1 })).toBe("1 paikka");
    expect(words("sv")("job.openings", { count: 3 })).toBe("3 platser");
    expect(words("en")("path.stepCount", { count: 1 })).toBe("1 step");
  });

  it("prints what it is given as it is: views escape", () =>
    expect(words("fi")("footer.provider", { provider: "A & B <c>" })).toBe("Sivuja pitää yllä A & B <c>."));

  it("refuses a key that no language has", () =>
    expect(() => words("sv")("job.nowhere" as WordKey)).toThrow(/sv\.ts lacks them: current key is job\.nowhere/));
});
