import type { Route } from "@aluesivut/content";
import { threeLocales } from "@aluesivut/tests/builders";
import { describe, expect, it } from "vitest";
import { complete } from "./complete.ts";
import { routes } from "./routes.ts";

const table = routes(threeLocales());
const routeOf = (document: string, locale: string): Route => {
  const route = table.routes.find((other) => other.document === document && other.locale === locale);
  if (!route) throw new Error(`No page of ${document} in ${locale}`);
  return route;
};
const PAGE = '<a href="/__base__/fi/">x</a><!--notices-->';

describe("complete", () => {
  it("puts in the base path, in notices too", () => {
    const html = complete(PAGE, routeOf("page-about", "fi"), table);
    expect(html).toContain('<a href="/alueet/vaasa/fi/">x</a>');
    expect(html).toContain('href="/alueet/vaasa/fi/palvelut/omavalmentaja/"');
    expect(html).not.toContain("__base__");
  });

  it("puts notices of every page on every page and those of a document on its own", () => {
    const about = complete(PAGE, routeOf("page-about", "sv"), table);
    expect(about).toContain("Telefonen är överbelastad");
    expect(about).not.toContain("Bara här");
    const service = complete(PAGE, routeOf("service-coach", "sv"), table);
    expect(service.indexOf("Telefonen är överbelastad")).toBeLessThan(service.indexOf("Bara här"));
  });

  it("takes what is special in replacements literally", () => {
    const notices = { fi: { everywhere: "$& $1 $'", onDocument: {} } };
    expect(complete(PAGE, routeOf("page-about", "fi"), { ...table, base: "/$&", notices })).toBe(
      '<a href="/$&/fi/">x</a>$& $1 $\'',
    );
  });
});
