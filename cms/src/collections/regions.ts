import { LOCALES, NATIONAL, Slug } from "@aluesivut/content";
import type { CollectionConfig, Field } from "payload";
import { idOf, isAdministrator, mayReadDrafts, type Person, publishingRegionsOf, regionsOf } from "../access/index.ts";
import { editionEndpoints, editionHooks } from "../editions/index.ts";
import { languageStateFields, panel } from "../fields/common.ts";
import { footerFields, frontPageFields } from "../fields/region-front.ts";
import { lookFields } from "../fields/region-look.ts";
import { municipalitiesField } from "../fields/relations.ts";
import { headingField } from "../fields/text.ts";
import { LANGUAGE_NAMES } from "../i18n/languages.ts";
import { adminLanguage, words } from "../i18n/words.ts";
import { previewOfRegion } from "../publishing/preview/view.ts";
import { GROUPS } from "./groups.ts";

type Asking = { req: { user?: unknown } };
const administratorOnly = ({ req }: Asking) => isAdministrator(req.user as Person);

/** Names are known to all who sign in; what a region prepares is for those who may read its drafts. */
const ofReaders = ({ req, id, doc }: Asking & { id?: unknown; doc?: { id?: unknown } }) =>
  !req.user || mayReadDrafts(req.user as Person, id ?? doc?.id);

/** Puts access on every field that holds a value, through rows and tabs that hold none. */
const guarded = (fields: Field[]): Field[] =>
  fields.map((field) => {
    if (field.type === "row" || field.type === "collapsible") return { ...field, fields: guarded(field.fields) };
    if (field.type === "tabs" || field.type === "ui") return field;
    return { ...field, access: { read: ofReaders, ...("access" in field ? field.access : {}) } } as Field;
  });

const byAdministrator = <T extends Field>(field: T): T =>
  ({ ...field, access: { create: administratorOnly, update: administratorOnly } }) as T;

const NOT_AN_ID = words(
  "Tunnuksessa voi olla pieniä kirjaimia a–z, numeroita ja yhdysmerkkejä, esimerkiksi etela-savo.",
  "Identifieraren får innehålla små bokstäver a–z, siffror och bindestreck, till exempel etela-savo.",
  "The identifier may have small letters a–z, digits and hyphens, etela-savo for example.",
);

const identity = (): Field[] => [
  {
    name: "id",
    type: "text",
    required: true,
    label: words("Tunnus osoitteissa", "Identifierare i adresser", "Identifier in addresses"),
    validate: (value: unknown, { req }: { req: { i18n?: { language?: string } } }) =>
      Slug.safeParse(value).success || NOT_AN_ID[adminLanguage(req.i18n?.language)],
    admin: {
      description: words(
        "Sivuston osoitteen osa, esimerkiksi etela-savo. Ei voi muuttaa myöhemmin.",
        "En del av webbplatsens adress, till exempel etela-savo. Kan inte ändras senare.",
        "A part of the site's address, etela-savo for example. Cannot be changed later.",
      ),
    },
  },
  headingField(
    "name",
    words(
      "Alueen nimi kullakin kielellä, niin kuin se lukee sivuston yläpalkissa.",
      "Regionens namn på varje språk, så som det står i webbplatsens sidhuvud.",
      "The region's name in each language, as it stands in the site's top band.",
    ),
  ),
  byAdministrator({
    name: "locales",
    type: "select",
    hasMany: true,
    // On SQLite its own table would be `regions_locales`, which Payload keeps the localized texts in.
    dbName: "region_languages",
    required: true,
    label: words("Kielet, oletuskieli ensin", "Språk, standardspråket först", "Languages, the default first"),
    options: LOCALES.map((value) => ({ value, label: LANGUAGE_NAMES[value] })),
    admin: {
      description: words(
        "Kielet, joilla sivusto näkyy. Ensimmäiselle lukija tulee, ellei valitse toista.",
        "Språken som webbplatsen visas på. Läsaren kommer till det första om hen inte väljer ett annat.",
        "The languages of the site. Readers land on the first unless they choose another.",
      ),
      condition: (data) => !data.national,
    },
  }),
  byAdministrator({
    name: "baseUrl",
    type: "text",
    label: words("Sivuston osoite", "Webbplatsens adress", "Address of the site"),
    admin: {
      placeholder: "https://alue.example.fi/",
      description: words(
        "Tyhjänä sivusto on yhteisen osoitteen alla.",
        "Tomt: webbplatsen står under den gemensamma adressen.",
        "Empty: the site stands under the common address.",
      ),
      condition: (data) => !data.national,
    },
  }),
  byAdministrator({
    name: "national",
    type: "checkbox",
    label: words("Valtakunnallinen, ei omaa sivustoa", "Nationell, ingen egen webbplats", "National, without a site"),
    admin: {
      position: "sidebar",
      readOnly: true,
      description: words(
        "Tähän kuuluu sisältö, jonka valtakunnalliset toimittajat jakavat kaikille alueille.",
        "Hit hör innehåll som de nationella redaktörerna delar med alla regioner.",
        "Owns what national editors share with every region.",
      ),
    },
    hooks: { beforeChange: [({ data, originalDoc }) => (idOf(data?.id) ?? idOf(originalDoc?.id)) === NATIONAL] },
  }),
];

export const regions = (): CollectionConfig => {
  const hooks = editionHooks("region") ?? {};
  return {
    slug: "regions",
    labels: { singular: words("Alue", "Region", "Region"), plural: words("Alueet", "Regioner", "Regions") },
    admin: {
      group: GROUPS.site,
      hideAPIURL: true,
      useAsTitle: "name",
      description: words(
        "Sivuston etusivu, valikko, yhteystiedot ja ilme. Tallennettu tulee voimaan, kun asetukset julkaistaan.",
        "Webbplatsens förstasida, meny, kontaktuppgifter och utseende. Det sparade gäller när inställningarna publiceras.",
        "A site's front page, menu, contact details and look. What is saved takes effect when the settings are published.",
      ),
      defaultColumns: ["name", "id", "locales", "liveIn", "updatedAt"],
      livePreview: previewOfRegion,
      components: {
        views: { edit: { livePreview: { Component: "/admin/preview/PreviewPanel.tsx#PreviewPanel" } } },
        edit: {
          PublishButton: "/admin/history/PublishButton.tsx#PublishButton",
          UnpublishButton: "/admin/history/WithdrawButton.tsx#WithdrawButton",
          Status: "/admin/history/LanguageStatus.tsx#LanguageStatus",
        },
      },
    },
    defaultSort: "id",
    trash: false,
    versions: { maxPerDoc: 50, drafts: { autosave: { interval: 800 }, validate: false } },
    access: {
      create: administratorOnly,
      read: ({ req }) => Boolean(req.user),
      readVersions: ({ req }) => {
        const person = req.user as Person;
        if (!person) return false;
        return isAdministrator(person) || mayReadDrafts(person, NATIONAL) || { parent: { in: regionsOf(person) } };
      },
      update: ({ req }) => {
        const person = req.user as Person;
        const regions = publishingRegionsOf(person);
        return isAdministrator(person) || (regions.length > 0 && { id: { in: regions } });
      },
      delete: administratorOnly,
    },
    hooks,
    endpoints: editionEndpoints("region"),
    fields: [
      ...identity(),
      ...guarded([
        ...frontPageFields(),
        ...footerFields(),
        byAdministrator(
          municipalitiesField(
            words(
              "Kunnat, joita alue palvelee. Näistä lukija tunnistaa oman alueensa.",
              "Kommunerna som regionen betjänar. Av dem känner läsaren igen sin region.",
              "The municipalities the region serves. By these readers know their region.",
            ),
          ),
        ),
        ...lookFields(administratorOnly),
        byAdministrator({
          name: "parityPolicy",
          type: "select",
          required: true,
          defaultValue: "warn",
          label: words("Kun kieliversio puuttuu", "När en språkversion saknas", "When a language is missing"),
          options: [
            { value: "none", label: words("ei mitään", "ingenting", "nothing") },
            { value: "warn", label: words("varoitetaan", "varna", "warn") },
            { value: "block", label: words("ei julkaista", "publicera inte", "do not publish") },
          ],
          admin: {
            position: "sidebar",
            description: words(
              "Mitä tapahtuu, jos sisältö julkaistaan vain osalla sivuston kielistä. ”Ei julkaista” pysäyttää sen, kunnes kaikki kielet ovat valmiina.",
              "Vad som händer när ett innehåll publiceras bara på en del av webbplatsens språk. ”Publicera inte” stoppar det tills alla språk är klara.",
              "What happens when a document is published in only some of the site's languages. “Do not publish” stops it until all are ready.",
            ),
          },
        }),
        byAdministrator({
          name: "requiresReview",
          type: "checkbox",
          defaultValue: false,
          label: words(
            "Julkaisu vaatii toisen henkilön",
            "Publicering kräver en annan person",
            "Publishing takes a second person",
          ),
          admin: {
            position: "sidebar",
            description: words(
              "Sisällön voi julkaista vasta, kun joku muu kuin sen kirjoittaja on hyväksynyt sen. Voimassa heti. Hätätiedotteet julkaistaan aina.",
              "Innehållet kan publiceras först när någon annan än den som skrivit det har godkänt det. Gäller genast. Nödmeddelanden publiceras alltid.",
              "A document can be published once somebody other than who wrote it has approved it. In force at once. Emergency notices always go out.",
            ),
            condition: (data) => !data.national,
          },
        }),
      ]),
      ...languageStateFields(),
      panel("receipts", "/admin/ReceiptPanel.tsx#ReceiptPanel"),
    ],
  };
};
