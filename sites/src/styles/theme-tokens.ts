import type { RegionTheme, Theme } from "@aluesivut/content";
import { legible } from "./legible.ts";

/** The fixed colours of tokens.css that a theme's colours meet. */
const LIGHT = { page: "#ffffff", ink: "#15191f", onDeep: "#ffffff" };
const DARK = { page: "#12161b", ink: "#eceff3", onDeep: "#f4f6f9" };

const declarations = (tokens: Record<string, string>): string =>
  Object.entries(tokens)
    .map(([name, value]) => `--${name}:${value}`)
    .join(";");

type Scheme = { page: string; ink: string; onDeep: string };

const schemeTokens = (
  palette: Theme["light"],
  accent: string,
  scheme: Scheme,
  away: string,
): Record<string, string> => {
  const deep = legible(palette.deep, { against: [scheme.onDeep], ratio: 7, towards: "#000000" });
  const wash = legible(palette.wash, { against: [scheme.ink], ratio: 7, towards: scheme.page });
  const tint = legible(palette.tint, { against: [scheme.ink], ratio: 7, towards: scheme.page });
  return {
    deep,
    wash,
    tint,
    brand: legible(palette.brand, { against: [scheme.page, wash, tint], ratio: 4.5, towards: away }),
    "on-brand": scheme.page,
    accent: legible(accent, { against: [deep], ratio: 4.5, towards: "#ffffff" }),
  };
};

const made = new WeakMap<Theme, Map<string, string>>();

/** As `makeThemeTokens`; every page of a site asks for the same. */
export const themeTokens = (selector: string, theme: Theme): string => {
  let bySelector = made.get(theme);
  if (!bySelector) {
    bySelector = new Map();
    made.set(theme, bySelector);
  }
  let tokens = bySelector.get(selector);
  if (tokens === undefined) {
    tokens = makeThemeTokens(selector, theme);
    bySelector.set(selector, tokens);
  }
  return tokens;
};

/**
 * Custom properties of a theme for one selector, light and dark. A colour that would be hard to read is moved towards
 * black or white until it is not; the ladder the regions' colours come from needs no move.
 */
const makeThemeTokens = (selector: string, theme: Theme): string => {
  const light = schemeTokens(theme.light, theme.accent, LIGHT, "#000000");
  const dark = schemeTokens(theme.dark, theme.accent, DARK, "#ffffff");
  // The button on a slab: dark words on the accent in either scheme.
  const onAccent = legible(theme.light.deep, {
    against: [light.accent as string, dark.accent as string],
    ratio: 4.5,
    towards: "#000000",
  });
  const paper = { "on-accent": onAccent, "paper-brand": light.brand as string };
  return (
    `${selector}{${declarations({ ...light, ...paper })}}` +
    `@media(prefers-color-scheme:dark){${selector}{${declarations(dark)}}}`
  );
};

/** A theme of its own for a part of the page. */
export type OwnTheme = { selector: string; theme: Theme };

/**
 * The whole look of a page: the region's colours and horizon, and the theme sites' own colours where they hold. In the
 * first layer, so that print and the reader's own colours come before it.
 */
export const pageTokens = (region: RegionTheme, horizonUrl: string, own: OwnTheme[]): string =>
  [
    "@layer tokens{",
    themeTokens(":root", region),
    `:root{--horizon:url(${horizonUrl});--horizon-x:${region.horizonFocus}%}`,
    ...own.map(({ selector, theme }) => themeTokens(selector, theme)),
    "}",
  ].join("");
