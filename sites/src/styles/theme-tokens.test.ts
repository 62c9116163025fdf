import { readFileSync } from "node:fs";
import { contrast, FIXED_COLOURS } from "@aluesivut/content";
import { describe, expect, it } from "vitest";
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

  it("gives a colour that is hard to read its nearest legible shade", () => {
    const yellow = { ...vaasa, light: { ...vaasa.light, brand: "#ffd500" } };
    const { brand = "" } = read(themeTokens("main", yellow), "light");
    expect(contrast(brand, vaasa.light.wash)).toBeGreaterThanOrEqual(4.5);
    expect(brand).not.toBe("#000000");
  });
});

describe("tokens.css", () => {
  it("has the fixed colours that a theme's are measured against", () => {
    const css = readFileSync(new URL("./tokens.css", import.meta.url), "utf8");
    const [light, dark] = css.split("@media (prefers-color-scheme: dark)") as [string, string];
    /** The value of a custom property, `#fff` written out. */
    const valueIn = (part: string, name: string) =>
      new RegExp(`--${name}: (#[0-9a-f]+);`).exec(part)?.[1]?.replace(/^#(.)(.)(.)$/, "#$1$1$2$2$3$3");
    const NAMES = { onDeep: "on-deep" } as Record<string, string>;
    for (const [scheme, part] of [
      ["light", light],
      ["dark", dark],
    ] as const)
      for (const [role, colour] of Object.entries(FIXED_COLOURS[scheme]))
        if (role !== "ringOnDeep") expect(valueIn(part, NAMES[role] ?? role), `${role} in ${scheme}`).toBe(colour);
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
