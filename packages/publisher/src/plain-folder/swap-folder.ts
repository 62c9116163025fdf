import { execFile } from "node:child_process";
import { rename, rm } from "node:fs/promises";
import { promisify } from "node:util";

const run = promisify(execFile);

/**
 * Puts `fresh` in the place of `folder`. In one step where the system can (`mv --exchange`, renameat2), else by two
 * renames, between which the folder is missing for an instant.
 */
export const swapFolder = async (fresh: string, folder: string): Promise<void> => {
  try {
    await run("mv", ["--exchange", "--no-target-directory", fresh, folder]);
    await rm(fresh, { recursive: true, force: true });
    return;
  } catch {
    // No such folder yet, or a system without the exchange.
  }
  const old = `${fresh}.old`;
  const hadOne = await rename(folder, old).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") return false;
      throw error;
    },
  );
  await rename(fresh, folder);
  if (hadOne) await rm(old, { recursive: true, force: true });
};
