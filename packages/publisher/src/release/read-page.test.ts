import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { contentPolicy } from "./content-policy.ts";
import { readPage } from "./read-page.ts";

const site = { baseUrl: "https://example.fi/alueet/vaasa/", regions: ["https://example.fi/alueet/porvoo/"] };
const read = (html: string) => readPage(html, "/fi/palvelut/", site);
const policyHash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

describe("readPage", () => {
  it("finds links within the site, relative and absolute, with their fragments, each once", () => {
    const { links } = read(
      '<a href="/alueet/vaasa/fi/#alku">a</a><a href="../">b</a><a href="https://example.fi/alueet/vaasa/sv/">c</a>' +
        '<a href="#osa">d</a><a href="/alueet/vaasa/fi/#alku">e</a><a href="/alueet/vaasa/fi/?q=x">f</a>',
    );
    expect(links).toEqual([
      ["/fi/", "alku"],
      ["/fi/", ""],
      ["/sv/", ""],
      ["/fi/palvelut/", "osa"],
    ]);
  });

  it("finds what pictures, styles, scripts and islands load", () => {
    const { links } = read(
      '<img src="/alueet/vaasa/media/1.webp" srcset="/alueet/vaasa/media/1.webp 480w, /alueet/vaasa/media/2.webp 960w">' +
        '<link rel="stylesheet" href="/alueet/vaasa/_astro/a.css"><script src="/alueet/vaasa/_astro/a.js"></script>' +
        '<astro-island component-url="/alueet/vaasa/_astro/island.js"></astro-island>',
    );
    expect(links.map(([path]) => path)).toEqual([
      "/media/1.webp",
      "/media/2.webp",
      "/_astro/a.css",
      "/_astro/a.js",
      "/_astro/island.js",
    ]);
  });

  it("leaves other sites, other regions, mail and telephone alone, and finds links that lost the base path", () => {
    const { links, astray } = read(
      '<a href="https://www.example.org/">a</a><a href="/alueet/porvoo/fi/">b</a><a href="mailto:a@example.fi">c</a>' +
        '<a href="tel:+358295000000">d</a><a href="/fi/palvelut/">e</a>',
    );
    expect(links).toEqual([]);
    expect(astray).toEqual(["/fi/palvelut/"]);
  });

  it("hashes what runs inline as a browser does, and leaves data alone", () => {
    const facts = read(
      '<script>let a = "<b>";\r\n</script><script type="application/ld+json">{}</script><style>a{}</style>' +
        '<script type="module" src="/alueet/vaasa/a.js"></script>',
    );
    expect(facts.scripts).toEqual([policyHash('let a = "<b>";\n')]);
    expect(facts.styles).toEqual([policyHash("a{}")]);
    expect(contentPolicy(facts, "article")).toContain(`script-src 'self' ${policyHash('let a = "<b>";\n')};`);
  });

  it("lets only the search page run WebAssembly", () => {
    const facts = read("");
    expect(contentPolicy(facts, "search")).toContain("'wasm-unsafe-eval'");
    expect(contentPolicy(facts, "article")).not.toContain("wasm");
    expect(contentPolicy(facts, "search")).not.toContain("unsafe-inline");
  });

  it("collects ids", () => {
    expect([...read('<h2 id="a">x</h2><svg><g id="b"/></svg>').ids]).toEqual(["a", "b"]);
  });
});
