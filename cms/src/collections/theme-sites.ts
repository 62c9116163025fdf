import { themeSections } from "../blocks/theme-sections.ts";
import { imageField, manyField } from "../fields/relations.ts";
import { bodyField } from "../fields/rich-text.ts";
import { headingField, leadField } from "../fields/text.ts";
import { themeField } from "../fields/theme.ts";
import { words } from "../i18n/words.ts";
import { GROUPS } from "./groups.ts";
import { publicDocument } from "./public-document.ts";

export const themeSites = () =>
  publicDocument({
    kind: "theme-site",
    labels: {
      singular: words("Teemasivusto", "Temawebbplats", "Theme site"),
      plural: words("Teemasivustot", "Temawebbplatser", "Theme sites"),
    },
    group: GROUPS.content,
    heading: headingField("title"),
    description: words(
      "Alasivut tehdään sivuina, joiden yläsivu on teemasivusto.",
      "Undersidor görs som sidor med temawebbplatsen som överordnad.",
      "Sub-pages are pages whose parent is the theme site.",
    ),
    fields: [
      leadField(),
      imageField(),
      bodyField("intro", words("Johdanto", "Inledning", "Introduction"), {
        description: words(
          "Teksti teemasivuston etusivun alussa ennen osioita.",
          "Text i början av temawebbplatsens förstasida, före avsnitten.",
          "Text at the start of the theme site's front page, before the sections.",
        ),
      }),
      {
        name: "sections",
        type: "blocks",
        label: words("Osiot", "Avsnitt", "Sections"),
        labels: { singular: words("Osio", "Avsnitt", "Section"), plural: words("Osiot", "Avsnitt", "Sections") },
        admin: {
          description: words(
            "Teemasivuston etusivun osat ylhäältä alas. Niitä lisätään ja järjestetään alkukielellä; tekstit kirjoitetaan kullakin kielellä.",
            "Delarna på temawebbplatsens förstasida uppifrån ner. De läggs till och ordnas på ursprungsspråket; texterna skrivs på varje språk.",
            "The parts of the theme site's front page from top to bottom. They are added and ordered in the source language; texts are written in each.",
          ),
        },
        blocks: themeSections(),
      },
      manyField("partners", words("Kumppanit", "Partner", "Partners"), "organisations", {
        description: words(
          "Ketkä tekevät teemaa kanssamme. Logot ja nimet näkyvät sivuston lopussa.",
          "De som arbetar med temat tillsammans med oss. Logotyper och namn visas i slutet av webbplatsen.",
          "Those who make the theme with us. Logos and names stand at the end of the site.",
        ),
      }),
      themeField(),
    ],
  });
