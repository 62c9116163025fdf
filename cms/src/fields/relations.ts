import type { CollectionOfKind } from "@aluesivut/content";
import type { NamedGroupField, RelationshipField, TextField, UploadField } from "payload";
import { type Words, words } from "../i18n/words.ts";
import { LINKABLE_COLLECTIONS } from "./linkable-collections.ts";
import { lineField } from "./text.ts";

type Options = { required?: boolean; description?: Words };

/** Several documents of one collection, in an order the editor chooses. */
export const manyField = (
  name: string,
  label: Words,
  relationTo: CollectionOfKind,
  { required, description }: Options = {},
): RelationshipField => ({
  name,
  type: "relationship",
  relationTo,
  hasMany: true,
  label,
  ...(required ? { required } : {}),
  admin: { isSortable: true, ...(description ? { description } : {}) },
});

export const oneField = (
  name: string,
  label: Words,
  relationTo: CollectionOfKind,
  { required, description }: Options = {},
): RelationshipField => ({
  name,
  type: "relationship",
  relationTo,
  label,
  ...(required ? { required } : {}),
  ...(description ? { admin: { description } } : {}),
});

export const pictureField = (name: string, label: Words, { required, description }: Options = {}): UploadField => ({
  name,
  type: "upload",
  relationTo: "media",
  label,
  filterOptions: { mimeType: { contains: "image" } },
  ...(required ? { required } : {}),
  ...(description ? { admin: { description } } : {}),
});
export const imageField = (): UploadField => pictureField("image", words("Kuva", "Bild", "Picture"));

export const topicsField = () => manyField("topics", words("Aiheet", "Ämnen", "Topics"), "topics");
export const customerGroupsField = () =>
  manyField("customerGroups", words("Asiakasryhmät", "Kundgrupper", "Customer groups"), "customer-groups");
export const lifeSituationsField = () =>
  manyField("lifeSituations", words("Elämäntilanteet", "Livssituationer", "Life situations"), "life-situations");
export const municipalitiesField = () =>
  manyField("municipalities", words("Kunnat", "Kommuner", "Municipalities"), "municipalities");
export const contactsField = () =>
  manyField("contacts", words("Yhteystiedot", "Kontaktuppgifter", "Contacts"), "contacts");

/** Where a link leads: a document or an address, one of the two. */
export const targetField = (): NamedGroupField => ({
  name: "target",
  type: "group",
  label: words("Kohde", "Mål", "Target"),
  admin: {
    hideGutter: true,
    description: words(
      "Valitse sisältö tai kirjoita osoite (https://, mailto: tai tel:).",
      "Välj ett innehåll eller skriv en adress (https://, mailto: eller tel:).",
      "Choose a document or write an address (https://, mailto: or tel:).",
    ),
  },
  fields: [
    {
      type: "row",
      fields: [
        {
          name: "document",
          type: "relationship",
          relationTo: LINKABLE_COLLECTIONS,
          label: words("Sisältö", "Innehåll", "Document"),
          admin: { width: "50%" },
        },
        {
          name: "url",
          type: "text",
          label: words("Osoite", "Adress", "Address"),
          admin: { width: "50%" },
        },
      ],
    },
  ],
});

/** A link with its words; `localized` is off inside a text that is itself localized. */
export const linkFields = (localized = true): (TextField | NamedGroupField)[] => [
  lineField("label", words("Linkin teksti", "Länkens text", "Link text"), { required: true, localized }),
  targetField(),
  lineField("description", words("Kuvaus", "Beskrivning", "Description"), { localized }),
];
