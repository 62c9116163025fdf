import { COLLECTION_OF_KIND, type CollectionOfKind, KINDS, LOCALES, TAXONOMY_KINDS } from "@aluesivut/content";
import { APIError, type CollectionBeforeChangeHook, type CollectionConfig } from "payload";
import { guardOwnerRegion, ownedDocumentAccess } from "../access/index.ts";
import { bundleEndpoints, isInLedger } from "../editions/index.ts";
import { message } from "../editions/messages.ts";
import { ownerRegionField, panel } from "../fields/common.ts";
import { idField } from "../fields/id.ts";
import { LANGUAGE_NAMES } from "../i18n/languages.ts";
import { adminLanguage, words } from "../i18n/words.ts";
import { GROUPS } from "./groups.ts";

const taxonomies = new Set<string>(TAXONOMY_KINDS);
const PUBLISHABLE: CollectionOfKind[] = KINDS.filter((kind) => !taxonomies.has(kind)).map(
  (kind) => COLLECTION_OF_KIND[kind],
);

/** What was scheduled or done stands in the ledger: the list that says what it was is not changed afterwards. */
const keepWhatWasDone: CollectionBeforeChangeHook = ({ data, originalDoc, operation, req }) => {
  if (operation === "update" && originalDoc && isInLedger(req.payload, String(originalDoc.id)))
    throw new APIError(
      message("bundleFixed", adminLanguage(req.i18n?.language), { name: String(originalDoc.name) }),
      409,
      { code: "bundleFixed" },
      true,
    );
  return data;
};

/** Several documents and languages that are published together, or taken down together. */
export const bundles = (): CollectionConfig => ({
  slug: "bundles",
  labels: {
    singular: words("Julkaisunippu", "Publiceringspaket", "Bundle"),
    plural: words("Julkaisuniput", "Publiceringspaket", "Bundles"),
  },
  admin: {
    group: GROUPS.publishing,
    useAsTitle: "name",
    defaultColumns: ["name", "ownerRegion", "action", "updatedAt"],
    hideAPIURL: true,
    description: words(
      "Useita sisältöjä ja kieliä yhdellä kertaa: kaikki julkaistaan tai poistetaan samalla hetkellä, tai ei mitään.",
      "Flera innehåll och språk på en gång: allt publiceras eller avpubliceras i samma stund, eller ingenting.",
      "Several documents and languages at once: all are published or withdrawn at the same moment, or none.",
    ),
  },
  trash: false,
  versions: false,
  defaultSort: "-updatedAt",
  access: ownedDocumentAccess,
  endpoints: bundleEndpoints(),
  hooks: {
    beforeValidate: [guardOwnerRegion],
    beforeChange: [keepWhatWasDone],
    beforeDelete: [
      async ({ id, req }) => {
        if (isInLedger(req.payload, String(id)))
          throw new APIError(
            message("bundleFixed", adminLanguage(req.i18n?.language), { name: String(id) }),
            409,
            { code: "bundleFixed" },
            true,
          );
      },
    ],
  },
  fields: [
    idField(),
    {
      name: "name",
      type: "text",
      required: true,
      maxLength: 120,
      label: words("Nipun nimi", "Paketets namn", "Name of the bundle"),
      admin: {
        description: words(
          "Näkyy vain toimittajille, esimerkiksi ”Kevään rekrytointitapahtuma”.",
          "Visas endast för redaktörer, till exempel ”Vårens rekryteringsevenemang”.",
          "Shown to editors only, for example “Spring recruitment event”.",
        ),
      },
    },
    {
      name: "action",
      type: "select",
      required: true,
      defaultValue: "publish",
      label: words("Mitä tehdään", "Vad görs", "What is done"),
      admin: {
        isClearable: false,
        description: words(
          "Sama koskee kaikkea nipussa.",
          "Samma sak gäller allt i paketet.",
          "The same goes for everything in the bundle.",
        ),
      },
      options: [
        { value: "publish", label: words("julkaistaan", "publiceras", "publish") },
        { value: "withdraw", label: words("poistetaan julkaisusta", "avpubliceras", "withdraw") },
      ],
    },
    {
      name: "items",
      type: "array",
      label: words("Nipun sisällöt", "Innehållet i paketet", "What is in the bundle"),
      labels: {
        singular: words("Sisältö", "Innehåll", "Document"),
        plural: words("Sisällöt", "Innehåll", "Documents"),
      },
      admin: {
        description: words(
          "Valitse sisällöt ja kunkin kielet. Mukana on se luonnos, joka on tallennettu, kun nippu julkaistaan tai ajastetaan.",
          "Välj innehåll och språk. Det utkast som är sparat när paketet publiceras eller tidsplaneras tas med.",
          "Choose the documents and their languages. What goes along is the draft saved when the bundle is published or scheduled.",
        ),
      },
      fields: [
        {
          name: "document",
          type: "relationship",
          relationTo: PUBLISHABLE,
          required: true,
          label: words("Sisältö", "Innehåll", "Document"),
          admin: {
            allowCreate: false,
            description: words(
              "Vain sisältö, jonka saat julkaista.",
              "Endast innehåll som du får publicera.",
              "Only what you may publish.",
            ),
          },
        },
        {
          type: "row",
          fields: LOCALES.map((name) => ({
            name,
            type: "checkbox",
            label: LANGUAGE_NAMES[name],
            admin: {
              width: "33%",
              description: words("Tämä kieli on mukana.", "Det här språket är med.", "This language goes along."),
            },
          })),
        },
      ],
    },
    {
      name: "note",
      type: "textarea",
      maxLength: 500,
      label: words("Sanat lukijalle (valinnainen)", "Ord till läsaren (frivilligt)", "Words to readers (optional)"),
      admin: {
        description: words(
          "Julkaistaessa sivujen muutostieto, poistettaessa selitys vanhoissa osoitteissa.",
          "Vid publicering sidornas ändringsuppgift, vid avpublicering en förklaring på de gamla adresserna.",
          "When published, the pages' note of change; when withdrawn, an explanation at the old addresses.",
        ),
      },
    },
    ownerRegionField(),
    panel("plan", "/admin/planning/BundlePanel.tsx#BundlePanel"),
  ],
});
