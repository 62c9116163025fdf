import type { Block } from "payload";
import { contactsField, linkFields, pictureField } from "../fields/relations.ts";
import { words } from "../i18n/words.ts";
import { plainEditor } from "./plain-editor.ts";
import { tableBlock } from "./table.ts";

/* Blocks stand inside a text that is itself localized, so their own fields are not. */

const quoteBlock = (): Block => ({
  slug: "quote",
  labels: { singular: words("Sitaatti", "Citat", "Quote"), plural: words("Sitaatit", "Citat", "Quotes") },
  fields: [
    { name: "text", type: "textarea", required: true, label: words("Sitaatti", "Citat", "Quote") },
    { name: "attribution", type: "text", label: words("Kuka sanoi", "Vem sade", "Who said it") },
  ],
});

const figureBlock = (): Block => ({
  slug: "figure",
  labels: { singular: words("Kuva", "Bild", "Figure"), plural: words("Kuvat", "Bilder", "Figures") },
  fields: [
    pictureField("media", words("Kuva", "Bild", "Picture"), { required: true }),
    { name: "caption", type: "text", label: words("Kuvateksti", "Bildtext", "Caption") },
  ],
});

const linksBlock = (): Block => ({
  slug: "links",
  labels: {
    singular: words("Linkkilista", "Länklista", "Links"),
    plural: words("Linkkilistat", "Länklistor", "Links"),
  },
  fields: [
    { name: "title", type: "text", label: words("Otsikko", "Rubrik", "Title") },
    {
      name: "links",
      type: "array",
      required: true,
      minRows: 1,
      label: words("Linkit", "Länkar", "Links"),
      labels: { singular: words("Linkki", "Länk", "Link"), plural: words("Linkit", "Länkar", "Links") },
      fields: linkFields(false),
    },
  ],
});

const contactBlock = (): Block => ({
  slug: "contact",
  labels: {
    singular: words("Yhteystieto", "Kontaktuppgift", "Contact"),
    plural: words("Yhteystiedot", "Kontaktuppgifter", "Contacts"),
  },
  fields: [{ ...contactsField(), required: true }],
});

const accordionBlock = (): Block => ({
  slug: "accordion",
  labels: { singular: words("Haitari", "Dragspel", "Accordion"), plural: words("Haitarit", "Dragspel", "Accordions") },
  fields: [
    {
      name: "items",
      type: "array",
      required: true,
      minRows: 1,
      label: words("Kohdat", "Punkter", "Items"),
      labels: { singular: words("Kohta", "Punkt", "Item"), plural: words("Kohdat", "Punkter", "Items") },
      fields: [
        { name: "title", type: "text", required: true, label: words("Otsikko", "Rubrik", "Title") },
        {
          name: "html",
          type: "richText",
          required: true,
          editor: plainEditor(),
          label: words("Teksti", "Text", "Text"),
        },
      ],
    },
  ],
});

const callToActionBlock = (): Block => ({
  slug: "call-to-action",
  labels: {
    singular: words("Toimintakehotus", "Uppmaning", "Call to action"),
    plural: words("Toimintakehotukset", "Uppmaningar", "Calls to action"),
  },
  fields: [{ name: "link", type: "group", label: words("Linkki", "Länk", "Link"), fields: linkFields(false) }],
});

/** What editors compose a text from, beside the text itself. */
export const palette = (): Block[] => [
  quoteBlock(),
  figureBlock(),
  linksBlock(),
  contactBlock(),
  accordionBlock(),
  tableBlock(),
  callToActionBlock(),
];
