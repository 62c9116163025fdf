import type { CollectionBeforeChangeHook, Field } from "payload";

type Row = Record<string, unknown>;

/**
 * Rows that all languages share are added, removed and ordered in the language the document is written in first. A save in
 * another language takes the rows as they are stored and fills in its texts: a form opened before a row was added would
 * take it away otherwise, with what other languages say in it.
 */
export const keepStructure: CollectionBeforeChangeHook = ({ collection, data, originalDoc, operation, req }) => {
  if (operation !== "update" || !originalDoc || req.locale === "all") return data;
  if (req.locale === (originalDoc.sourceLocale ?? "fi")) return data;
  keepIn(collection.fields, data, originalDoc);
  return data;
};

const rowsOf = (value: unknown): Row[] => (Array.isArray(value) ? (value as Row[]) : []);

/** Puts the stored rows under every shared list of `data`, wherever fields are nested without being rows. */
const keepIn = (fields: Field[], data: Row, stored: Row): void => {
  for (const field of fields) {
    if (field.type === "tabs") {
      for (const tab of field.tabs) {
        if (!("name" in tab) || !tab.name) keepIn(tab.fields, data, stored);
        else if (!tab.localized && isRow(data[tab.name]))
          keepIn(tab.fields, data[tab.name] as Row, asRow(stored[tab.name]));
      }
    } else if (field.type === "row" || field.type === "collapsible") keepIn(field.fields, data, stored);
    else if (field.type === "group") {
      if (!("name" in field)) keepIn(field.fields, data, stored);
      else if (!field.localized && isRow(data[field.name]))
        keepIn(field.fields, data[field.name] as Row, asRow(stored[field.name]));
    } else if ((field.type === "array" || field.type === "blocks") && !field.localized && field.name in data)
      data[field.name] = rowsOf(stored[field.name]).map((row) =>
        fillIn(
          fieldsOfRow(field, row),
          row,
          rowsOf(data[field.name]).find(({ id }) => id === row.id),
        ),
      );
  }
};

const fieldsOfRow = (field: Extract<Field, { type: "array" | "blocks" }>, row: Row): Field[] =>
  field.type === "array" ? field.fields : (field.blocks.find(({ slug }) => slug === row.blockType)?.fields ?? []);

/** The stored row with the texts of the one that came in. */
const fillIn = (fields: Field[], stored: Row, given: Row | undefined): Row => {
  const result: Row = { ...stored };
  for (const field of fields) {
    if (field.type === "row" || field.type === "collapsible" || (field.type === "group" && !("name" in field))) {
      Object.assign(result, fillIn(field.fields, result, given));
      continue;
    }
    if (field.type === "tabs") {
      for (const tab of field.tabs)
        if (!("name" in tab) || !tab.name) Object.assign(result, fillIn(tab.fields, result, given));
        else result[tab.name] = fillIn(tab.fields, asRow(stored[tab.name]), asRow(given?.[tab.name]));
      continue;
    }
    if (!("name" in field)) continue;
    if ("localized" in field && field.localized) {
      if (given && field.name in given) result[field.name] = given[field.name];
    } else if (field.type === "group")
      result[field.name] = fillIn(field.fields, asRow(stored[field.name]), asRow(given?.[field.name]));
    else if (field.type === "array" || field.type === "blocks")
      result[field.name] = rowsOf(stored[field.name]).map((row) =>
        fillIn(
          fieldsOfRow(field, row),
          row,
          rowsOf(given?.[field.name]).find(({ id }) => id === row.id),
        ),
      );
  }
  return result;
};

const isRow = (value: unknown): value is Row => typeof value === "object" && value !== null && !Array.isArray(value);
const asRow = (value: unknown): Row => (isRow(value) ? value : {});
