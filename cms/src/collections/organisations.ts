import { contactsField, imageField, linkFields, oneField, pictureField } from "../fields/relations.ts";
import { bodyField } from "../fields/rich-text.ts";
import { headingField } from "../fields/text.ts";
import { words } from "../i18n/words.ts";
import { GROUPS } from "./groups.ts";
import { publicDocument } from "./public-document.ts";

export const organisations = () =>
  publicDocument({
    kind: "organisation",
    labels: {
      singular: words("Toimija", "Aktör", "Organisation"),
      plural: words("Toimijat", "Aktörer", "Organisations"),
    },
    group: GROUPS.people,
    heading: headingField("name"),
    columns: ["type"],
    fields: [
      {
        type: "row",
        fields: [
          {
            name: "type",
            type: "select",
            required: true,
            label: words("Tyyppi", "Typ", "Type"),
            options: [
              { value: "state", label: words("valtio", "staten", "state") },
              { value: "municipality", label: words("kunta", "kommun", "municipality") },
              { value: "region", label: words("maakunta", "landskap", "region") },
              { value: "education", label: words("oppilaitos", "läroanstalt", "education") },
              { value: "third-sector", label: words("kolmas sektori", "tredje sektorn", "third sector") },
              { value: "company", label: words("yritys", "företag", "company") },
            ],
            admin: { width: "50%" },
          },
          {
            name: "businessId",
            type: "text",
            label: words("Y-tunnus", "FO-nummer", "Business ID"),
            admin: { width: "50%", placeholder: "1234567-8" },
          },
        ],
      },
      pictureField("logo", words("Logo", "Logotyp", "Logo")),
      imageField(),
      bodyField("description", words("Kuvaus", "Beskrivning", "Description")),
      {
        name: "links",
        type: "array",
        label: words("Linkit", "Länkar", "Links"),
        labels: { singular: words("Linkki", "Länk", "Link"), plural: words("Linkit", "Länkar", "Links") },
        fields: linkFields(),
      },
      contactsField(),
      oneField("parent", words("Yläorganisaatio", "Överordnad organisation", "Parent organisation"), "organisations"),
    ],
  });
