import { randomUUID } from "node:crypto";
import { mkdir, open, rename, unlink } from "node:fs/promises";
import { dirname, join } from "node:path";

/** Writes a file beside its place, safe on disk, and gives its name: what is half written is never seen under its real name. */
export const writeBeside = async (folder: string, bytes: Uint8Array | string, sync: boolean): Promise<string> => {
  const temporary = join(folder, `.tmp-${randomUUID()}`);
  const file = await open(temporary, "wx").catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== "ENOENT") throw error;
    await mkdir(folder, { recursive: true });
    return open(temporary, "wx");
  });
  try {
    await file.writeFile(bytes);
    if (sync) await file.datasync();
  } catch (error) {
    await unlink(temporary).catch(() => {});
    throw error;
  } finally {
    await file.close();
  }
  return temporary;
};

/** Replaces a file whole. */
export const writeWhole = async (path: string, bytes: Uint8Array | string, sync: boolean): Promise<void> => {
  const temporary = await writeBeside(dirname(path), bytes, sync);
  await rename(temporary, path);
};

/** Makes the names in a folder safe: without it a file may survive a power cut and its name not. */
export const syncFolder = async (folder: string): Promise<void> => {
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
};
