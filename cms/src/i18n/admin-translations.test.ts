import { en } from "@payloadcms/translations/languages/en";
import { sv as payloadsSwedish } from "@payloadcms/translations/languages/sv";
import { describe, expect, it } from "vitest";
import { fi } from "./fi/index.ts";
import { sv } from "./sv.ts";

type Tree = { [key: string]: string | Tree };
const keysOf = (tree: Tree, path = ""): string[] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === "string" ? [`${path}${key}`] : keysOf(value, `${path}${key}.`),
  );
/** `{{name}}` and `<0>…</0>`: what a text is filled with. */
const holesIn = (text: string): string[] => [...text.matchAll(/\{\{\w+\}\}|<\/?\d>/g)].map(([hole]) => hole).sort();
const textAt = (tree: Tree, path: string): string =>
  path.split(".").reduce<string | Tree>((at, key) => (at as Tree)[key] as string | Tree, tree) as string;

/** Said with fewer values than in English: how long ago something was, and an empty cell, which is a dash. */
const FEWER = ["version.lastSavedAgo", "version.versionAgo", "general.noLabel"];

const ours = new Set(keysOf(fi));
const theirs = keysOf(en.translations as Tree).filter((key) => !key.startsWith("folder."));

describe("the admin in Finnish", () => {
  it("has every text of Payload's English but those of folders, which are off", () => {
    expect(theirs.filter((key) => !ours.has(key))).toEqual([]);
  });

  it("has no text that Payload does not know", () => {
    const known = new Set(theirs);
    expect([...ours].filter((key) => !known.has(key))).toEqual([]);
  });

  it.each(theirs.filter((key) => !FEWER.includes(key)))("fills %s with the same values", (key) => {
    const english = holesIn(textAt(en.translations as Tree, key));
    expect(holesIn(textAt(fi, key))).toEqual(english);
  });
});

describe("the admin in Swedish", () => {
  it("mends texts that Payload has, and says something else", () => {
    const same = (key: string) => textAt(payloadsSwedish.translations as Tree, key) === textAt(sv, key);
    expect(keysOf(sv).filter((key) => !theirs.includes(key) || same(key))).toEqual([]);
  });

  it.each(keysOf(sv).filter((key) => !FEWER.includes(key)))("fills %s with the same values", (key) => {
    expect(holesIn(textAt(sv, key))).toEqual(holesIn(textAt(en.translations as Tree, key)));
  });
});
