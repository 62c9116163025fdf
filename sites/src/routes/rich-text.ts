import type { Block, Link, LinkTarget } from "@aluesivut/content";
import { contactCard } from "./contact-card.ts";
import { withBase } from "./href.ts";
import type { ContentBlock, LabelledLink } from "./item-props.ts";
import { pictureOf } from "./picture.ts";
import { hasPage, type LocalSite } from "./site.ts";

/** Where a target leads, or undefined when its document has no page in this language. */
export const resolveTarget = (local: LocalSite, target: LinkTarget): { href: string; external: boolean } | undefined => {
  if ("url" in target) return { href: target.url, external: /^https?:/.test(target.url) };
  const entry = local.find(target.document);
  return entry && hasPage(entry) ? { href: withBase(entry.path), external: false } : undefined;
};

export const resolveLink = (local: LocalSite, { label, target, description }: Link): LabelledLink | undefined => {
  const resolved = resolveTarget(local, target);
  return resolved && { label, ...resolved, ...(description ? { description } : {}) };
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

/** Moves headings so that the first ones stand at `level` and none is deeper by more than one than that before it. */
const nestHeadings = (html: string, level: number): string => {
  let previous = level - 1;
  let open = level;
  return html.replace(HEADING, (_, slash: string, digit: string) => {
    if (slash === "") {
      open = Math.min(Number(digit) + level - 2, previous + 1, 6);
      open = Math.max(open, level);
      previous = open;
    }
    return `<${slash}h${open}`;
  });
};

export const resolveHtml = (local: LocalSite, html: string, level = 2): string =>
  nestHeadings(resolveAnchors(local, html), level);

const resolveBlock = (local: LocalSite, block: Block, level: number): ContentBlock | undefined => {
  switch (block.type) {
    case "text":
      return { type: "text", html: resolveHtml(local, block.html, level) };
    case "figure": {
      const picture = pictureOf(local, block.media, block.caption);
      return picture && { type: "figure", picture };
    }
    case "links": {
      const links = resolveLinks(local, block.links);
      return links.length > 0 ? { type: "links", ...(block.title ? { title: block.title } : {}), links } : undefined;
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
export const resolveBlocks = (local: LocalSite, blocks: Block[], level = 2): ContentBlock[] =>
  blocks.map((block) => resolveBlock(local, block, level)).filter((block) => block !== undefined);
