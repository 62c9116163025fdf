import { chair, table } from "./interior.ts";
import type { Palette } from "./palette.ts";
import { type Look, person } from "./people.ts";
import { POSES } from "./poses.ts";

/** Two people across a table, the left one talking; `things` stand on the table top at `y - 0.36 × size`. */
export const meeting = (
  p: Palette,
  x: number,
  y: number,
  size: number,
  left: Look,
  right: Look,
  things = "",
): string => {
  const gap = size * 1.02;
  return (
    chair(p.deep, x, y, size) +
    chair(p.deep, x + gap, y, size, -1) +
    person(x, y, size, left, POSES.explain) +
    person(x + gap, y, size, right, POSES.listen, -1) +
    table(p.white, p.deep, x + size * 0.14, y, gap - size * 0.28, size * 0.36) +
    things
  );
};
