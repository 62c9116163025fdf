/* A rich text as the editor stores it, for documents that scripts write over REST. */

export type Node = Record<string, unknown>;

export const textNode = (text: string): Node => ({
  type: "text",
  text,
  version: 1,
  detail: 0,
  format: 0,
  mode: "normal",
  style: "",
});
export const element = (type: string, children: Node[], more: Node = {}): Node => ({
  type,
  children,
  version: 1,
  direction: "ltr",
  format: "",
  indent: 0,
  ...more,
});
export const paragraph = (...children: Node[]): Node => element("paragraph", children);
export const richText = (...children: Node[]): Node => ({ root: element("root", children) });
