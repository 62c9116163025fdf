import sharp from "sharp";
import { type StoredFile, storeMediaFile } from "./store.ts";

export type Variant = StoredFile & { format: "avif" | "webp"; width: number; height: number };
export type EncodedImage = { width: number; height: number; variants: Variant[] };

/** Widths of the variants in pixels; a picture is never enlarged. */
const WIDTHS = [480, 960, 1600];
/** A picture of more pixels than this would take the memory of the process with it: 12,000 × 8,000 are well. */
const PIXEL_LIMIT = 100_000_000;

/** A picture that is whole but of more pixels than are encoded. */
export class TooManyPixelsError extends Error {
  override name = "TooManyPixelsError";
  readonly size: { width: number; height: number };
  constructor(size: { width: number; height: number }) {
    super(
      `Cannot encode a picture as it may have ${PIXEL_LIMIT} pixels: current size is ${size.width} × ${size.height}`,
    );
    this.size = size;
  }
}

/** Each width below the picture's own, and the picture's own when it is smaller than the greatest. */
const widthsFor = (width: number): number[] => {
  const smaller = WIDTHS.filter((each) => each < width);
  return smaller.length < WIDTHS.length ? [...smaller, Math.min(width, WIDTHS[smaller.length] ?? width)] : smaller;
};

/**
 * Encodes a picture as AVIF and WebP at up to three widths and stores them. The picture is turned upright; EXIF, GPS and
 * colour profiles are dropped (colours are converted to sRGB), of an animation the first frame is kept.
 */
export const encodeImage = async (data: Uint8Array, dataDir?: string): Promise<EncodedImage> => {
  // The header alone is read: nothing of the picture is decoded yet.
  const size = await sharp(data, { limitInputPixels: false }).metadata();
  if (size.width * size.height > PIXEL_LIMIT) throw new TooManyPixelsError(size);
  const upright = await sharp(data, { limitInputPixels: PIXEL_LIMIT, failOn: "error" })
    .autoOrient()
    .resize({ width: WIDTHS.at(-1) as number, withoutEnlargement: true })
    .toColourspace("srgb")
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height, channels } = upright.info;
  const variants = await Promise.all(
    widthsFor(width).flatMap((target) =>
      (["avif", "webp"] as const).map(async (format): Promise<Variant> => {
        const resized = sharp(upright.data, { raw: { width, height, channels } }).resize({ width: target });
        // Effort 2 takes a third of the default's time for some per cent more bytes: an editor waits for it.
        const encoded = format === "avif" ? resized.avif({ quality: 55, effort: 2 }) : resized.webp({ quality: 80 });
        const { data: bytes, info } = await encoded.toBuffer({ resolveWithObject: true });
        const file = await storeMediaFile(bytes, format === "avif" ? "image/avif" : "image/webp", dataDir);
        return { ...file, format, width: info.width, height: info.height };
      }),
    ),
  );
  return { width, height, variants: variants.sort((a, b) => a.width - b.width || (a.format < b.format ? -1 : 1)) };
};
