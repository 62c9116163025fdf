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
    {
      name: "text",
      type: "textarea",
      required: true,
      label: words("Sitaatti", "Citat", "Quote"),
      admin: {
        description: words(
          "Sanottu sanasta sanaan, ilman lainausmerkkejä: sivu lisää ne.",
          "Det sagda ord för ord, utan citattecken: sidan lägger till dem.",
          "What was said, word for word, without quotation marks: the page adds them.",
        ),
      },
    },
    {
      name: "attribution",
      type: "text",
      label: words("Kuka sanoi", "Vem sade", "Who said it"),
      admin: {
        description: words(
          "Tehtävä tai nimi sitaatin alle, esimerkiksi ”kurssin osallistuja”. Nimeen tarvitaan lupa.",
          "Uppgift eller namn under citatet, till exempel ”kursdeltagare”. Ett namn kräver tillstånd.",
          "A role or name under the quote, “a participant” for example. A name needs permission.",
        ),
      },
    },
  ],
});

const figureBlock = (): Block => ({
  slug: "figure",
  labels: { singular: words("Kuva", "Bild", "Figure"), plural: words("Kuvat", "Bilder", "Figures") },
  fields: [
    pictureField("media", words("Kuva", "Bild", "Picture"), {
      required: true,
      description: words(
        "Kuva tekstin lomaan. Jos kuvassa on tietoa, kirjoita se myös tekstiin.",
        "En bild mitt i texten. Om bilden innehåller information, skriv den också i texten.",
        "A picture amid the text. When it carries information, write that in the text too.",
      ),
    }),
    {
      name: "caption",
      type: "text",
      label: words("Kuvateksti", "Bildtext", "Caption"),
      admin: {
        description: words(
          "Näkyy kuvan alla kaikille. Tekstivastine on eri asia: se kertoo kuvan sille, joka ei näe sitä.",
          "Visas under bilden för alla. Alternativtexten är en annan sak: den berättar om bilden för den som inte ser den.",
          "Shown to all under the picture. The alternative text is another thing: it tells the picture to those who cannot see it.",
        ),
      },
    },
  ],
});

const linksBlock = (): Block => ({
  slug: "links",
  labels: {
    singular: words("Linkkilista", "Länklista", "Links"),
    plural: words("Linkkilistat", "Länklistor", "Links"),
  },
  fields: [
    {
      name: "title",
      type: "text",
      label: words("Otsikko", "Rubrik", "Title"),
      admin: {
        description: words(
          "Väliotsikko linkkien yläpuolelle, esimerkiksi ”Muualla verkossa”. Voi jättää tyhjäksi.",
          "En mellanrubrik ovanför länkarna, till exempel ”På andra webbplatser”. Kan lämnas tom.",
          "A heading above the links, “Elsewhere” for example. May be left empty.",
        ),
      },
    },
    {
      name: "links",
      type: "array",
      required: true,
      minRows: 1,
      label: words("Linkit", "Länkar", "Links"),
      labels: { singular: words("Linkki", "Länk", "Link"), plural: words("Linkit", "Länkar", "Links") },
      admin: {
        description: words(
          "Näkyvät luettelona tässä järjestyksessä, tärkein ensin.",
          "Visas som en lista i den här ordningen, den viktigaste först.",
          "Shown as a list in this order, the most important first.",
        ),
      },
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
  fields: [
    {
      ...contactsField(
        words(
          "Näkyvät tekstin lomassa. Yhteystieto päivittyy tänne, kun se julkaistaan muutettuna.",
          "Visas mitt i texten. Kontaktuppgiften uppdateras här när den publiceras ändrad.",
          "Shown amid the text. A contact is brought up to date here when its change is published.",
        ),
      ),
      required: true,
    },
  ],
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
      admin: {
        description: words(
          "Lukija avaa kohdan otsikosta. Sopii kysymyksille ja vastauksille; tärkein asia kuuluu näkyviin tekstiin.",
          "Läsaren öppnar en punkt via rubriken. Passar för frågor och svar; det viktigaste hör hemma i den synliga texten.",
          "Readers open an item by its heading. Good for questions and answers; what matters most belongs in plain sight.",
        ),
      },
      labels: { singular: words("Kohta", "Punkt", "Item"), plural: words("Kohdat", "Punkter", "Items") },
      fields: [
        {
          name: "title",
          type: "text",
          required: true,
          label: words("Otsikko", "Rubrik", "Title"),
          admin: {
            description: words(
              "Otsikko, josta kohta avataan: usein lukijan kysymys sellaisenaan.",
              "Rubriken som öppnar punkten: ofta läsarens fråga som sådan.",
              "The heading that opens the item: often the reader's question as it is.",
            ),
          },
        },
        {
          name: "html",
          type: "richText",
          required: true,
          editor: plainEditor(),
          label: words("Teksti", "Text", "Text"),
          admin: {
            description: words(
              "Mitä avautuu: vastaus muutamalla virkkeellä.",
              "Det som öppnas: svaret med några meningar.",
              "What opens: the answer, in a few sentences.",
            ),
          },
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
  fields: [
    {
      name: "link",
      type: "group",
      label: words("Linkki", "Länk", "Link"),
      admin: {
        description: words(
          "Erottuva painike. Yksi sivulla riittää: se, mitä lukijan on määrä tehdä.",
          "En tydlig knapp. En per sida räcker: det som läsaren ska göra.",
          "A button that stands out. One a page is enough: what the reader is meant to do.",
        ),
      },
      fields: linkFields(false),
    },
  ],
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
