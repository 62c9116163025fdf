import { readFile } from "node:fs/promises";
import { sha256 } from "@aluesivut/content/hash";
import { APIError, type CollectionBeforeChangeHook, type PayloadRequest } from "payload";
import { inLanguageOf, words } from "../i18n/words.ts";
import { type EncodedImage, encodeImage, TooManyPixelsError } from "./encode-image.ts";
import { storeMediaFile } from "./store.ts";

const UNREADABLE = words(
  "Tiedostoa {name} ei voi lukea kuvana. Tallenna se uudelleen JPEG-, PNG- tai WebP-muodossa ja lataa uudestaan.",
  "Filen {name} kan inte läsas som bild. Spara den på nytt som JPEG, PNG eller WebP och ladda upp igen.",
  "The file {name} cannot be read as a picture. Save it again as JPEG, PNG or WebP and upload it once more.",
);

const TOO_LARGE = words(
  "Kuva {name} on liian suuri: {width} × {height} kuvapistettä. Pienennä se esimerkiksi 4000 kuvapisteen levyiseksi ja lataa uudestaan.",
  "Bilden {name} är för stor: {width} × {height} bildpunkter. Förminska den till exempelvis 4000 bildpunkters bredd och ladda upp igen.",
  "The picture {name} is too large: {width} × {height} pixels. Make it 4000 pixels wide, for example, and upload it once more.",
);

const remembered = new Map<string, Promise<EncodedImage>>();

/** Encodes a picture once, however many ask for it while it lasts; the last few are remembered. */
const encodeOnce = (data: Uint8Array): Promise<EncodedImage> => {
  const key = sha256(data);
  const known = remembered.get(key);
  if (known) return known;
  const encoding = encodeImage(data);
  remembered.set(key, encoding);
  encoding.catch(() => remembered.delete(key));
  const oldest = remembered.keys().next().value;
  if (remembered.size > 8 && oldest) remembered.delete(oldest);
  return encoding;
};

type Upload = NonNullable<PayloadRequest["file"]>;
const bytesOf = (file: Upload): Promise<Uint8Array> | Uint8Array =>
  file.tempFilePath ? readFile(file.tempFilePath) : file.data;

const encodeUpload = async (file: Upload, req: PayloadRequest): Promise<EncodedImage> => {
  const data = await bytesOf(file);
  try {
    return await encodeOnce(data);
  } catch (cause) {
    const size = cause instanceof TooManyPixelsError ? cause.size : undefined;
    const message = inLanguageOf(req)(size ? TOO_LARGE : UNREADABLE, { name: file.name, ...size });
    throw Object.assign(new APIError(message, 400, null, true), { cause });
  }
};

/**
 * Starts the encoding before the save's transaction begins: it can take seconds, and on SQLite nobody else could save
 * meanwhile. The save itself then finds it done.
 */
export const encodeAhead = async (req: PayloadRequest): Promise<void> => {
  if (req.file?.mimetype.startsWith("image/")) await encodeUpload(req.file, req);
};

/** Adds to an upload what the sites need of it: variants of a picture, hash and size of a file. */
export const prepareUpload: CollectionBeforeChangeHook = async ({ data, req }) => {
  const { file } = req;
  if (!file) return data;
  if (file.mimetype.startsWith("image/")) {
    return { ...data, ...(await encodeUpload(file, req)), storedFile: { sha256: null, bytes: null, mimeType: null } };
  }
  return { ...data, variants: [], storedFile: await storeMediaFile(await bytesOf(file), "application/pdf") };
};
