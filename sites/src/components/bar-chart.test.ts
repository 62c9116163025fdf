import { describe, expect, it } from "vitest";
import { barChart } from "./bar-chart.ts";

const figure = (label: string, amount?: number) => ({ label, value: `${amount}`, amount });

describe("barChart", () => {
  it("draws the longest bar for the greatest amount and the others in proportion", () => {
    const chart = barChart([figure("2019", 240), figure("2020", 120)]);
    expect(chart?.bars.map(({ width }) => width)).toEqual([250, 125]);
    expect(chart?.bars.every(({ valueX }) => valueX < chart.width)).toBe(true);
  });

  it("keeps an amount of nothing visible and bars from touching", () => {
    const [first, second] = barChart([figure("a", 0), figure("b", 5)])?.bars ?? [];
    expect(first?.width).toBe(1);
    expect((second?.y ?? 0) - (first?.y ?? 0)).toBeGreaterThan(first?.height ?? 0);
  });

  it.each([
    ["one figure", [figure("a", 1)]],
    ["a figure without an amount", [figure("a", 1), figure("b")]],
    ["an amount below zero", [figure("a", 1), figure("b", -1)]],
    ["nothing but zeros", [figure("a", 0), figure("b", 0)]],
  ])("draws nothing for %s", (_, figures) => expect(barChart(figures)).toBeUndefined());
});
