import { imageField } from "../fields/relations.ts";
import { bodyField } from "../fields/rich-text.ts";
import { headingField, leadField } from "../fields/text.ts";
import { words } from "../i18n/words.ts";
import { GROUPS } from "./groups.ts";
import { publicDocument } from "./public-document.ts";

export const pages = () =>
  publicDocument({
    kind: "page",
    labels: { singular: words("Sivu", "Sida", "Page"), plural: words("Sivut", "Sidor", "Pages") },
    group: GROUPS.content,
    heading: headingField("title"),
    columns: ["parent"],
    description: words(
      "Pysyvä sivu, joka ei ole palvelu: esittelyt, ohjeet ja teemasivustojen alasivut.",
      "En bestående sida som inte är en tjänst: presentationer, anvisningar och temawebbplatsers undersidor.",
      "A lasting page that is no service: introductions, instructions, sub-pages of theme sites.",
    ),
    fields: [
      leadField(),
      imageField(),
      bodyField("body", words("Teksti", "Text", "Text"), {
        required: true,
        description: words(
          "Sivun sisältö. Väliotsikot auttavat silmäilemään; lohkoja saat merkillä /.",
          "Sidans innehåll. Mellanrubriker hjälper den som skummar; block får du med tecknet /.",
          "What the page says. Headings help those who skim; type / for blocks.",
        ),
      }),
      {
        name: "parent",
        type: "relationship",
        relationTo: ["pages", "theme-sites"],
        label: words("Yläsivu", "Överordnad sida", "Parent"),
        filterOptions: ({ id, relationTo }) => (id && relationTo === "pages" ? { id: { not_equals: id } } : true),
        admin: {
          position: "sidebar",
          description: words(
            "Minkä alla sivu on osoitteessa ja murupolussa. Tyhjänä sivuston ylätasolla.",
            "Vad sidan ligger under i adressen och brödsmulorna. Tomt: på webbplatsens översta nivå.",
            "What the page stands under in its address and breadcrumbs. Left empty, at the top level.",
          ),
        },
      },
    ],
  });
