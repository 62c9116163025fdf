import {
  CARD_SIZE,
  DRAWING_LIST_PATH,
  DRAWN_FOLDER,
  type Drawing,
  type DrawingList,
  type Region,
  type RegionTheme,
} from "@aluesivut/content";
import { sha256 } from "@aluesivut/content/hash";
import { absoluteUrl } from "./href.ts";
import type { PageBase, PageRoute } from "./page-props.ts";
import { type TextRoute, textRoute } from "./texts/text-route.ts";

/** Part of every drawing's name: raised when the same words and colours are drawn in another way. A test says when. */
export const DRAWING_VERSION = 1;

/** By theme, which stays one object until the region's look changes: lists ask for theirs with every publication. */
const paths = new WeakMap<RegionTheme, Map<string, string>>();

/** Where a drawing stands: named by all that it is made of, so that equal ones are one. */
export const drawingPath = (drawing: Drawing, theme: RegionTheme): string => {
  const known = paths.get(theme) ?? new Map<string, string>();
  paths.set(theme, known);
  const made = JSON.stringify(drawing);
  let path = known.get(made);
  if (path === undefined) {
    path = `${DRAWN_FOLDER}${sha256(JSON.stringify([DRAWING_VERSION, theme, drawing])).slice(0, 32)}.png`;
    known.set(made, path);
  }
  return path;
};

/** What others show when a page without a picture is shared. */
export const drawnShareImage = (
  region: Region,
  card: Omit<Extract<Drawing, { type: "card" }>, "type">,
  alt: string,
): NonNullable<PageBase["shareImage"]> => {
  const drawing: Drawing = { type: "card", ...card };
  return { url: absoluteUrl(region.baseUrl, drawingPath(drawing, region.theme)), ...CARD_SIZE, alt, drawing };
};

/** In pixels: what phones put on a home screen, and what a web manifest has to have. */
export const ICON_SIZES = [180, 192, 512] as const;
export const iconPath = ({ theme }: Region, size: (typeof ICON_SIZES)[number]): string =>
  drawingPath({ type: "icon", size }, theme);

/** One page's line of the list: it stays the same for as long as the page's route does. */
const lines = new WeakMap<PageRoute, string>();
const lineOf = (page: PageRoute, baseUrl: string): string => {
  const known = lines.get(page);
  if (known !== undefined) return known;
  const { shareImage } = page.props;
  const path = shareImage && `/${shareImage.url.slice(baseUrl.length)}`;
  const line = shareImage?.drawing ? `${JSON.stringify(path)}:${JSON.stringify(shareImage.drawing)}` : "";
  lines.set(page, line);
  return line;
};

/** What has to be drawn for a release; who publishes reads it once the release is live. */
export const drawingList = (region: Region, pages: PageRoute[]): TextRoute => {
  const { theme, baseUrl } = region;
  const icons = ICON_SIZES.map(
    (size) => `${JSON.stringify(iconPath(region, size))}:${JSON.stringify({ type: "icon", size } satisfies Drawing)}`,
  );
  const unique = new Set([...icons, ...pages.map((page) => lineOf(page, baseUrl))]);
  unique.delete("");
  const head = JSON.stringify({ theme } satisfies Partial<DrawingList>).slice(0, -1);
  const body = `${head},"drawings":{\n${[...unique].join(",\n")}\n}}\n`;
  return textRoute("drawing-list", DRAWING_LIST_PATH, "application/json", body);
};
