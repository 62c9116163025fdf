import { PALETTES } from "./palette.ts";
import type { Scene } from "./scene.ts";
import { espoo } from "./scenes/espoo.ts";
import { etelaSavo } from "./scenes/etela-savo.ts";
import { helsinki } from "./scenes/helsinki.ts";
import { koillismaa } from "./scenes/koillismaa.ts";
import { kouvola } from "./scenes/kouvola.ts";
import { workAbility } from "./scenes/national.ts";
import { porvoo } from "./scenes/porvoo.ts";
import { tampere } from "./scenes/tampere.ts";
import { vaasa } from "./scenes/vaasa.ts";
import { vantaa } from "./scenes/vantaa.ts";
import { HEIGHT, WIDTH } from "./shapes.ts";

const HEROES = { helsinki, espoo, vantaa, tampere, kouvola, vaasa, "etela-savo": etelaSavo, koillismaa, porvoo };

const drawings = new Map<string, () => string>();
for (const [region, scenes] of Object.entries(HEROES) as [keyof typeof HEROES, Scene[]][]) {
  for (const [index, scene] of scenes.entries()) {
    drawings.set(`${region}/hero-${index + 1}`, () => scene(PALETTES[region]));
  }
}
drawings.set("national/work-ability", () => workAbility(PALETTES.national));

/** Every key that can be drawn: `<region>/hero-1` … `<region>/hero-4` and `national/work-ability`. */
export const ILLUSTRATION_KEYS: readonly string[] = [...drawings.keys()];

/** A picture as SVG, 1600 × 1000, the same bytes at every call. */
export const drawIllustration = (key: string): string => {
  const draw = drawings.get(key);
  if (!draw) {
    throw new Error(`Cannot draw the illustration "${key}": no such key. Known keys: ${ILLUSTRATION_KEYS.join(", ")}.`);
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}">${draw()}</svg>`;
};
