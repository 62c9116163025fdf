import type { Palette } from "./palette.ts";
import { circle, curve, ellipse, HEIGHT, numbersFrom, type Point, path, polygon, rect, row, WIDTH } from "./shapes.ts";

export const sky = (p: Palette, fill = p.sky): string => rect(fill, 0, 0, WIDTH, HEIGHT);
export const sun = (p: Palette, x: number, y: number, radius = 78): string => circle(p.sun, x, y, radius);
export const cloud = (fill: string, x: number, y: number, size = 1): string =>
  path(
    fill,
    `M${x} ${y}a${34 * size} ${34 * size} 0 0 1 ${40 * size} ${-32 * size}a${56 * size} ${56 * size} 0 0 1 ${104 * size} ${-8 * size}a${40 * size} ${40 * size} 0 0 1 ${62 * size} ${40 * size}z`,
  );

/** A smooth ridge through the points, filled down to `foot`. */
export const hill = (fill: string, points: readonly Point[], foot = HEIGHT): string => {
  const [first] = points;
  if (!first) throw new Error("Cannot draw a hill without points: pass at least one.");
  let data = `M${first[0]} ${foot}V${first[1]}`;
  let [fromX, fromY] = first;
  for (const [x, y] of points.slice(1)) {
    const half = (fromX + x) / 2;
    data += `C${half} ${fromY} ${half} ${y} ${x} ${y}`;
    [fromX, fromY] = [x, y];
  }
  return path(fill, `${data}V${foot}z`);
};

export const water = (fill: string, y: number, foot = HEIGHT): string => rect(fill, 0, y, WIDTH, foot - y);
/** Short strokes of light on water. */
export const glints = (fill: string, x: number, y: number, width: number, count = 4): string =>
  row(count, (i) => {
    const length = width * (1 - (i / count) * 0.55);
    return rect(fill, x - length / 2 + (i % 2 ? width * 0.14 : -width * 0.08), y + i * 22, length, 6, 3);
  });
export const isle = (fill: string, x: number, y: number, width: number, height: number): string =>
  path(fill, `M${x} ${y}c${width * 0.2} ${-height * 1.35} ${width * 0.8} ${-height * 1.35} ${width} 0z`);

export const spruce = (fill: string, x: number, y: number, height: number): string => {
  const tier = (top: number, foot: number, half: number) =>
    polygon(
      fill,
      [x, y - height * top],
      [x + height * half, y - height * foot],
      [x - height * half, y - height * foot],
    );
  return (
    rect(fill, x - height * 0.025, y - height * 0.12, height * 0.05, height * 0.12) +
    tier(1, 0.6, 0.11) +
    tier(0.78, 0.34, 0.16) +
    tier(0.55, 0.09, 0.21)
  );
};
/** A row of spruces of uneven height between two points. */
export const forest = (
  fill: string,
  fromX: number,
  toX: number,
  y: number,
  count: number,
  low: number,
  high: number,
): string => {
  const next = numbersFrom(Math.round(fromX + toX * 3 + count * 7 + 11));
  return row(count, (i) =>
    spruce(
      fill,
      fromX + ((toX - fromX) * (i + 0.5)) / count + (next() - 0.5) * 18,
      y + next() * 8,
      low + next() * (high - low),
    ),
  );
};
export const pine = (trunk: string, crown: string, x: number, y: number, height: number): string =>
  rect(trunk, x - height * 0.025, y - height * 0.8, height * 0.05, height * 0.8) +
  ellipse(crown, x, y - height * 0.84, height * 0.2, height * 0.12) +
  ellipse(crown, x - height * 0.1, y - height * 0.7, height * 0.15, height * 0.08) +
  ellipse(crown, x + height * 0.12, y - height * 0.64, height * 0.14, height * 0.07);
export const birch = (crown: string, x: number, y: number, height: number, trunk = "#ffffff"): string =>
  ellipse(crown, x, y - height * 0.64, height * 0.23, height * 0.36) +
  rect(trunk, x - height * 0.022, y - height * 0.6, height * 0.044, height * 0.6) +
  curve(
    trunk,
    height * 0.022,
    `M${x} ${y - height * 0.46}l${height * 0.1} ${-height * 0.13}M${x} ${y - height * 0.36}l${-height * 0.09} ${-height * 0.12}`,
  );
export const bush = (fill: string, x: number, y: number, size: number): string =>
  path(
    fill,
    `M${x - size} ${y}a${size * 0.5} ${size * 0.5} 0 0 1 ${size * 0.55} ${-size * 0.55}a${size * 0.55} ${size * 0.55} 0 0 1 ${size} ${size * 0.05}a${size * 0.45} ${size * 0.45} 0 0 1 ${size * 0.45} ${size * 0.5}z`,
  );
export const rock = (fill: string, x: number, y: number, width: number, height: number): string =>
  path(
    fill,
    `M${x} ${y}q${width * 0.06} ${-height * 0.9} ${width * 0.34} ${-height}q${width * 0.5} ${-height * 0.06} ${width * 0.66} ${height}z`,
  );
export const birds = (stroke: string, x: number, y: number, count = 3): string =>
  row(count, (i) => curve(stroke, 4, `M${x + i * 62} ${y - (i % 2) * 26}q10 -12 18 0q8 -12 18 0`));
