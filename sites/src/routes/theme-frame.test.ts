import type { Locale } from "@aluesivut/content";
import { describe, expect, it } from "vitest";
import { buildDocument, buildRegion, buildSnapshot } from "../../../tests/builders/index.ts";
import { withBase } from "./href.ts";
import { routes } from "./routes.ts";
import { findPage } from "./test/find-page.ts";

const colours = { deep: "#223900", brand: "#3d6005", wash: "#dfebd4", tint: "#f2f6ed" };
const theme = { light: colours, dark: colours, accent: "#dbe248" };
const region = buildRegion({ locales: ["fi", "sv"] });

const page = (id: string, parent: string, title: Partial<Record<Locale, string>> = { fi: id, sv: id }) =>
  buildDocument("page", { id, title, fields: { parent } });
const tableOf = (...documents: ReturnType<typeof page>[]) =>
  routes(
    buildSnapshot({
      region,
      documents: [
        buildDocument("theme-site", { id: "kierto", title: { fi: "Kierto", sv: "Kretslopp" }, fields: { theme } }),
        ...documents,
      ],
    }),
  );

describe("a page below a theme site", () => {
  const table = tableOf(page("tyo", "kierto"), page("opinnot", "kierto"), page("kurssi", "opinnot"));

  it("keeps its address, and wears the theme's look with its navigation", () => {
    const { themeSite, section, breadcrumbs, documentTitle } = findPage(table, "page", "/fi/tyo/");
    expect(themeSite).toEqual({
      title: "Kierto",
      href: withBase("/fi/teemat/kierto/"),
      theme,
      pages: [
        { title: "opinnot", href: withBase("/fi/opinnot/") },
        { title: "tyo", href: withBase("/fi/tyo/"), current: "page" },
      ],
    });
    expect(section).toBe("themes");
    expect(breadcrumbs.map(({ href }) => href)).toEqual(["/fi/", "/fi/teemat/", "/fi/teemat/kierto/"].map(withBase));
    expect(documentTitle).toContain("tyo – Kierto – ");
  });

  it("marks the page that another stands below", () => {
    const { themeSite, breadcrumbs } = findPage(table, "page", "/fi/kurssi/");
    expect(themeSite?.pages.map(({ current }) => current)).toEqual(["true", undefined]);
    expect(breadcrumbs.at(-1)?.href).toBe(withBase("/fi/opinnot/"));
  });

  it("stands in the navigation of the theme's front, in each language of its own", () => {
    expect(findPage(table, "theme-site", "/fi/teemat/kierto/").themeSite.pages).toHaveLength(2);
    const finnish = tableOf(page("tyo", "kierto", { fi: "Työ" }));
    expect(findPage(finnish, "theme-site", "/sv/teman/kretslopp/").themeSite.pages).toEqual([]);
    const sv = findPage(finnish, "page", "/fi/tyo/").languages.find(({ locale }) => locale === "sv");
    expect(sv).toMatchObject({ same: false, href: withBase("/sv/teman/kretslopp/") });
  });
});

describe("a page whose parents make no sense", () => {
  it("stands by itself when its parent is not live", () => {
    expect(findPage(tableOf(page("tyo", "nowhere")), "page", "/fi/tyo/")).toMatchObject({
      breadcrumbs: [{ href: withBase("/fi/") }],
    });
  });

  it("stands once in a circle", () => {
    const table = tableOf(page("a", "b"), page("b", "a"), page("c", "c"));
    const crumbs = (path: string) => findPage(table, "page", path).breadcrumbs.map(({ href }) => href);
    expect(crumbs("/fi/a/")).toEqual(["/fi/", "/fi/b/"].map(withBase));
    expect(crumbs("/fi/c/")).toEqual([withBase("/fi/")]);
  });
});
