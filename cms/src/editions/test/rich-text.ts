/** A rich text of paragraphs, as the editor stores it. */
export const richText = (...paragraphs: string[]): Record<string, unknown> => ({
  root: {
    type: "root",
    version: 1,
    direction: "ltr",
    format: "",
    indent: 0,
    children: paragraphs.map((text) => ({
      type: "paragraph",
      version: 1,
      direction: "ltr",
      format: "",
      indent: 0,
      textFormat: 0,
      textStyle: "",
      children: [{ type: "text", version: 1, text, detail: 0, format: 0, mode: "normal", style: "" }],
    })),
  },
});
