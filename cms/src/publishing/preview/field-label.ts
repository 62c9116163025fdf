import { getTranslation } from "@payloadcms/translations";
import type { FlattenedField, PayloadRequest } from "payload";

/** What a field of the form is called, its rows counted from one: "Askeleet 2, Otsikko". The path where it has no name. */
export const fieldLabel = (fields: FlattenedField[], path: string, i18n: PayloadRequest["i18n"]): string => {
  const names: string[] = [];
  let within: FlattenedField[] = fields;
  for (const segment of path.split(".")) {
    // Digits alone are a row's number.
    if (/^\d+$/.test(segment)) {
      names[names.length - 1] += ` ${Number(segment) + 1}`;
      continue;
    }
    const field = within.find((one) => one.name === segment);
    if (!field) return names.join(", ") || path;
    const label = "label" in field ? field.label : undefined;
    names.push(label && typeof label !== "boolean" ? getTranslation(label as string, i18n) : segment);
    within =
      field.type === "blocks"
        ? field.blocks.flatMap((block) => block.flattenedFields)
        : "flattenedFields" in field
          ? field.flattenedFields
          : [];
  }
  return names.join(", ");
};
