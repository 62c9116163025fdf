import { expect, it } from "vitest";
import { fitWidth, RESULT } from "./text-width.ts";

it("leaves what fits alone, and cuts the rest at a word's end, narrow letters later than wide ones", () => {
  expect(fitWidth("Kesätyöt haussa", RESULT.title)).toBe("Kesätyöt haussa");
  const title = fitWidth("Työllisyysalue tukee työnhakijaa ".repeat(5), RESULT.title);
  expect(title).toMatch(/ (tukee|työnhakijaa|Työllisyysalue) …$/);
  expect(title.length).toBeGreaterThan(50);
  expect(title.length).toBeLessThan(70);
  const summary = fitWidth("Työllisyysalue tukee työnhakijaa ".repeat(9), RESULT.summary);
  expect(summary.length).toBeGreaterThan(140);
  expect(summary.length).toBeLessThan(170);
  expect(fitWidth("i".repeat(400), RESULT.title).length).toBeGreaterThan(
    2 * fitWidth("W".repeat(400), RESULT.title).length,
  );
});
