import type { Block, Field } from "payload";
import { customerGroupsField, manyField, oneField } from "../fields/relations.ts";
import { bodyField } from "../fields/rich-text.ts";
import { lineField } from "../fields/text.ts";
import { type Words, words } from "../i18n/words.ts";

const section = (slug: string, label: Words, fields: Field[]): Block => ({
  slug,
  labels: { singular: label, plural: label },
  fields,
});

const limitField = (): Field => ({
  name: "limit",
  type: "number",
  required: true,
  min: 1,
  max: 12,
  defaultValue: 3,
  label: words("Kuinka monta", "Hur många", "How many"),
});

/** What the front page of a region is made of. Lists fill themselves with the newest or nearest. */
export const frontSections = (): Block[] => [
  section("customer-groups", words("Asiakasryhmät", "Kundgrupper", "Customer groups"), [customerGroupsField()]),
  section("services", words("Palvelut", "Tjänster", "Services"), [
    manyField("services", words("Palvelut", "Tjänster", "Services"), "services"),
  ]),
  section("service-paths", words("Palvelupolut", "Servicestigar", "Service paths"), []),
  section("news", words("Uutiset", "Nyheter", "News"), [limitField()]),
  section("events", words("Tapahtumat", "Evenemang", "Events"), [limitField()]),
  section("jobs", words("Työpaikat", "Jobb", "Jobs"), [limitField()]),
  section("theme-site", words("Teemasivusto", "Temawebbplats", "Theme site"), [
    oneField("themeSite", words("Teemasivusto", "Temawebbplats", "Theme site"), "theme-sites", { required: true }),
  ]),
  section("text", words("Teksti", "Text", "Text"), [
    lineField("title", words("Väliotsikko", "Mellanrubrik", "Heading")),
    bodyField("body", words("Teksti", "Text", "Text"), { required: true }),
  ]),
];
