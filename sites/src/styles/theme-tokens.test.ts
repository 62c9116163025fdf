import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contrast } from "./legible.ts";
import { pageTokens, themeTokens } from "./theme-tokens.ts";

const vaasa = {
  light: { deep: "#003844", brand: "#005e70", wash: "#ceedf5", tint: "#ecf7fa" },
  dark: { deep: "#002b34", brand: "#8ed6e9", wash: "#06343e", tint: "#111e22" },
  accent: "#feb858",
};

const read = (css: string, scheme: "light" | "dark"): Record<string, string> => {
  const [light, dark] = css.split("@media");
  const part = (scheme === "light" ? light : dark) as string;
  return Object.fromEntries([...part.matchAll(/--([a-z-]+):(#[0-9a-f]{6})/g)].map(([, name, value]) => [name, value]));
};

describe("themeTokens", () => {
  it("keeps the colours of a theme that is legible", () => {
    const css = themeTokens(":root", vaasa);
    expect(read(css, "light")).toMatchObject({ ...vaasa.light, accent: vaasa.accent });
    expect(read(css, "dark")).toMatchObject({ ...vaasa.dark, accent: vaasa.accent });
  });

  it("makes any colours legible", () => {
    const hex = fc.integer({ min: 0, max: 0xffffff }).map((number) => `#${number.toString(16).padStart(6, "0")}`);
    const palette = fc.record({ deep: hex, brand: hex, wash: hex, tint: hex });
    fc.assert(
      fc.property(fc.record({ light: palette, dark: palette, accent: hex }), (theme) => {
        const css = themeTokens("main", theme);
        for (const [scheme, page, ink, onDeep] of [
          ["light", "#ffffff", "#15191f", "#ffffff"],
          ["dark", "#12161b", "#eceff3", "#f4f6f9"],
        ] as const) {
          const tokens = read(css, scheme) as Record<"deep" | "brand" | "wash" | "tint" | "accent", string>;
          expect(contrast(tokens.deep, onDeep)).toBeGreaterThanOrEqual(7);
          expect(contrast(tokens.accent, tokens.deep)).toBeGreaterThanOrEqual(4.5);
          for (const ground of [page, tokens.wash, tokens.tint])
            expect(contrast(tokens.brand, ground)).toBeGreaterThanOrEqual(4.5);
          for (const ground of [tokens.wash, tokens.tint]) expect(contrast(ink, ground)).toBeGreaterThanOrEqual(7);
        }
        const { "on-accent": onAccent, accent } = read(css, "light") as { "on-accent": string; accent: string };
        expect(contrast(onAccent, accent)).toBeGreaterThanOrEqual(4.5);
      }),
    );
  });
});

describe("pageTokens", () => {
  it("stands in the first layer, the region's colours before a theme's own", () => {
    const css = pageTokens({ ...vaasa, motif: "ridges", horizon: "vaasa", horizonFocus: 66 }, "/vaasa.svg", [
      { selector: "main", theme: { ...vaasa, accent: "#dbe248" } },
    ]);
    expect(css).toMatch(/^@layer tokens\{:root\{/);
    expect(css).toContain("--horizon:url(/vaasa.svg);--horizon-x:66%");
    expect(css.indexOf("main{")).toBeGreaterThan(css.indexOf(":root{"));
    expect(css).toContain("--accent:#dbe248");
  });
});
