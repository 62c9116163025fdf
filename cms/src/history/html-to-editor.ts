import { Parser } from "htmlparser2";
import type { EditorState } from "../editions/rich-text.ts";

/* The way back from an edition: the contract's HTML as the editor stores text. It knows the tags `Html` may hold, no others. */

type Node = Record<string, unknown> & { type: string; children?: Node[] };

const element = (type: string, fields: Record<string, unknown> = {}): Node => ({
  type,
  version: 1,
  direction: "ltr",
  format: "",
  indent: 0,
  ...fields,
  children: [],
});
const paragraph = () => element("paragraph", { textFormat: 0, textStyle: "" });

/** Lexical's bits of a text's format. */
const FORMAT: Record<string, number> = { strong: 1, em: 2, code: 16 };

const linkFields = (href: string, collectionOf: (id: string) => string | undefined): Record<string, unknown> => {
  const id = href.startsWith("document:") ? href.slice("document:".length) : undefined;
  const relationTo = id === undefined ? undefined : collectionOf(id);
  return relationTo === undefined
    ? { linkType: "custom", newTab: false, url: href }
    : { linkType: "internal", newTab: false, doc: { relationTo, value: id } };
};

const opened = (tag: string, href: string, collectionOf: (id: string) => string | undefined): Node | undefined => {
  switch (tag) {
    case "p":
      return paragraph();
    case "h2":
    case "h3":
    case "h4":
      return element("heading", { tag });
    case "ul":
      return element("list", { listType: "bullet", tag, start: 1 });
    case "ol":
      return element("list", { listType: "number", tag, start: 1 });
    case "li":
      return element("listitem", { value: 1 });
    case "a":
      return element("link", { version: 3, fields: linkFields(href, collectionOf), id: crypto.randomUUID() });
    default:
      return undefined;
  }
};

/** The children of an editor's root. `collectionOf` says in which collection a linked document is. */
export const editorNodes = (html: string, collectionOf: (id: string) => string | undefined): Node[] => {
  const root = element("root");
  const stack: Node[] = [root];
  let format = 0;
  const top = () => stack.at(-1) as Node;
  const add = (node: Node) => {
    // Words outside any paragraph get one of their own.
    if (top() === root && (node.type === "text" || node.type === "linebreak" || node.type === "link")) {
      const last = root.children?.at(-1);
      const home = last?.type === "paragraph" && last.loose ? last : { ...paragraph(), loose: true };
      if (home !== last) root.children?.push(home);
      home.children?.push(node);
    } else top().children?.push(node);
  };
  const parser = new Parser({
    onopentag: (tag, { href = "" }) => {
      format |= FORMAT[tag] ?? 0;
      if (tag === "br") add({ type: "linebreak", version: 1 });
      const node = opened(tag, href, collectionOf);
      if (!node) return;
      if (tag === "li") node.value = (top().children?.length ?? 0) + 1;
      add(node);
      stack.push(node);
    },
    ontext: (text) => {
      // Line ends between blocks are no text.
      if (text.trim() === "" && ["root", "list"].includes(top().type)) return;
      const last = top().children?.at(-1);
      // The parser parts a text at its entities.
      if (top() !== root && last?.type === "text" && last.format === format) last.text = `${last.text}${text}`;
      else add({ type: "text", version: 1, text, detail: 0, format, mode: "normal", style: "" });
    },
    onclosetag: (tag) => {
      format &= ~(FORMAT[tag] ?? 0);
      if (tag !== "br" && !(tag in FORMAT) && stack.length > 1) stack.pop();
    },
  });
  parser.write(html);
  parser.end();
  for (const node of root.children ?? []) delete node.loose;
  return root.children ?? [];
};

export const editorState = (children: Node[]): EditorState =>
  ({ root: { ...element("root"), children } }) as unknown as EditorState;

/** A block of the palette as a node of the editor. */
export const blockNode = (blockType: string, fields: Record<string, unknown>): Node => ({
  type: "block",
  version: 2,
  format: "",
  fields: { ...fields, id: crypto.randomUUID().replaceAll("-", "").slice(0, 24), blockType, blockName: "" },
});
