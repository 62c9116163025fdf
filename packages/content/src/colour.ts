type Triple = readonly [number, number, number];

const HEX = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i; // three pairs of hex digits

/** `#rrggbb`, the one form that themes are kept in. */
export const isColour = (value: unknown): value is string => typeof value === "string" && HEX.test(value);

/** Red, green and blue, 0 to 255. @throws when the colour is not `#rrggbb`: the contract lets no other in. */
const parse = (colour: string): Triple => {
  const match = HEX.exec(colour);
  if (!match) throw new TypeError(`Cannot read a colour as it must be #rrggbb: current value is ${colour}`);
  const [, red = "", green = "", blue = ""] = match;
  return [Number.parseInt(red, 16), Number.parseInt(green, 16), Number.parseInt(blue, 16)];
};

const toLinear = (part: number): number => {
  const share = part / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};
const fromLinear = (share: number): number =>
  255 * (share <= 0.0031308 ? share * 12.92 : 1.055 * share ** (1 / 2.4) - 0.055);

/** WCAG 2 relative luminance, 0 to 1. */
const luminance = (colour: string): number => {
  const [red, green, blue] = parse(colour);
  return 0.2126 * toLinear(red) + 0.7152 * toLinear(green) + 0.0722 * toLinear(blue);
};

/** WCAG 2 contrast ratio, 1 to 21. */
export const contrast = (one: string, other: string): number => {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
};

/** Lightness 0 to 1, and chroma and hue as the two axes of OKLab: the space in which equal steps look equal. */
type Oklab = { lightness: number; a: number; b: number };

/* The matrices are those of OKLab's definition (Björn Ottosson, 2020). */
const toOklab = (colour: string): Oklab => {
  const [red, green, blue] = parse(colour).map(toLinear) as unknown as Triple;
  const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const medium = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return {
    lightness: 0.2104542553 * long + 0.793617785 * medium - 0.0040720468 * short,
    a: 1.9779984951 * long - 2.428592205 * medium + 0.4505937099 * short,
    b: 0.0259040371 * long + 0.7827717662 * medium - 0.808675766 * short,
  };
};

/** Red, green and blue; beyond 0 to 255 where no screen of sRGB shows the colour. */
const fromOklab = ({ lightness, a, b }: Oklab): Triple => {
  const long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    fromLinear(4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short),
    fromLinear(-1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short),
    fromLinear(-0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short),
  ];
};

const print = (parts: Triple): string => `#${parts.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
const isShown = (parts: Triple): boolean => parts.every((part) => part > -0.5 && part < 255.5);

/** The colour at another lightness: its hue stays, and so much of its chroma as a screen can show there. */
const atLightness = ({ a, b }: Oklab, lightness: number): string => {
  let [least, most] = [0, 1];
  let share = 1;
  if (!isShown(fromOklab({ lightness, a, b }))) {
    for (let i = 0; i < 12; i++) {
      share = (least + most) / 2;
      if (isShown(fromOklab({ lightness, a: a * share, b: b * share }))) least = share;
      else most = share;
    }
    share = least;
  }
  const parts = fromOklab({ lightness, a: a * share, b: b * share });
  return print(parts.map((part) => Math.min(255, Math.max(0, Math.round(part)))) as unknown as Triple);
};

const STEPS = 500;

/**
 * The colour itself if it will do, else the nearest lighter or darker shade of it that does (hue and chroma kept in
 * OKLCH); undefined when no shade of it will.
 */
export const nearestShade = (colour: string, isGood: (shade: string) => boolean): string | undefined => {
  if (isGood(colour)) return colour;
  const own = toOklab(colour);
  for (let step = 1; step <= STEPS; step++) {
    for (const lightness of [own.lightness - step / STEPS, own.lightness + step / STEPS]) {
      if (lightness < 0 || lightness > 1) continue;
      const shade = atLightness(own, lightness);
      if (isGood(shade)) return shade;
    }
  }
  return undefined;
};
