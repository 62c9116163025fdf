type Rgb = readonly [number, number, number];

/** @throws when the colour is not `#rrggbb`: themes are checked by the contract before they get here. */
const parse = (colour: string): Rgb => {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour); // three pairs of hex digits
  if (!match) throw new TypeError(`Cannot read a colour as it must be #rrggbb: current value is ${colour}`);
  return [
    Number.parseInt(match[1] as string, 16),
    Number.parseInt(match[2] as string, 16),
    Number.parseInt(match[3] as string, 16),
  ];
};
const print = (rgb: Rgb): string => `#${rgb.map((part) => Math.round(part).toString(16).padStart(2, "0")).join("")}`;

/** WCAG 2 relative luminance. */
const luminance = (colour: string): number => {
  const [red, green, blue] = parse(colour).map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as unknown as Rgb;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** WCAG 2 contrast ratio, 1 to 21. */
export const contrast = (one: string, other: string): number => {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
};

const mix = (colour: string, towards: string, share: number): string => {
  const [from, to] = [parse(colour), parse(towards)];
  return print(from.map((part, i) => part + ((to[i] as number) - part) * share) as unknown as Rgb);
};

/** The colour itself if it has the contrast ratio against all given ones, else the nearest mix towards another that has. */
export const legible = (colour: string, rule: { against: string[]; ratio: number; towards: string }): string => {
  for (let step = 0; step <= 20; step++) {
    const candidate = mix(colour, rule.towards, step / 20);
    if (rule.against.every((other) => contrast(candidate, other) >= rule.ratio)) return candidate;
  }
  return rule.towards;
};
