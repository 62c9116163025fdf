import { contrast, nearestShade } from "./colour.ts";
import type { Theme } from "./editions.ts";

export type Scheme = "light" | "dark";

/**
 * The sites' fixed colours that a theme's colours meet, as in `sites/src/styles/tokens.css` (a test there holds them
 * equal). `onDeep` and `ringOnDeep` stand on deep slabs, all others on page, wash and tint.
 */
export const FIXED_COLOURS = {
  light: {
    page: "#ffffff",
    ink: "#15191f",
    muted: "#4b535e",
    visited: "#5f3b82",
    edge: "#69727e",
    ring: "#10141a",
    onDeep: "#ffffff",
    ringOnDeep: "#ffdc3d",
  },
  dark: {
    page: "#12161b",
    ink: "#eceff3",
    muted: "#b3bbc5",
    visited: "#cdb4ee",
    edge: "#8a94a1",
    ring: "#ffdc3d",
    onDeep: "#f4f6f9",
    ringOnDeep: "#ffdc3d",
  },
} as const satisfies Record<Scheme, Record<string, string>>;

/** WCAG 2.2 AA: text (1.4.3), and what is no text but must be seen: borders, marks, focus (1.4.11). */
export const TEXT_RATIO = 4.5;
export const GRAPHICS_RATIO = 3;

export type PaletteRole = "deep" | "brand" | "wash" | "tint";
/** A colour of a theme as a form field is called: `light.brand`, `accent`. */
export type ThemeField = `${Scheme}.${PaletteRole}` | "accent";

/** What a theme's colour meets: another of its colours, or a fixed one. */
type Against = { role: ThemeField | keyof (typeof FIXED_COLOURS)["light"]; colour: string; needed: number };
/** A theme as a form has it while it is filled in: colours may be missing. */
export type PartialTheme = {
  [S in Scheme]?: { [R in PaletteRole]?: string | undefined } | undefined;
} & { accent?: string | undefined };

/**
 * The pairs a field answers for. Grounds answer to the fixed colours on them, and the brand and the accent to the grounds:
 * so of two colours that do not go together one is at fault, and mending it spoils no pair before.
 */
const pairsOf = (field: ThemeField, theme: PartialTheme): Against[] => {
  const own = (role: ThemeField, colour: string | undefined, needed = TEXT_RATIO): Against[] =>
    colour ? [{ role, colour, needed }] : [];
  if (field === "accent") return [...own("light.deep", theme.light?.deep), ...own("dark.deep", theme.dark?.deep)];
  const [scheme, role] = field.split(".") as [Scheme, PaletteRole];
  const fixed = FIXED_COLOURS[scheme];
  const against = (names: (keyof typeof fixed)[], needed: number): Against[] =>
    names.map((name) => ({ role: name, colour: fixed[name], needed }));
  switch (role) {
    case "deep":
      return [...against(["onDeep"], TEXT_RATIO), ...against(["ringOnDeep"], GRAPHICS_RATIO)];
    case "wash":
    case "tint":
      return [...against(["ink", "muted", "visited"], TEXT_RATIO), ...against(["edge", "ring"], GRAPHICS_RATIO)];
    case "brand":
      return [
        ...against(["page"], TEXT_RATIO),
        ...own(`${scheme}.wash`, theme[scheme]?.wash),
        ...own(`${scheme}.tint`, theme[scheme]?.tint),
      ];
  }
};

const isMet = (colour: string, pairs: Against[]): boolean =>
  pairs.every((pair) => contrast(colour, pair.colour) >= pair.needed);

export type ContrastFault = {
  field: ThemeField;
  colour: string;
  /** The pair furthest from what it needs. */
  against: Against["role"];
  againstColour: string;
  ratio: number;
  needed: number;
  /** The nearest shade of the colour that goes with all it meets; absent when no shade does. */
  proposal?: string;
};

const colourOf = (field: ThemeField, theme: PartialTheme): string | undefined => {
  if (field === "accent") return theme.accent;
  const [scheme, role] = field.split(".") as [Scheme, PaletteRole];
  return theme[scheme]?.[role];
};

/** What is wrong with one colour of a theme, if anything. */
export const contrastFault = (field: ThemeField, theme: PartialTheme): ContrastFault | undefined => {
  const colour = colourOf(field, theme);
  if (!colour) return undefined;
  const pairs = pairsOf(field, theme);
  if (isMet(colour, pairs)) return undefined;
  const measured = pairs.map((pair) => ({ ...pair, ratio: contrast(colour, pair.colour) }));
  const worst = measured.reduce((a, b) => (b.ratio / b.needed < a.ratio / a.needed ? b : a));
  const proposal = nearestShade(colour, (shade) => isMet(shade, pairs));
  const { role: against, colour: againstColour, ratio, needed } = worst;
  return { field, colour, against, againstColour, ratio, needed, ...(proposal ? { proposal } : {}) };
};

/** Fields in the order their colours depend on each other: grounds first. */
export const THEME_FIELDS: ThemeField[] = [
  ...(["light", "dark"] as const).flatMap((scheme) =>
    (["deep", "wash", "tint", "brand"] as const).map((role): ThemeField => `${scheme}.${role}`),
  ),
  "accent",
];

/** Every colour of a theme that a reader could not tell from what it meets. */
export const contrastFaults = (theme: PartialTheme): ContrastFault[] =>
  THEME_FIELDS.flatMap((field) => contrastFault(field, theme) ?? []);

/**
 * The theme with each colour that is hard to read replaced by its nearest shade that is not, or by black or white where
 * no shade is. A theme without faults comes back as it is.
 */
export const legibleTheme = (theme: Theme): Theme => {
  const mended = structuredClone(theme);
  for (const field of THEME_FIELDS) {
    const fault = contrastFault(field, mended);
    if (!fault) continue;
    const pairs = pairsOf(field, mended);
    const colour = fault.proposal ?? (["#000000", "#ffffff"].find((extreme) => isMet(extreme, pairs)) as string);
    if (field === "accent") mended.accent = colour;
    else {
      const [scheme, role] = field.split(".") as [Scheme, PaletteRole];
      mended[scheme][role] = colour;
    }
  }
  return mended;
};
