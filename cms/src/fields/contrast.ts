import { adminLanguage, words } from "../i18n/words.ts";

/** Text and its background need this much (WCAG 1.4.3, AA). */
const MINIMUM = 4.5;

/** The fixed colours of the sites that a region's colours meet: the page, and the text on brand and deep surfaces. */
export const SCHEMES = {
  light: { page: "#ffffff", onBrand: "#ffffff", onDeep: "#ffffff" },
  dark: { page: "#12161b", onBrand: "#12161b", onDeep: "#f4f6f9" },
} as const;
export type Scheme = keyof typeof SCHEMES;

/** Relative luminance of `#rrggbb` by WCAG's definition, 0 to 1. */
const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** Contrast ratio of two colours, 1 to 21. */
export const contrast = (one: string, other: string): number => {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
};

const TOO_LOW = words(
  "Kontrasti väriin {colour} on {ratio}, vähintään {minimum} tarvitaan. Tummenna tai vaalenna väriä.",
  "Kontrasten mot färgen {colour} är {ratio}, minst {minimum} behövs. Gör färgen mörkare eller ljusare.",
  "The contrast with {colour} is {ratio}, at least {minimum} is needed. Make the colour darker or lighter.",
);

/** Says which of the other colours this one cannot be told from well enough; true when it can from all. */
export const checkContrast = (colour: string, others: string[], language: string | undefined): true | string => {
  const worst = others.map((other) => ({ other, ratio: contrast(colour, other) })).sort((a, b) => a.ratio - b.ratio)[0];
  if (!worst || worst.ratio >= MINIMUM) return true;
  const tag = adminLanguage(language);
  // Rounded down, so that what is refused never reads as enough.
  const ratio = (Math.floor(worst.ratio * 10) / 10).toLocaleString(tag, { minimumFractionDigits: 1 });
  return TOO_LOW[tag]
    .replace("{colour}", worst.other)
    .replace("{ratio}", ratio)
    .replace("{minimum}", MINIMUM.toLocaleString(tag));
};
