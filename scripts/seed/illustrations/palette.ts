/** The colours of one region's pictures: its tokens and the steps between them. */
export interface Palette {
  /** Sky and walls, lightest to darkest. */
  pale: string;
  sky: string;
  far: string;
  haze: string;
  mid: string;
  near: string;
  deep: string;
  accent: string;
  soft: string;
  white: string;
  /** The accent where it is warm, else white. */
  sun: string;
}

/** Mixes two `#rrggbb` colours; `share` of the second. */
export const mix = (first: string, second: string, share: number): string => {
  const channel = (color: string, index: number) => Number.parseInt(color.slice(1 + 2 * index, 3 + 2 * index), 16);
  const mixed = [0, 1, 2].map((index) =>
    Math.round(channel(first, index) * (1 - share) + channel(second, index) * share),
  );
  return `#${mixed.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
};

const palette = (deep: string, brand: string, wash: string, accent: string, sun = accent): Palette => ({
  pale: mix(wash, "#ffffff", 0.55),
  sky: wash,
  far: mix(wash, brand, 0.16),
  haze: mix(wash, brand, 0.32),
  mid: mix(wash, brand, 0.58),
  near: mix(brand, wash, 0.12),
  deep,
  accent,
  soft: mix(accent, "#ffffff", 0.5),
  white: "#ffffff",
  sun,
});

export const PALETTES = {
  helsinki: palette("#1b2c66", "#344c9e", "#dce6fe", "#7ce2bd", "#ffffff"),
  espoo: palette("#063d11", "#1c6428", "#d8edd9", "#8edefe", "#ffffff"),
  vantaa: palette("#551637", "#862e5b", "#fcdce9", "#85ddf3", "#ffffff"),
  tampere: palette("#571b00", "#8c3406", "#fedfd3", "#8ddbf6", "#ffffff"),
  kouvola: palette("#412e00", "#6b4f02", "#f1e5cf", "#89e29d", "#ffffff"),
  vaasa: palette("#003844", "#005e70", "#ceedf5", "#feb858"),
  "etela-savo": palette("#00335d", "#005696", "#d5e9fe", "#f6da64"),
  koillismaa: palette("#003b30", "#026252", "#d1eee5", "#ffa666"),
  porvoo: palette("#5a1519", "#8e2e31", "#ffdddb", "#fcda86"),
  national: palette("#24304a", "#3d5276", "#e3e9f3", "#ffc46b"),
} as const satisfies Record<string, Palette>;
