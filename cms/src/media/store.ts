import { constants, createReadStream } from "node:fs";
import { access, mkdir, open, rename, stat } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { sha256 } from "@aluesivut/content/hash";
import { env } from "../env.ts";

/** Extensions of what the store holds and how it is served. */
const CONTENT_TYPES = { avif: "image/avif", webp: "image/webp", pdf: "application/pdf" } as const;
type Extension = keyof typeof CONTENT_TYPES;
export type StoredMimeType = (typeof CONTENT_TYPES)[Extension];

export type StoredFile = { sha256: string; bytes: number; mimeType: StoredMimeType };

const extensionOf = (mimeType: StoredMimeType): Extension =>
  (Object.keys(CONTENT_TYPES) as Extension[]).find((extension) => CONTENT_TYPES[extension] === mimeType) as Extension;

/** `$DATA_DIR/media/<first two digits>/<sha256>.<extension>` */
const pathOf = (dataDir: string, hash: string, extension: Extension): string =>
  join(dataDir, "media", hash.slice(0, 2), `${hash}.${extension}`);

const exists = (path: string): Promise<boolean> =>
  access(path, constants.R_OK).then(
    () => true,
    () => false,
  );

/** Keeps a file under its own hash. Written whole or not at all; what is there already is left alone. */
export const storeMediaFile = async (
  data: Uint8Array,
  mimeType: StoredMimeType,
  dataDir = env().dataDir,
): Promise<StoredFile> => {
  const hash = sha256(data);
  const path = pathOf(dataDir, hash, extensionOf(mimeType));
  if (!(await exists(path))) {
    await mkdir(join(path, ".."), { recursive: true });
    const draft = `${path}.${crypto.randomUUID()}.part`;
    const file = await open(draft, "wx");
    try {
      await file.writeFile(data);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, path);
  }
  return { sha256: hash, bytes: data.byteLength, mimeType };
};

export type OpenedFile = {
  path: string;
  bytes: number;
  mimeType: StoredMimeType;
  stream(): ReadableStream<Uint8Array>;
};

/** A stored file by its hash; undefined when the store has none. Says nothing of who may see it. */
export const openMediaFile = async (hash: string, dataDir = env().dataDir): Promise<OpenedFile | undefined> => {
  if (!/^[0-9a-f]{64}$/.test(hash)) return undefined; // 64 hex digits, so that it never leaves the folder
  for (const extension of Object.keys(CONTENT_TYPES) as Extension[]) {
    const path = pathOf(dataDir, hash, extension);
    const found = await stat(path).catch(() => undefined);
    if (found?.isFile()) {
      return {
        path,
        bytes: found.size,
        mimeType: CONTENT_TYPES[extension],
        stream: () => Readable.toWeb(createReadStream(path)) as ReadableStream<Uint8Array>,
      };
    }
  }
  return undefined;
};
