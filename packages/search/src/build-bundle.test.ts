import { afterAll, describe, expect, it } from "vitest";
import { buildBundle, closeSearch, type SearchPage } from "./build-bundle.ts";
import { markSearchable } from "./mark-searchable.ts";

const page = (path: string, body: string): SearchPage => ({
  path,
  kind: "article",
  html: `<!doctype html><html lang="fi"><head><meta name="description" content="Kuvaus"><title>x</title></head><body><nav>valikko</nav><main><h1>Otsikko</h1><p>${body}</p></main></body></html>`,
});

afterAll(closeSearch);

describe("buildBundle", () => {
  it("gives a module, an entry and one fragment a page, and none of Pagefind's own search pages", async () => {
    const { state, files } = await buildBundle([page("/fi/a/", "palkkatuki"), page("/fi/b/", "starttiraha")], "fi");
    const paths = files.map(({ path }) => path);
    expect(state.pages).toBe(2);
    expect(paths).toContain("pagefind.js");
    expect(paths).toContain("pagefind-entry.json");
    expect(paths.filter((path) => path.endsWith(".pf_fragment"))).toHaveLength(2);
    expect(paths.filter((path) => path.includes("ui"))).toEqual([]);
  });

  it("names the bundle by what is in it, whatever the order of the pages", async () => {
    const [a, b] = [page("/fi/a/", "palkkatuki"), page("/fi/b/", "starttiraha")];
    const one = await buildBundle([a, b], "fi");
    expect((await buildBundle([b, a], "fi")).state.base).toBe(one.state.base);
    expect((await buildBundle([a], "fi")).state.base).not.toBe(one.state.base);
  });

  it("builds an index of no pages", async () => {
    expect((await buildBundle([], "sv")).state.pages).toBe(0);
  });

  it("refuses a page that does not say what of it is found", async () => {
    const bare = { path: "/fi/a/", kind: "article", html: "<html><body><p>x</p></body></html>" };
    await expect(buildBundle([bare], "fi")).rejects.toThrow(/Cannot index \/fi\/a\/.*neither <main>/);
  });
});

describe("markSearchable", () => {
  it("makes words with soft hyphens whole", () => {
    expect(markSearchable(page("/fi/a/", "kotou\u00ADtumis\u00ADsuunnitelma"))).toContain("kotoutumissuunnitelma");
  });
  it("marks main, and leaves a view's own mark alone", () => {
    expect(markSearchable(page("/fi/a/", "x"))).toContain("<main data-pagefind-body>");
    const own = {
      ...page("/fi/a/", "x"),
      html: '<head></head><main><div data-pagefind-body class="text">x</div></main>',
    };
    expect(markSearchable(own).match(/data-pagefind-body/g)).toHaveLength(1);
  });

  it("escapes the kind", () => {
    expect(markSearchable({ ...page("/fi/a/", "x"), kind: 'a"b' })).toContain('content="a&quot;b"');
  });
});
