import { createHash } from "node:crypto";
import type { PageFinding } from "@aluesivut/content";
import { startAudit } from "@aluesivut/content/audit";
import { Parser } from "htmlparser2";

/** What has to be known of a finished page to check it and to serve it. */
export type PageFacts = {
  /** Addresses within the site as `[path, fragment]`, each once. */
  links: [path: string, fragment: string][];
  /** Addresses on the site's own host that belong to no region: the base path was forgotten. */
  astray: string[];
  ids: Set<string>;
  /** `'sha256-…'` of what stands inline, as a content security policy names it. */
  scripts: string[];
  styles: string[];
  /** What the automatic check of accessibility found. */
  findings: readonly PageFinding[];
};

export type SiteAddress = {
  /** With a trailing slash. */
  baseUrl: string;
  /** Base URLs of all regions. */
  regions: readonly string[];
};

const LINKING: Record<string, string[]> = {
  a: ["href"],
  area: ["href"],
  link: ["href"],
  img: ["src", "srcset"],
  source: ["src", "srcset"],
  script: ["src"],
  video: ["src", "poster"],
  audio: ["src"],
  iframe: ["src"],
  form: ["action"],
  "astro-island": ["component-url", "renderer-url", "before-hydration-url"],
  use: ["href"],
};
/** Scripts of these types are run; others (`application/ld+json`) are data, which no policy concerns. */
const RUN = new Set(["", "module", "text/javascript", "application/javascript"]);

/** Reads a page once. `path` is where it stands, relative to the site's base URL. */
export const readPage = (html: string, path: string, site: SiteAddress): PageFacts => {
  const here = new URL(path.slice(1), site.baseUrl);
  const addresses = new Set<string>();
  const ids = new Set<string>();
  const scripts = new Set<string>();
  const styles = new Set<string>();
  let inline: { into: Set<string>; text: string } | null = null;
  const audit = startAudit();

  const parser = new Parser({
    onopentag(name, attributes) {
      audit.open(name, attributes);
      if (attributes.id) ids.add(attributes.id);
      if (name === "a" && attributes.name) ids.add(attributes.name);
      for (const attribute of LINKING[name] ?? []) {
        const value = attributes[attribute];
        if (value === undefined) continue;
        if (attribute === "srcset") for (const address of inSrcset(value)) addresses.add(address);
        else addresses.add(value.trim());
      }
      if (name === "script" && attributes.src === undefined && RUN.has((attributes.type ?? "").trim().toLowerCase())) {
        inline = { into: scripts, text: "" };
      } else if (name === "style") inline = { into: styles, text: "" };
    },
    ontext(text) {
      if (inline) inline.text += text;
      else audit.text(text);
    },
    onclosetag(name) {
      audit.close(name);
      if (inline && (name === "script" || name === "style")) {
        inline.into.add(policyHash(inline.text));
        inline = null;
      }
    },
  });
  parser.write(html);
  parser.end();

  const links = new Map<string, [string, string]>();
  const astray: string[] = [];
  for (const address of addresses) {
    const url = URL.parse(address, here.href);
    if (!url || url.origin !== here.origin) continue;
    const place = url.origin + url.pathname;
    if (place.startsWith(site.baseUrl)) {
      const link: [string, string] = [`/${decode(place.slice(site.baseUrl.length))}`, decode(url.hash.slice(1))];
      links.set(link.join("#"), link);
    } else if (!site.regions.some((base) => place.startsWith(base))) astray.push(address);
  }
  const findings = audit.end();
  return { links: [...links.values()], astray, ids, scripts: [...scripts], styles: [...styles], findings };
};

/** Browsers hash an inline script with its line ends made one. */
const policyHash = (text: string): string =>
  `'sha256-${createHash("sha256").update(text.replace(/\r\n?/g, "\n")).digest("base64")}'`;

/** `a.webp 480w, b.webp 960w`: the addresses before each descriptor. Ours hold no comma. */
const inSrcset = (srcset: string): string[] =>
  srcset
    .split(",")
    .map((candidate) => candidate.trim().split(/\s+/)[0] ?? "") // address, white space, descriptor
    .filter((address) => address !== "");

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};
