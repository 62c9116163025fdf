import { legibleTheme, type Region } from "@aluesivut/content";
import { MOTIF_PATHS } from "../../components/motifs.ts";
import { ICON_PATH } from "./text-paths.ts";
import { type TextRoute, textRoute } from "./text-route.ts";

/** The region's mark in its colours, for browser tabs. */
export const icon = ({ theme }: Region): TextRoute => {
  const { light, accent } = legibleTheme(theme);
  const body =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="4" fill="${light.deep}"/>` +
    `<path transform="translate(4 4)" fill="${accent}" fill-rule="evenodd" d="${MOTIF_PATHS[theme.motif]}"/></svg>\n`;
  return textRoute("icon", ICON_PATH, "image/svg+xml", body);
};
