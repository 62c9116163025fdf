import { imageField } from "../fields/relations.ts";
import { bodyField } from "../fields/rich-text.ts";
import { headingField, leadField } from "../fields/text.ts";
import { words } from "../i18n/words.ts";
import { GROUPS } from "./groups.ts";
import { publicDocument } from "./public-document.ts";

export const pages = () =>
  publicDocument({
    kind: "page",
    labels: { singular: words("Sivu", "Sida", "Page"), plural: words("Sivut", "Sidor", "Pages") },
    group: GROUPS.content,
    heading: headingField("title"),
    columns: ["parent"],
    fields: [
      leadField(),
      imageField(),
      bodyField("body", words("Teksti", "Text", "Text"), { required: true }),
      {
        name: "parent",
        type: "relationship",
        relationTo: ["pages", "theme-sites"],
        label: words("Yläsivu", "Överordnad sida", "Parent"),
        filterOptions: ({ id, relationTo }) => (id && relationTo === "pages" ? { id: { not_equals: id } } : true),
        admin: { position: "sidebar" },
      },
    ],
  });
