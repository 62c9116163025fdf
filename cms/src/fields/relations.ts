import type { CollectionOfKind } from "@aluesivut/content";
import type { NamedGroupField, RelationshipField, TextField, UploadField } from "payload";
import { type Words, words } from "../i18n/words.ts";
import { LINKABLE_COLLECTIONS } from "./linkable-collections.ts";
import { lineField } from "./text.ts";

type Options = { required?: boolean; description?: Words };

/** Several documents of one collection, in an order the editor chooses. */
export const manyField = (
  name: string,
  label: Words,
  relationTo: CollectionOfKind,
  { required, description }: Options = {},
): RelationshipField => ({
  name,
  type: "relationship",
  relationTo,
  hasMany: true,
  label,
  ...(required ? { required } : {}),
  admin: { isSortable: true, ...(description ? { description } : {}) },
});

export const oneField = (
  name: string,
  label: Words,
  relationTo: CollectionOfKind,
  { required, description }: Options = {},
): RelationshipField => ({
  name,
  type: "relationship",
  relationTo,
  label,
  ...(required ? { required } : {}),
  ...(description ? { admin: { description } } : {}),
});

export const pictureField = (name: string, label: Words, { required, description }: Options = {}): UploadField => ({
  name,
  type: "upload",
  relationTo: "media",
  label,
  filterOptions: { mimeType: { contains: "image" } },
  ...(required ? { required } : {}),
  ...(description ? { admin: { description } } : {}),
});
export const imageField = (): UploadField =>
  pictureField("image", words("Kuva", "Bild", "Picture"), {
    description: words(
      "Näkyy sivulla ja luettelojen korteissa. Valitse kirjastosta tai lataa uusi; tekstivastine kirjoitetaan kuvan omiin tietoihin.",
      "Visas på sidan och på korten i listor. Välj ur biblioteket eller ladda upp en ny; alternativtexten skrivs i bildens egna uppgifter.",
      "Shown on the page and on cards in lists. Choose from the library or upload a new one; the alternative text is written in the picture's own details.",
    ),
  });

export const topicsField = () =>
  manyField("topics", words("Aiheet", "Ämnen", "Topics"), "topics", {
    description: words(
      "Sivu löytyy näiden aiheiden sivuilta ja luettelojen rajauksista. Yksi tai kaksi riittää yleensä.",
      "Sidan hittas via de här ämnenas sidor och i listornas filter. Ett eller två räcker för det mesta.",
      "Readers find the page through these topics' pages and the filters of lists. One or two are usually enough.",
    ),
  });
export const customerGroupsField = (help?: Words) =>
  manyField("customerGroups", words("Asiakasryhmät", "Kundgrupper", "Customer groups"), "customer-groups", {
    description:
      help ??
      words(
        "Keitä asia koskee. Sisältö näkyy näiden ryhmien omilla sivuilla.",
        "Vem saken gäller. Innehållet visas på de här gruppernas egna sidor.",
        "Whom it concerns. The document shows on these groups' own pages.",
      ),
  });
export const lifeSituationsField = () =>
  manyField("lifeSituations", words("Elämäntilanteet", "Livssituationer", "Life situations"), "life-situations", {
    description: words(
      "Milloin palvelua tarvitaan, esimerkiksi kun työsuhde päättyy. Lukija voi rajata palveluja näillä.",
      "När tjänsten behövs, till exempel när en anställning upphör. Läsaren kan filtrera tjänster med dem.",
      "When the service is needed, when a job ends for example. Readers can narrow the services by these.",
    ),
  });
export const municipalitiesField = (help: Words) =>
  manyField("municipalities", words("Kunnat", "Kommuner", "Municipalities"), "municipalities", { description: help });
export const contactsField = (help?: Words) =>
  manyField("contacts", words("Yhteystiedot", "Kontaktuppgifter", "Contacts"), "contacts", {
    description:
      help ??
      words(
        "Näkyvät sivulla tässä järjestyksessä. Kun yhteystieto julkaistaan muutettuna, se muuttuu kaikilla sivuilla.",
        "Visas på sidan i den här ordningen. När en ändrad kontaktuppgift publiceras ändras den på alla sidor.",
        "Shown on the page in this order. When a changed contact is published, it changes on every page.",
      ),
  });

/** Where a link leads: a document or an address, one of the two. */
export const targetField = (): NamedGroupField => ({
  name: "target",
  type: "group",
  label: words("Kohde", "Mål", "Target"),
  admin: {
    hideGutter: true,
    description: words(
      "Valitse sisältö tai kirjoita osoite (https://, mailto: tai tel:).",
      "Välj ett innehåll eller skriv en adress (https://, mailto: eller tel:).",
      "Choose a document or write an address (https://, mailto: or tel:).",
    ),
  },
  fields: [
    {
      type: "row",
      fields: [
        {
          name: "document",
          type: "relationship",
          relationTo: LINKABLE_COLLECTIONS,
          label: words("Sisältö", "Innehåll", "Document"),
          admin: {
            width: "50%",
            description: words(
              "Oman sivuston sivu. Linkki pysyy oikeana, vaikka sivun osoite muuttuu.",
              "En sida på den egna webbplatsen. Länken stämmer även om sidans adress ändras.",
              "A page of our own. The link stays right even when the page's address changes.",
            ),
          },
        },
        {
          name: "url",
          type: "text",
          label: words("Osoite", "Adress", "Address"),
          admin: {
            width: "50%",
            description: words(
              "Muun sivuston osoite kokonaan, esimerkiksi https://www.example.fi/hae.",
              "Hela adressen till en annan webbplats, till exempel https://www.example.fi/ansok.",
              "The whole address elsewhere, https://www.example.fi/apply for example.",
            ),
          },
        },
      ],
    },
  ],
});

/** A link with its words; `localized` is off inside a text that is itself localized. */
export const linkFields = (localized = true): (TextField | NamedGroupField)[] => [
  lineField("label", words("Linkin teksti", "Länkens text", "Link text"), {
    required: true,
    localized,
    description: words(
      "Kerro, mihin linkki vie: ”Hae starttirahaa”, ei ”klikkaa tästä”. Linkin pitää olla ymmärrettävä yksinäänkin.",
      "Säg vart länken leder: ”Ansök om startpeng”, inte ”klicka här”. Länken ska gå att förstå också ensam.",
      "Say where the link leads: “Apply for a start-up grant”, not “click here”. It must make sense on its own.",
    ),
  }),
  targetField(),
  lineField("description", words("Kuvaus", "Beskrivning", "Description"), {
    localized,
    description: words(
      "Vapaaehtoinen lyhyt lisätieto linkin alle: mitä kohteesta löytyy.",
      "Frivillig kort tilläggsinfo under länken: vad man hittar där.",
      "An optional short line under the link: what is found there.",
    ),
  }),
];
