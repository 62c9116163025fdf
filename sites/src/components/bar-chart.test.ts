import { describe, expect, it } from "vitest";
import { barChart } from "./bar-chart.ts";

const figure = (label: string, amount?: number) => ({ label, value: `${amount}`, amount });

describe("barChart", () => {
  it("draws the longest bar for the greatest amount and the others in proportion, with room for the numbers", () => {
    const chart = barChart([figure("2019", 240), figure("2020", 120)]);
    const [longest, half] = chart?.bars ?? [];
    expect(half?.width).toBe((longest?.width ?? 0) / 2);
    expect(chart?.bars.every(({ value }) => value && value.x + 3 * 8 <= chart.width)).toBe(true);
  });

  it("gives all its width to the bars when a number would need half of it", () => {
    const words = "noin kaksisataa hengen työpanosta";
    const chart = barChart([{ label: "a", value: words, amount: 2 }, figure("b", 1)]);
    expect(chart?.bars.map(({ width, value }) => [width, value])).toEqual([
      [chart?.width, undefined],
      [(chart?.width ?? 0) / 2, undefined],
    ]);
  });

  it("breaks long labels into lines above their bar, and the next begins below it", () => {
    const label = "Kiertotalouden avoimet työpaikat Etelä-Savossa ja sen naapurimaakunnissa";
    const [first, second] = barChart([figure(label, 2), figure(label, 1)])?.bars ?? [];
    expect(first?.lines.map(({ text }) => text).join(" ")).toBe(label);
    expect(first?.lines.length).toBe(2);
    expect(first?.lines.at(-1)?.y).toBeLessThan(first?.y ?? 0);
    expect(second?.lines[0]?.y).toBeGreaterThan((first?.y ?? 0) + 26);
  });

  it("keeps an amount of nothing visible", () => {
    expect(barChart([figure("a", 0), figure("b", 5)])?.bars[0]?.width).toBe(1);
  });

  it.each([
    ["one figure", [figure("a", 1)]],
    ["a figure without an amount", [figure("a", 1), figure("b")]],
    ["an amount below zero", [figure("a", 1), figure("b", -1)]],
    ["nothing but zeros", [figure("a", 0), figure("b", 0)]],
  ])("draws nothing for %s", (_, figures) => expect(barChart(figures)).toBeUndefined());
});
