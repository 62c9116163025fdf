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
    expect(isReservedSlug("fi", "palvelut")).toBe(true);
    expect(isReservedSlug("en", "palvelut")).toBe(false);
    expect(isReservedSlug("sv", "media")).toBe(true);
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
