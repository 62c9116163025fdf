import type { RichTextField } from "@aluesivut/cms/local-api";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { seedId } from "./seed-data.ts";
import { toLexical } from "./to-lexical.ts";

let field: RichTextField;
const where = { region: "vaasa", document: "vaasa/pages/own" };
type State = { root: { children: { type: string; fields?: Record<string, unknown> }[] } };
const blocks = async (markdown: string) => {
  const { root } = (await toLexical(field, markdown, where)) as State;
  return root.children.map(({ type, fields }) => (fields ? { ...fields, id: undefined } : type));
};

beforeAll(async () => {
  vi.stubEnv("PAYLOAD_SECRET", "secret".repeat(6));
  const { buildCmsConfig } = await import("@aluesivut/cms/config");
  const { collections } = await buildCmsConfig({ databaseUrl: "file::memory:" });
  const pages = collections.find(({ slug }) => slug === "pages");
  field = pages?.fields.find((one) => "name" in one && one.name === "body") as RichTextField;
});

describe("the demo's Markdown", () => {
  it("keeps a table between the texts around it", async () => {
    const text = "Before\n\n```table Hours\nDay | Time\nMonday | 9\n```\n\n## After\n";
    expect(await blocks(text)).toEqual([
      "paragraph",
      { blockName: "", blockType: "table", caption: "Hours", table: "Day | Time\nMonday | 9" },
      "heading",
    ]);
  });

  it("finds the picture of a figure and who is quoted", async () => {
    expect(await blocks("```figure vaasa/hero-1\n```\n\n```quote A reader\nGood.\n```\n")).toEqual([
      { blockName: "", blockType: "figure", media: seedId("vaasa", "media", "hero-1") },
      { blockName: "", blockType: "quote", text: "Good.", attribution: "A reader" },
    ]);
  });

  it("refuses a block it cannot write, and names those it can", async () => {
    await expect(toLexical(field, "```poem Title\nLines\n```\n", where)).rejects.toThrow(
      'Cannot seed vaasa/pages/own: a text has a block "poem", give one of table, figure, quote',
    );
  });
});
