import { describe, expect, it } from "vitest";
import { describeContrast } from "./contrast.ts";

const yellow = { light: { brand: "#ffd500", wash: "#d1eee5", tint: "#eef8f4" } };

describe("describeContrast", () => {
  it("says in the editor's language the pair, the ratio, what is needed and the nearest shade", () => {
    const { message, proposal } = describeContrast("light.brand", yellow, "fi") ?? {};
    expect(proposal).toMatch(/^#[0-9a-f]{6}$/);
    expect(message).toBe(
      "Väri ei erotu tarpeeksi. Vertailuväri: vaalean teeman pohja (#d1eee5). Kontrasti 1,1:1, vähintään 4,5:1 " +
        `tarvitaan. Lähin kelpaava sävy on ${proposal}.`,
    );
    expect(describeContrast("light.brand", yellow, "sv")?.message).toContain("Kontrast 1,1:1, minst 4,5:1 behövs.");
    expect(describeContrast("light.brand", yellow, "en")?.message).toContain("at least 4.5:1 is needed.");
  });

  it("has nothing to say of a colour that stands out", () => {
    expect(describeContrast("light.brand", { light: { ...yellow.light, brand: "#026252" } }, "fi")).toBeUndefined();
  });

  it("points at the other colour where no shade will do", () => {
    const grey = { accent: "#777777", light: { deep: "#333333" }, dark: { deep: "#ffffff" } };
    expect(describeContrast("accent", grey, "en")?.message).toContain("No shade of it will do");
  });
});
