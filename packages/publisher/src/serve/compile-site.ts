import type { Locale, Localized } from "@aluesivut/content";
import { createPathTable, type PathTable } from "../release/path-table.ts";
import type { DrawnManifest, Manifest, SearchManifest, SiteFile } from "../target/manifest.ts";
import type { LivePointer } from "../target/pointer.ts";

/** One region's release, ready to be asked. */
export type Site = {
  region: string;
  number: number;
  release: string;
  /** The CMS's hash of what the region was to show. */
  calledFor: string;
  names: Localized;
  locales: Locale[];
  baseUrl: string;
  /** As a browser sends it: `example.fi`, `localhost:4321`. */
  host: string;
  /** Path of the base URL without a trailing slash. */
  base: string;
  isSecure: boolean;
  files: Map<string, SiteFile>;
  redirects: Map<string, Manifest["redirects"][number]>;
  policies: string[];
  /** Paths that end in `*`, of files and redirects. */
  covering: PathTable;
  search: SearchManifest["search"] | null;
  drawn: DrawnManifest["pictures"];
};

export const compileSite = (
  pointer: LivePointer,
  manifest: Manifest,
  { search, drawn }: Pick<Site, "search" | "drawn">,
): Site => {
  const url = new URL(manifest.baseUrl);
  const paths = [...Object.keys(manifest.files), ...manifest.redirects.map(({ from }) => from)];
  return {
    region: manifest.region,
    number: pointer.number,
    release: pointer.release,
    calledFor: pointer.calledFor,
    names: manifest.names,
    locales: manifest.locales,
    baseUrl: manifest.baseUrl,
    host: url.host,
    base: url.pathname.replace(/\/$/, ""), // without the last slash
    isSecure: url.protocol === "https:",
    files: new Map(Object.entries(manifest.files)),
    redirects: new Map(manifest.redirects.map((redirect) => [redirect.from, redirect])),
    policies: manifest.policies,
    covering: createPathTable(paths.filter((path) => path.endsWith("*"))),
    search,
    drawn,
  };
};
