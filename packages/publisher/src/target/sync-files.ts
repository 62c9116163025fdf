import { spawn } from "node:child_process";
import { open } from "node:fs/promises";
import { mapParallel } from "../map-parallel.ts";

/** Returns when the bytes of these files are safe on disk. */
export const syncFiles = async (paths: string[]): Promise<void> => {
  await mapParallel(paths, 8, async (path) => {
    const file = await open(path, "r");
    try {
      await file.datasync();
    } finally {
      await file.close();
    }
  });
};

/**
 * Syncs the whole file system that `path` is on (syncfs, by coreutils' `sync --file-system`, which Node has no call for).
 * Where there is no such command, `otherwise` does it file by file.
 */
export const syncFileSystem = async (path: string, otherwise: () => Promise<unknown>): Promise<void> => {
  const worked = await new Promise<boolean>((resolve) => {
    const child = spawn("sync", ["-f", path], { stdio: "ignore" });
    child.on("error", () => resolve(false));
    child.on("exit", (code) => resolve(code === 0));
  });
  if (!worked) await otherwise();
};
