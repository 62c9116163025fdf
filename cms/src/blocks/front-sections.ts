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
  admin: {
    description: words(
      "Montako uusinta tai lähintä näytetään, 1–12. Loppuihin vie linkki osion lopussa.",
      "Hur många av de nyaste eller närmaste som visas, 1–12. Till resten leder en länk i slutet av avsnittet.",
      "How many of the newest or nearest are shown, 1–12. A link at the end leads to the rest.",
    ),
  },
});

/** What the front page of a region is made of. Lists fill themselves with the newest or nearest. */
export const frontSections = (): Block[] => [
  section("customer-groups", words("Asiakasryhmät", "Kundgrupper", "Customer groups"), [
    customerGroupsField(
      words(
        "Näkyvät etusivulla tässä järjestyksessä. Tyhjänä kaikki ryhmät aakkosissa.",
        "Visas på förstasidan i den här ordningen. Tomt: alla grupper i alfabetisk ordning.",
        "Shown on the front page in this order. Left empty, all groups by name.",
      ),
    ),
  ]),
  section("services", words("Palvelut", "Tjänster", "Services"), [
    manyField("services", words("Palvelut", "Tjänster", "Services"), "services", {
      description: words(
        "Näkyvät etusivulla tässä järjestyksessä. Tyhjänä kuusi uusinta.",
        "Visas på förstasidan i den här ordningen. Tomt: de sex nyaste.",
        "Shown on the front page in this order. Left empty, the six newest.",
      ),
    }),
  ]),
  section("service-paths", words("Palvelupolut", "Servicestigar", "Service paths"), []),
  section("news", words("Uutiset", "Nyheter", "News"), [limitField()]),
  section("events", words("Tapahtumat", "Evenemang", "Events"), [limitField()]),
  section("jobs", words("Työpaikat", "Jobb", "Jobs"), [limitField()]),
  section("theme-site", words("Teemasivusto", "Temawebbplats", "Theme site"), [
    oneField("themeSite", words("Teemasivusto", "Temawebbplats", "Theme site"), "theme-sites", {
      required: true,
      description: words(
        "Nostetaan etusivulle isona kuvineen. Näkyy, kun teemasivusto on julki samalla kielellä.",
        "Lyfts fram stort med bild på förstasidan. Visas när temawebbplatsen är publicerad på samma språk.",
        "Stands large on the front page with its picture. Shown once the theme site is live in the same language.",
      ),
    }),
  ]),
  section("text", words("Teksti", "Text", "Text"), [
    lineField("title", words("Väliotsikko", "Mellanrubrik", "Heading"), {
      description: words(
        "Osion otsikko etusivulla. Tyhjänä teksti näkyy ilman otsikkoa.",
        "Avsnittets rubrik på förstasidan. Tomt: texten visas utan rubrik.",
        "The section's heading on the front page. Left empty, the text has none.",
      ),
    }),
    bodyField("body", words("Teksti", "Text", "Text"), {
      required: true,
      description: words(
        "Lyhyt teksti etusivulle, esimerkiksi tervetulotoivotus. Jos se puuttuu jollakin kielellä, osio jää siltä pois.",
        "En kort text på förstasidan, till exempel en välkomsthälsning. Saknas den på ett språk visas avsnittet inte på det.",
        "A short text on the front page, a welcome for example. Where a language lacks it, the section is left out.",
      ),
    }),
  ]),
];
