import { createHash } from "node:crypto";
import { type Drawing, HORIZONS, MOTIFS } from "@aluesivut/content";
import { buildRegion } from "@aluesivut/tests/builders";
import { describe, expect, it } from "vitest";
import { DRAWING_VERSION } from "../routes/drawings.ts";
import { draw } from "./draw.ts";
import { fitText, inFont, wrapText } from "./set-text.ts";

const { theme } = buildRegion();
const card = (title: string, rest: Partial<Extract<Drawing, { type: "card" }>> = {}): Drawing => ({
  type: "card",
  title,
  site: "Vaasa ja Pohjanmaa",
  part: "Palvelut",
  ...rest,
});

describe("a share image", () => {
  it("is of paths alone, whatever the region's look", () => {
    for (const [index, horizon] of HORIZONS.entries()) {
      const svg = draw(card("Työnhaun klinikka"), { ...theme, horizon, motif: MOTIFS[index] ?? "dome" });
      expect(svg).not.toMatch(/<text|font-family|href=|@media|NaN|undefined/);
    }
  });

  it("has the page's own colours, and not the region's landscape, where a page has such", () => {
    const light = { deep: "#223900", brand: "#3d6005", wash: "#dfebd4", tint: "#eef5e8" };
    const svg = draw(card("Kiertotalous", { theme: { light, dark: theme.dark, accent: "#dbe248" } }), theme);
    expect(svg).toContain("#223900");
    expect(svg).not.toContain(theme.light.deep);
    expect(svg).not.toContain("<style>");
  });

  it("is drawn as its version says: raise DRAWING_VERSION when this changes, for names promise the same picture", () => {
    const hash = createHash("sha256").update(
      draw(card("Työnhaun klinikka"), theme) + draw({ type: "icon", size: 192 }, theme),
    );
    expect([DRAWING_VERSION, hash.digest("hex").slice(0, 12)]).toMatchInlineSnapshot(`
      [
        1,
        "86d1039d4ed6",
      ]
    `);
  });
});

describe("setting text", () => {
  const LONG =
    "Työllisyydenhoidonkehittämissuunnitelmakokonaisuus ja sen alueellinen toimeenpano koko maassa vuodesta 2027 alkaen osa 2";
  const box = { sizes: [84, 60, 44], width: 1072, height: 264, leading: 1.14 };

  it("sets 120 characters whole, in fewer lines than there is room for", () => {
    expect(LONG).toHaveLength(120);
    const { size, lines } = fitText(inFont(LONG), box);
    expect(lines.join(" ").replace(/- /g, "")).toBe(LONG);
    expect(lines.length * size * box.leading).toBeLessThanOrEqual(box.height);
  });

  it("breaks a long word at its soft hyphens, and where it must when it has none", () => {
    expect(wrapText("työllisyyden\u00adhoidon\u00adsuunnitelma", 84, 900)).toEqual([
      "työllisyydenhoidon-",
      "suunnitelma",
    ]);
    const lines = wrapText("a".repeat(60), 84, 900);
    expect(lines.slice(0, -1).every((line) => line.endsWith("-"))).toBe(true);
    expect(lines.join("").replaceAll("-", "")).toBe("a".repeat(60));
  });

  it("ends in dots when no size is small enough", () => {
    const { lines } = fitText("sana ".repeat(200).trim(), box);
    expect(lines).toHaveLength(5);
    expect(lines.at(-1)).toMatch(/sana…$/);
  });

  it("takes off accents the font lacks, and leaves out other scripts", () => {
    expect(inFont("Žižka, Łódź, Đ مرحبا työ 🙂 ok")).toBe("Zizka, Lódz, D työ ok");
  });
});
