import { expect, it } from "vitest";
import { formValues } from "./form-values.ts";

it("says of rows there are none of that there are none, not their number", () => {
  const fields = {
    title: { value: "Otsikko" },
    attachments: { value: 0, rows: [] },
    links: { value: 1, rows: [{ id: "a" }], disableFormData: true }, // its rows speak for it
    "links.0.url": { value: "https://example.fi/" },
    order: { value: 0 },
  };
  expect(formValues(fields)).toEqual({
    title: "Otsikko",
    attachments: [],
    links: [{ url: "https://example.fi/" }],
    order: 0,
  });
});
