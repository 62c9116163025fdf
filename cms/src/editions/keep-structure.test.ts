import { describe, expect, it } from "vitest";
import { keepStructure } from "./keep-structure.ts";

const fields = [
  { name: "title", type: "text", localized: true },
  {
    type: "tabs",
    tabs: [
      {
        label: "Sisältö",
        fields: [
          {
            type: "row",
            fields: [
              {
                name: "steps",
                type: "array",
                fields: [
                  { name: "title", type: "text", localized: true },
                  { name: "actor", type: "text" },
                  {
                    name: "links",
                    type: "array",
                    fields: [
                      { name: "label", type: "text", localized: true },
                      { name: "need", type: "text" },
                    ],
                  },
                ],
              },
            ],
          },
        ],
      },
      {
        name: "more",
        fields: [
          {
            name: "sections",
            type: "blocks",
            blocks: [{ slug: "text", fields: [{ name: "body", type: "text", localized: true }] }],
          },
        ],
      },
    ],
  },
];
const stored = {
  sourceLocale: "sv",
  steps: [
    { id: "1", title: null, actor: "o1", links: [{ id: "l1", label: null, need: "required" }] },
    { id: "2", title: "Toinen", actor: "o2", links: [] },
  ],
  more: { sections: [{ id: "b1", blockType: "text", body: null }] },
};
const save = (locale: string, data: Record<string, unknown>) =>
  keepStructure({
    collection: { fields },
    data,
    originalDoc: stored,
    operation: "update",
    req: { locale },
  } as never) as Record<string, unknown>;

describe("rows that all languages share", () => {
  it("stay as they are when another language is saved, with its texts filled in", () => {
    const data = save("fi", {
      title: "Polku",
      steps: [
        { id: "1", title: "Ensimmäinen", actor: "väärä", links: [{ id: "l1", label: "Linkki", need: "optional" }] },
        { id: "9", title: "Ylimääräinen" },
      ],
      more: { sections: [{ id: "b1", blockType: "text", body: "Teksti" }] },
    });
    expect(data).toEqual({
      title: "Polku",
      steps: [
        { id: "1", title: "Ensimmäinen", actor: "o1", links: [{ id: "l1", label: "Linkki", need: "required" }] },
        { id: "2", title: "Toinen", actor: "o2", links: [] },
      ],
      more: { sections: [{ id: "b1", blockType: "text", body: "Teksti" }] },
    });
  });

  it("are the source language's to add, remove and order", () => {
    const steps = [{ id: "2", title: "Andra" }];
    expect(save("sv", { steps }).steps).toEqual(steps);
  });

  it("are not touched by a save that does not name them", () => {
    expect(save("fi", { title: "Vain otsikko" })).toEqual({ title: "Vain otsikko" });
  });
});
