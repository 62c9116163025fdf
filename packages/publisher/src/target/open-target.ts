import { openFolderTarget } from "./folder-target.ts";
import type { Target } from "./target.ts";

/** Opens the target at an address: a folder. */
export const openTarget = (address: string, options: { create?: boolean } = {}): Promise<Target> => {
  // `s3://bucket` and the like; one letter is a Windows drive.
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(address)) {
    throw new Error(`Cannot open the target ${address}: only folders are known. Set TARGET to the path of a folder.`);
  }
  return openFolderTarget(address, options);
};
