import { addressField, emailField, languageCodesField, priceField } from "../fields/contact-details.ts";
import { customerGroupsField, imageField, oneField } from "../fields/relations.ts";
import { bodyField } from "../fields/rich-text.ts";
import { headingField, leadField, lineField } from "../fields/text.ts";
import { type Words, words } from "../i18n/words.ts";
import { GROUPS } from "./groups.ts";
import { publicDocument } from "./public-document.ts";

const momentField = (name: string, label: Words, required: boolean) => ({
  name,
  type: "date" as const,
  required,
  index: required,
  label,
  admin: {
    width: "50%",
    date: { pickerAppearance: "dayAndTime" as const, displayFormat: "d.M.yyyy HH.mm", timeFormat: "HH.mm" },
  },
});

export const events = () =>
  publicDocument({
    kind: "event",
    labels: { singular: words("Tapahtuma", "Evenemang", "Event"), plural: words("Tapahtumat", "Evenemang", "Events") },
    group: GROUPS.content,
    heading: headingField("title"),
    columns: ["startDate"],
    fields: [
      leadField(),
      imageField(),
      {
        type: "row",
        fields: [
          momentField("startDate", words("Alkaa", "Börjar", "Starts"), true),
          momentField("endDate", words("Päättyy", "Slutar", "Ends"), true),
        ],
      },
      bodyField("body", words("Kuvaus", "Beskrivning", "Description")),
      {
        name: "status",
        type: "select",
        required: true,
        defaultValue: "scheduled",
        label: words("Tila", "Status", "Status"),
        options: [
          { value: "scheduled", label: words("järjestetään", "ordnas", "takes place") },
          { value: "cancelled", label: words("peruttu", "inställt", "cancelled") },
          { value: "moved", label: words("siirretty", "flyttat", "moved") },
        ],
        admin: { position: "sidebar" },
      },
      {
        name: "place",
        type: "group",
        label: words("Paikka", "Plats", "Place"),
        fields: [lineField("name", words("Paikan nimi", "Platsens namn", "Name of the place")), addressField()],
      },
      { name: "onlineUrl", type: "text", label: words("Verkko-osallistuminen", "Delta på webben", "Join online") },
      {
        name: "registration",
        type: "group",
        label: words("Ilmoittautuminen", "Anmälan", "Registration"),
        fields: [
          { name: "url", type: "text", label: words("Ilmoittautumislinkki", "Anmälningslänk", "Registration link") },
          emailField(),
          momentField("deadline", words("Viimeistään", "Senast", "Deadline"), false),
        ],
      },
      priceField(),
      languageCodesField("languages", words("Kielet", "Språk", "Languages")),
      lineField("accessibility", words("Esteettömyys", "Tillgänglighet", "Accessibility")),
      lineField("audience", words("Kenelle", "För vem", "Audience")),
      oneField("organiser", words("Järjestäjä", "Arrangör", "Organiser"), "organisations"),
      customerGroupsField(),
    ],
  });
