import { z } from "zod";
import { localized } from "./locale.ts";
import { Id, Text } from "./rich-text.ts";

/** SHA-256 as 64 lower-case hex digits. */
export const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);

const MediaFile = z.strictObject({ sha256: Sha256, bytes: z.number().int().positive(), mimeType: Text });
export const ImageVariant = z.strictObject({
  ...MediaFile.shape,
  format: z.enum(["avif", "webp"]),
  width: z.number().int().positive(),
  height: z.number().int().positive(),
});
const common = {
  id: Id,
  alt: localized(Text),
  caption: localized(Text),
  credit: Text.optional(),
  licence: Text.optional(),
};
/** Immutable by hash, encoded at upload. Sites serve `/media/<sha256>.<extension>`. */
export const Media = z.discriminatedUnion("type", [
  z.strictObject({
    ...common,
    type: z.literal("image"),
    /** Says nothing the text does not: shown with an empty alternative. */
    decorative: z.boolean(),
    width: z.number().int().positive(),
    height: z.number().int().positive(),
    /** Per cent from the left and the top. */
    focalPoint: z.strictObject({ x: z.number(), y: z.number() }),
    variants: z.array(ImageVariant).min(1),
  }),
  z.strictObject({ ...common, type: z.literal("file"), filename: Text, file: MediaFile }),
]);
export type Media = z.infer<typeof Media>;

/** Where a site serves a media file. */
export const mediaPath = (file: { sha256: string; mimeType: string }): string =>
  `/media/${file.sha256}.${file.mimeType === "application/pdf" ? "pdf" : (file.mimeType.split("/")[1] ?? "bin")}`;
