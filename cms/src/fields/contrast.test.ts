import { describe, expect, it } from "vitest";
import { checkContrast, contrast } from "./contrast.ts";

describe("contrast", () => {
  it("is WCAG's", () => {
    expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
    expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
    expect(contrast("#3d6005", "#3d6005")).toBe(1);
  });
});

describe("checkContrast", () => {
  it("names the colour that is too close, and by how much", () => {
    expect(checkContrast("#777777", ["#000000", "#ffffff"], "en")).toBe(
      "The contrast with #ffffff is 4.4, at least 4.5 is needed. Make the colour darker or lighter.",
    );
    expect(checkContrast("#3d6005", ["#ffffff", "#dfebd4", "#f2f6ed"], "fi")).toBe(true);
  });
});
