import type { RichTextField } from "@aluesivut/cms/local-api";
import { convertMarkdownToLexical, editorConfigFactory } from "@aluesivut/cms/local-api";
import { Trouble } from "../stack/progress.ts";
import { relatedId, seedId } from "./seed-data.ts";

type Node = Record<string, unknown>;
type Where = { region: string; document: string };

// "```table Caption", the block's lines, and a fence alone on a line
const FENCE = /^```(\w+) ?(.*)\n([\s\S]*?)^```$/gm;

/**
 * The editor's state for the demo's Markdown. A fenced stretch is a block of the palette: its first line names the kind
 * and says the caption, the picture or who is quoted.
 * @throws {Trouble} naming a kind of block the demo cannot write
 */
export const toLexical = async (field: RichTextField, markdown: string, where: Where): Promise<unknown> => {
  const editorConfig = await editorConfigFactory.fromField({ field: field as never });
  const textNodes = (text: string): unknown[] =>
    text.trim() ? convertMarkdownToLexical({ editorConfig, markdown: text.trim() }).root.children : [];
  const state = convertMarkdownToLexical({ editorConfig, markdown: "" });
  const children: unknown[] = [];
  let end = 0;
  for (const match of markdown.matchAll(FENCE)) {
    const [fence, kind = "", argument = "", text = ""] = match;
    const id = seedId(where.document, "block", markdown.slice(0, match.index), fence);
    children.push(...textNodes(markdown.slice(end, match.index)), blockNode(id, kind, argument, text.trim(), where));
    end = match.index + fence.length;
  }
  children.push(...textNodes(markdown.slice(end)));
  return linkDocuments({ ...state, root: { ...state.root, children } }, where);
};

const blockNode = (id: string, kind: string, argument: string, text: string, where: Where): Node => {
  const fields = blockFields(kind, argument.trim(), text, where);
  return { type: "block", version: 2, format: "", fields: { id, blockName: "", blockType: kind, ...fields } };
};

const blockFields = (kind: string, argument: string, text: string, { region, document }: Where): Node => {
  switch (kind) {
    case "table":
      return { caption: argument, table: text };
    case "figure":
      return { media: relatedId("media", argument, region), ...(text ? { caption: text } : {}) };
    case "quote":
      return { text, ...(argument ? { attribution: argument } : {}) };
    default:
      throw new Trouble(
        `Cannot seed ${document}: a text has a block "${kind}", give one of table, figure, quote after the fence.`,
      );
  }
};

const isMap = (value: unknown): value is Node => typeof value === "object" && value !== null && !Array.isArray(value);

/** Turns links to `document:<collection>/<key>` into the editor's links to documents. */
const linkDocuments = (node: unknown, { region, document }: Where): unknown => {
  if (Array.isArray(node)) return node.map((child) => linkDocuments(child, { region, document }));
  if (!isMap(node)) return node;
  const copy = Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, linkDocuments(value, { region, document })]),
  );
  const fields = copy.fields as Node | undefined;
  const match = node.type === "link" ? /^document:([^/]+)\/(.+)$/.exec(String(fields?.url ?? "")) : null;
  if (!match) return copy;
  const [, collection, key] = match as unknown as [string, string, string];
  return {
    ...copy,
    fields: {
      linkType: "internal",
      newTab: false,
      doc: { relationTo: collection, value: relatedId(collection, key, region) },
    },
  };
};
