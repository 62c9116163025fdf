import type { Locale, Route } from "@aluesivut/content";

/** Kinds of routes that are texts, not pages: their `props.body` is the file. */
export const TEXT_KINDS = [
  "sitemap",
  "robots",
  "rss",
  "calendar",
  "security",
  "page-index",
  "job-index",
  "drawing-list",
  "web-manifest",
  "icon",
  "data",
] as const;
export type TextKind = (typeof TEXT_KINDS)[number];
export type TextRoute = Route & { kind: TextKind; layout: null; props: { body: string } };

export const isTextRoute = (route: Route): route is TextRoute => TEXT_KINDS.some((kind) => kind === route.kind);

/** The latest texts, by address. */
const latest = new Map<string, TextRoute>();

/** The text of the last call when nothing in it has changed: who hashes routes knows it by the object. */
export const reuseTexts = (baseUrl: string, texts: TextRoute[]): TextRoute[] =>
  texts.map((text) => {
    const key = baseUrl + text.path;
    const before = latest.get(key);
    if (before?.props.body === text.props.body && before.contentType === text.contentType) return before;
    latest.set(key, text);
    return text;
  });

export const textRoute = (
  kind: TextKind,
  path: string,
  contentType: string,
  body: string,
  locale: Locale | null = null,
): TextRoute => ({
  path,
  kind,
  locale,
  layout: null,
  props: { body },
  status: 200,
  contentType: `${contentType}; charset=utf-8`,
  editions: [],
  searchable: false,
});
