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
      bodyField("intro", words("Johdanto", "Inledning", "Introduction")),
      {
        name: "sections",
        type: "blocks",
        label: words("Osiot", "Avsnitt", "Sections"),
        labels: { singular: words("Osio", "Avsnitt", "Section"), plural: words("Osiot", "Avsnitt", "Sections") },
        blocks: themeSections(),
      },
      manyField("partners", words("Kumppanit", "Partner", "Partners"), "organisations"),
      themeField(),
    ],
  });
