import { path, polygon, rect, row } from "./shapes.ts";

export const windows = (
  fill: string,
  x: number,
  y: number,
  columns: number,
  rows: number,
  step: readonly [x: number, y: number],
  size: readonly [width: number, height: number],
): string => row(rows, (j) => row(columns, (i) => rect(fill, x + i * step[0], y + j * step[1], size[0], size[1])));

/** A flat-roofed house standing on `y`, with its windows spread evenly. */
export const block = (
  fill: string,
  pane: string,
  x: number,
  y: number,
  width: number,
  height: number,
  columns: number,
  rows: number,
): string => {
  const step = [width / (columns + 0.4), height / (rows + 0.6)] as const;
  return (
    rect(fill, x, y - height, width, height) +
    windows(pane, x + step[0] * 0.45, y - height + step[1] * 0.45, columns, rows, step, [step[0] * 0.52, step[1] * 0.5])
  );
};
/** A house with a gable towards us. */
export const gable = (fill: string, x: number, y: number, width: number, height: number, peak: number): string =>
  polygon(fill, [x, y], [x, y - height], [x + width / 2, y - height - peak], [x + width, y - height], [x + width, y]);
/** The roof line of a factory: `count` teeth on a base at `y`. */
export const sawtooth = (fill: string, x: number, y: number, count: number, width: number, height: number): string =>
  row(count, (i) => polygon(fill, [x + i * width, y], [x + i * width, y - height], [x + (i + 1) * width, y]));
export const chimney = (fill: string, band: string, x: number, y: number, height: number, width = 40): string =>
  polygon(
    fill,
    [x - width / 2, y],
    [x - width * 0.32, y - height],
    [x + width * 0.32, y - height],
    [x + width / 2, y],
  ) + rect(band, x - width * 0.35, y - height * 0.9, width * 0.7, height * 0.05);
export const dome = (fill: string, x: number, y: number, radius: number, lift = 1): string =>
  path(fill, `M${x - radius} ${y}a${radius} ${radius * lift} 0 0 1 ${2 * radius} 0z`);
/** A tower crane: mast at `x`, arm to the right, hook at the end. */
export const towerCrane = (fill: string, x: number, y: number, height: number, arm: number): string =>
  rect(fill, x - 8, y - height, 16, height) +
  rect(fill, x - arm * 0.3, y - height - 12, arm * 1.3, 14) +
  polygon(fill, [x - 8, y - height - 12], [x, y - height - 70], [x + 8, y - height - 12]) +
  polygon(
    fill,
    [x, y - height - 70],
    [x + arm * 0.8, y - height - 10],
    [x + arm * 0.78, y - height - 10],
    [x, y - height - 62],
  ) +
  rect(fill, x - arm * 0.3, y - height, arm * 0.12, 34) +
  rect(fill, x + arm * 0.82, y - height, 5, 120);
/** A wind turbine, its hub at (`x`, `y - height`). */
export const turbine = (fill: string, x: number, y: number, height: number, turn = 10): string => {
  const hub = y - height;
  const blade = (angle: number) =>
    `<path fill="${fill}" transform="rotate(${angle} ${x} ${hub})" d="M${x - height * 0.012} ${hub}q${-height * 0.02} ${-height * 0.12} ${height * 0.012} ${-height * 0.46}q${height * 0.03} ${height * 0.3} ${height * 0.018} ${height * 0.46}z"/>`;
  return (
    polygon(
      fill,
      [x - height * 0.02, y],
      [x - height * 0.009, hub],
      [x + height * 0.009, hub],
      [x + height * 0.02, y],
    ) +
    [turn, turn + 120, turn + 240].map(blade).join("") +
    `<circle fill="${fill}" cx="${x}" cy="${hub}" r="${height * 0.022}"/>`
  );
};
