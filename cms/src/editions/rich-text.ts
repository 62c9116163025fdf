import type { SerializedLinkNode } from "@payloadcms/richtext-lexical";
import { convertLexicalToHTML, type HTMLConverter } from "@payloadcms/richtext-lexical/html";
import type { SerializedEditorState, SerializedLexicalNode } from "@payloadcms/richtext-lexical/lexical";
import sanitizeHtml from "sanitize-html";

/* Lexical's JSON ends here: what leaves is semantic HTML and the blocks' own fields. */

type Node = SerializedLexicalNode & {
  children?: Node[];
  text?: string;
  fields?: Record<string, unknown> & { blockType?: string };
};
export type EditorState = { root: Node & { children: Node[] } };
/** A stretch of text as HTML, or a block with its fields as the editor left them. */
export type Piece =
  | { type: "text"; html: string }
  | { type: "block"; blockType: string; fields: Record<string, unknown> };

export const isEditorState = (value: unknown): value is EditorState =>
  Array.isArray((value as EditorState | null | undefined)?.root?.children);

const hasContent = (node: Node): boolean =>
  node.type === "block" || Boolean(node.text?.trim()) || Boolean(node.children?.some(hasContent));

/** True when a reader would see nothing. */
export const isEmptyText = (state: EditorState): boolean => !state.root.children.some(hasContent);

/** A scheme that leads somewhere, or a path, place or query within the site. Others are no addresses: `example.fi`. */
const ADDRESS = /^((?:https?|mailto|tel|document):|[/#?])/i;

const allowed: sanitizeHtml.IOptions = {
  allowedTags: ["p", "h2", "h3", "h4", "ul", "ol", "li", "a", "strong", "em", "br", "code"],
  allowedAttributes: { a: ["href"] },
  allowedSchemes: ["http", "https", "mailto", "tel", "document"],
  allowProtocolRelative: false,
  transformTags: {
    a: (tagName, { href = "" }) => ({
      tagName,
      attribs: (ADDRESS.test(href) ? { href } : {}) as sanitizeHtml.Attributes,
    }),
    h1: "h2",
    h5: "h4",
    h6: "h4",
    b: "strong",
    i: "em",
  },
  // Empty paragraphs, headings and links are left over from editing; `tag` sees the text of its children too.
  exclusiveFilter: ({ tag, text }) => tag !== "br" && text.trim() === "",
};

type LinkFields = { linkType?: string; url?: string; doc?: { value?: unknown } | null };

const hrefOf = ({ linkType, url, doc }: LinkFields): string => {
  if (linkType !== "internal") return url ?? "";
  const value = doc?.value;
  return `document:${String(typeof value === "object" && value !== null ? (value as { id?: unknown }).id : value)}`;
};

/** Payload's own converter turns every scheme it does not know into `#`; what is not allowed is dropped by `allowed`. */
const linkConverter: HTMLConverter<SerializedLinkNode> = ({ node, nodesToHTML }) => {
  const href = hrefOf(node.fields as LinkFields)
    .trim()
    .replace(ADDRESS, (start) => start.toLowerCase())
    .replaceAll("&", "&amp;")
    .replaceAll('"', "&quot;");
  return `<a href="${href}">${nodesToHTML({ nodes: node.children }).join("")}</a>`;
};

const htmlOf = (state: EditorState, children: Node[]): string =>
  sanitizeHtml(
    convertLexicalToHTML({
      data: { root: { ...state.root, children } } as unknown as SerializedEditorState,
      converters: ({ defaultConverters }) => ({
        ...defaultConverters,
        link: linkConverter,
        autolink: linkConverter as never,
      }),
      disableContainer: true,
    }),
    allowed,
  ).trim();

/** Formatted text without blocks; undefined when there is none. */
export const richTextHtml = (state: EditorState): string | undefined =>
  htmlOf(
    state,
    state.root.children.filter(({ type }) => type !== "block"),
  ) || undefined;

/** Text and blocks in their order, contiguous text as one piece. */
export const richTextPieces = (state: EditorState): Piece[] => {
  const pieces: Piece[] = [];
  let run: Node[] = [];
  const endRun = () => {
    const html = run.length > 0 ? htmlOf(state, run) : "";
    if (html) pieces.push({ type: "text", html });
    run = [];
  };
  for (const node of state.root.children) {
    if (node.type !== "block") {
      run.push(node);
      continue;
    }
    endRun();
    const { blockType, blockName: _, id: __, ...fields } = node.fields ?? {};
    pieces.push({ type: "block", blockType: String(blockType), fields });
  }
  endRun();
  return pieces;
};
