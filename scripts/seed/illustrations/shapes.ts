/* The few marks every picture is made of: SVG elements as strings, in a field of 1600 × 1000. */

export const WIDTH = 1600;
export const HEIGHT = 1000;
export type Point = readonly [x: number, y: number];

/** One decimal is finer than a pixel and keeps the files short. */
const r = (value: number): number => Math.round(value * 10) / 10;
const d = (points: readonly Point[]): string => points.map(([x, y]) => `${r(x)} ${r(y)}`).join("L");

export const path = (fill: string, data: string): string => `<path fill="${fill}" d="${data}"/>`;
export const rect = (fill: string, x: number, y: number, width: number, height: number, radius = 0): string =>
  `<rect fill="${fill}" x="${r(x)}" y="${r(y)}" width="${r(width)}" height="${r(height)}"${radius ? ` rx="${r(radius)}"` : ""}/>`;
export const circle = (fill: string, x: number, y: number, radius: number): string =>
  `<circle fill="${fill}" cx="${r(x)}" cy="${r(y)}" r="${r(radius)}"/>`;
export const ellipse = (fill: string, x: number, y: number, rx: number, ry: number): string =>
  `<ellipse fill="${fill}" cx="${r(x)}" cy="${r(y)}" rx="${r(rx)}" ry="${r(ry)}"/>`;
export const polygon = (fill: string, ...points: Point[]): string => path(fill, `M${d(points)}Z`);
export const line = (stroke: string, width: number, ...points: Point[]): string =>
  curve(stroke, width, `M${d(points)}`);
/** A stroke along path data, with round ends and joints. */
export const curve = (stroke: string, width: number, data: string): string =>
  `<path fill="none" stroke="${stroke}" stroke-width="${r(width)}" stroke-linecap="round" stroke-linejoin="round" d="${data}"/>`;
export const ring = (stroke: string, width: number, x: number, y: number, radius: number): string =>
  `<circle fill="none" stroke="${stroke}" stroke-width="${r(width)}" cx="${r(x)}" cy="${r(y)}" r="${r(radius)}"/>`;

export const group = (transform: string, ...parts: string[]): string =>
  `<g transform="${transform}">${parts.join("")}</g>`;
export const at = (x: number, y: number, scale: number, ...parts: string[]): string =>
  group(`translate(${r(x)} ${r(y)}) scale(${scale})`, ...parts);
export const faded = (opacity: number, ...parts: string[]): string => `<g opacity="${opacity}">${parts.join("")}</g>`;
/** Shows `parts` only inside a rectangle. */
export const framed = (x: number, y: number, width: number, height: number, ...parts: string[]): string => {
  const id = `frame-${r(x)}-${r(y)}-${r(width)}-${r(height)}`;
  return `<clipPath id="${id}">${rect("#000", x, y, width, height)}</clipPath><g clip-path="url(#${id})">${parts.join("")}</g>`;
};

/** `count` things side by side; `make` gets the index. */
export const row = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join("");

/** Numbers between 0 and 1, the same at every run: Park and Miller's generator. */
export const numbersFrom = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state * 16_807) % 2_147_483_647;
    return state / 2_147_483_647;
  };
};
