import { PALETTES } from "./palette.ts";
import type { Scene } from "./scene.ts";
import { vantaa } from "./scenes/vantaa.ts";
import { espoo } from "./scenes/espoo.ts";
import { helsinki } from "./scenes/helsinki.ts";
import { tampere } from "./scenes/tampere.ts";
import { HEIGHT, WIDTH } from "./shapes.ts";

type Place = keyof typeof PALETTES;
const HEROES: Partial<Record<Place, readonly Scene[]>> = {
  tampere,
  helsinki,
  espoo,
  vantaa,
};
const drawings = new Map<string, () => string>();
for (const [place, scenes] of Object.entries(HEROES)) {
  for (const [index, scene] of scenes.entries())
    drawings.set(`${place}/hero-${index + 1}`, () => scene(PALETTES[place as Place]));
}

/** Every key that can be drawn: `<region>/hero-1` … `<region>/hero-4` and `national/work-ability`. */
export const ILLUSTRATION_KEYS: readonly string[] = [...drawings.keys()];

/** A picture as SVG, 1600 × 1000, the same bytes at every call. */
export const drawIllustration = (key: string): string => {
  const draw = drawings.get(key);
  if (!draw)
    throw new Error(`Cannot draw illustration: no such key "${key}". Known keys: ${ILLUSTRATION_KEYS.join(", ")}.`);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}">${draw()}</svg>`;
};
