import { type Document, documentPath, LOCALES } from "@aluesivut/content";
import {
  buildDocument,
  changeSnapshot,
  emptyRegion,
  generatedRegion,
  longestNames,
  noNews,
  oneLocale,
  threeLocales,
} from "@aluesivut/tests/builders";
import { describe, expect, it } from "vitest";
import { routes } from "./routes.ts";
import { findPage, pagesOf } from "./test/find-page.ts";

const SHAPES = {
  oneLocale,
  threeLocales,
  noNews,
  longestNames,
  emptyRegion,
  generatedRegion: () => generatedRegion(45),
};

/** Every string in a JSON value. */
const stringsIn = (value: unknown): string[] =>
  typeof value === "string"
    ? [value]
    : value && typeof value === "object"
      ? Object.values(value).flatMap(stringsIn)
      : [];
/** Every path of the site that a value links to: hrefs of their own, and those within HTML. */
const linksIn = (value: unknown): string[] =>
  stringsIn(value).flatMap((text) => [...text.matchAll(/\/__base__(\/[^"\s#]*)/g)].map(([, path]) => path as string));

describe.each(Object.entries(SHAPES))("routes of %s", (_, shape) => {
  const snapshot = shape();
  const table = routes(snapshot);

  it("are plain JSON: what a reader parses is what was meant", () => {
    expect(JSON.parse(JSON.stringify(table))).toEqual(table);
  });

  it("are the same for the same snapshot, whatever was derived before", () => {
    routes(emptyRegion());
    expect(routes(structuredClone(snapshot))).toEqual(table);
  });

  it("have one path each", () => {
    const paths = table.routes.map(({ path }) => path);
    expect(paths.filter((path, index) => paths.indexOf(path) !== index)).toEqual([]);
  });

  it("have a page for every document and language that is shown", () => {
    const wanted = snapshot.documents.flatMap((document: Document) =>
      LOCALES.flatMap((locale) => {
        const edition = document.editions[locale];
        if (!edition || !document.shown || !snapshot.head.region.locales.includes(locale)) return [];
        const path = documentPath(document.kind, locale, edition.slug);
        return path === undefined ? [] : [path];
      }),
    );
    const paths = new Set(table.routes.map(({ path }) => path));
    expect(wanted.filter((path) => !paths.has(path))).toEqual([]);
  });

  it("link to nothing that is not there", () => {
    const there = new Set(table.routes.map(({ path }) => path));
    const links = [...linksIn(table.routes), ...linksIn(table.layouts), ...linksIn(table.notices)];
    const files = /^\/(?:|drawn\/[0-9a-f]{32}\.png|media\/[0-9a-f]{64}\.\w+|haku\/(?:fi|sv|en)\/)$/; // the root, drawings, media, search bundles
    expect([...new Set(links)].filter((path) => !there.has(path) && !files.test(path))).toEqual([]);
    const redirected = table.redirects.map(({ to }) => to).filter((to) => to.startsWith("/"));
    expect(redirected.filter((path) => !there.has(path))).toEqual([]);
  });

  it("never show a text of another language", () => {
    for (const page of pagesOf(table)) {
      for (const key of page.editions) expect(key).toContain(`:${page.locale}:`);
      expect(page.props.languages.map(({ locale }) => locale)).toEqual(snapshot.head.region.locales);
      expect(page.props.languages.filter(({ current }) => current).map(({ locale }) => locale)).toEqual([page.locale]);
    }
  });

  it("have a layout for every page", () => {
    for (const page of pagesOf(table)) expect(table.layouts).toHaveProperty(page.layout);
  });
});

describe("lists", () => {
  it("of news show the newest twenty, and all of a year twenty a page", () => {
    const table = routes(generatedRegion(45));
    const newest = findPage(table, "article-list", "/fi/ajankohtaista/");
    expect(newest.items).toHaveLength(20);
    expect(newest).not.toHaveProperty("pagination");
    const [latest] = newest.years;
    expect(latest?.href).toBe(`/__base__/fi/ajankohtaista/${latest?.title}/`);
    const ofYear = (year: string | undefined) =>
      pagesOf(table).flatMap((page) =>
        page.kind === "article-list" && page.locale === "fi" && page.props.year === year ? [page.props] : [],
      );
    const counts = newest.years.map(({ title }) => ofYear(title).reduce((sum, { items }) => sum + items.length, 0));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(48); // three articles of the full region
    const long = newest.years[counts.findIndex((count) => count > 20)]?.title;
    const second = findPage(table, "article-list", `/fi/ajankohtaista/${long}/sivu-2/`);
    expect(second.title).toBe(`Ajankohtaista ${long}, sivu 2`);
    expect(second.pagination).toMatchObject({ page: 2, previous: `/__base__/fi/ajankohtaista/${long}/` });
    for (const { year, items } of ofYear(long)) for (const { date } of items) expect(date.slice(0, 4)).toBe(year);
    expect(table.redirects).toContainEqual({ from: "/fi/ajankohtaista/sivu-*", to: "/fi/ajankohtaista/", status: 302 });
  });

  it("of news have years only where there are any, and pair them across languages", () => {
    const old = buildDocument("article", {
      id: "old",
      title: { fi: "Vanha", sv: "Gammal" },
      fields: { datePublished: "2014-05-01" },
    });
    const table = routes(changeSnapshot(threeLocales(), old));
    const page = findPage(table, "article-list", "/fi/ajankohtaista/2014/");
    expect(page.items.map(({ title }) => title)).toEqual(["Vanha"]);
    expect(page.languages.map(({ href, same }) => [href, same])).toEqual([
      ["/__base__/fi/ajankohtaista/2014/", true],
      ["/__base__/sv/aktuellt/2014/", true],
      ["/__base__/en/news/", false],
    ]);
    expect(page.breadcrumbs.map(({ title }) => title)).toEqual(["Etusivu", "Ajankohtaista"]);
    // A year whose last article went leads to the list, and so do its later pages.
    expect(routes(threeLocales()).redirects).toContainEqual({
      from: "/fi/ajankohtaista/2014/*",
      to: "/fi/ajankohtaista/",
      status: 302,
    });
    expect(table.redirects).toContainEqual({
      from: "/fi/ajankohtaista/2014/sivu-*",
      to: "/fi/ajankohtaista/2014/",
      status: 302,
    });
  });

  it("show the newest article first", () => {
    const dates = findPage(routes(generatedRegion(30)), "article-list", "/fi/ajankohtaista/").items.map(
      ({ date }) => date,
    );
    expect(dates).toEqual([...dates].sort().reverse());
  });

  it("stay when they are empty, out of search engines and of the menu", () => {
    const table = routes(noNews());
    expect(findPage(table, "article-list", "/fi/ajankohtaista/")).toMatchObject({ items: [], indexed: false });
    const layout = table.layouts.fi as { navigation: { section?: string }[] };
    const sections = layout.navigation.map(({ section }) => section);
    expect(sections).not.toContain("news");
    expect(sections).toContain("services");
  });
});

describe("two documents with one path", () => {
  it("are both in the table, the one that was there first before the other", () => {
    const snapshot = threeLocales();
    const young = buildDocument("page", {
      id: "a-young",
      title: { fi: "Sama" },
      fields: { publishedAt: "2026-03-02T07:00:00.000Z" },
    });
    const old = buildDocument("page", {
      id: "z-old",
      title: { fi: "Sama" },
      fields: { publishedAt: "2026-03-01T07:00:00.000Z" },
    });
    const same = routes(changeSnapshot(snapshot, young, old)).routes.filter(({ path }) => path === "/fi/sama/");
    expect(same.map(({ document }) => document)).toEqual(["z-old", "a-young"]);
  });
});

describe("a document that is only referred to", () => {
  it("is shown where it is mentioned and has no page", () => {
    const table = routes(threeLocales());
    expect(table.routes.map(({ document }) => document)).not.toContain("contact-hidden");
    const page = findPage(table, "page", "/fi/tietoa-meista/");
    const block = page.body.find(({ type }) => type === "contact");
    expect(block).toMatchObject({ contacts: [{ title: "Neuvoja" }, { title: "Rekisteri" }] });
    expect(block).not.toHaveProperty("contacts.1.href");
  });
});
