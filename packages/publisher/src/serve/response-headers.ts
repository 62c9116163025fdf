import { DRAWN_FOLDER } from "@aluesivut/content";
import type { SiteFile } from "../target/manifest.ts";
import type { Site } from "./compile-site.ts";

export type Headers = Record<string, string>;

/** What every answer carries, whatever is asked for. */
export const SECURITY_HEADERS: Headers = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "strict-origin-when-cross-origin",
  "permissions-policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "x-frame-options": "DENY",
};
/** What is given out for other sites to read and show: open data, and the pictures of shared links. */
export const OPEN_HEADERS: Headers = {
  "access-control-allow-origin": "*",
  "cross-origin-resource-policy": "cross-origin",
};
const OPEN_KINDS = new Set(["data", "drawing"]);
/** The folders these stand in, for servers that know no kinds. */
export const OPEN_FOLDERS = ["/data/", DRAWN_FOLDER];

export const HSTS: Headers = { "strict-transport-security": "max-age=31536000" };

/** Whoever opens a drawing by itself gets no scripts with it. */
const SVG_POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

export const CACHE_FOR_EVER = "public, max-age=31536000, immutable";
export const CACHE_AND_ASK = "public, max-age=0, must-revalidate";
const CACHE_A_WHILE = "public, max-age=300";

/** Pages are asked for anew each time (a 304 costs little), files whose name says what is in them never. */
export const cacheControlOf = (file: SiteFile): string => {
  if (file.status !== 200) return CACHE_AND_ASK;
  if (file.immutable) return CACHE_FOR_EVER;
  return file.kind === undefined ? CACHE_A_WHILE : CACHE_AND_ASK;
};

export const policyOf = (site: Pick<Site, "policies">, file: SiteFile): string | undefined =>
  file.policy !== undefined ? site.policies[file.policy] : file.type.startsWith("image/svg") ? SVG_POLICY : undefined;

export const headersOf = (site: Site, file: SiteFile): Headers => {
  const policy = policyOf(site, file);
  return {
    ...SECURITY_HEADERS,
    ...(OPEN_KINDS.has(file.kind ?? "") ? OPEN_HEADERS : {}),
    ...(site.isSecure ? HSTS : {}),
    ...(policy ? { "content-security-policy": policy } : {}),
    "content-type": file.type,
    "cache-control": cacheControlOf(file),
  };
};
