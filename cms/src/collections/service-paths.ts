import { contactsField, imageField, linkFields, manyField, oneField } from "../fields/relations.ts";
import { bodyField } from "../fields/rich-text.ts";
import { slugField } from "../fields/slug.ts";
import { headingField, leadField, lineField } from "../fields/text.ts";
import { words } from "../i18n/words.ts";
import { GROUPS } from "./groups.ts";
import { publicDocument } from "./public-document.ts";

export const servicePaths = () =>
  publicDocument({
    kind: "service-path",
    labels: {
      singular: words("Palvelupolku", "Servicestig", "Service path"),
      plural: words("Palvelupolut", "Servicestigar", "Service paths"),
    },
    group: GROUPS.content,
    heading: headingField("title"),
    columns: ["customerGroup"],
    fields: [
      leadField(),
      imageField(),
      oneField("customerGroup", words("Asiakasryhmä", "Kundgrupp", "Customer group"), "customer-groups"),
      bodyField("intro", words("Johdanto", "Inledning", "Introduction")),
      {
        name: "steps",
        type: "array",
        required: true,
        minRows: 1,
        label: words("Askeleet", "Steg", "Steps"),
        labels: { singular: words("Askel", "Steg", "Step"), plural: words("Askeleet", "Steg", "Steps") },
        admin: { components: { RowLabel: "/admin/StepLabel.tsx#StepLabel" } },
        fields: [
          headingField("title"),
          slugField(),
          oneField("actor", words("Kuka toimii", "Vem handlar", "Who acts"), "organisations"),
          bodyField("youDo", words("Mitä sinä teet", "Vad du gör", "What you do")),
          bodyField("weDo", words("Mitä me teemme", "Vad vi gör", "What we do")),
          lineField("duration", words("Kesto", "Tid", "Duration")),
          manyField("services", words("Palvelut", "Tjänster", "Services"), "services"),
          {
            name: "links",
            type: "array",
            label: words("Linkit", "Länkar", "Links"),
            labels: { singular: words("Linkki", "Länk", "Link"), plural: words("Linkit", "Länkar", "Links") },
            fields: [
              ...linkFields().filter((field) => field.name !== "description"),
              {
                name: "need",
                type: "select",
                required: true,
                defaultValue: "optional",
                label: words("Tarve", "Behov", "Need"),
                options: [
                  { value: "required", label: words("pakollinen", "obligatorisk", "required") },
                  { value: "optional", label: words("vapaaehtoinen", "frivillig", "optional") },
                  { value: "choice", label: words("vaihtoehto", "alternativ", "one of several") },
                ],
              },
            ],
          },
          {
            name: "branches",
            type: "array",
            label: words("Siirtymät toiselle polulle", "Övergångar till en annan stig", "Branches to another path"),
            labels: {
              singular: words("Siirtymä", "Övergång", "Branch"),
              plural: words("Siirtymät", "Övergångar", "Branches"),
            },
            fields: [
              lineField("label", words("Kun tarpeesi muuttuvat", "När dina behov ändras", "When your needs change"), {
                required: true,
              }),
              {
                ...oneField("path", words("Polku", "Stig", "Path"), "service-paths"),
                required: true,
              },
              {
                name: "step",
                type: "text",
                label: words("Polun askel", "Steg på stigen", "Step of the path"),
                admin: { components: { Field: "/admin/StepSelect.tsx#StepSelect" } },
              },
            ],
          },
        ],
      },
      contactsField(),
    ],
  });
