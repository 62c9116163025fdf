import type { SearchPage } from "./build-bundle.ts";

const MAIN = /<main(?=[\s>])/i; // the start tag of the page's main content
const BODY_MARK = /\sdata-pagefind-body(?=[\s=>])/i; // a view that says itself what of it is found
const HEAD_END = /<\/head>/i;
const DESCRIPTION = /<meta\s+name="description"/i;

/**
 * The page as the index shall see it: only what is in `<main>` is found (unless the view marks a narrower part), and the
 * page's kind and description come along for the list of results.
 */
export const markSearchable = ({ html, kind, path }: SearchPage): string => {
  let marked = html;
  if (!BODY_MARK.test(marked)) {
    if (!MAIN.test(marked)) {
      throw new Error(`Cannot index ${path}: it has neither <main> nor data-pagefind-body to say what is found`);
    }
    marked = marked.replace(MAIN, "<main data-pagefind-body");
  }
  marked = marked.replace(DESCRIPTION, '<meta data-pagefind-meta="summary[content]" name="description"');
  const about = `<meta data-pagefind-meta="kind[content]" data-pagefind-filter="kind[content]" content="${escapeAttribute(kind)}">`;
  // A soft hyphen within a word would make two of it.
  marked = marked.replaceAll("\u00AD", "");
  return marked.replace(HEAD_END, (end) => about + end);
};

const escapeAttribute = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
