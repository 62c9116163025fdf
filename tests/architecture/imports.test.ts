import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** docs/architecture.md, "Who may import whom". `search/client` is the only part of search that sites may use. */
const ALLOWED: Record<string, string[]> = {
  "packages/content": [],
  "packages/search": ["@aluesivut/content"],
  "packages/publisher": ["@aluesivut/content", "@aluesivut/search"],
  sites: ["@aluesivut/content", "@aluesivut/search/client"],
  cms: ["@aluesivut/content", "@aluesivut/search"],
  scripts: ["@aluesivut/content", "@aluesivut/search", "@aluesivut/publisher", "@aluesivut/cms"],
  tests: ["@aluesivut/content", "@aluesivut/search", "@aluesivut/publisher", "@aluesivut/cms", "@aluesivut/sites"],
};
/** Tests, their fixtures and measurements may use the builders; nothing that ships may. */
const TEST_FILE = /\.test\.tsx?$|(^|\/)test\/|\/measure\.ts$/;

// `import … from "x"`, `export … from "x"`, `import "x"`, `import("x")`; types count too.
const IMPORT = /(?:\bfrom\s*|\bimport\s*\(?\s*(?:\/\*[^*]*\*\/\s*)?)["']([^"']+)["']/g;

type Import = { file: string; workspace: string; specifier: string };
const imports: Import[] = Object.keys(ALLOWED).flatMap((workspace) =>
  globSync("**/*.{ts,tsx,mjs,astro}", {
    cwd: path.join(root, workspace),
    exclude: ["**/node_modules", "**/dist", "**/.next", "**/.astro"],
  }).flatMap((name) => {
    const file = path.join(workspace, name);
    const text = readFileSync(path.join(root, file), "utf8");
    return [...text.matchAll(IMPORT)].map(([, specifier]) => ({ file, workspace, specifier: specifier as string }));
  }),
);

const isAllowed = ({ file, workspace, specifier }: Import): boolean => {
  if (specifier.startsWith("@aluesivut/tests"))
    return TEST_FILE.test(file) || workspace === "tests" || /^scripts\/(bench|gallery)\//.test(file);
  const own = `@aluesivut/${path.basename(workspace)}`;
  return [own, ...(ALLOWED[workspace] ?? [])].some(
    (allowed) => specifier === allowed || specifier.startsWith(`${allowed}/`),
  );
};

describe("the import table", () => {
  it("reads real imports", () => {
    expect(
      imports.some(({ workspace, specifier }) => workspace === "sites" && specifier.startsWith("@aluesivut/content")),
    ).toBe(true);
    expect(imports.length).toBeGreaterThan(300);
  });

  it("holds between the workspaces", () => {
    const broken = imports.filter((entry) => entry.specifier.startsWith("@aluesivut/") && !isAllowed(entry));
    expect(broken).toEqual([]);
  });

  it("is not gone around by relative paths out of a workspace", () => {
    const broken = imports.filter(({ file, workspace, specifier }) => {
      if (!specifier.startsWith(".")) return false;
      const target = path.join(path.dirname(file), specifier);
      return !target.startsWith(`${workspace}/`) && !TEST_FILE.test(file);
    });
    expect(broken).toEqual([]);
  });

  it("keeps Payload in the CMS and Astro in the sites", () => {
    const payload = imports.filter(
      ({ workspace, specifier }) =>
        /^(payload$|payload\/|@payloadcms\/)/.test(specifier) && !["cms", "scripts"].includes(workspace),
    );
    const astro = imports.filter(
      ({ workspace, specifier }) => /^(astro$|astro[:/]|@astrojs\/)/.test(specifier) && workspace !== "sites",
    );
    expect([...payload, ...astro]).toEqual([]);
  });

  it("holds in every package.json too", () => {
    for (const [workspace, allowed] of Object.entries(ALLOWED)) {
      const manifest = JSON.parse(readFileSync(path.join(root, workspace, "package.json"), "utf8"));
      const ours = Object.keys(manifest.dependencies ?? {}).filter((name) => name.startsWith("@aluesivut/"));
      const names = allowed.map((name) => name.split("/").slice(0, 2).join("/"));
      expect(ours.filter((name) => !names.includes(name) && !(name === "@aluesivut/tests"))).toEqual([]);
    }
  });
});
