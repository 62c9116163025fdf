import { serviceLanguageOptions } from "../fields/contact-details.ts";
import {
  contactsField,
  customerGroupsField,
  imageField,
  manyField,
  oneField,
  topicsField,
} from "../fields/relations.ts";
import { bodyField } from "../fields/rich-text.ts";
import { headingField, leadField, lineField } from "../fields/text.ts";
import { words } from "../i18n/words.ts";
import { GROUPS } from "./groups.ts";
import { publicDocument } from "./public-document.ts";

export const articles = () =>
  publicDocument({
    kind: "article",
    labels: {
      singular: words("Uutinen", "Nyhet", "News article"),
      plural: words("Ajankohtaista", "Aktuellt", "News"),
    },
    group: GROUPS.content,
    heading: headingField("title"),
    columns: ["datePublished"],
    fields: [
      leadField(),
      imageField(),
      lineField("imageCaption", words("Kuvateksti", "Bildtext", "Picture caption")),
      bodyField("body", words("Teksti", "Text", "Text"), { required: true }),
      {
        name: "attachments",
        type: "array",
        label: words("Liitteet", "Bilagor", "Attachments"),
        labels: {
          singular: words("Liite", "Bilaga", "Attachment"),
          plural: words("Liitteet", "Bilagor", "Attachments"),
        },
        fields: [
          {
            name: "media",
            type: "upload",
            relationTo: "media",
            required: true,
            label: words("Tiedosto", "Fil", "File"),
          },
          lineField("title", words("Nimi", "Namn", "Title"), { required: true }),
          {
            type: "row",
            fields: [
              {
                name: "language",
                type: "select",
                label: words("Tiedoston kieli", "Filens språk", "Language of the file"),
                options: serviceLanguageOptions(),
                admin: { width: "50%" },
              },
              {
                name: "accessible",
                type: "checkbox",
                label: words("Saavutettava tiedosto", "Tillgänglig fil", "Accessible file"),
                admin: { width: "50%" },
              },
            ],
          },
        ],
      },
      topicsField(),
      customerGroupsField(),
      manyField("related", words("Lue myös", "Läs även", "See also"), "articles"),
      contactsField(),
      oneField("source", words("Lähdeorganisaatio", "Källorganisation", "Source organisation"), "organisations"),
      {
        name: "datePublished",
        type: "date",
        label: words("Päiväys", "Datum", "Date"),
        admin: {
          position: "sidebar",
          date: { pickerAppearance: "dayOnly", displayFormat: "d.M.yyyy" },
          description: words(
            "Tyhjänä näytetään ensimmäinen julkaisupäivä.",
            "Om tomt visas den första publiceringsdagen.",
            "When empty, the day of first publication is shown.",
          ),
        },
      },
    ],
  });
