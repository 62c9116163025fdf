import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);

/** What `entry.ts` reads about the build it is part of. */
export type RendererInfo = { version: string; builtAt: number };
export const INFO_FILE = "renderer.json";

/** The files below a folder, as sorted paths relative to it. */
export const listFiles = async (folder: string): Promise<string[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(folder.length).replaceAll("\\", "/"))
    .map((path) => path.replace(/^\//, "")) // `folder` may come with or without its last slash
    .sort();
};

/** Astro makes a new key for server islands, of which we have none, with every build. */
const ISLAND_KEY = /"key":\s*"[A-Za-z0-9+/=]+"/g;

/** A hash of all that was built, the same wherever it was built. */
const hashBuild = async (folder: string, files: string[], root: string): Promise<string> => {
  const hash = createHash("sha256");
  for (const file of files) {
    const bytes = await readFile(`${folder}/${file}`);
    const portable = /\.(mjs|js|json)$/.test(file)
      ? bytes.toString("utf8").replaceAll(folder, "").replaceAll(root, "").replace(ISLAND_KEY, '"key":""')
      : bytes;
    hash.update(`${file}\0${portable.length}\0`).update(portable);
  }
  return hash.digest("hex").slice(0, 16);
};

/**
 * When this code came to be, in seconds since 1970: as the environment says, else its commit, else now, which is also the
 * truth of a tree with changes that are not committed.
 */
const findBuiltAt = async (root: string): Promise<number> => {
  const given = Number(process.env.SOURCE_DATE_EPOCH);
  if (Number.isInteger(given) && given > 0) return given;
  try {
    const { stdout: changes } = await run("git", ["status", "--porcelain", "--", "sites", "packages"], { cwd: root });
    const { stdout: commit } = await run("git", ["log", "-1", "--format=%ct"], { cwd: root });
    if (changes.trim() === "" && Number(commit) > 0) return Number(commit);
  } catch {
    // No git, or no repository: a build from an archive.
  }
  return Math.floor(Date.now() / 1000);
};

/** Names the renderer built into `dist`, in a file beside it. */
export const writeRendererInfo = async (dist: URL): Promise<RendererInfo & { files: number }> => {
  const folder = fileURLToPath(dist);
  const root = fileURLToPath(new URL("../../", import.meta.url));
  const files = (await listFiles(folder)).filter((file) => file !== INFO_FILE);
  const info = { version: await hashBuild(folder, files, root), builtAt: await findBuiltAt(root) };
  await writeFile(`${folder}${INFO_FILE}`, `${JSON.stringify(info)}\n`);
  return { ...info, files: files.length };
};
