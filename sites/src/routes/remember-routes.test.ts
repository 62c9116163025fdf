import type { Document, RegionSnapshot, Route } from "@aluesivut/content";
import {
  buildDocument,
  buildRegion,
  buildSnapshot,
  changeSnapshot,
  fullRegionDocuments,
  generatedRegion,
  threeLocales,
} from "@aluesivut/tests/builders";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { routes } from "./routes.ts";

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
