import fc from "fast-check";
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
/** Lists within rows within rows, in tabs with a name and without, in a group and a collapsible. */
const nested = [
  ...fields,
  {
    name: "front",
    type: "group",
    fields: [
      {
        type: "collapsible",
        fields: [
          {
            name: "items",
            type: "array",
            fields: [
              { type: "row", fields: [{ name: "title", type: "text", localized: true }] },
              {
                type: "tabs",
                tabs: [{ name: "look", fields: [{ name: "label", type: "text", localized: true }, { name: "need" }] }],
              },
            ],
          },
        ],
      },
    ],
  },
];
type Row = { id: string; [name: string]: unknown };
const text = fc.option(fc.string({ maxLength: 4 }));
const rows = (more: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<Row[]> =>
  fc.uniqueArray(fc.record({ id: fc.constantFrom("a", "b", "c", "d"), ...more }) as fc.Arbitrary<Row>, {
    selector: ({ id }) => id,
    maxLength: 4,
  });
const need = fc.constantFrom("required", "optional");
const someDocument = fc.record({
  sourceLocale: fc.constant("sv"),
  steps: rows({ title: text, actor: need, links: rows({ label: text, need }) }),
  more: fc.record({ sections: rows({ blockType: fc.constant("text"), body: text }) }),
  front: fc.record({ items: rows({ title: text, look: fc.record({ label: text, need }) }) }),
});
const LOCALIZED = ["title", "label", "body"];

/** Every value by its place, rows named by their ids. */
const valuesOf = (value: unknown, place = ""): [string, unknown][] =>
  Array.isArray(value)
    ? [
        [`${place}#`, value.map(({ id }) => id).join(" ")],
        ...(value as Row[]).flatMap((row) => valuesOf(row, `${place}/${row.id}`)),
      ]
    : typeof value === "object" && value !== null
      ? Object.entries(value).flatMap(([name, child]) => valuesOf(child, `${place}.${name}`))
      : [[place, value]];
const isText = (place: string): boolean => LOCALIZED.includes(place.slice(place.lastIndexOf(".") + 1));

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

  it("stay in any document whatever another language's form says, wherever they are nested", () => {
    fc.assert(
      fc.property(someDocument, someDocument, (before, form) => {
        const given = new Map(valuesOf(form));
        const expected = valuesOf(before).map(([place, value]) => [
          place,
          isText(place) && given.has(place) ? given.get(place) : value,
        ]);
        const saved = keepStructure({
          ...{ collection: { fields: nested }, data: structuredClone(form), originalDoc: before },
          ...{ operation: "update", req: { locale: "fi" } },
        } as never);
        expect(Object.fromEntries(valuesOf(saved))).toEqual(Object.fromEntries(expected));
      }),
    );
  });
});
