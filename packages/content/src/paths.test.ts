import { describe, expect, it } from "vitest";
import {
  documentPath,
  isReservedSlug,
  issueMessage,
  LOCALES,
  SECTIONS,
  sectionPath,
  slugify,
  URL_WORDS,
} from "./index.ts";

describe("URL words", () => {
  it("are all different within a locale", () => {
    for (const locale of LOCALES) {
      const words = SECTIONS.map((section) => URL_WORDS[section][locale]);
      expect(new Set(words).size).toBe(words.length);
    }
  });

  it("place each kind's pages", () => {
    expect(documentPath("article", "fi", "uusi-palvelu")).toBe("/fi/ajankohtaista/uusi-palvelu/");
    expect(documentPath("service-path", "sv", "unga")).toBe("/sv/servicestigar/unga/");
    expect(documentPath("page", "en", "about")).toBe("/en/about/");
    expect(documentPath("notice", "fi", "katko")).toBeUndefined();
    expect(sectionPath("customer-groups", "sv")).toBe("/sv/kundgrupper/");
  });

  it("are refused as slugs of pages, in their own locale only", () => {
    expect(isReservedSlug("page", "fi", "palvelut")).toBe(true);
    expect(isReservedSlug("page", "en", "palvelut")).toBe(false);
    expect(isReservedSlug("page", "sv", "media")).toBe(true);
    expect(isReservedSlug("service", "fi", "palvelut")).toBe(false);
  });

  it.each([
    ["article", "fi", "2026", true],
    ["article", "fi", "2026-budjetti", false],
    ["service", "fi", "2026", false],
    ["article", "fi", "sivu-2", true],
    ["event", "sv", "sida-12", true],
    ["job", "en", "sivu-2", false],
    ["article", "fi", "sivu", false],
    ["article", "fi", "sivu-uudistus", false],
  ] as const)("of %s in %s: %s is refused where a list has its pages: %s", (kind, locale, slug, isReserved) => {
    expect(isReservedSlug(kind, locale, slug)).toBe(isReserved);
  });
});

describe("slugify", () => {
  it.each([
    ["Työ & äänestys Åbossa!", "tyo-aanestys-abossa"],
    ["Kierto\u00adtalous – Etelä-Savo", "kiertotalous-etela-savo"],
    ["Ærø och Straße", "aero-och-strasse"],
    ["  ", ""],
    ["一二三", ""],
  ])("makes %j into %j", (title, slug) => {
    expect(slugify(title)).toBe(slug);
  });

  it("cuts a long title at a word within 80 characters", () => {
    const slug = slugify(
      "Työllistymistä edistävä monialainen tukikokonaisuus ja kuntoutuksen palvelut kaikille alueille",
    );
    expect(slug.length).toBeLessThanOrEqual(80);
    expect(slug).toBe("tyollistymista-edistava-monialainen-tukikokonaisuus-ja-kuntoutuksen-palvelut");
    expect(slugify("a".repeat(200))).toHaveLength(80);
  });
});

describe("issueMessage", () => {
  it("fills in the words of the editor's language", () => {
    const issue = { code: "broken-link", context: { target: "/fi/x/" }, severity: "error" as const, path: "/fi/a/" };
    expect(issueMessage(issue, "sv")).toBe(
      "Länken på sidan /fi/a/ leder till /fi/x/, som inte finns. Rätta länken eller publicera målet.",
    );
  });

  it("hides nothing when it does not know the code", () => {
    expect(issueMessage({ code: "new-rule", context: { n: 1 }, severity: "error" }, "fi")).toContain("new-rule");
  });
});
