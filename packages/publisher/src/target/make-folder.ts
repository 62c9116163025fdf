import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";

/**
 * As `mkdir` with `recursive`, but each folder is tried twice and no more: Node's own never ends where a file system says
 * that the parent is missing whatever one does (`/proc`).
 */
export const makeFolder = async (path: string): Promise<void> => {
  const make = async (): Promise<NodeJS.ErrnoException | null> => {
    try {
      await mkdir(path);
      return null;
    } catch (error) {
      return (error as NodeJS.ErrnoException).code === "EEXIST" ? null : (error as NodeJS.ErrnoException);
    }
  };
  const fault = await make();
  if (!fault) return;
  if (fault.code !== "ENOENT" || dirname(path) === path) throw fault;
  await makeFolder(dirname(path));
  const again = await make();
  if (again) throw again;
};
