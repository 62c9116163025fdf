import { describe, expect, it } from "vitest";
import { breakWords } from "./break-words.ts";

/** Soft hyphens made visible. */
const shown = (heading: string, locale: "fi" | "sv"): string => breakWords(heading, locale).replaceAll("\u00AD", "-");

describe("breakWords", () => {
  it("lets long Finnish words break between syllables, never near their ends", () => {
    expect(shown("Kotoutumissuunnitelma Vaasassa", "fi")).toBe("Kotou-tu-mis-suun-ni-telma Vaasassa");
  });

  it("leaves short words, other languages and text that is no word alone", () => {
    expect(shown("Työnhakijan neuvonta", "fi")).toBe("Työnhakijan neuvonta");
    expect(shown("Arbetskraftsutbildningarna", "sv")).toBe("Arbetskraftsutbildningarna");
    expect(shown("خدمات 0295 000 000", "fi")).toBe("خدمات 0295 000 000");
  });
});
