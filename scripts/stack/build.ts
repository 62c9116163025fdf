import { createHash } from "node:crypto";
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { run } from "./processes.ts";
import { say } from "./progress.ts";
import { root } from "./settings.ts";

type Build = { name: string; sources: string[]; output: string; command: string[]; env?: Record<string, string> };

const shared = ["pnpm-lock.yaml", "tsconfig.base.json", "packages/content/src/**/*.ts", "packages/search/src/**/*.ts"];
const BUILDS = {
  renderer: {
    name: "renderer",
    sources: [...shared, "sites/{src,renderer,public}/**/*", "sites/*.{mjs,ts,json}"],
    output: "sites/dist",
    command: ["--filter", "@aluesivut/sites", "build"],
  },
  cms: {
    name: "cms-build",
    sources: [...shared, "cms/src/**/*", "cms/*.{mjs,ts,json}"],
    output: "cms/.next",
    command: ["--filter", "@aluesivut/cms", "build"],
    // `npm test` checks the types by themselves; a first start need not wait for them.
    env: { SKIP_TYPE_CHECK: "1" },
  },
} satisfies Record<string, Build>;

/** The hash of everything a build is made of; tests and their fixtures are not. */
const sourceHash = (sources: string[]): string => {
  const hash = createHash("sha256");
  const files = globSync(sources, { cwd: root, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
    .sort();
  for (const file of files) hash.update(`${file}\0`).update(readFileSync(path.join(root, file)));
  return hash.digest("hex");
};

const buildIfStale = async (build: Build, logDir: string): Promise<void> => {
  const stamp = path.join(root, build.output, ".source-hash");
  const hash = sourceHash(build.sources);
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === hash) return;
  say(`Building the ${build.name === "renderer" ? "renderer of the sites" : "CMS (one to two minutes)"}`);
  await run({
    name: build.name,
    command: "pnpm",
    args: build.command,
    env: { NODE_ENV: "production", ...build.env },
    logDir,
  });
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, hash);
};

export const buildRenderer = (logDir: string): Promise<void> => buildIfStale(BUILDS.renderer, logDir);
export const buildCms = (logDir: string): Promise<void> => buildIfStale(BUILDS.cms, logDir);
