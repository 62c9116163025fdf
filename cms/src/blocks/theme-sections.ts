import type { Block, Field } from "payload";
import { linkFields, manyField, municipalitiesField } from "../fields/relations.ts";
import { bodyField } from "../fields/rich-text.ts";
import { lineField } from "../fields/text.ts";
import { type Words, words } from "../i18n/words.ts";

const section = (slug: string, label: Words, fields: Field[]): Block => ({
  slug,
  labels: { singular: label, plural: label },
  fields: [lineField("title", words("Väliotsikko", "Mellanrubrik", "Heading")), ...fields],
});

/** The sections a theme site is made of, in the editor's order. Their structure is shared, their texts are not. */
export const themeSections = (): Block[] => [
  section("text", words("Teksti", "Text", "Text"), [
    bodyField("body", words("Teksti", "Text", "Text"), { required: true }),
  ]),
  section("services", words("Palvelut", "Tjänster", "Services"), [
    manyField("services", words("Palvelut", "Tjänster", "Services"), "services", { required: true }),
  ]),
  section("articles", words("Uutiset", "Nyheter", "News"), [
    manyField("articles", words("Uutiset", "Nyheter", "News"), "articles", { required: true }),
  ]),
  section("jobs", words("Työpaikat", "Jobb", "Jobs"), [
    municipalitiesField(),
    {
      name: "words",
      type: "text",
      hasMany: true,
      localized: true,
      label: words("Sanoja otsikossa", "Ord i rubriken", "Words in the title"),
      admin: {
        description: words(
          "Näytetään työpaikat, joiden otsikossa on jokin näistä sanoista. Tyhjänä kaikki.",
          "Visar jobb vars rubrik har något av orden. Tomt visar alla.",
          "Jobs with one of these words in the title are shown. Empty shows all.",
        ),
      },
    },
  ]),
  section("organisations", words("Toimijat", "Aktörer", "Organisations"), [
    manyField("organisations", words("Toimijat", "Aktörer", "Organisations"), "organisations", { required: true }),
  ]),
  section("contacts", words("Yhteystiedot", "Kontaktuppgifter", "Contacts"), [
    manyField("contacts", words("Yhteystiedot", "Kontaktuppgifter", "Contacts"), "contacts", { required: true }),
  ]),
  section("links", words("Linkit", "Länkar", "Links"), [
    {
      name: "links",
      type: "array",
      required: true,
      label: words("Linkit", "Länkar", "Links"),
      labels: { singular: words("Linkki", "Länk", "Link"), plural: words("Linkit", "Länkar", "Links") },
      fields: linkFields(),
    },
  ]),
  section("figures", words("Luvut", "Siffror", "Figures"), [
    {
      name: "figures",
      type: "array",
      required: true,
      label: words("Luvut", "Siffror", "Figures"),
      labels: { singular: words("Luku", "Siffra", "Figure"), plural: words("Luvut", "Siffror", "Figures") },
      fields: [
        lineField("label", words("Mitä luku kertoo", "Vad siffran berättar", "What it tells"), { required: true }),
        lineField("value", words("Luku näytettynä", "Siffran som den visas", "The figure as shown"), {
          required: true,
        }),
        {
          name: "amount",
          type: "number",
          label: words("Arvo kaaviota varten", "Värde för diagram", "Amount for a chart"),
        },
        lineField("source", words("Lähde", "Källa", "Source")),
      ],
    },
  ]),
];
