import { buildDocument, buildSnapshot, changeSnapshot, threeLocales } from "@aluesivut/tests/builders";
import { describe, expect, it } from "vitest";
import { routes } from "./routes.ts";

const gone = (path: string) => ({
  path,
  became: { type: "gone" as const, reason: "withdrawn" as const, title: "Ennen", at: "2026-02-01T08:00:00.000Z" },
});
const moved = (path: string, to: string) => ({ path, became: { type: "moved" as const, to } });

describe("former paths", () => {
  it("become redirects and gone pages in the language they were in", () => {
    const table = routes(threeLocales());
    expect(table.redirects).toContainEqual({
      from: "/fi/ajankohtaista/vanha/",
      to: "/fi/ajankohtaista/kesatyot-haussa/",
      status: 301,
    });
    const page = table.routes.find(({ path }) => path === "/fi/ajankohtaista/poistettu/");
    expect(page).toMatchObject({
      kind: "gone",
      status: 410,
      locale: "fi",
      props: { reason: "withdrawn", was: "Poistettu uutinen", note: "Tieto vanheni.", indexed: false },
    });
  });

  it("that moved again and again lead to the end at once", () => {
    const former = [moved("/fi/a/", "/fi/b/"), moved("/fi/b/", "/fi/c/"), moved("/fi/c/", "/fi/d/")];
    expect(
      routes(buildSnapshot({ former }))
        .redirects.slice(1, 4)
        .map(({ to }) => to),
    ).toEqual(["/fi/d/", "/fi/d/", "/fi/d/"]);
  });

  it("that chase each other end somewhere", () => {
    const table = routes(buildSnapshot({ former: [moved("/fi/a/", "/fi/b/"), moved("/fi/b/", "/fi/a/")] }));
    for (const { from, to } of table.redirects) expect(from).not.toBe(to);
  });

  it("give way to a page that lives there now", () => {
    const page = buildDocument("page", { id: "back", title: { fi: "Takaisin" } });
    const table = routes(buildSnapshot({ documents: [page], former: [gone("/fi/takaisin/")] }));
    expect(table.routes.filter(({ path }) => path === "/fi/takaisin/").map(({ status }) => status)).toEqual([200]);
  });

  it("take the pages along that the ledger does not know", () => {
    const former = [
      gone("/fi/palvelupolut/polku/"),
      moved("/fi/palvelupolut/vanha/", "/fi/palvelupolut/uusi/"),
      gone("/fi/aiheet/aihe/"),
    ];
    const table = routes(buildSnapshot({ former }));
    expect(table.routes.filter(({ kind }) => kind === "gone").map(({ path }) => path)).toEqual([
      "/fi/aiheet/aihe/",
      "/fi/palvelupolut/polku/",
      "/fi/aiheet/aihe/sivu-*",
      "/fi/palvelupolut/polku/tulosta/",
    ]);
    expect(table.redirects).toContainEqual({
      from: "/fi/palvelupolut/vanha/tulosta/",
      to: "/fi/palvelupolut/uusi/tulosta/",
      status: 301,
    });
  });

  it("of a language the region no longer has are told of in its own", () => {
    const table = routes(buildSnapshot({ region: { locales: ["fi"] }, former: [gone("/sv/*")] }));
    expect(table.routes.find(({ path }) => path === "/sv/*")).toMatchObject({
      status: 410,
      locale: "fi",
      layout: "fi",
    });
  });

  it("are covered when a list grows shorter", () => {
    const table = routes(changeSnapshot(threeLocales()));
    expect(table.redirects).toContainEqual({ from: "/sv/jobb/sida-*", to: "/sv/jobb/", status: 302 });
  });
});
