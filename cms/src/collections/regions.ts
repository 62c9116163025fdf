import { HORIZONS, LOCALES, MOTIFS, NATIONAL, SECTIONS, Slug } from "@aluesivut/content";
import type { CollectionConfig, Field } from "payload";
import { idOf, isAdministrator, mayReadDrafts, type Person, regionsOf } from "../access/index.ts";
import { frontSections } from "../blocks/front-sections.ts";
import { editionEndpoints, editionHooks } from "../editions/index.ts";
import { languageStateFields } from "../fields/common.ts";
import { emailField, hoursField, phoneFields } from "../fields/contact-details.ts";
import { municipalitiesField, pictureField, targetField } from "../fields/relations.ts";
import { headingField, leadField, lineField } from "../fields/text.ts";
import { themeField } from "../fields/theme.ts";
import { LANGUAGE_NAMES } from "../i18n/languages.ts";
import { SECTION_NAMES } from "../i18n/sections.ts";
import { adminLanguage, words } from "../i18n/words.ts";
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
    admin: { description: words("Ei voi muuttaa myöhemmin.", "Kan inte ändras senare.", "Cannot be changed later.") },
  },
  headingField("name"),
  byAdministrator({
    name: "locales",
    type: "select",
    hasMany: true,
    // On SQLite its own table would be `regions_locales`, which Payload keeps the localized texts in.
    dbName: "region_languages",
    required: true,
    label: words("Kielet, oletuskieli ensin", "Språk, standardspråket först", "Languages, the default first"),
    options: LOCALES.map((value) => ({ value, label: LANGUAGE_NAMES[value] })),
    admin: { condition: (data) => !data.national },
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
    admin: { position: "sidebar", readOnly: true },
    hooks: { beforeChange: [({ data, originalDoc }) => (idOf(data?.id) ?? idOf(originalDoc?.id)) === NATIONAL] },
  }),
];

const look = (): Field[] => [
  {
    ...themeField(),
    label: words("Ilme", "Utseende", "Look"),
    access: { create: administratorOnly, update: administratorOnly },
    fields: [
      ...themeField().fields,
      {
        type: "row",
        fields: [
          {
            name: "motif",
            type: "select",
            options: MOTIFS.map((value) => ({ value, label: value })),
            label: words("Kuvio", "Mönster", "Motif"),
            admin: { width: "33%" },
          },
          {
            name: "horizon",
            type: "select",
            options: HORIZONS.map((value) => ({ value, label: value })),
            label: words("Maisema", "Landskap", "Horizon"),
            admin: { width: "33%" },
          },
          {
            name: "horizonFocus",
            type: "number",
            min: 0,
            max: 100,
            defaultValue: 50,
            label: words("Maiseman painopiste, %", "Landskapets fokus, %", "Focus of the horizon, %"),
            admin: { width: "34%" },
          },
        ],
      },
    ],
  },
  pictureField("logo", words("Logo", "Logotyp", "Logo")),
];

const frontPage = (): Field[] => [
  lineField("title", words("Etusivun otsikko", "Förstasidans rubrik", "Heading of the front page")),
  leadField(),
  {
    name: "front",
    type: "blocks",
    label: words("Etusivun osiot", "Förstasidans avsnitt", "Sections of the front page"),
    labels: { singular: words("Osio", "Avsnitt", "Section"), plural: words("Osiot", "Avsnitt", "Sections") },
    blocks: frontSections(),
  },
  {
    name: "navigation",
    type: "array",
    label: words("Päävalikko", "Huvudmeny", "Main navigation"),
    labels: { singular: words("Kohta", "Punkt", "Item"), plural: words("Kohdat", "Punkter", "Items") },
    fields: [
      {
        name: "section",
        type: "select",
        label: words("Sivuston osa", "Del av webbplatsen", "Section of the site"),
        options: SECTIONS.map((value) => ({ value, label: SECTION_NAMES[value] })),
        admin: {
          description: words(
            "Tai tyhjä, jos kohta on oma linkki.",
            "Eller tomt om punkten är en egen länk.",
            "Or empty, if the item is a link of its own.",
          ),
        },
      },
      {
        ...lineField("label", words("Linkin teksti", "Länkens text", "Link text")),
        admin: { condition: (_, row) => !row?.section },
      },
      { ...targetField(), admin: { ...targetField().admin, condition: (_, row) => !row?.section } },
    ],
  },
];

const contact = (): Field[] => [
  {
    name: "contact",
    type: "group",
    label: words("Yhteystiedot sivuston alalaidassa", "Kontaktuppgifter i sidfoten", "Contact details in the footer"),
    fields: [
      {
        name: "phone",
        type: "group",
        label: words("Puhelin", "Telefon", "Phone"),
        // The charge stands beside it, once for all languages of the head.
        fields: phoneFields(false)
          .filter((field) => !("name" in field) || field.name === "number")
          .concat({
            ...hoursField(),
            fields: hoursField().fields.filter((field) => !("name" in field) || field.name !== "note"),
          }),
      },
      lineField("charge", words("Puhelun hinta", "Samtalets pris", "Call charge")),
      emailField(),
      lineField("provider", words("Sivuston ylläpitäjä", "Webbplatsen upprätthålls av", "Who maintains the site")),
    ],
  },
  {
    name: "socialLinks",
    type: "array",
    label: words("Sosiaalinen media", "Sociala medier", "Social media"),
    labels: { singular: words("Kanava", "Kanal", "Channel"), plural: words("Kanavat", "Kanaler", "Channels") },
    fields: [
      { name: "label", type: "text", required: true, label: words("Nimi", "Namn", "Name") },
      { name: "url", type: "text", required: true, label: words("Osoite", "Adress", "Address") },
    ],
  },
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
      defaultColumns: ["name", "id", "locales", "liveIn", "updatedAt"],
      components: {
        edit: {
          PublishButton: "/admin/PublishButton.tsx#PublishButton",
          UnpublishButton: "/admin/WithdrawButton.tsx#WithdrawButton",
          Status: "/admin/LanguageStatus.tsx#LanguageStatus",
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
        return isAdministrator(person) || (regionsOf(person).length > 0 && { id: { in: regionsOf(person) } });
      },
      delete: administratorOnly,
    },
    hooks,
    endpoints: editionEndpoints("region"),
    fields: [
      ...identity(),
      ...guarded([
        ...frontPage(),
        ...contact(),
        byAdministrator(municipalitiesField()),
        ...look(),
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
          admin: { position: "sidebar" },
        }),
      ]),
      ...languageStateFields(),
      {
        name: "receipts",
        type: "ui",
        admin: { position: "sidebar", components: { Field: "/admin/ReceiptPanel.tsx#ReceiptPanel" } },
      },
    ],
  };
};
