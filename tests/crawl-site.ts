import type { Locale } from "@aluesivut/content";

/** What a path answered. `text` is empty for what is not text; `from` is the first page found to refer to it. */
export type Answer = {
  path: string;
  from: string;
  status: number;
  type: string;
  text: string;
  /** Path a redirect leads to. */
  location: string | null;
};
/** A page as it tells itself what it is: `<html lang>` and `<body data-kind>`. */
export type SitePage = Answer & { kind: string; locale: Locale };

// href and src of everything a page refers to, and every srcset.
const LINKS = /\s(?:href|src|component-url|renderer-url)="([^"]+)"/g;
const SRCSETS = /\ssrcset="([^"]+)"/g;

/** The addresses on its own origin that a page refers to, as path and fragment. */
export const linksOf = (html: string, base: URL): string[] => {
  const links = [...html.matchAll(LINKS)].map(([, link]) => link as string);
  for (const [, set] of html.matchAll(SRCSETS))
    links.push(...(set as string).split(",").map((candidate) => candidate.trim().split(" ")[0] as string));
  return links.flatMap((link) => {
    const url = URL.parse(link.replaceAll("&amp;", "&"), base.href);
    return url?.origin === base.origin ? [url.pathname + url.hash] : [];
  });
};

const ask = async (url: URL, from: string): Promise<Answer> => {
  const response = await fetch(url, { redirect: "manual" });
  const type = response.headers.get("content-type") ?? "";
  const location = response.headers.get("location");
  const isText = /^text\/|json|xml/.test(type);
  if (!isText) await response.body?.cancel();
  return {
    path: url.pathname,
    from,
    status: response.status,
    type,
    text: isText ? await response.text() : "",
    location: location && new URL(location, url).pathname,
  };
};

/**
 * Every address below `root` that links lead to from it and from `further` paths, by path. Fails on nothing: the caller
 * judges.
 */
export const crawlSite = async (root: string, further: string[] = []): Promise<Map<string, Answer>> => {
  const base = new URL(root);
  const answers = new Map<string, Answer>();
  const queue: [path: string, from: string][] = [base.pathname, ...further].map((path) => [path, "the start"]);
  for (let next = queue.shift(); next; next = queue.shift()) {
    const [path, from] = next;
    if (answers.has(path) || !path.startsWith(base.pathname)) continue;
    const url = new URL(path, base);
    const answer = await ask(url, from);
    answers.set(path, answer);
    if (answer.location) queue.push([answer.location, path]);
    if (answer.type.startsWith("text/html"))
      for (const link of linksOf(answer.text, url)) queue.push([link.split("#")[0] as string, path]);
  }
  return answers;
};

/** The pages among answers, those that are not found or gone too. */
export const pagesAmong = (answers: Iterable<Answer>): SitePage[] =>
  [...answers].flatMap((answer) => {
    const kind = /<body[^>]* data-kind="([^"]+)"/.exec(answer.text)?.[1];
    const locale = /<html[^>]* lang="([^"]+)"/.exec(answer.text)?.[1] as Locale | undefined;
    return kind && locale && answer.type.startsWith("text/html") ? [{ ...answer, kind, locale }] : [];
  });

/** Of each kind in each language the longest page: it shows most of what its kind can. Sorted by kind, then language. */
export const onePageOfEachKind = (pages: SitePage[]): SitePage[] => {
  const longest = new Map<string, SitePage>();
  for (const page of pages) {
    const key = `${page.kind} ${page.locale}`;
    const other = longest.get(key);
    if (!other || page.text.length > other.text.length) longest.set(key, page);
  }
  return [...longest].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, page]) => page);
};
