import type { FlattenedField } from "payload";
import { expect, it } from "vitest";
import { withForm } from "./region-draft.ts";

const text = (name: string, localized = false) => ({ name, type: "text", localized }) as unknown as FlattenedField;
const fields = [
  text("name", true),
  text("phone"),
  { name: "menu", type: "array", flattenedFields: [text("id"), text("label", true), text("target")] },
  { name: "look", type: "group", flattenedFields: [text("colour"), text("slogan", true)] },
] as unknown as FlattenedField[];

it("puts the form of one language over all languages, row by row", () => {
  const all = {
    name: { fi: "Vaasa", sv: "Vasa" },
    phone: "1",
    menu: [
      { id: "a", label: { fi: "Eka", sv: "Ett" }, target: "x" },
      { id: "b", label: { fi: "Toka" }, target: "y" },
    ],
    look: { colour: "red", slogan: { fi: "Hei" } },
  };
  const form = {
    name: "Wasa",
    phone: "2",
    menu: [
      { id: "b", label: "Två", target: "y" },
      { id: "c", label: "Ny", target: "z" },
    ],
    look: { colour: "blue", slogan: "Hej" },
  };
  expect(withForm(fields, all, form, "sv")).toEqual({
    name: { fi: "Vaasa", sv: "Wasa" },
    phone: "2",
    menu: [
      { id: "b", label: { fi: "Toka", sv: "Två" }, target: "y" },
      { id: "c", label: { sv: "Ny" }, target: "z" },
    ],
    look: { colour: "blue", slogan: { fi: "Hei", sv: "Hej" } },
  });
});
