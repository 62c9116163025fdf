import type { CollectionConfig, Field } from "payload";
import { expect, it } from "vitest";
import { markLanguages } from "./mark-languages.ts";

/** Every named field of a marked collection with what its label says. */
const extents = (fields: Field[]): Record<string, unknown> => {
  const marked = markLanguages({ slug: "x", fields } as CollectionConfig).fields;
  const walk = (field: Field): [string, unknown][] => {
    const { admin, name } = field as { name?: string; admin?: { components?: { Label?: unknown } } };
    const label = admin?.components?.Label as string | { clientProps: { extent: string } } | undefined;
    const below =
      field.type === "tabs"
        ? field.tabs.flatMap((tab) => tab.fields)
        : field.type === "blocks"
          ? field.blocks.flatMap((block) => block.fields)
          : "fields" in field
            ? field.fields
            : [];
    const said = typeof label === "object" ? label.clientProps.extent : label;
    return [...(name ? [[name, said] as [string, unknown]] : []), ...below.flatMap(walk)];
  };
  return Object.fromEntries(marked.flatMap(walk));
};

it("tells a text of one language from what all share, at any depth", () => {
  expect(
    extents([
      { name: "title", type: "text", localized: true },
      { type: "row", fields: [{ name: "date", type: "date" }] },
      {
        type: "tabs",
        tabs: [{ label: "x", fields: [{ name: "place", type: "group", fields: [{ name: "street", type: "text" }] }] }],
      },
      { name: "steps", type: "array", fields: [{ name: "step", type: "text", localized: true }] },
      { name: "links", type: "array", fields: [{ name: "url", type: "text" }] },
      { name: "questions", type: "array", localized: true, fields: [{ name: "answer", type: "text" }] },
      {
        name: "sections",
        type: "blocks",
        blocks: [{ slug: "text", fields: [{ name: "body", type: "richText", localized: true }] }],
      },
    ]),
  ).toEqual({
    title: "language",
    date: "shared",
    place: undefined,
    street: "shared",
    steps: "sharedRows",
    step: "language",
    links: "shared",
    url: "shared",
    questions: "language",
    answer: "language",
    sections: "sharedRows",
    body: "language",
  });
});

it("keeps a label that a field has of its own, and says nothing where there is one language only", () => {
  const own: Field = { name: "own", type: "text", localized: true, admin: { components: { Label: "/x.tsx#X" } } };
  expect(extents([own])).toEqual({ own: "/x.tsx#X" });
  expect(extents([{ name: "email", type: "text" }])).toEqual({ email: undefined });
});
