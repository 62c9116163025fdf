import type { Palette } from "./palette.ts";
import { circle, curve, ellipse, framed, HEIGHT, line, path, polygon, rect, row, WIDTH } from "./shapes.ts";

/** A wall and a floor; the skirting marks where they meet. */
export const room = (wall: string, floor: string, floorY = 820): string =>
  rect(wall, 0, 0, WIDTH, HEIGHT) + rect(floor, 0, floorY, WIDTH, HEIGHT - floorY);
/** A window with a view: `view` is drawn in the picture's own coordinates and cut to the frame. */
export const windowOnto = (
  frame: string,
  x: number,
  y: number,
  width: number,
  height: number,
  view: string,
  bars = 1,
): string =>
  framed(x, y, width, height, view) +
  rect(frame, x - 16, y - 16, width + 32, 16) +
  rect(frame, x - 16, y + height, width + 32, 18) +
  rect(frame, x - 16, y - 16, 16, height + 32) +
  rect(frame, x + width, y - 16, 16, height + 32) +
  row(bars, (i) => rect(frame, x + ((i + 1) * width) / (bars + 1) - 5, y, 10, height));
export const table = (top: string, leg: string, x: number, y: number, width: number, height: number): string =>
  line(leg, 12, [x + 46, y - height + 20], [x + 30, y - 6]) +
  line(leg, 12, [x + width - 46, y - height + 20], [x + width - 30, y - 6]) +
  rect(top, x, y - height, width, 24, 8);
/** A chair from the side; the back is behind whoever sits facing `faces`. */
export const chair = (fill: string, x: number, y: number, size: number, faces: 1 | -1 = 1): string =>
  line(fill, size * 0.03, [x - size * 0.1, y - size * 0.21], [x - size * 0.12, y]) +
  line(fill, size * 0.03, [x + size * 0.1, y - size * 0.21], [x + size * 0.12, y]) +
  rect(fill, x - size * 0.14, y - size * 0.22, size * 0.28, size * 0.035, size * 0.015) +
  line(fill, size * 0.035, [x - faces * size * 0.13, y - size * 0.2], [x - faces * size * 0.17, y - size * 0.5]);
/** An open laptop from the side, its screen towards who sits at `faces` side. */
export const laptop = (fill: string, x: number, y: number, faces: 1 | -1 = 1, scale = 1): string =>
  line(fill, 8 * scale, [x - 58 * scale * faces, y - 4 * scale], [x + 34 * scale * faces, y - 4 * scale]) +
  line(fill, 8 * scale, [x + 34 * scale * faces, y - 4 * scale], [x + 62 * scale * faces, y - 78 * scale]);
/** A laptop seen from behind. */
export const laptopBack = (fill: string, mark: string, x: number, y: number, width = 170): string =>
  rect(fill, x - width / 2, y - width * 0.62, width, width * 0.6, 8) +
  circle(mark, x, y - width * 0.33, width * 0.06) +
  rect(fill, x - width * 0.6, y - 8, width * 1.2, 10, 5);
export const mug = (fill: string, x: number, y: number, size = 1): string =>
  rect(fill, x - 15 * size, y - 36 * size, 30 * size, 36 * size, 5 * size) +
  `<path fill="none" stroke="${fill}" stroke-width="${6 * size}" d="M${x + 14 * size} ${y - 28 * size}a${10 * size} ${10 * size} 0 0 1 0 ${20 * size}"/>`;
export const paper = (sheet: string, ink: string, x: number, y: number, width: number, height: number): string =>
  rect(sheet, x, y, width, height, 4) +
  row(Math.max(2, Math.floor(height / 40)), (i) =>
    rect(ink, x + width * 0.14, y + 24 + i * 30, width * (i % 3 === 2 ? 0.45 : 0.72), 8, 4),
  );
export const plant = (leaf: string, pot: string, x: number, y: number, size: number): string =>
  [-62, -34, -8, 20, 48]
    .map(
      (angle, i) =>
        `<path fill="${leaf}" transform="rotate(${angle} ${x} ${y - size * 0.26})" d="M${x} ${y - size * 0.24}q${-size * 0.15} ${-size * 0.32} 0 ${-size * (0.62 + (i % 2) * 0.12)}q${size * 0.15} ${size * 0.32} 0 ${size * (0.62 + (i % 2) * 0.12)}z"/>`,
    )
    .join("") +
  polygon(
    pot,
    [x - size * 0.2, y - size * 0.32],
    [x + size * 0.2, y - size * 0.32],
    [x + size * 0.15, y],
    [x - size * 0.15, y],
  );
export const lamp = (cord: string, shade: string, x: number, length: number, size = 90): string =>
  rect(cord, x - 3, 0, 6, length) +
  path(shade, `M${x - size} ${length + size * 0.7}a${size} ${size * 0.8} 0 0 1 ${2 * size} 0z`);
export const shelf = (
  board: string,
  colors: readonly string[],
  x: number,
  y: number,
  width: number,
  rows = 2,
): string =>
  row(rows, (j) => {
    const top = y + j * 130;
    return (
      row(Math.floor(width / 34) - 1, (i) => {
        const height = 62 + ((i * 37 + j * 23) % 40);
        return (i + j) % 7 === 5
          ? ""
          : rect(colors[(i * 3 + j) % colors.length] ?? board, x + 14 + i * 34, top + 110 - height, 24, height, 2);
      }) + rect(board, x, top + 110, width, 12)
    );
  });
export const board = (p: Palette, x: number, y: number, width: number, height: number): string =>
  rect(p.near, x - 10, y - 10, width + 20, height + 20, 6) + rect(p.white, x, y, width, height, 2);
export const wheelchair = (frame: string, seat: string, x: number, y: number, size: number): string => {
  const wheel = size * 0.17;
  return (
    `<circle fill="none" stroke="${frame}" stroke-width="${size * 0.022}" cx="${x - size * 0.03}" cy="${y - wheel}" r="${wheel}"/>` +
    circle(frame, x - size * 0.03, y - wheel, size * 0.025) +
    `<circle fill="none" stroke="${frame}" stroke-width="${size * 0.02}" cx="${x + size * 0.19}" cy="${y - size * 0.045}" r="${size * 0.04}"/>` +
    curve(
      frame,
      size * 0.022,
      `M${x - size * 0.15} ${y - size * 0.52}l${size * 0.02} ${size * 0.31}h${size * 0.28}l${size * 0.06} ${size * 0.16}`,
    ) +
    rect(seat, x - size * 0.14, y - size * 0.24, size * 0.26, size * 0.035, size * 0.01)
  );
};
export const rug = (fill: string, x: number, y: number, width: number): string =>
  ellipse(fill, x, y, width / 2, width * 0.055);
