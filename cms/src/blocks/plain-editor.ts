import {
  BoldFeature,
  createServerFeature,
  InlineToolbarFeature,
  ItalicFeature,
  LinkFeature,
  lexicalEditor,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
} from "@payloadcms/richtext-lexical";
import { LINKABLE_COLLECTIONS } from "../fields/linkable-collections.ts";

const TypedAheadFeature = createServerFeature({
  feature: { ClientFeature: "/admin/preview/TypedAhead.tsx#TypedAheadFeatureClient" },
  key: "typedAhead",
});

/** What the sites can show and what stays accessible there: no colours, no sizes, no alignment. */
export const textFeatures = () => [
  ParagraphFeature(),
  BoldFeature(),
  ItalicFeature(),
  LinkFeature({
    enabledCollections: LINKABLE_COLLECTIONS,
    // A link never opens a new window by surprise (WCAG 3.2.5).
    fields: ({ defaultFields }) => defaultFields.filter((field) => !("name" in field) || field.name !== "newTab"),
  }),
  UnorderedListFeature(),
  OrderedListFeature(),
  InlineToolbarFeature(),
  TypedAheadFeature(),
];

/** Text without blocks, within a block or a notice. */
export const plainEditor = () => lexicalEditor({ features: () => textFeatures() });
