import { access, link, readdir, readFile, unlink } from "node:fs/promises";
import { join } from "node:path";
import { syncFolder, writeBeside, writeWhole } from "./durable-write.ts";
import type { Series } from "./target.ts";

const RECORD = /^(\d{8})\.json$/; // the record's number, padded so that a listing reads in order
const nameOf = (number: number): string => `${String(number).padStart(8, "0")}.json`;

/**
 * A series as files `00000001.json` … in a folder. `link(2)` gives each number to one writer only, whole or not at all.
 * Pruning keeps the last ones, so a writer that slept until its number was pruned stands alone before a gap: it is
 * sent away as well.
 */
export const openNumberedRecords = (folder: string, { sync }: { sync: boolean }): Series => {
  const numbers = async (): Promise<number[]> => {
    const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") return [];
      throw error;
    });
    return names
      .flatMap((name) => RECORD.exec(name)?.[1] ?? [])
      .map(Number)
      .sort((a, b) => a - b);
  };

  const read = async (number: number): Promise<unknown> => {
    const path = join(folder, nameOf(number));
    const text = await readFile(path, "utf8");
    try {
      return JSON.parse(text);
    } catch (cause) {
      throw new Error(`Cannot read ${path}: it is not JSON (${text.length} characters). Remove it.`, { cause });
    }
  };

  return {
    numbers,
    read,
    async has(number) {
      try {
        await access(join(folder, nameOf(number)));
        return true;
      } catch {
        return false;
      }
    },
    async latest() {
      for (;;) {
        const last = (await numbers()).at(-1);
        if (last === undefined) return null;
        try {
          return { number: last, record: await read(last) };
        } catch (error) {
          // Removed between listing and reading: then there is a later one.
          if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
        }
      }
    },
    async append(number, record) {
      const temporary = await writeBeside(folder, JSON.stringify(record), sync);
      try {
        await link(temporary, join(folder, nameOf(number)));
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
        throw error;
      } finally {
        await unlink(temporary);
      }
      if (sync) await syncFolder(folder);
      const all = await numbers();
      if (all.at(-1) === number || all.includes(number - 1)) return true;
      await unlink(join(folder, nameOf(number)));
      return false;
    },
    async rewrite(number, record) {
      await writeWhole(join(folder, nameOf(number)), JSON.stringify(record), sync);
    },
    async remove(number) {
      await unlink(join(folder, nameOf(number))).catch((error: NodeJS.ErrnoException) => {
        if (error.code !== "ENOENT") throw error;
      });
    },
  };
};
