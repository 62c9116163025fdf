import { windows } from "./buildings.ts";
import { circle, curve, group, line, path, polygon, rect, row } from "./shapes.ts";

/** A passenger train facing right, wheels on `y`; `cars` behind the front one. */
export const train = (
  body: string,
  pane: string,
  stripe: string,
  x: number,
  y: number,
  cars: number,
  size = 1,
): string => {
  const car = (from: number) =>
    rect(body, from, -104, 292, 88, 10) +
    rect(stripe, from, -40, 292, 12) +
    windows(pane, from + 26, -88, 5, 1, [50, 0], [36, 32]) +
    row(4, (i) => circle(body, from + 40 + i * 70, -12, 13));
  return group(
    `translate(${x} ${y}) scale(${size})`,
    row(cars, (i) => car(i * 304)),
    path(body, `M${cars * 304} -94q0 -10 10 -10h190q40 0 66 44l20 30q4 14 -10 14h-266q-10 0 -10 -10z`),
    rect(stripe, cars * 304, -40, 280, 12),
    windows(pane, cars * 304 + 26, -88, 3, 1, [50, 0], [36, 32]),
    polygon(pane, [cars * 304 + 200, -88], [cars * 304 + 232, -82], [cars * 304 + 256, -52], [cars * 304 + 200, -52]),
    row(4, (i) => circle(body, cars * 304 + 40 + i * 62, -12, 13)),
  );
};
/** A tram with rounded ends: `parts` sections. */
export const tram = (
  body: string,
  pane: string,
  base: string,
  x: number,
  y: number,
  sections: number,
  size = 1,
): string => {
  const length = sections * 220;
  return group(
    `translate(${x} ${y}) scale(${size})`,
    line(base, 6, [length / 2 - 60, -214], [length / 2, -244], [length / 2 + 60, -214]),
    rect(base, 60, -216, length - 120, 16, 6),
    path(body, `M0 -30v-120q4 -52 54 -54h${length - 108}q50 2 54 54v120z`),
    rect(base, 6, -36, length - 12, 26, 8),
    row(sections * 2, (i) => rect(pane, i * 110 + 16, -178, 78, i % 2 === 1 && i < sections * 2 - 1 ? 134 : 84, 8)),
    row(sections - 1, (i) => rect(base, (i + 1) * 220 - 6, -200, 12, 168)),
    row(sections + 1, (i) => circle(base, 70 + i * ((length - 140) / sections), -8, 16)),
  );
};
export const ferry = (hull: string, house: string, pane: string, x: number, y: number, size = 1): string =>
  group(
    `translate(${x} ${y}) scale(${size})`,
    rect(hull, 250, -196, 40, 50),
    rect(house, 120, -112, 300, 50, 4),
    rect(house, 160, -156, 220, 48, 4),
    windows(pane, 138, -98, 9, 1, [31, 0], [20, 18]),
    windows(pane, 178, -142, 6, 1, [33, 0], [20, 18]),
    path(house, "M0 -66h540l-46 66h-450q-30 -20 -44 -66z"),
    path(hull, "M14 -30h510l-22 30h-458q-18 -8 -30 -30z"),
  );
export const sailboat = (hull: string, sail: string, x: number, y: number, size = 1): string =>
  group(
    `translate(${x} ${y}) scale(${size})`,
    polygon(sail, [4, -180], [4, -26], [86, -26]),
    polygon(sail, [-6, -160], [-6, -26], [-58, -26]),
    path(hull, "M-74 -18h170l-22 30h-122z"),
  );
export const plane = (body: string, pane: string, x: number, y: number, size = 1, tilt = -9): string =>
  group(
    `translate(${x} ${y}) rotate(${tilt}) scale(${size})`,
    path(body, "M0 -6l-46 -92h38l74 70z"),
    path(body, "M10 -36q150 -18 300 -22q76 0 118 34q10 14 -14 20q-60 14 -130 14h-190q-70 -2 -84 -46z"),
    path(body, "M180 -4l-70 108h40l128 -104z"),
    path(body, "M36 -14l-60 34h34l60 -24z"),
    windows(pane, 120, -42, 13, 1, [18, 0], [9, 12]),
    polygon(pane, [376, -46], [398, -38], [408, -28], [376, -30]),
  );
/** A forklift facing right with a load on the fork. */
export const forklift = (body: string, dark: string, load: string, x: number, y: number, size = 1): string =>
  group(
    `translate(${x} ${y}) scale(${size})`,
    curve(dark, 14, "M34 -116v-150h128l36 150"),
    path(body, "M0 -44v-76q0 -20 20 -20h60l30 50h110v72h-200z"),
    rect(dark, 226, -290, 16, 282),
    rect(dark, 240, -30, 120, 12),
    rect(load, 252, -142, 112, 112, 4),
    circle(dark, 52, -34, 34),
    circle(body, 52, -34, 13),
    circle(dark, 190, -34, 34),
    circle(body, 190, -34, 13),
  );
export const container = (fill: string, rib: string, x: number, y: number, width = 220, height = 96): string =>
  rect(fill, x, y - height, width, height) +
  row(Math.floor(width / 22) - 1, (i) => rect(rib, x + 18 + i * 22, y - height + 12, 5, height - 24));
export const bicycle = (frame: string, x: number, y: number, size = 1): string =>
  group(
    `translate(${x} ${y}) scale(${size})`,
    `<g fill="none" stroke="${frame}" stroke-width="8"><circle cx="-78" cy="-58" r="54"/><circle cx="78" cy="-58" r="54"/></g>`,
    curve(
      frame,
      9,
      "M-78 -58l44 -78h84l28 78M-34 -136l26 78h-70M50 -136l-58 78M50 -136l-8 -32h-30M-40 -152h26M-34 -136l-4 -16",
    ),
  );
