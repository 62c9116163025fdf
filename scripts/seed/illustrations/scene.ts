import type { Palette } from "./palette.ts";

/** Draws one picture in a region's colours. */
export type Scene = (p: Palette) => string;
