import { LOCALES, type Locale } from "@aluesivut/content";
import type { FlattenedField } from "payload";
import type { Words } from "../i18n/words.ts";
import type { FieldFault } from "./project.ts";

const wordsOf = (field: FlattenedField): Words => {
  const label = "label" in field ? field.label : undefined;
  const text = (locale: Locale): string => {
    if (typeof label === "string") return label;
    const own = typeof label === "object" && label !== null ? (label as Record<string, string>)[locale] : undefined;
    return own ?? field.name;
  };
  return { fi: text("fi"), sv: text("sv"), en: text("en") };
};

const childrenOf = (field: FlattenedField): FlattenedField[] => {
  if (field.type === "blocks") return field.blocks.flatMap(({ flattenedFields }) => flattenedFields);
  return "flattenedFields" in field ? (field.flattenedFields as FlattenedField[]) : [];
};

/** What the form calls a field, from the outside in: "Steps 2 › Title". Rows are counted from one. */
export const fieldWords = (fields: FlattenedField[], path: string): Words => {
  const parts: Words[] = [];
  let among = fields;
  for (const segment of path.split(".")) {
    const last = parts.at(-1);
    if (/^\d+$/.test(segment)) {
      for (const locale of LOCALES) if (last) last[locale] += ` ${Number(segment) + 1}`;
      continue;
    }
    const field = among.find(({ name }) => name === segment);
    if (!field) break;
    parts.push({ ...wordsOf(field) });
    among = childrenOf(field);
  }
  const text = (locale: Locale) => parts.map((part) => part[locale]).join(" › ") || path;
  return { fi: text("fi"), sv: text("sv"), en: text("en") };
};

/** Faults with the name of their field. */
export const labelFaults = (fields: FlattenedField[], faults: FieldFault[], language: Locale): FieldFault[] =>
  faults.map((fault) => ({ ...fault, label: fieldWords(fields, fault.path)[language] }));
