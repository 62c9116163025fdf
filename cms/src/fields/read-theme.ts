import { isColour, type PartialTheme, THEME_FIELDS, type ThemeField } from "@aluesivut/content";

/** The group that holds a theme's colours, in regions and theme sites alike. */
export const THEME = "theme";

/** A theme of what a form holds: what is no colour yet is left out. */
export const readTheme = (valueIn: (role: ThemeField) => unknown): PartialTheme => {
  const theme: PartialTheme = { light: {}, dark: {} };
  for (const role of THEME_FIELDS) {
    const value = valueIn(role);
    if (!isColour(value)) continue;
    if (role === "accent") theme.accent = value;
    else {
      const [scheme, name] = role.split(".") as ["light" | "dark", "deep" | "brand" | "wash" | "tint"];
      theme[scheme] = { ...theme[scheme], [name]: value };
    }
  }
  return theme;
};
