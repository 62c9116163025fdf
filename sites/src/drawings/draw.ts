import { CARD_SIZE, type Drawing, FIXED_COLOURS, legibleTheme, type RegionTheme } from "@aluesivut/content";
import { MOTIF_PATHS } from "../components/motifs.ts";
import { fitText, inFont, textPath } from "./set-text.ts";

const horizons = import.meta.glob<string>("../styles/horizons/*.svg", {
  query: "?raw",
  import: "default",
  eager: true,
});

const motif = (name: RegionTheme["motif"], x: number, y: number, size: number, colour: string): string =>
  `<path transform="translate(${x} ${y}) scale(${size / 24})" fill="${colour}" fill-rule="evenodd" d="${MOTIF_PATHS[name]}"/>`;

/** A row of the region's motif, woven as on its pages. */
const band = (theme: RegionTheme, y: number, size: number): string =>
  Array.from({ length: Math.ceil(CARD_SIZE.width / size) }, (_, index) =>
    motif(theme.motif, index * size, y, size, theme.accent),
  ).join("");

/** Colours of the horizon for dark screens: a card has one look. */
const DARK_COLOURS = /@media\s*\(prefers-color-scheme:\s*dark\)\s*\{(?:[^{}]*\{[^{}]*\})*\s*\}/g;

/** The region's landscape along the lower edge. */
const horizonOf = ({ horizon }: RegionTheme): string => {
  const svg = horizons[`../styles/horizons/${horizon}.svg`];
  if (!svg)
    throw new Error(`Cannot draw a card as there is no such horizon in sites/src/styles: current value is ${horizon}`);
  const height = (CARD_SIZE.width * 240) / 1600;
  const inner = svg.replace(/^<svg[^>]*>/, "").replace(/<\/svg>\s*$/, ""); // its own outermost element gives way
  const at = `x="0" y="${CARD_SIZE.height - height}" width="${CARD_SIZE.width}" height="${height}"`;
  return `<svg ${at} viewBox="0 0 1600 240">${inner.replace(DARK_COLOURS, "")}</svg>`;
};

const EDGE = 64;
const HEAD = 128;
const RIBBON = 24;
const TEXT_TOP = HEAD + RIBBON + 30;
const TEXT_WIDTH = CARD_SIZE.width - 2 * EDGE;
const TEXT_BOTTOM = CARD_SIZE.height - 138;
const LEADING = 1.14;

const drawCard = (
  { title, part, site, theme: own }: Extract<Drawing, { type: "card" }>,
  region: RegionTheme,
): string => {
  const theme = { ...region, ...legibleTheme(own ?? region) };
  const { deep, brand, wash } = theme.light;
  const { width, height } = CARD_SIZE;
  const name = fitText(inFont(site), { sizes: [44, 38, 32, 27], width: TEXT_WIDTH - 100, height: 64, leading: 1.1 });
  const names = name.lines.map((line, index) => {
    const middle = HEAD / 2 + name.size * 0.34 - ((name.lines.length - 1) * name.size * 1.1) / 2;
    return textPath(line, EDGE + 96, middle + index * name.size * 1.1, name.size, FIXED_COLOURS.light.onDeep);
  });
  const top = part ? TEXT_TOP + 46 : TEXT_TOP;
  const { size, lines } = fitText(inFont(title), {
    sizes: [84, 76, 68, 60, 54, 48, 44],
    width: TEXT_WIDTH,
    height: TEXT_BOTTOM - top,
    leading: LEADING,
  });
  const titles = lines.map((line, index) =>
    textPath(line, EDGE, top + size * (0.82 + index * LEADING), size, FIXED_COLOURS.light.ink),
  );
  return [
    `<rect width="${width}" height="${height}" fill="${wash}"/>`,
    `<rect width="${width}" height="${HEAD + RIBBON}" fill="${deep}"/>`,
    band(theme, HEAD, RIBBON),
    motif(theme.motif, EDGE, (HEAD - 72) / 2, 72, theme.accent),
    ...names,
    ...(part ? [textPath(inFont(part), EDGE, TEXT_TOP + 26, 32, brand)] : []),
    ...titles,
    // A page with colours of its own is not of the region's landscape.
    own
      ? `<rect y="${height - 90}" width="${width}" height="90" fill="${deep}"/>${band(theme, height - 75, 60)}`
      : horizonOf(region),
  ].join("");
};

/** The mark within the circle that phones may cut an icon to. */
const drawMark = (region: RegionTheme, size: number): string => {
  const { light, accent } = legibleTheme(region);
  const mark = size * 0.6;
  const edge = (size - mark) / 2;
  return `<rect width="${size}" height="${size}" fill="${light.deep}"/>${motif(region.motif, edge, edge, mark, accent)}`;
};

const svg = (width: number, height: number, inner: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${inner}</svg>`;

/** A drawing as SVG of paths alone. */
export const draw = (drawing: Drawing, theme: RegionTheme): string =>
  drawing.type === "icon"
    ? svg(drawing.size, drawing.size, drawMark(theme, drawing.size))
    : svg(CARD_SIZE.width, CARD_SIZE.height, drawCard(drawing, theme));
