import { DRAWN_FOLDER } from "@aluesivut/content";
import { OPEN_FOLDERS } from "../serve/response-headers.ts";
import type { Manifest } from "../target/manifest.ts";

/** What a web server must be told of a folder of files: paths are as it sees them, with the base path of each region. */
export type ServerRules = {
  /** Public host and whether it is reached by https; several regions may share one. */
  host: string;
  isSecure: boolean;
  /** The folder of this host within the whole, without slashes; empty when there is but one host. */
  folder: string;
  /** `covers`: all below `from` as well. */
  redirects: { from: string; covers: boolean; to: string; status: 301 | 302 }[];
  /** `file` is what to send with the status 410. */
  gone: { path: string; covers: boolean; file: string }[];
  /** The page for what does not exist below a prefix, the longest prefix first. */
  notFound: { prefix: string; file: string }[];
  /** Policies by prefix, and of pages that differ from the others below it. */
  policies: { prefix: string; policy: string; others: { path: string; policy: string }[] }[];
  /** Below these browsers keep files for ever. */
  immutable: string[];
  /** What lies below these other sites may read and show. */
  open: string[];
};

/** By ending, the types of files that web servers do not all know. */
export const FILE_TYPES = { ics: "text/calendar", webmanifest: "application/manifest+json" } as const;

/** Where a file of a site stands in the folder: `/fi/` is `/fi/index.html`. */
export const filePathOf = (path: string): string => {
  if (path.endsWith("*")) return `/_gone/${Buffer.from(path).toString("hex").slice(-40)}.html`;
  return path.endsWith("/") ? `${path}index.html` : path;
};

/** The rules of every host, from the live manifests. */
export const collectRules = (manifests: Manifest[]): ServerRules[] => {
  const hosts = new Map<string, Manifest[]>();
  for (const manifest of manifests) {
    const { host } = new URL(manifest.baseUrl);
    hosts.set(host, [...(hosts.get(host) ?? []), manifest]);
  }
  return [...hosts].map(([host, sites]) => {
    const rules: ServerRules = {
      host,
      isSecure: sites.some(({ baseUrl }) => baseUrl.startsWith("https:")),
      folder: hosts.size > 1 ? host.replace(":", "-") : "",
      redirects: [],
      gone: [],
      notFound: [],
      policies: [],
      immutable: [],
      open: [],
    };
    for (const site of sites) addSite(rules, site);
    const longestFirst = (a: { prefix: string }, b: { prefix: string }) => b.prefix.length - a.prefix.length;
    rules.notFound.sort(longestFirst);
    rules.policies.sort(longestFirst);
    return rules;
  });
};

export const basePathOf = ({ baseUrl }: Manifest): string => new URL(baseUrl).pathname.replace(/\/$/, ""); // no last slash

const addSite = (rules: ServerRules, site: Manifest): void => {
  const base = basePathOf(site);
  const bare = (path: string) => (path.endsWith("*") ? path.slice(0, -1) : path);
  for (const { from, to, status } of site.redirects) {
    const target = to.startsWith("/") ? base + to : to;
    rules.redirects.push({ from: base + bare(from), covers: from.endsWith("*"), to: target, status });
  }
  const counts = new Map<number, number>();
  for (const [path, { status, policy }] of Object.entries(site.files)) {
    if (status === 410) {
      rules.gone.push({ path: base + bare(path), covers: path.endsWith("*"), file: base + filePathOf(path) });
    }
    if (policy !== undefined) counts.set(policy, (counts.get(policy) ?? 0) + 1);
  }
  for (const locale of site.locales) {
    if (site.files[`/${locale}/404.html`]) {
      rules.notFound.push({ prefix: `${base}/${locale}/`, file: `${base}/${locale}/404.html` });
    }
  }
  const first = `/${site.locales[0]}/404.html`;
  if (site.files[first]) rules.notFound.push({ prefix: `${base}/`, file: base + first });
  const [usual] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  if (usual !== undefined) {
    const others = Object.entries(site.files)
      .filter(([path, { policy }]) => policy !== undefined && policy !== usual && !path.endsWith("*"))
      .map(([path, { policy }]) => ({ path: base + path, policy: site.policies[policy ?? 0] ?? "" }));
    rules.policies.push({ prefix: `${base}/`, policy: site.policies[usual] ?? "", others });
  }
  rules.open.push(...OPEN_FOLDERS.map((folder) => base + folder));
  rules.immutable.push(
    `${base}/_astro/`,
    `${base}/media/`,
    base + DRAWN_FOLDER,
    ...site.locales.map((locale) => `${base}/haku/${locale}/b-`),
  );
};
