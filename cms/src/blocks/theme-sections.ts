import type { Block, Field } from "payload";
import { linkFields, manyField, municipalitiesField } from "../fields/relations.ts";
import { bodyField } from "../fields/rich-text.ts";
import { lineField } from "../fields/text.ts";
import { type Words, words } from "../i18n/words.ts";

const section = (slug: string, label: Words, fields: Field[]): Block => ({
  slug,
  labels: { singular: label, plural: label },
  fields: [
    lineField("title", words("Väliotsikko", "Mellanrubrik", "Heading"), {
      description: words(
        "Osion otsikko. Otsikoidut osiot ovat myös teemasivuston valikossa.",
        "Avsnittets rubrik. Avsnitt med rubrik finns också i temawebbplatsens meny.",
        "The section's heading. Sections with one are also in the theme site's menu.",
      ),
    }),
    ...fields,
  ],
});

/** The sections a theme site is made of, in the editor's order. Their structure is shared, their texts are not. */
export const themeSections = (): Block[] => [
  section("text", words("Teksti", "Text", "Text"), [
    bodyField("body", words("Teksti", "Text", "Text"), {
      required: true,
      description: words(
        "Osion teksti tällä kielellä. Pitkä teksti kannattaa jakaa väliotsikoin tai siirtää alasivulle.",
        "Avsnittets text på det här språket. Dela en lång text med mellanrubriker eller flytta den till en undersida.",
        "The section's text in this language. Break a long one with headings, or move it to a sub-page.",
      ),
    }),
  ]),
  section("services", words("Palvelut", "Tjänster", "Services"), [
    manyField("services", words("Palvelut", "Tjänster", "Services"), "services", {
      required: true,
      description: words(
        "Kortit tässä järjestyksessä. Näkyvät ne, jotka ovat julki samalla kielellä.",
        "Korten i den här ordningen. De som är publicerade på samma språk visas.",
        "Cards in this order. Those live in the same language are shown.",
      ),
    }),
  ]),
  section("articles", words("Uutiset", "Nyheter", "News"), [
    manyField("articles", words("Uutiset", "Nyheter", "News"), "articles", {
      required: true,
      description: words(
        "Teemaan kuuluvat uutiset tässä järjestyksessä, tuorein ensin.",
        "Nyheter som hör till temat i den här ordningen, den färskaste först.",
        "News of the theme in this order, the latest first.",
      ),
    }),
  ]),
  section("jobs", words("Työpaikat", "Jobb", "Jobs"), [
    municipalitiesField(
      words(
        "Näytetään näiden kuntien työpaikat. Tyhjänä kunta ei rajaa.",
        "Jobb i de här kommunerna visas. Tomt: ingen begränsning till kommun.",
        "Jobs in these municipalities are shown. Left empty, the municipality does not matter.",
      ),
    ),
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
    manyField("organisations", words("Toimijat", "Aktörer", "Organisations"), "organisations", {
      required: true,
      description: words(
        "Keiden kanssa teeman palvelut tehdään. Nimi vie toimijan sivulle.",
        "De som temats tjänster görs tillsammans med. Namnet leder till aktörens sida.",
        "Those the theme's services are made with. The name leads to the organisation's page.",
      ),
    }),
  ]),
  section("contacts", words("Yhteystiedot", "Kontaktuppgifter", "Contacts"), [
    manyField("contacts", words("Yhteystiedot", "Kontaktuppgifter", "Contacts"), "contacts", {
      required: true,
      description: words(
        "Kehen lukija ottaa yhteyttä tästä teemasta. Päivittyvät, kun yhteystieto julkaistaan muutettuna.",
        "Vem läsaren kontaktar i det här temat. Uppdateras när en ändrad kontaktuppgift publiceras.",
        "Whom readers contact about this theme. Kept up to date when a changed contact is published.",
      ),
    }),
  ]),
  section("links", words("Linkit", "Länkar", "Links"), [
    {
      name: "links",
      type: "array",
      required: true,
      label: words("Linkit", "Länkar", "Links"),
      labels: { singular: words("Linkki", "Länk", "Link"), plural: words("Linkit", "Länkar", "Links") },
      admin: {
        description: words(
          "Näkyvät luettelona tässä järjestyksessä, tärkein ensin.",
          "Visas som en lista i den här ordningen, den viktigaste först.",
          "Shown as a list in this order, the most important first.",
        ),
      },
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
      admin: {
        description: words(
          "Muutama luku, jotka kertovat teemasta jotain. Jos kaikilla on arvo, niistä piirtyy myös kaavio.",
          "Några siffror som säger något om temat. Om alla har ett värde ritas också ett diagram.",
          "A few figures that say something of the theme. When all have an amount, a chart is drawn too.",
        ),
      },
      fields: [
        lineField("label", words("Mitä luku kertoo", "Vad siffran berättar", "What it tells"), {
          required: true,
          description: words(
            "Esimerkiksi ”työllistyi kuuden kuukauden kuluessa”.",
            "Till exempel ”fick jobb inom sex månader”.",
            "For example “found work within six months”.",
          ),
        }),
        lineField("value", words("Luku näytettynä", "Siffran som den visas", "The figure as shown"), {
          required: true,
          description: words(
            "Luku yksikköineen niin kuin lukija sen näkee: ”1 250 henkilöä”, ”62 %”.",
            "Siffran med enhet så som läsaren ser den: ”1 250 personer”, ”62 %”.",
            "The figure with its unit as readers see it: “1,250 people”, “62%”.",
          ),
        }),
        {
          name: "amount",
          type: "number",
          label: words("Arvo kaaviota varten", "Värde för diagram", "Amount for a chart"),
          admin: {
            description: words(
              "Sama luku ilman yksikköä, desimaalipisteellä: 62 tai 3.5.",
              "Samma siffra utan enhet och med decimalpunkt: 62 eller 3.5.",
              "The same figure without a unit: 62 or 3.5.",
            ),
          },
        },
        lineField("source", words("Lähde", "Källa", "Source"), {
          description: words(
            "Mistä luku on ja miltä ajalta, esimerkiksi ”Työnvälitystilasto, lokakuu 2026”.",
            "Varifrån siffran kommer och från vilken tid, till exempel ”Arbetsförmedlingsstatistik, oktober 2026”.",
            "Where the figure is from and of when, “Employment statistics, October 2026” for example.",
          ),
        }),
      ],
    },
  ]),
];
