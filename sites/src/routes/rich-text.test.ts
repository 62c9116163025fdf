import { threeLocales } from "@aluesivut/tests/builders";
import { describe, expect, it } from "vitest";
import { resolveBlocks, resolveHtml } from "./rich-text.ts";
import { LocalSite, Site } from "./site.ts";

const local = new LocalSite(new Site(threeLocales()), "sv");

describe("resolveHtml", () => {
  it.each([
    [
      "sends links to documents to their page in this language",
      '<a href="document:service-coach">x</a>',
      '<a href="/__base__/sv/tjanster/egencoach/">x</a>',
    ],
    [
      "keeps the place within the page",
      '<a href="document:service-coach#hinta">x</a>',
      '<a href="/__base__/sv/tjanster/egencoach/#hinta">x</a>',
    ],
    [
      "unwraps links to what is not live",
      '<p>a <a href="document:nowhere"><strong>b</strong></a> c</p>',
      "<p>a <strong>b</strong> c</p>",
    ],
    ["unwraps links to what has no page", '<a href="document:contact-hidden">b</a>', "b"],
    ["puts paths typed by hand under the base", '<a href="/sv/jobb/">x</a>', '<a href="/__base__/sv/jobb/">x</a>'],
    [
      "leaves other sites alone",
      '<a href="//example.fi/">x</a><a href="https://example.fi/">y</a>',
      '<a href="//example.fi/">x</a><a href="https://example.fi/">y</a>',
    ],
    [
      "keeps the other attributes",
      '<a lang="fi" href=\'document:service-coach\' rel="x">y</a>',
      '<a lang="fi" href="/__base__/sv/tjanster/egencoach/" rel="x">y</a>',
    ],
    ["takes dollar signs literally", '<a href="/$&/">x</a>', '<a href="/__base__/$&/">x</a>'],
  ])("%s", (_, html, expected) => {
    expect(resolveHtml(local, html)).toBe(expected);
  });
});

describe("headings", () => {
  const text = (html: string) => ({ type: "text" as const, html });
  const htmlOf = (level: number, ...parts: string[]) =>
    resolveBlocks(local, parts.map(text), level).map((block) => (block.type === "text" ? block.html : block.type));

  it("begin at the level of their place", () => {
    expect(htmlOf(2, "<h2>a</h2><h3>b</h3>")).toEqual(["<h2>a</h2><h3>b</h3>"]);
    expect(htmlOf(3, "<h2>a</h2><h3>b</h3>")).toEqual(["<h3>a</h3><h4>b</h4>"]);
  });

  it("never skip a level, across parts too", () => {
    expect(htmlOf(2, "<h4>a</h4>")).toEqual(["<h2>a</h2>"]);
    expect(htmlOf(2, "<h2>a</h2>", "<h4>b</h4><h2>c</h2>")).toEqual(["<h2>a</h2>", "<h3>b</h3><h2>c</h2>"]);
  });
});
