import { type Locale, type Media, mediaPath } from "@aluesivut/content";
import { absoluteUrl, withBase } from "./href.ts";
import type { Picture } from "./item-props.ts";
import { present } from "./present.ts";
import type { LocalSite } from "./site.ts";

type Image = Extract<Media, { type: "image" }>;

const altOf = (image: Image, locale: Locale): string => (image.decorative ? "" : (image.alt[locale] ?? ""));

/** A picture by its media id, in one language; undefined when the snapshot has no such picture. */
export const pictureOf = (
  { site, locale }: LocalSite,
  id: string | undefined,
  caption?: string,
): Picture | undefined => {
  const media = id === undefined ? undefined : site.media(id);
  if (media?.type !== "image") return undefined;
  const sources = (["avif", "webp"] as const).map((format) => {
    const variants = media.variants.filter((variant) => variant.format === format).sort((a, b) => a.width - b.width);
    return { type: `image/${format}`, variants };
  });
  const known = sources[1]?.variants.length ? sources[1].variants : media.variants;
  const middle = known[Math.floor((known.length - 1) / 2)] ?? known[0];
  if (!middle) return undefined;
  return present({
    alt: altOf(media, locale),
    sources: sources
      .filter(({ variants }) => variants.length > 0)
      .map(({ type, variants }) => ({
        type,
        srcset: variants.map((variant) => `${withBase(mediaPath(variant))} ${variant.width}w`).join(", "),
      })),
    src: withBase(mediaPath(middle)),
    width: middle.width,
    height: middle.height,
    focalPoint: media.focalPoint,
    caption: caption ?? media.caption[locale],
    credit: media.credit,
  });
};

/** The picture others show when a page is shared: WebP, as near to 1,200 pixels as there is. */
export const shareImageOf = ({ site, locale, region }: LocalSite, id: string | undefined) => {
  const media = id === undefined ? undefined : site.media(id);
  if (media?.type !== "image") return undefined;
  const [best] = [...media.variants].sort(
    (a, b) =>
      Number(a.format !== "webp") - Number(b.format !== "webp") || Math.abs(a.width - 1200) - Math.abs(b.width - 1200),
  );
  if (!best) return undefined;
  const { width, height } = best;
  return { url: absoluteUrl(region.baseUrl, mediaPath(best)), width, height, alt: altOf(media, locale) };
};
