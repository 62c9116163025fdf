import { LOCALES } from "@aluesivut/content";
import type { Field, RelationshipField, SelectField, TextField } from "payload";
import { isAdministrator, type Person, regionsOf } from "../access/index.ts";
import { saveFields } from "../desk/remember-saves.ts";
import { LANGUAGE_NAMES } from "../i18n/languages.ts";
import { type Words, words } from "../i18n/words.ts";

const languageOptions = () => LOCALES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }));

/** Whose document it is: who may write it, and where its canonical page stands. */
export const ownerRegionField = (): RelationshipField => ({
  name: "ownerRegion",
  type: "relationship",
  relationTo: "regions",
  required: true,
  index: true,
  label: words("Omistava alue", "Ägande region", "Owner region"),
  defaultValue: ({ user }: { user?: unknown }) => regionsOf(user as Person)[0],
  filterOptions: ({ user }) => {
    const person = user as Person;
    return isAdministrator(person) || !person ? true : { id: { in: regionsOf(person) } };
  },
  admin: {
    position: "sidebar",
    allowCreate: false,
    allowEdit: false,
    description: words(
      "Tämän alueen toimittajat voivat muokata sisältöä.",
      "Redaktörerna i den här regionen kan ändra innehållet.",
      "The editors of this region may change the document.",
    ),
  },
});

const sourceLocaleField = (): SelectField => ({
  name: "sourceLocale",
  type: "select",
  required: true,
  options: languageOptions(),
  defaultValue: ({ locale }: { locale?: string }) => locale ?? "fi",
  label: words("Alkukieli", "Ursprungsspråk", "Source language"),
  admin: {
    position: "sidebar",
    isClearable: false,
    description: words(
      "Kieli, jolla sisältö kirjoitetaan ensin. Rivejä (esimerkiksi polun askelia) lisätään, poistetaan ja järjestetään tällä kielellä; muilla kielillä ne käännetään.",
      "Språket som innehållet först skrivs på. Rader (till exempel stegen i en stig) läggs till, tas bort och ordnas på det språket; på de andra språken översätts de.",
      "The language the document is written in first. Rows (the steps of a path, say) are added, removed and ordered in it; in the other languages they are translated.",
    ),
  },
});

/** Languages by state: makes lists filterable and decides nothing; the ledger does. Kept by the edition operations. */
const languageState = (name: string, label: Words): SelectField => ({
  name,
  type: "select",
  hasMany: true,
  index: true,
  options: languageOptions(),
  label,
  // Nobody sets it through the API; our own operations go past access.
  access: { create: () => false, update: () => false },
  admin: {
    readOnly: true,
    position: "sidebar",
    condition: () => false,
    // Payload would offer operators that one of the databases answers wrongly: the links over the list stand for it.
    disableListFilter: true,
    ...(name === "liveIn" ? { components: { Cell: "/admin/history/LanguagesCell.tsx#LanguagesCell" } } : {}),
  },
});

export const languageStateFields = (): (SelectField | TextField)[] => [
  languageState("liveIn", words("Julkaistu kielillä", "Publicerat på", "Live in")),
  languageState("missingIn", words("Puuttuu kielillä", "Saknas på", "Missing in")),
  languageState("behindIn", words("Jäljessä kielillä", "Efter på", "Behind in")),
  // Counts the saves of a draft: database/fence-drafts.ts refuses one that was made on an older draft.
  { name: "revision", type: "text", hidden: true, label: words("Muutosnumero", "Revision", "Revision") },
];

/** Who put it into the trash: written by the trash's own hook. */
const trashedByField = (): TextField => ({
  name: "trashedBy",
  type: "text",
  label: words("Roskakoriin siirsi", "Flyttades till papperskorgen av", "Moved to the trash by"),
  access: { create: () => false, update: () => false },
  admin: { readOnly: true, position: "sidebar", condition: () => false, disableListFilter: true },
});

/** What stands beside a form and is no value of it. `component`: its path and export. */
export const panel = (name: string, component: string): Field => ({
  name,
  type: "ui",
  admin: { position: "sidebar", components: { Field: component } },
});

/** Where a document, picture or term is used. */
export const usedInField = (): Field => panel("usedIn", "/admin/writing/UsedIn.tsx#UsedIn");

/** What every public document has beside its content. */
export const commonSidebarFields = (): Field[] => [
  // What one looks at every day comes first.
  panel("writing", "/admin/writing/WritingPanel.tsx#WritingPanel"),
  panel("workflow", "/admin/workflow/WorkflowPanel.tsx#WorkflowPanel"),
  panel("receipts", "/admin/ReceiptPanel.tsx#ReceiptPanel"),
  ownerRegionField(),
  sourceLocaleField(),
  {
    name: "reviewBy",
    type: "date",
    index: true,
    label: words("Tarkistettava viimeistään", "Granskas senast", "Review by"),
    admin: {
      position: "sidebar",
      date: { pickerAppearance: "dayOnly", displayFormat: "d.M.yyyy" },
      description: words(
        "Päivä, jolloin joku katsoo, pitääkö sisältö yhä paikkansa. Muistutus näkyy vain toimittajille.",
        "Den dag då någon ser efter om innehållet ännu stämmer. Påminnelsen syns bara för redaktörer.",
        "The day somebody checks that the content still holds. Only editors see the reminder.",
      ),
    },
  },
  {
    name: "responsibleUnit",
    type: "text",
    label: words("Vastuuhenkilö tai -yksikkö", "Ansvarig person eller enhet", "Responsible person or unit"),
    admin: {
      position: "sidebar",
      description: words(
        "Keneltä kysytään, kun sisällössä on muutettavaa. Näkyy vain toimittajille.",
        "Vem man frågar när något i innehållet ska ändras. Syns bara för redaktörer.",
        "Whom to ask when something should change. Only editors see it.",
      ),
    },
  },
  ...languageStateFields(),
  trashedByField(),
  ...saveFields(),
  panel("deleteConsequences", "/admin/planning/DeleteConsequences.tsx#DeleteConsequences"),
  panel("reviewLinks", "/admin/review/ReviewLinkPanel.tsx#ReviewLinkPanel"),
  panel("sharing", "/admin/SharingPanel.tsx#SharingPanel"),
  usedInField(),
];
