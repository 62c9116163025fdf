import type { CollectionConfig, CustomComponent, Field } from "payload";

/** What a change in a field reaches: the language being written, every language, or the rows of every language. */
export type Extent = "language" | "shared" | "sharedRows";

type WithFields = { fields: Field[] };
const nestedIn = (field: Field): Field[] => {
  if (field.type === "tabs") return field.tabs.flatMap((tab) => tab.fields);
  if (field.type === "blocks") return field.blocks.flatMap((block) => block.fields);
  return "fields" in field ? (field as WithFields).fields : [];
};
const isLocalized = (field: Field): boolean => "localized" in field && field.localized === true;
const hasLanguages = (field: Field): boolean => isLocalized(field) || nestedIn(field).some(hasLanguages);

const withLabel = (field: Field, extent: Extent): Field => {
  const { admin = {} } = field as { admin?: { components?: { Label?: CustomComponent } } };
  // A field with a label of its own keeps it.
  if (admin.components?.Label) return field;
  const Label = { path: "/admin/language/LanguageLabel.tsx#LanguageLabel", clientProps: { extent } };
  return { ...field, admin: { ...admin, components: { ...admin.components, Label } } } as Field;
};

const mark =
  (within: boolean) =>
  (field: Field): Field => {
    const ofLanguage = within || isLocalized(field);
    const below = mark(ofLanguage);
    switch (field.type) {
      case "ui":
        return field;
      case "tabs":
        return { ...field, tabs: field.tabs.map((tab) => ({ ...tab, fields: tab.fields.map(below) })) };
      case "row":
      case "collapsible":
      case "group":
        return { ...field, fields: field.fields.map(below) } as Field;
      case "array":
      case "blocks": {
        const extent = ofLanguage ? "language" : hasLanguages(field) ? "sharedRows" : "shared";
        const marked =
          field.type === "array"
            ? { ...field, fields: field.fields.map(below) }
            : { ...field, blocks: field.blocks.map((block) => ({ ...block, fields: block.fields.map(below) })) };
        return withLabel(marked, extent);
      }
      default:
        return withLabel(field, ofLanguage ? "language" : "shared");
    }
  };

/**
 * Says beside every field of a collection with texts in several languages which of them a change reaches. Within a rich
 * text nothing is said: the whole text is one language's. And the header is told whose document is open.
 */
export const markLanguages = (collection: CollectionConfig): CollectionConfig => {
  const { admin, fields } = collection;
  const edit = admin?.components?.edit;
  const beforeDocumentControls = [
    ...(edit?.beforeDocumentControls ?? []),
    "/admin/language/TellRegion.tsx#TellRegion" as CustomComponent,
  ];
  return {
    ...collection,
    ...(fields.some(hasLanguages) ? { fields: fields.map(mark(false)) } : {}),
    admin: { ...admin, components: { ...admin?.components, edit: { ...edit, beforeDocumentControls } } },
  };
};
