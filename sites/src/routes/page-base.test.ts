import type { DocumentOf, RegionSnapshot } from "@aluesivut/content";
import { buildDocument, changeSnapshot, oneLocale, threeLocales } from "@aluesivut/tests/builders";
import { describe, expect, it } from "vitest";
import { routes } from "./routes.ts";
import { findPage, pagesOf } from "./test/find-page.ts";

describe("language switch and alternates", () => {
  const half = buildDocument("article", { id: "half", title: { fi: "Vain suomeksi" } });
  const table = routes(changeSnapshot(threeLocales(), half));

  it("lead to the same document where it exists", () => {
    const page = findPage(table, "service", "/fi/palvelut/omavalmentaja/");
    expect(page.languages.map(({ href, same }) => [href, same])).toEqual([
      ["/__base__/fi/palvelut/omavalmentaja/", true],
      ["/__base__/sv/tjanster/egencoach/", true],
      ["/__base__/en/services/personal-coach/", true],
    ]);
    expect(page.alternates.map(({ hreflang }) => hreflang)).toEqual(["fi", "sv", "en", "x-default"]);
  });

  it("lead to the nearest parent where it does not", () => {
    const page = findPage(table, "article", "/fi/ajankohtaista/vain-suomeksi/");
    expect(page.languages[1]).toEqual({ locale: "sv", href: "/__base__/sv/aktuellt/", current: false, same: false });
    expect(page.alternates).toEqual([]);
  });

  it("of a step lead to the step, and of a step that is not there to its path", () => {
    const snapshot = threeLocales();
    const path = structuredClone(
      snapshot.documents.find(({ id }) => id === "path-young"),
    ) as DocumentOf<"service-path">;
    path.editions.sv?.steps.pop();
    const changed = routes(changeSnapshot(snapshot, path));
    const first = findPage(changed, "service-path-step", "/fi/palvelupolut/nuoren-polku/alku/");
    expect(first.languages[1]?.href).toBe("/__base__/sv/servicestigar/de-ungas-stig/start/");
    const second = findPage(changed, "service-path-step", "/fi/palvelupolut/nuoren-polku/tyo/");
    expect(second.languages[1]).toMatchObject({ href: "/__base__/sv/servicestigar/de-ungas-stig/", same: false });
  });
});

describe("a document of another region", () => {
  const shared = (path: string) => pagesOf(routes(threeLocales())).find((route) => route.path === path)?.props.shared;

  it("says whose it is, and what this region's editors add to it in the page's language", () => {
    expect(shared("/sv/aktuellt/nyhet-fran-borga/")).toEqual({
      owner: { title: "Borgå", href: "https://example.fi/alueet/porvoo/sv/aktuellt/nyhet-fran-borga/" },
      note: { region: "Vasa och Österbotten", paragraphs: ["Också här.", "Välkommen!"] },
    });
  });

  it("names no region when it is the state's, and nothing when it is this region's own", () => {
    expect(shared("/fi/ajankohtaista/valtakunnallinen-uutinen/")).toEqual({});
    expect(shared("/fi/palvelut/omavalmentaja/")).toBeUndefined();
  });
});

describe("canonical", () => {
  const urlOf = (snapshot: RegionSnapshot, path: string) =>
    pagesOf(routes(snapshot)).find((route) => route.path === path)?.props.canonical;

  it("is the page itself for what the region owns, on a domain and under a path", () => {
    expect(urlOf(oneLocale(), "/fi/palvelut/omavalmentaja/")).toBe(
      "https://tampere.example.fi/fi/palvelut/omavalmentaja/",
    );
    expect(urlOf(threeLocales(), "/fi/palvelut/omavalmentaja/")).toBe(
      "https://example.fi/alueet/vaasa/fi/palvelut/omavalmentaja/",
    );
  });

  it("is the owner's page for what another region shares, in the languages that region has", () => {
    expect(urlOf(threeLocales(), "/sv/aktuellt/nyhet-fran-borga/")).toBe(
      "https://example.fi/alueet/porvoo/sv/aktuellt/nyhet-fran-borga/",
    );
    const fromTampere = buildDocument("article", {
      id: "t",
      title: { fi: "Tampereelta", sv: "Från Tammerfors" },
      ownerRegion: "tampere",
    });
    const shared = changeSnapshot(threeLocales(), fromTampere);
    expect(urlOf(shared, "/fi/ajankohtaista/tampereelta/")).toBe(
      "https://tampere.example.fi/fi/ajankohtaista/tampereelta/",
    );
    expect(urlOf(shared, "/sv/aktuellt/fran-tammerfors/")).toBe(
      "https://example.fi/alueet/vaasa/sv/aktuellt/fran-tammerfors/",
    );
  });

  it("is the page itself for national content and for owners without a site", () => {
    expect(urlOf(threeLocales(), "/fi/ajankohtaista/valtakunnallinen-uutinen/")).toContain("/alueet/vaasa/");
    const stray = buildDocument("article", { id: "stray", title: { fi: "Muualta" }, ownerRegion: "kouvola" });
    expect(urlOf(changeSnapshot(threeLocales(), stray), "/fi/ajankohtaista/muualta/")).toContain("/alueet/vaasa/");
  });
});

describe("base", () => {
  it("is empty on a domain and the path otherwise, without a slash at the end", () => {
    expect(routes(oneLocale()).base).toBe("");
    expect(routes(threeLocales()).base).toBe("/alueet/vaasa");
  });
});
