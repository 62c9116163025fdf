import type { RegionSnapshot, Renderer, RouteTable, SiteFinding } from "@aluesivut/content";
import type { Manifest, SiteFile } from "../target/manifest.ts";
import type { Page } from "./render-changed.ts";
import type { SiteFiles } from "./store-files.ts";

export type ManifestParts = {
  snapshot: RegionSnapshot;
  renderer: Renderer;
  table: RouteTable;
  pages: Page[];
  findings: SiteFinding[];
  files: SiteFiles;
  held: Iterable<string>;
};

export const keysOf = (snapshot: RegionSnapshot): string[] =>
  snapshot.documents.flatMap(({ editions }) => Object.values(editions).map(({ key }) => key));

/** The whole release as the target keeps it. */
export const composeManifest = ({
  snapshot,
  renderer,
  table,
  pages,
  findings,
  files,
  held,
}: ManifestParts): Manifest => {
  const { region } = snapshot.head;
  const policies: string[] = [];
  const policyNumbers = new Map<string, number>();
  const numberOf = (policy: string): number => {
    const number = policyNumbers.get(policy) ?? policies.push(policy) - 1;
    policyNumbers.set(policy, number);
    return number;
  };
  const entries: [string, SiteFile][] = pages.map(({ route, file, policy }) => [
    route.path,
    policy === null ? file : { ...file, policy: numberOf(policy) },
  ]);
  return {
    format: 1,
    region: region.slug,
    names: region.name,
    locales: table.locales,
    baseUrl: table.baseUrl,
    snapshotHash: snapshot.hash,
    at: snapshot.at,
    renderer: { version: renderer.version, builtAt: renderer.builtAt },
    held: [...held].sort(),
    keys: keysOf(snapshot),
    policies,
    // A page has its path before a file of the same name.
    files: { ...files, ...Object.fromEntries(entries) },
    findings,
    redirects: table.redirects,
  };
};
