import {
  type Document,
  type DocumentOf,
  documentPath,
  LOCALES,
  type RegionSnapshot,
  type Route,
  type RouteTable,
} from "@aluesivut/content";
import {
  buildDocument,
  buildRegion,
  buildSnapshot,
  changeSnapshot,
  emptyRegion,
  fullRegionDocuments,
  generatedRegion,
  longestNames,
  noNews,
  oneLocale,
  threeLocales,
} from "@aluesivut/tests/builders";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PageKind, PageProps, PageRoute } from "./page-props.ts";
import { routes } from "./routes.ts";

const SHAPES = {
  oneLocale,
  threeLocales,
  noNews,
  longestNames,
  emptyRegion,
  generatedRegion: () => generatedRegion(45),
};

const pagesOf = (table: RouteTable): PageRoute[] =>
  table.routes.filter((route) => route.layout !== null) as unknown as PageRoute[];
const findPage = <K extends PageKind>(table: RouteTable, kind: K, path: string): PageProps<K> => {
  const route = table.routes.find((other) => other.kind === kind && other.path === path);
  if (!route) throw new Error(`No ${kind} at ${path}; there are ${table.routes.map((other) => other.path).join(" ")}`);
  return route.props as PageProps<K>;
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
    const files = /^\/(?:media\/[0-9a-f]{64}\.\w+|haku\/(?:fi|sv|en)\/)$/; // media by hash, search bundles
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
    expect(page.alternates.map(({ hreflang }) => hreflang)).toEqual(["fi", "sv", "en"]);
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

describe("lists", () => {
  it("show twenty a page and link the pages to each other", () => {
    const table = routes(generatedRegion(45)); // and three articles of the full region
    const second = findPage(table, "article-list", "/fi/ajankohtaista/sivu-2/");
    expect(second.items).toHaveLength(20);
    expect(second.title).toBe("Ajankohtaista, sivu 2");
    expect(second.pagination).toMatchObject({
      page: 2,
      previous: "/__base__/fi/ajankohtaista/",
      next: "/__base__/fi/ajankohtaista/sivu-3/",
    });
    expect(findPage(table, "article-list", "/fi/ajankohtaista/sivu-3/").items).toHaveLength(8);
    expect(table.redirects).toContainEqual({ from: "/fi/ajankohtaista/sivu-*", to: "/fi/ajankohtaista/", status: 302 });
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

describe("one change at a time", () => {
  const locales: Route["locale"][] = ["fi", "sv", "en"];
  const base = threeLocales();
  const ids = base.documents.map(({ id }) => id);
  const change = fc.oneof(
    fc.record({
      type: fc.constant("retitle" as const),
      id: fc.constantFrom(...ids),
      title: fc.string({ minLength: 1, maxLength: 20 }),
    }),
    fc.record({ type: fc.constant("remove" as const), id: fc.constantFrom(...ids) }),
    fc.record({ type: fc.constant("restore" as const), id: fc.constantFrom(...ids) }),
    fc.record({
      type: fc.constant("drop-language" as const),
      id: fc.constantFrom(...ids),
      locale: fc.constantFrom(...locales),
    }),
    fc.record({ type: fc.constant("hide" as const), id: fc.constantFrom(...ids) }),
    fc.record({ type: fc.constant("new-alt" as const), alt: fc.string({ minLength: 1, maxLength: 5 }) }),
    fc.record({ type: fc.constant("rename-region" as const), name: fc.string({ minLength: 1, maxLength: 10 }) }),
  );
  type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

  const edit = (snapshot: RegionSnapshot, id: string, mend: (document: Document) => void): RegionSnapshot => {
    const found = snapshot.documents.find((document) => document.id === id);
    if (!found) return snapshot;
    const copy = structuredClone(found);
    mend(copy);
    return changeSnapshot(snapshot, copy);
  };
  const apply = (snapshot: RegionSnapshot, step: Change): RegionSnapshot => {
    switch (step.type) {
      case "retitle":
        return edit(snapshot, step.id, ({ editions }) => {
          for (const edition of Object.values(editions))
            Object.assign(edition, "name" in edition ? { name: step.title } : { title: step.title });
        });
      case "remove":
        return { ...snapshot, documents: snapshot.documents.filter(({ id }) => id !== step.id) };
      case "restore":
        return changeSnapshot(snapshot, base.documents.find(({ id }) => id === step.id) as Document);
      case "drop-language":
        return edit(snapshot, step.id, ({ editions }) => delete editions[step.locale as "fi"]);
      case "hide":
        return edit(snapshot, step.id, (document) => (document.shown = !document.shown));
      case "new-alt": {
        const head = structuredClone(snapshot.head);
        const image = head.media["image-bridge"];
        if (image) image.alt = { fi: step.alt };
        return { ...snapshot, head };
      }
      case "rename-region":
        return {
          ...snapshot,
          head: { ...snapshot.head, region: { ...snapshot.head.region, name: { fi: step.name } } },
        };
    }
  };

  it("gives what deriving all from nothing gives", () => {
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), (steps) => {
        let snapshot = base;
        routes(snapshot);
        for (const step of steps) {
          snapshot = apply(snapshot, step);
          // Compared as JSON, which is quicker than looking for the difference.
          expect(JSON.stringify(routes(snapshot)) === JSON.stringify(routes(structuredClone(snapshot)))).toBe(true);
        }
      }),
      { numRuns: 15 },
    );
  });

  it("keeps the objects of pages it does not touch", () => {
    const snapshot = generatedRegion(50);
    const before = new Map(routes(snapshot).routes.map((route) => [route.path, route]));
    const after = routes(
      edit(snapshot, "generated-00007", ({ editions }) => Object.assign(editions.fi ?? {}, { lead: "Uusi" })),
    );
    const changed = after.routes.filter((route) => route.layout !== null && before.get(route.path) !== route);
    expect(changed.map(({ document }) => document)).toEqual(["generated-00007"]);
  });
});

describe("odd content", () => {
  it("never throws", () => {
    const odd = fc.string({ minLength: 1, maxLength: 30, unit: "binary" });
    fc.assert(
      fc.property(odd, odd, odd, (title, html, word) => {
        const documents = [
          ...fullRegionDocuments(["fi"]),
          buildDocument("article", {
            id: "odd",
            title: { fi: title },
            fields: {
              body: [{ type: "text", html: `<a href="${html}">${word}</a><h4>${html}` }],
              related: ["odd"],
              contacts: [word],
            },
          }),
          buildDocument("page", { id: "loop-a", title: { fi: "A" }, fields: { parent: "loop-b" } }),
          buildDocument("page", { id: "loop-b", title: { fi: "B" }, fields: { parent: "loop-a" } }),
          buildDocument("event", { id: "odd-event", title: { fi: title }, fields: { lead: html } }),
        ];
        const region = buildRegion({ locales: ["fi"], name: {}, title: { fi: title } });
        const table = routes(buildSnapshot({ region, documents }));
        expect(table.routes.some(({ document }) => document === "odd")).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});
