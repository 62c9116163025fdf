import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { drawIllustration, ILLUSTRATION_KEYS } from "./draw-illustration.ts";

describe("drawIllustration", () => {
  it("has four pictures for each of the nine regions and one for all", () => {
    const regions = new Set(ILLUSTRATION_KEYS.map((key) => key.split("/")[0]));
    expect(regions.size).toBe(10);
    expect(ILLUSTRATION_KEYS).toHaveLength(9 * 4 + 1);
  });

  it.each(ILLUSTRATION_KEYS)("draws %s, whole and the same every time", async (key) => {
    const svg = drawIllustration(key);
    expect(drawIllustration(key)).toBe(svg);
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
    const picture = sharp(Buffer.from(svg));
    const { width, height } = await picture.metadata();
    expect({ width, height }).toEqual({ width: 1600, height: 1000 });
    // A part that nothing covers would be transparent.
    expect((await picture.resize(160).stats()).isOpaque).toBe(true);
  });

  it("draws no two pictures alike", () => {
    expect(new Set(ILLUSTRATION_KEYS.map(drawIllustration)).size).toBe(ILLUSTRATION_KEYS.length);
  });

  it("names the known keys when asked for an unknown one", () => {
    expect(() => drawIllustration("turku/hero-1")).toThrow(
      /Cannot draw the illustration "turku\/hero-1": no such key\..*tampere\/hero-1/,
    );
  });
});
