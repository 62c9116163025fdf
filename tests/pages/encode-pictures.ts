import type { Media, RegionSnapshot } from "@aluesivut/content";
import { sha256, snapshotHash } from "@aluesivut/content/hash";
import sharp from "sharp";

type Image = Extract<Media, { type: "image" }>;

/** A bridge over water, drawn: flat areas and a few edges, as the demo's illustrations have. */
const drawing = (width: number, height: number): Buffer =>
  Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 1600 900" preserveAspectRatio="none"><rect width="1600" height="900" fill="#cfe8f0"/><path d="M0 560h1600v340H0z" fill="#2b6c80"/><path d="M0 520C400 300 1200 300 1600 520v40C1200 340 400 340 0 560z" fill="#7a4a22"/><circle cx="1300" cy="160" r="80" fill="#feb858"/></svg>`,
  );

const encoded = new Map<string, Promise<Uint8Array>>();

/** The same drawing at a size; made once, for the fixture sites share their pictures. */
const encodeDrawing = (format: "avif" | "webp", width: number, height: number): Promise<Uint8Array> => {
  const key = `${format} ${width} ${height}`;
  const made =
    encoded.get(key) ??
    (format === "avif"
      ? sharp(drawing(width, height)).avif({ effort: 0 })
      : sharp(drawing(width, height)).webp()
    ).toBuffer();
  encoded.set(key, made);
  return made;
};

/** Gives each picture of a snapshot bytes that a browser can show; `bytes` takes them by hash. */
export const encodePictures = async (
  snapshot: RegionSnapshot,
  bytes: Map<string, Uint8Array>,
): Promise<RegionSnapshot> => {
  const encode = async (image: Image): Promise<Image> => ({
    ...image,
    variants: await Promise.all(
      image.variants.map(async (variant) => {
        const picture = await encodeDrawing(variant.format, variant.width, variant.height);
        const hash = sha256(picture);
        bytes.set(hash, picture);
        return { ...variant, sha256: hash, bytes: picture.length };
      }),
    ),
  });
  const media: Record<string, Media> = {};
  for (const [id, each] of Object.entries(snapshot.head.media))
    media[id] = each.type === "image" ? await encode(each) : each;
  const head = { ...snapshot.head, media };
  return { ...snapshot, head, hash: snapshotHash({ head, documents: snapshot.documents }) };
};
