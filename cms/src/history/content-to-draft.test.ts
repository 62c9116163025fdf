import { COLLECTION_OF_KIND, type Edition, KINDS } from "@aluesivut/content";
import type { CollectionSlug, FlattenedField, SanitizedConfig } from "payload";
import { beforeAll, describe, expect, it } from "vitest";
import { allBlocks } from "../../../tests/builders/all-blocks.ts";
import { buildEdition, fullRegionDocuments } from "../../../tests/builders/index.ts";
import { projectDraft } from "../editions/project.ts";
import { fromContent } from "./content-to-draft.ts";
import { readableFields } from "./readable.ts";

const find = { collectionOf: () => "services" };
const HTML = [
  "<p>Yksi</p><p>Kaksi &amp; &lt;kolme&gt;</p>",
  "<h2>Otsikko</h2><p><strong>Lihava </strong><em><strong>ja kursiivi</strong></em> <code>koodi</code></p>",
  "<ul><li>a</li><li>b<ul><li>c</li></ul></li></ul><ol><li>1</li><li>2</li></ol>",
  '<p>Katso <a href="document:service-coach">tätä</a> ja <a href="https://www.example.fi/?a=1&amp;b=2">tuota</a>.</p>',
  "<p>Rivi<br />toinen</p>",
];

/** Texts that follow each other are one text of the editor. */
const joinTexts = (value: unknown): unknown => {
  if (Array.isArray(value)) {
    const blocks: unknown[] = [];
    for (const block of value) {
      const last = blocks.at(-1) as { type?: string; html?: string } | undefined;
      if (block?.type === "text" && last?.type === "text") last.html = `${last.html}${block.html}`;
      else blocks.push(joinTexts(block));
    }
    return blocks;
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, joinTexts(inner)]));
};

describe("an edition made a draft again", () => {
  let config: SanitizedConfig;
  beforeAll(async () => {
    process.env.PAYLOAD_SECRET ??= "a secret for tests that is long enough";
    const { buildCmsConfig } = await import("../build-config.ts");
    config = await buildCmsConfig({ databaseUrl: "file::memory:" });
  });
  const fieldsOf = (slug: string): FlattenedField[] =>
    config.collections.find((one) => one.slug === (slug as CollectionSlug))?.flattenedFields ?? [];

  const again = (kind: (typeof KINDS)[number], edition: Edition): unknown => {
    const fields = fieldsOf(COLLECTION_OF_KIND[kind]);
    const { key, publishedAt, changedAt, changeNote } = edition;
    const draft = fromContent(edition as unknown as Record<string, unknown>, fields, find);
    const made = { key, publishedAt, changedAt, ...(changeNote ? { changeNote } : {}) };
    const projected = projectDraft(kind, draft, fields, made, "fi");
    return "content" in projected ? projected.content : projected.faults;
  };

  it.each(KINDS)("says the same when it is published once more: %s", (kind) => {
    const documents = fullRegionDocuments(["fi"]).filter((document) => document.kind === kind);
    const editions = documents.map(({ editions }) => editions.fi as Edition);
    const built = buildEdition(kind, "x", "fi", "Otsikko") as Edition;
    for (const edition of [...editions, built]) expect(joinTexts(again(kind, edition))).toEqual(joinTexts(edition));
  });

  it("keeps every block and every tag of a text", () => {
    const body = [...allBlocks("fi"), ...HTML.map((html) => ({ type: "text" as const, html }))];
    const edition = buildEdition("page", "x", "fi", "Otsikko", { body }) as Edition;
    expect(joinTexts(again("page", edition))).toEqual(joinTexts(edition));
  });

  it.each(KINDS)("is readable: every field of it has a label and words: %s", (kind) => {
    const fields = fieldsOf(COLLECTION_OF_KIND[kind]);
    for (const { editions } of fullRegionDocuments(["fi"]).filter((document) => document.kind === kind)) {
      const readable = readableFields(editions.fi as unknown as Record<string, unknown>, fields, {
        language: "sv",
        nameOf: (id) => `»${id}«`,
      });
      expect(readable.length).toBeGreaterThan(1);
      for (const { label, path, text } of readable) {
        expect(label, path).not.toBe("");
        expect(label, path).not.toBe(path);
        expect(text, path).not.toMatch(/\[object|undefined|<\/?p>|\d{4}-\d\d-\d\d/);
      }
    }
  });
});
