import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contrast, nearestShade } from "./colour.ts";
import type { Theme } from "./editions.ts";
import { contrastFaults, legibleTheme } from "./theme-contrast.ts";

/** Kuusamo's own colours. */
const koillismaa: Theme = {
  light: { deep: "#003b30", brand: "#026252", wash: "#d1eee5", tint: "#eef8f4" },
  dark: { deep: "#002b23", brand: "#84d9c4", wash: "#05352c", tint: "#111f1c" },
  accent: "#ffa666",
};
const withBrand = (brand: string): Theme => ({ ...koillismaa, light: { ...koillismaa.light, brand } });

describe("contrast", () => {
  it("is WCAG's", () => {
    expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
    expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
    expect(contrast("#3d6005", "#3d6005")).toBe(1);
  });

  it("refuses what is no colour of six digits", () => {
    expect(() => contrast("#fff", "#000000")).toThrow("must be #rrggbb: current value is #fff");
  });
});

describe("nearestShade", () => {
  it("goes no further than needed, in the direction that is nearer", () => {
    const onWhite = (shade: string) => contrast(shade, "#ffffff") >= 4.5;
    const shade = nearestShade("#777777", onWhite) as string;
    expect(contrast(shade, "#ffffff")).toBeGreaterThanOrEqual(4.5);
    expect(contrast(shade, "#ffffff")).toBeLessThan(4.6);
    expect(nearestShade("#767676", onWhite)).toBe("#767676");
    expect(nearestShade("#0a0a0a", (one) => contrast(one, "#000000") >= 3)).toMatch(/^#5/);
  });

  it("keeps the hue: a yellow gets darker, not grey or green", () => {
    const shade = nearestShade("#ffd500", (one) => contrast(one, "#ffffff") >= 4.5) as string;
    const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(shade.slice(at, at + 2), 16)) as [
      number,
      number,
      number,
    ];
    expect(red).toBeGreaterThan(green);
    expect(green).toBeGreaterThan(4 * (blue + 1));
  });

  it("says when no shade will do", () => {
    expect(nearestShade("#336699", () => false)).toBeUndefined();
  });
});

describe("contrastFaults", () => {
  it("finds none in colours that go together", () => {
    expect(contrastFaults(koillismaa)).toEqual([]);
  });

  it("names the worst pair of a yellow brand, and a shade that mends all of them", () => {
    const [fault, ...others] = contrastFaults(withBrand("#ffd500"));
    expect(others).toEqual([]);
    expect(fault).toMatchObject({ field: "light.brand", against: "light.wash", againstColour: "#d1eee5", needed: 4.5 });
    expect(fault?.ratio).toBeLessThan(1.5);
    expect(contrastFaults(withBrand(fault?.proposal as string))).toEqual([]);
  });

  it("asks 3:1 of borders and focus, 4.5:1 of text", () => {
    const faults = contrastFaults({ ...koillismaa, light: { ...koillismaa.light, wash: "#8a8a8a" } });
    expect(faults.find(({ field }) => field === "light.wash")).toMatchObject({ against: "edge", needed: 3 });
  });

  it("measures what is filled in and leaves the rest", () => {
    expect(contrastFaults({ light: { brand: "#ffff00" } }).map(({ field }) => field)).toEqual(["light.brand"]);
    expect(contrastFaults({})).toEqual([]);
  });
});

describe("legibleTheme", () => {
  it("leaves a theme alone that has no fault", () => {
    expect(legibleTheme(koillismaa)).toEqual(koillismaa);
  });

  it("makes any colours legible", () => {
    const hex = fc.integer({ min: 0, max: 0xffffff }).map((number) => `#${number.toString(16).padStart(6, "0")}`);
    const palette = fc.record({ deep: hex, brand: hex, wash: hex, tint: hex });
    fc.assert(
      fc.property(fc.record({ light: palette, dark: palette, accent: hex }), (theme) => {
        expect(contrastFaults(legibleTheme(theme))).toEqual([]);
      }),
    );
  });
});
