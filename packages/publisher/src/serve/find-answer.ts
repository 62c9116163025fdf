import type { SiteFile } from "../target/manifest.ts";
import type { Site } from "./compile-site.ts";

/** What stands at a path of a site. */
export type Found =
  | { type: "file"; file: SiteFile }
  | { type: "redirect"; to: string; status: 301 | 302 }
  | { type: "json"; value: unknown }
  /** Nothing, and the site has no page to say so. */
  | { type: "nothing" };

/**
 * What a site answers at a path (relative to its base, decoded, beginning with a slash): the page or file itself, a
 * redirect, the same with the slash that was left out, an entry that covers the path, or the language's 404 page.
 */
export const findAnswer = (site: Site, path: string): Found =>
  exact(site, path) ??
  searchFile(site, path) ??
  drawing(site, path) ??
  mended(site, path) ??
  covered(site, path) ??
  notFound(site, path);

const exact = (site: Site, path: string): Found | undefined => {
  if (path.endsWith("*")) return undefined; // how the manifest writes "all below", not an address
  const file = site.files.get(path);
  if (file) return { type: "file", file };
  const redirect = site.redirects.get(path);
  return redirect && leadTo(site, redirect);
};

const leadTo = (site: Site, { to, status }: { to: string; status: 301 | 302 }): Found => ({
  type: "redirect",
  to: to.startsWith("/") ? site.base + to : to,
  status,
});

/** `/haku/<locale>/state.json` or `/haku/<locale>/<bundle>/<file>` */
const SEARCH = /^\/haku\/([a-z]{2})\/(?:(state\.json)|([^/]+)\/(.+))$/;

const searchFile = (site: Site, path: string): Found | undefined => {
  const [, locale, state, bundle, name] = SEARCH.exec(path) ?? [];
  const search = site.search?.[locale as "fi"];
  if (!search) return undefined;
  if (state) return { type: "json", value: search.state };
  const file = search.bundles.find((candidate) => candidate.name === bundle)?.files[name ?? ""];
  return file && { type: "file", file: { ...file, status: 200, immutable: true } };
};

const drawing = (site: Site, path: string): Found | undefined => {
  const picture = Object.hasOwn(site.drawn, path) ? site.drawn[path] : undefined;
  return (
    picture && { type: "file", file: { ...picture, type: "image/png", kind: "drawing", status: 200, immutable: true } }
  );
};

/** An address without its last slash, or with the file name other servers use. */
const mended = (site: Site, path: string): Found | undefined => {
  const right = path.endsWith("/index.html") ? path.slice(0, -"index.html".length) : `${path}/`;
  return site.files.has(right) || site.redirects.has(right)
    ? { type: "redirect", to: site.base + encodeURI(right), status: 301 }
    : undefined;
};

const covered = (site: Site, path: string): Found | undefined => {
  const pattern = site.covering.find(path);
  if (!pattern) return undefined;
  const file = site.files.get(pattern);
  if (file) return { type: "file", file };
  const redirect = site.redirects.get(pattern);
  return redirect && leadTo(site, redirect);
};

const notFound = (site: Site, path: string): Found => {
  const asked = site.locales.find((locale) => path.startsWith(`/${locale}/`));
  for (const locale of [asked, ...site.locales]) {
    const file = locale && site.files.get(`/${locale}/404.html`);
    if (file) return { type: "file", file };
  }
  return { type: "nothing" };
};
