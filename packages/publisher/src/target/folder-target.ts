import { constants } from "node:fs";
import { access, mkdir, readdir, readFile, rename, stat, unlink, utimes } from "node:fs/promises";
import { join, resolve } from "node:path";
import { sha256 } from "@aluesivut/content/hash";
import { syncFolder, writeBeside, writeWhole } from "./durable-write.ts";
import { makeFolder } from "./make-folder.ts";
import { DrawnManifest, Manifest, SearchManifest } from "./manifest.ts";
import { openNumberedRecords } from "./numbered-records.ts";
import { syncFileSystem, syncFiles } from "./sync-files.ts";
import { DamagedObjectError, type Target } from "./target.ts";

const FORMAT = 1;
/** What an unfinished release of somebody else may be counting on is younger than this. */
const GRACE_MS = 60 * 60 * 1000;
const TOUCH_AFTER_MS = 10 * 60 * 1000;
/** From here on one sync of the whole file system costs less than one a file. */
const MANY_FILES = 24;

/**
 * Opens (and makes, if need be) a target in a folder:
 * `objects/ab/<sha256>`, `manifests/<sha256>.json`, `regions/<region>/<series>/<number>.json`.
 */
export const openFolderTarget = async (address: string, { create = true } = {}): Promise<Target> => {
  const root = resolve(address);
  await prepare(root, create);

  const objectPath = (hash: string) => join(root, "objects", hash.slice(0, 2), hash);
  const manifestPath = (name: string) => join(root, "manifests", `${name}.json`);
  /** Written but not yet synced and named: hash → temporary file. */
  const pending = new Map<string, string>();
  /** So that two pages with the same bytes do not write them twice at once. */
  const writing = new Map<string, Promise<void>>();

  const hasObject = async (hash: string): Promise<boolean> => {
    if (pending.has(hash)) return true;
    const info = await stat(objectPath(hash)).catch(ignoreMissing);
    if (!info) return false;
    const now = Date.now();
    if (now - info.mtimeMs > TOUCH_AFTER_MS) await utimes(objectPath(hash), now / 1000, now / 1000);
    return true;
  };

  const readHashed = async (path: string, name: string, what: string): Promise<Buffer> => {
    const bytes = await readFile(path).catch((cause: NodeJS.ErrnoException) => {
      if (cause.code === "ENOENT") throw new DamagedObjectError(what, root, `there is no ${path}`, { cause });
      throw cause;
    });
    const found = sha256(bytes);
    if (found !== name) {
      throw new DamagedObjectError(
        what,
        root,
        `${path} has ${bytes.length} bytes with the hash ${found.slice(0, 12)}…`,
      );
    }
    return bytes;
  };

  /** Makes all that is pending safe on disk and gives it its names. */
  const nameAll = async (): Promise<void> => {
    const batch = [...pending];
    if (batch.length === 0) return;
    const many = batch.length > MANY_FILES;
    if (many) await syncFileSystem(root, () => syncFiles(batch.map(([, path]) => path)));
    else await syncFiles(batch.map(([, path]) => path));
    const folders = new Set(batch.map(([hash]) => join(root, "objects", hash.slice(0, 2))));
    let madeFolder = false;
    for (const [hash, temporary] of batch) {
      await rename(temporary, objectPath(hash)).catch(async (error: NodeJS.ErrnoException) => {
        if (error.code !== "ENOENT") throw error;
        await mkdir(join(root, "objects", hash.slice(0, 2)), { recursive: true });
        madeFolder = true;
        await rename(temporary, objectPath(hash));
      });
      pending.delete(hash);
    }
    if (madeFolder) folders.add(join(root, "objects"));
    const syncNames = () => Promise.all([...folders].map(syncFolder));
    if (many) await syncFileSystem(root, syncNames);
    else await syncNames();
  };
  let flushing: Promise<void> = Promise.resolve();

  const target: Target = {
    address: root,
    hasObject,
    async putObject(hash, bytes) {
      const running = writing.get(hash);
      if (running) return running;
      const work = (async () => {
        if (await hasObject(hash)) return;
        pending.set(hash, await writeBeside(join(root, "objects"), bytes, false));
      })();
      writing.set(hash, work);
      try {
        await work;
      } finally {
        writing.delete(hash);
      }
    },
    async readObject(hash) {
      const what = `object ${hash.slice(0, 12)}…`;
      const unnamed = pending.get(hash);
      if (!unnamed) return readHashed(objectPath(hash), hash, what);
      // Between the look and the reading it may have got its name.
      return readHashed(unnamed, hash, what).catch(() => readHashed(objectPath(hash), hash, what));
    },
    async removeObject(hash) {
      await unlink(objectPath(hash)).catch(ignoreMissing);
    },
    flush() {
      // Regions are released side by side and each waits for all that is pending: one at a time.
      flushing = flushing.then(nameAll, nameAll);
      return flushing;
    },

    async putManifest(manifest) {
      const text = JSON.stringify(manifest);
      const name = sha256(text);
      await writeWhole(manifestPath(name), text, true);
      await syncFolder(join(root, "manifests"));
      return name;
    },
    async readManifest(name) {
      const bytes = await readHashed(manifestPath(name), name, `release ${name.slice(0, 12)}…`);
      return Manifest.parse(JSON.parse(bytes.toString("utf8")));
    },
    async readSearchManifest(name) {
      const bytes = await readHashed(manifestPath(name), name, `search index ${name.slice(0, 12)}…`);
      return SearchManifest.parse(JSON.parse(bytes.toString("utf8")));
    },
    async readDrawnManifest(name) {
      const bytes = await readHashed(manifestPath(name), name, `list of drawings ${name.slice(0, 12)}…`);
      return DrawnManifest.parse(JSON.parse(bytes.toString("utf8")));
    },

    async regions() {
      const entries = await readdir(join(root, "regions"), { withFileTypes: true });
      return entries.flatMap((entry) => (entry.isDirectory() ? entry.name : [])).sort();
    },
    series(region, name) {
      // A lease lost in a power cut harms nobody: its owner is gone as well.
      return openNumberedRecords(join(root, "regions", region, name), {
        sync: name !== "lease" && name !== "receipted",
      });
    },

    async sweep(isNeeded) {
      let removed = 0;
      const sweepFolder = async (folder: string) => {
        for (const entry of await readdir(folder, { withFileTypes: true })) {
          if (entry.isDirectory()) await sweepFolder(join(folder, entry.name));
          else if (!isNeeded(entry.name.replace(/\.json$/, "")) && (await removeIfOld(join(folder, entry.name))))
            removed++;
        }
      };
      await sweepFolder(join(root, "objects"));
      await sweepFolder(join(root, "manifests"));
      return removed;
    },
  };
  return target;
};

const removeIfOld = async (path: string): Promise<boolean> => {
  const info = await stat(path).catch(ignoreMissing);
  if (!info || Date.now() - info.mtimeMs < GRACE_MS) return false;
  await unlink(path).catch(ignoreMissing);
  return true;
};

const ignoreMissing = (error: NodeJS.ErrnoException): undefined => {
  if (error.code !== "ENOENT") throw error;
};

const prepare = async (root: string, create: boolean): Promise<void> => {
  const about = join(root, "target.json");
  const text = await readFile(about, "utf8").catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === "ENOENT" && create) return null;
    const why = cause.code === "ENOENT" ? "there are no releases in it" : cause.message;
    throw new Error(`Cannot open the target ${root}: ${why}. Set TARGET (or DATA_DIR) to the folder of the releases.`, {
      cause,
    });
  });
  if (text !== null) {
    const format = (JSON.parse(text) as { format?: unknown }).format;
    if (format !== FORMAT) {
      throw new Error(
        `Cannot open the target ${root}: its format is ${JSON.stringify(format)}, this program knows ${FORMAT}. ` +
          `Install the Aluesivut that wrote it, or set TARGET to another folder.`,
      );
    }
    return;
  }
  try {
    for (const folder of ["objects", "manifests", "regions"]) await makeFolder(join(root, folder));
    await access(root, constants.W_OK);
    await writeWhole(about, JSON.stringify({ format: FORMAT }), true);
  } catch (cause) {
    throw new Error(
      `Cannot write releases to ${root}: ${(cause as Error).message}. ` +
        `Give this user the right to write there, or set TARGET (or DATA_DIR) to a folder that may be written.`,
      { cause },
    );
  }
};
