import type { Locale, Route, SiteFinding } from "@aluesivut/content";
import { LOCALES } from "@aluesivut/content";
import { threeLocales } from "@aluesivut/tests/builders";
import { describe, expect, it } from "vitest";
import { auditHtml, conformanceHtml } from "./audit-html.ts";
import { complete } from "./complete.ts";
import type { PageProps } from "./page-props.ts";
import { routes } from "./routes.ts";

const table = routes(threeLocales());
const statementPage = (locale: Locale, change: object = {}): Route => {
  const route = table.routes.find((one) => one.kind === "accessibility" && one.locale === locale) as Route;
  const props = route.props as PageProps<"accessibility">;
  return { ...route, props: { ...props, statement: { ...props.statement, ...change } } };
};
const full = { status: "full", findings: [] };
const pictures: SiteFinding = { rule: "picture-alternative", count: 7, pages: ["/fi/palvelut/", "/sv/tjanster/"] };
const outline: SiteFinding = { rule: "heading-order", count: 1, pages: ["/fi/"] };

describe("conformanceHtml", () => {
  it("says what the editors have assessed while the check finds nothing", () => {
    expect(conformanceHtml(statementPage("fi", full), [])).toBe(
      '<p class="box"><b>Sivusto täyttää saavutettavuusvaatimukset kokonaan.</b></p>',
    );
  });

  it.each(LOCALES)("never says fully in %s while the check finds a failure", (locale) => {
    const html = conformanceHtml(statementPage(locale, full), [pictures]);
    expect(html).toMatch(/osittain\.|delvis\.|in part\./);
    expect(html).toMatch(/automaattinen tarkistus|automatiska kontrollen|automatic check/i);
  });

  it("is not lowered by advice, and does not raise what is worse", () => {
    expect(conformanceHtml(statementPage("fi", full), [outline])).toContain("kokonaan");
    expect(conformanceHtml(statementPage("fi", { status: "none", findings: [] }), [pictures])).toContain(
      "ei täytä saavutettavuusvaatimuksia",
    );
  });

  it("says so when nothing has been assessed", () => {
    const route = statementPage("sv");
    const { statement: _, ...props } = route.props as PageProps<"accessibility">;
    expect(conformanceHtml({ ...route, props }, [pictures])).toContain("inte publicerat någon bedömning");
  });
});

describe("auditHtml", () => {
  it("lists failures with criterion and pages, not yet assessed", () => {
    const html = auditHtml(statementPage("fi", full), table, [pictures, outline]);
    expect(html).toContain("<h3>Löydetty automaattisesti, ei vielä arvioitu</h3>");
    expect(html).toContain("Kuvalta puuttuu tekstivastine.");
    expect(html).toContain("(WCAG 1.1.1)");
    expect(html).toContain('7 sivulla, esimerkiksi: <a href="/__base__/fi/palvelut/">Palvelut</a>');
    expect(html).toContain('<a href="/__base__/sv/tjanster/" hreflang="sv" lang="sv">Tjänster</a>');
    expect(html).not.toContain("Otsikkotaso");
  });

  it("puts what the editors have described apart", () => {
    const declared = [{ id: "1", criterion: "1.1.1", description: "Kuvia ilman vastinetta", reason: "non-compliance" }];
    const html = auditHtml(statementPage("sv", { status: "partial", findings: declared }), table, [pictures]);
    expect(html).toContain("<h3>Hittat automatiskt, beskrivet ovan</h3>");
    expect(html).not.toContain("inte ännu bedömt");
  });

  it("tells apart that nothing was found and that nothing was checked", () => {
    expect(auditHtml(statementPage("en"), table, [])).toContain("found no shortcomings");
    expect(auditHtml(statementPage("en"), table)).toContain("is shown here when the website is published");
  });
});

describe("complete", () => {
  it("fills the statement's page and no other", () => {
    const html = "<!--conformance--><!--audit-->";
    expect(complete(html, statementPage("fi", full), table, [])).not.toContain("<!--");
    const other = table.routes.find(({ kind }) => kind === "privacy") as Route;
    expect(complete(html, other, table, [])).toBe(html);
  });
});
