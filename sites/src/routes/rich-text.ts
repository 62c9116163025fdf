import type { Block, Link } from "@aluesivut/content";
import { contactCard } from "./contact-card.ts";
import { withBase } from "./href.ts";
import type { ContentBlock, LabelledLink } from "./item-props.ts";
import { pictureOf } from "./picture.ts";
import { present } from "./present.ts";
import { hasPage, type LocalSite } from "./site.ts";

/** Where a target leads, or undefined when its document has no page in this language. */
export const resolveTarget = (
  local: LocalSite,
  target: Link["target"],
): { href: string; external: boolean } | undefined => {
  if ("url" in target) return { href: target.url, external: /^https?:/.test(target.url) };
  const entry = local.find(target.document);
  return entry && hasPage(entry) ? { href: withBase(entry.path), external: false } : undefined;
};

export const resolveLink = (local: LocalSite, { label, target, description }: Link): LabelledLink | undefined => {
  const resolved = resolveTarget(local, target);
  return resolved && present({ label, ...resolved, description });
};

export const resolveLinks = (local: LocalSite, links: Link[]): LabelledLink[] =>
  links.map((link) => resolveLink(local, link)).filter((link) => link !== undefined);

/** One link element: its attributes, and what it holds. Links do not nest, and `>` is escaped within attributes. */
const ANCHOR = /<a\b([^>]*)>([\s\S]*?)<\/a>/g;
/** The href among a link's attributes, in double or single quotes. */
const HREF = /\shref=(?:"([^"]*)"|'([^']*)')/;

/** Sends links to documents to their pages; a link to what has none is unwrapped, its words stay. */
const resolveAnchors = (local: LocalSite, html: string): string =>
  html.replace(ANCHOR, (whole, attributes: string, content: string) => {
    const match = HREF.exec(attributes);
    const target = match?.[1] ?? match?.[2] ?? "";
    const rewritten = (href: string) => `<a${attributes.replace(HREF, () => ` href="${href}"`)}>${content}</a>`;
    if (target.startsWith("document:")) {
      const [id, fragment] = target.slice("document:".length).split("#", 2);
      const resolved = resolveTarget(local, { document: id ?? "" });
      return resolved ? rewritten(resolved.href + (fragment ? `#${fragment}` : "")) : content;
    }
    // A path typed by hand is meant within the site, wherever the site stands; `//` begins another host.
    return target.startsWith("/") && !target.startsWith("//") ? rewritten(withBase(target)) : whole;
  });

/** An opening or closing heading tag and its level. */
const HEADING = /<(\/?)h([1-6])\b/g;

/**
 * Moves the headings of a text's parts so that the first stands at `level` and none is deeper by more than one than that
 * before it, whichever part that was in.
 */
const headingNester = (level: number): ((html: string) => string) => {
  let last = level - 1;
  return (html) =>
    html.replace(HEADING, (_, slash: string, digit: string) => {
      // An editor's first level is h2. A closing tag has the level its opening tag was given.
      if (slash === "") last = Math.max(level, Math.min(Number(digit) + level - 2, last + 1, 6));
      return `<${slash}h${last}`;
    });
};

export const resolveHtml = (local: LocalSite, html: string, level = 2): string =>
  headingNester(level)(resolveAnchors(local, html));

const resolveBlock = (
  local: LocalSite,
  block: Block,
  level: number,
  nest: (html: string) => string,
): ContentBlock | undefined => {
  switch (block.type) {
    case "text":
      return { type: "text", html: nest(resolveAnchors(local, block.html)) };
    case "figure": {
      const picture = pictureOf(local, block.media, block.caption);
      return picture && { type: "figure", picture };
    }
    case "links": {
      const links = resolveLinks(local, block.links);
      return links.length > 0 ? present({ type: "links" as const, title: block.title, links }) : undefined;
    }
    case "contact": {
      const contacts = local.findAll(block.contacts, "contact").map((entry) => contactCard(local, entry));
      return contacts.length > 0 ? { type: "contact", contacts } : undefined;
    }
    case "accordion":
      return {
        type: "accordion",
        items: block.items.map(({ title, html }) => ({ title, html: resolveHtml(local, html, level + 1) })),
      };
    case "call-to-action": {
      const link = resolveLink(local, block.link);
      return link && { type: "call-to-action", link };
    }
    default:
      return block;
  }
};

/** Rich text ready to show under a heading of `level - 1`. What leads to or shows nothing live is left out. */
export const resolveBlocks = (local: LocalSite, blocks: Block[], level = 2): ContentBlock[] => {
  const nest = headingNester(level);
  return blocks.map((block) => resolveBlock(local, block, level, nest)).filter((block) => block !== undefined);
};
