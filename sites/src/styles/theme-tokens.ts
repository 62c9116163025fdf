import { FIXED_COLOURS, legibleTheme, type RegionTheme, type Scheme, type Theme } from "@aluesivut/content";

const declarations = (tokens: Record<string, string>): string =>
  Object.entries(tokens)
    .map(([name, value]) => `--${name}:${value}`)
    .join(";");

const schemeTokens = (theme: Theme, scheme: Scheme): Record<string, string> => ({
  ...theme[scheme],
  "on-brand": FIXED_COLOURS[scheme].page,
  accent: theme.accent,
});

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
 * Custom properties of a theme for one selector, light and dark. The CMS refuses colours that are hard to read; one that
 * got here all the same gives way to its nearest legible shade.
 */
const makeThemeTokens = (selector: string, given: Theme): string => {
  const theme = legibleTheme(given);
  // The button on a slab has dark words on the accent in either scheme; on paper the light colours are used.
  const common = { "on-accent": theme.light.deep, "paper-brand": theme.light.brand };
  return (
    `${selector}{${declarations({ ...schemeTokens(theme, "light"), ...common })}}` +
    `@media(prefers-color-scheme:dark){${selector}{${declarations(schemeTokens(theme, "dark"))}}}`
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
