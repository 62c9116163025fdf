import type { RegionTheme } from "@aluesivut/content";

// Vite replaces each with the address of the hashed file; `no-inline` keeps small drawings out of the style sheet.
const files = import.meta.glob<string>("./horizons/*.svg", { query: "?url&no-inline", import: "default", eager: true });

/** Address of the drawing of a horizon. */
export const horizonUrl = (horizon: RegionTheme["horizon"]): string => {
  const url = files[`./horizons/${horizon}.svg`];
  if (!url)
    throw new Error(
      `Cannot draw the horizon as sites/src/styles/horizons has no such file: current value is ${horizon}`,
    );
  return url;
};
