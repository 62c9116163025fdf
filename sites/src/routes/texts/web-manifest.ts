import { BASE_PLACEHOLDER, frontPath, legibleTheme } from "@aluesivut/content";
import { ICON_SIZES, iconPath } from "../drawings.ts";
import { withBase } from "../href.ts";
import { regionName, withoutSoftHyphens } from "../page-base.ts";
import { PAGE_NAMES } from "../section-names.ts";
import type { LocalSite } from "../site.ts";
import { ICON_PATH, manifestPath } from "./text-paths.ts";
import { type TextRoute, textRoute } from "./text-route.ts";

/** What a phone shows of a site that is put on its home screen. https://www.w3.org/TR/appmanifest/ */
export const webManifest = (local: LocalSite): TextRoute => {
  const { region, locale } = local;
  const name = withoutSoftHyphens(regionName(local));
  const pngs = ICON_SIZES.map((size) => ({
    src: withBase(iconPath(region, size)),
    sizes: `${size}x${size}`,
    type: "image/png",
    purpose: "any maskable",
  }));
  const manifest = {
    id: withBase(frontPath(locale)),
    name: `${name} – ${PAGE_NAMES.site[locale]}`,
    short_name: name,
    ...(region.lead[locale] ? { description: region.lead[locale] } : {}),
    lang: locale,
    dir: "ltr",
    start_url: withBase(frontPath(locale)),
    scope: `${BASE_PLACEHOLDER}/`,
    display: "minimal-ui",
    theme_color: legibleTheme(region.theme).light.deep,
    background_color: "#ffffff",
    icons: [{ src: withBase(ICON_PATH), sizes: "any", type: "image/svg+xml" }, ...pngs],
  };
  const body = `${JSON.stringify(manifest, null, 2)}\n`;
  return textRoute("web-manifest", manifestPath(locale), "application/manifest+json", body, locale);
};
