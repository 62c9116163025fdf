import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Renderer, Route } from "@aluesivut/content";
import { auditHtml } from "@aluesivut/content/audit";
import { emptyRegion, longestNames, noNews, oneLocale, threeLocales } from "@aluesivut/tests/builders";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildStatic, fileOfPath } from "./build-static.ts";
import { listFiles } from "./renderer-info.ts";
import { runAstro } from "./run-astro.ts";
import { type Inspection, inspectHtml } from "./test/inspect-html.ts";

let folder: string;
let renderer: Renderer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "aluesivut-renderer-"));
  await runAstro(join(folder, "dist"));
  renderer = (await import(pathToFileURL(join(folder, "dist/server/entry.mjs")).href)) as Renderer;
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const SHAPES = { oneLocale, threeLocales, noNews, longestNames, emptyRegion };

describe("the built renderer", () => {
  it("names itself and its age", () => {
    expect(renderer.version).toMatch(/^[0-9a-f]{16}$/);
    expect(renderer.builtAt).toBeGreaterThan(1_700_000_000);
  });

  it("gives its assets with the base path put in, each named by its content", async () => {
    const assets = await renderer.assets("/alueet/vaasa");
    const css = assets.find(({ contentType }) => contentType.startsWith("text/css"));
    expect(css?.path).toMatch(/^\/_astro\/[\w-]+\.[\w-]+\.css$/);
    for (const { path, bytes, contentType } of assets) {
      expect(contentType, path).not.toBe("application/octet-stream");
      expect(Buffer.from(bytes).includes("__base__"), path).toBe(false);
      expect(path).not.toContain("..");
    }
  });

  it("says which page could not be made when a view fails", async () => {
    const table = renderer.routes(oneLocale());
    const broken = { ...(table.routes[0] as Route), props: {} };
    await expect(renderer.render(broken, table.layouts.fi)).rejects.toThrow(
      'Cannot render /fi/: the view of "front" failed: Cannot read properties',
    );
  });
});

describe.each(Object.entries(SHAPES))("every page of %s", (_, shape) => {
  const pages: { route: Route; html: string; seen: Inspection }[] = [];
  const assets = new Set<string>();
  let base: string;
  let redirects: Set<string>;

  beforeAll(async () => {
    const table = renderer.routes(shape());
    base = table.base;
    redirects = new Set(table.redirects.map(({ from }) => from));
    for (const { path } of await renderer.assets(base)) assets.add(path);
    for (const route of table.routes) {
      const html = renderer.complete(await renderer.render(route, table.layouts[route.layout ?? ""]), route, table);
      assets.add(route.path);
      if (route.layout !== null) pages.push({ route, html, seen: inspectHtml(html) });
    }
  });
  /** What is wrong, by path: an empty list says more in a failing test than one assertion a page. */
  const faults = (find: (seen: Inspection, page: { route: Route; html: string }) => unknown[]) =>
    pages.flatMap(({ route, html, seen }) => find(seen, { route, html }).map((fault) => `${route.path}: ${fault}`));

  it("is whole HTML in its language with one heading of its own", () => {
    expect(pages.length).toBeGreaterThan(10);
    expect(faults((seen) => seen.faults)).toEqual([]);
    expect(faults((seen, { route }) => (seen.lang === route.locale ? [] : [`lang ${seen.lang}`]))).toEqual([]);
    expect(
      faults((seen) => (seen.h1.length === 1 && seen.h1[0]?.trim() ? [] : [`h1 ${JSON.stringify(seen.h1)}`])),
    ).toEqual([]);
  });

  it("has headings that skip no level", () => {
    const skips = (seen: Inspection) =>
      seen.headings.flatMap((level, index) => {
        const before = seen.headings[index - 1] ?? 1;
        return level > before + 1 ? [`h${before} then h${level}`] : [];
      });
    expect(faults(skips)).toEqual([]);
  });

  it("passes the check of accessibility that every release is put through", () => {
    expect(pages.flatMap(({ route, html }) => auditHtml(html).map((found) => [route.path, found]))).toEqual([]);
  });

  it("has unique ids, and all that is referred to", () => {
    expect(faults((seen) => seen.ids.filter((id, index) => seen.ids.indexOf(id) !== index))).toEqual([]);
    expect(faults((seen) => seen.references.filter((id) => !seen.ids.includes(id)))).toEqual([]);
  });

  it("links within the site under its base only, to what is there", () => {
    const anchors = new Map(pages.map(({ route, seen }) => [route.path, seen.ids]));
    const broken = (link: string, own: string[]): boolean => {
      if (/^(https?:|mailto:|tel:)/.test(link)) return false;
      const [path = "", fragment] = link.split("#", 2);
      const relative = path.slice(base.length);
      if (path !== "" && !path.startsWith(`${base}/`)) return true;
      const ids = path === "" ? own : anchors.get(relative);
      if (fragment !== undefined && !ids?.includes(fragment)) return true;
      if (path === "" || /^\/(media|haku|drawn)\//.test(relative)) return false; // stored beside the pages
      return !assets.has(relative) && !redirects.has(relative);
    };
    expect(faults((seen) => seen.links.filter((link) => broken(link, seen.ids)))).toEqual([]);
    expect(faults((_, { html }) => (html.includes("__base__") ? ["placeholder"] : []))).toEqual([]);
  });

  it("has nothing that a strict content security policy stops", () => {
    expect(faults((seen) => seen.inline)).toEqual([]);
  });

  it("says nothing that no one wrote", () => {
    const words = (seen: Inspection) => seen.text.match(/undefined|\[object|NaN|Invalid Date|\{\{/g) ?? [];
    expect(faults(words)).toEqual([]);
  });
});

describe("the routes of a region with everything", () => {
  it("cover every kind of page in every language", () => {
    const pages = renderer.routes(threeLocales()).routes.filter((route) => route.layout !== null);
    const kindsIn = (locale: string) => new Set(pages.filter((page) => page.locale === locale).map(({ kind }) => kind));
    const all = kindsIn("fi");
    expect(all.size).toBe(32);
    for (const locale of ["sv", "en"]) expect([...all].filter((kind) => !kindsIn(locale).has(kind))).toEqual(["gone"]);
  });
});

describe("the oracle: a static build from the same routes", () => {
  it("has the same files, byte for byte", async () => {
    const snapshot = threeLocales();
    const out = join(folder, "static");
    await buildStatic(snapshot, out);

    const table = renderer.routes(snapshot);
    const rendered = new Map<string, Buffer>();
    for (const route of table.routes) {
      const html = await renderer.render(route, table.layouts[route.layout ?? ""]);
      // The check finds nothing on these pages, as tried above.
      rendered.set(fileOfPath(route.path), Buffer.from(renderer.complete(html, route, table, [])));
    }
    for (const { path, bytes } of await renderer.assets(table.base)) rendered.set(path.slice(1), Buffer.from(bytes));

    expect(await listFiles(out)).toEqual([...rendered.keys()].sort());
    for (const [file, bytes] of rendered) expect(bytes.equals(await readFile(join(out, file))), file).toBe(true);
  });
});
