import { SECTIONS } from "@aluesivut/content";
import type { Field } from "payload";
import { frontSections } from "../blocks/front-sections.ts";
import { SECTION_NAMES } from "../i18n/sections.ts";
import { words } from "../i18n/words.ts";
import { emailField, hoursField, phoneFields } from "./contact-details.ts";
import { targetField } from "./relations.ts";
import { leadField, lineField } from "./text.ts";

/** The front page of a region's site, and its menu. */
export const frontPageFields = (): Field[] => [
  lineField("title", words("Etusivun otsikko", "Förstasidans rubrik", "Heading of the front page"), {
    description: words(
      "Ensimmäinen, minkä lukija näkee: mitä sivustolta saa. Tyhjänä alueen nimi.",
      "Det första läsaren ser: vad webbplatsen ger. Tomt: regionens namn.",
      "The first thing readers see: what the site offers. Left empty, the region's name.",
    ),
  }),
  leadField(),
  {
    name: "front",
    type: "blocks",
    label: words("Etusivun osiot", "Förstasidans avsnitt", "Sections of the front page"),
    labels: { singular: words("Osio", "Avsnitt", "Section"), plural: words("Osiot", "Avsnitt", "Sections") },
    admin: {
      description: words(
        "Etusivun osat ylhäältä alas. Osio, jolla ei ole näytettävää, jää pois itsestään. Tyhjänä tavallinen etusivu.",
        "Förstasidans delar uppifrån ner. Ett avsnitt utan innehåll utelämnas av sig självt. Tomt: den vanliga förstasidan.",
        "The parts of the front page from top to bottom. A section with nothing to show is left out by itself. Left empty, the usual front page.",
      ),
    },
    blocks: frontSections(),
  },
  {
    name: "navigation",
    type: "array",
    label: words("Päävalikko", "Huvudmeny", "Main navigation"),
    labels: { singular: words("Kohta", "Punkt", "Item"), plural: words("Kohdat", "Punkter", "Items") },
    admin: {
      description: words(
        "Yläpalkin linkit järjestyksessä. Viidestä seitsemään mahtuu yhdelle riville.",
        "Länkarna i sidhuvudet i ordning. Fem till sju ryms på en rad.",
        "The links of the top band, in order. Five to seven fit on a line.",
      ),
    },
    fields: [
      {
        name: "section",
        type: "select",
        label: words("Sivuston osa", "Del av webbplatsen", "Section of the site"),
        options: SECTIONS.map((value) => ({ value, label: SECTION_NAMES[value] })),
        admin: {
          description: words(
            "Osan nimi tulee linkkiin kullakin kielellä. Jätä tyhjäksi, jos kohta on oma linkki.",
            "Delens namn blir länken på varje språk. Lämna tomt om punkten är en egen länk.",
            "The section's name becomes the link in each language. Leave empty for a link of your own.",
          ),
        },
      },
      {
        ...lineField("label", words("Linkin teksti", "Länkens text", "Link text")),
        admin: {
          condition: (_, row) => !row?.section,
          description: words(
            "Yksi tai kaksi sanaa valikkoon.",
            "Ett eller två ord i menyn.",
            "One or two words for the menu.",
          ),
        },
      },
      { ...targetField(), admin: { ...targetField().admin, condition: (_, row) => !row?.section } },
    ],
  },
];

/** What stands at the foot of every page. */
export const footerFields = (): Field[] => [
  {
    name: "contact",
    type: "group",
    label: words("Yhteystiedot sivuston alalaidassa", "Kontaktuppgifter i sidfoten", "Contact details in the footer"),
    admin: {
      description: words(
        "Näkyvät joka sivun alalaidassa ja palautesivulla.",
        "Visas i sidfoten på varje sida och på responssidan.",
        "Shown at the foot of every page and on the feedback page.",
      ),
    },
    fields: [
      {
        name: "phone",
        type: "group",
        label: words("Puhelin", "Telefon", "Phone"),
        admin: {
          description: words(
            "Alueen yleinen asiakaspalvelunumero.",
            "Regionens allmänna kundservicenummer.",
            "The region's general customer service number.",
          ),
        },
        // The charge stands beside it, once for all languages of the head.
        fields: phoneFields(false)
          .filter((field) => !("name" in field) || field.name === "number")
          .concat({
            ...hoursField(),
            fields: hoursField().fields.filter((field) => !("name" in field) || field.name !== "note"),
          }),
      },
      lineField("charge", words("Puhelun hinta", "Samtalets pris", "Call charge"), {
        description: words(
          "Mitä soittaminen maksaa, kullakin kielellä. Laki vaatii kertomaan hinnan.",
          "Vad samtalet kostar, på varje språk. Lagen kräver att priset anges.",
          "What a call costs, in each language. The law asks that it be told.",
        ),
      }),
      emailField(),
      lineField("provider", words("Sivuston ylläpitäjä", "Webbplatsen upprätthålls av", "Who maintains the site"), {
        description: words(
          "Viranomainen, joka vastaa sivustosta, esimerkiksi ”Kouvolan kaupunki”. Näkyy alalaidassa ja selosteissa.",
          "Myndigheten som ansvarar för webbplatsen, till exempel ”Vasa stad”. Visas i sidfoten och i utlåtandena.",
          "The authority in charge of the site, “City of Kouvola” for example. Shown in the footer and the statements.",
        ),
      }),
    ],
  },
  {
    name: "socialLinks",
    type: "array",
    label: words("Sosiaalinen media", "Sociala medier", "Social media"),
    labels: { singular: words("Kanava", "Kanal", "Channel"), plural: words("Kanavat", "Kanaler", "Channels") },
    admin: {
      description: words(
        "Linkit alueen omiin kanaviin alalaidassa.",
        "Länkar till regionens egna kanaler i sidfoten.",
        "Links to the region's own channels in the footer.",
      ),
    },
    fields: [
      {
        name: "label",
        type: "text",
        required: true,
        label: words("Nimi", "Namn", "Name"),
        admin: {
          description: words(
            "Kanavan nimi linkkinä, sama kaikilla kielillä.",
            "Kanalens namn som länk, samma på alla språk.",
            "The channel's name as a link, the same in every language.",
          ),
        },
      },
      {
        name: "url",
        type: "text",
        required: true,
        label: words("Osoite", "Adress", "Address"),
        admin: {
          description: words(
            "Kanavan osoite, https:// alussa.",
            "Kanalens adress, med https:// i början.",
            "The channel's address, with https:// in front.",
          ),
        },
      },
    ],
  },
];
