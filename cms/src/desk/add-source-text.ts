import type { Field } from "payload";

const SOURCE_TEXT = "/admin/desk/SourceText.tsx#SourceText";

/** Gives every localized text of a collection a place for its source, which only the translation view fills. */
export const addSourceText = (fields: Field[]): Field[] =>
  fields.map((field): Field => {
    if (field.type === "tabs")
      return { ...field, tabs: field.tabs.map((tab) => ({ ...tab, fields: addSourceText(tab.fields) })) };
    if (field.type === "blocks")
      return { ...field, blocks: field.blocks.map((block) => ({ ...block, fields: addSourceText(block.fields) })) };
    if ("fields" in field) return { ...field, fields: addSourceText(field.fields) } as Field;
    if (!("localized" in field && field.localized)) return field;
    if (field.type !== "text" && field.type !== "textarea" && field.type !== "richText") return field;
    const components = field.admin?.components as { beforeInput?: unknown[] } | undefined;
    const beforeInput = [...(components?.beforeInput ?? []), SOURCE_TEXT];
    return { ...field, admin: { ...field.admin, components: { ...components, beforeInput } } } as Field;
  });
