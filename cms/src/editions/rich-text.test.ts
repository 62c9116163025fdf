import { Html } from "@aluesivut/content";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type EditorState, richTextHtml } from "./rich-text.ts";
import { richText } from "./test/rich-text.ts";

const text = (words: string) => ({
  type: "text",
  version: 1,
  text: words,
  detail: 0,
  format: 0,
  mode: "normal",
  style: "",
});
const linkTo = (url: string, words: string) => ({
  type: "link",
  version: 3,
  direction: "ltr",
  format: "",
  indent: 0,
  fields: { linkType: "custom", newTab: false, url },
  children: [text(words)],
});
const paragraphOf = (...children: unknown[]): EditorState => {
  const state = richText("") as unknown as EditorState;
  (state.root.children[0] as { children: unknown[] }).children = children;
  return state;
};

describe("hostile rich text", () => {
  it.each([
    ["javascript:alert(1)"],
    ["JaVaScRiPt:alert(1)"],
    ["java\nscript:alert(1)"],
    ["\u0001javascript:alert(1)"],
    ["java&#115;cript:alert(1)"],
    ["javascript&colon;alert(1)"],
    ["data:text/html,<script>alert(1)</script>"],
    ["vbscript:x"],
  ])("leads nowhere: %j", (url) => {
    const html = richTextHtml(paragraphOf(linkTo(url, "linkki"))) as string;
    expect(Html.parse(html)).toContain("linkki");
    expect(html).not.toMatch(/script|data:/i);
  });

  it("is shown as it was typed", () => {
    const typed = `<script>alert(1)</script><!--<svg onload=x>--></p><iframe src='x'>`;
    const html = richTextHtml(paragraphOf(text(typed))) as string;
    expect(Html.parse(html)).toContain("&lt;script&gt;alert(1)&lt;/script&gt;&lt;!--&lt;svg onload=x&gt;");
  });

  it("becomes HTML by the contract, whatever is typed or linked to", () => {
    const anything = fc.oneof(
      fc.string(),
      fc.constantFrom('"', "'", ">", "<a", "&#106;", "javascript:", "//e.fi", "document:"),
    );
    const pieces = fc.array(anything, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(pieces, pieces, (words, url) => {
        const html = richTextHtml(paragraphOf(text(words), linkTo(url, words), text(".")));
        expect(html === undefined || Html.safeParse(html).success, html).toBe(true);
      }),
    );
  });
});
