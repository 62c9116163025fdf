import type { ArrayField, Field, GroupField, SelectField, TextField } from "payload";
import { SERVICE_LANGUAGES } from "../i18n/languages.ts";
import { WEEKDAYS } from "../i18n/weekdays.ts";
import { adminLanguage, type Words, words } from "../i18n/words.ts";
import { lineField } from "./text.ts";

type Asked = { req: { i18n?: { language?: string } } };
const filled = (value: unknown): value is string => typeof value === "string" && value !== "";

const NOT_A_TIME = words(
  "Kirjoita kellonaika muodossa 09:00.",
  "Skriv klockslaget som 09:00.",
  "Write the time as 09:00.",
);
const timeField = (name: string, label: Words): TextField => ({
  name,
  type: "text",
  required: true,
  label,
  // HH:MM of a 24-hour clock
  validate: (value: unknown, { req }: Asked) =>
    /^([01]\d|2[0-3]):[0-5]\d$/.test(String(value ?? "")) || NOT_A_TIME[adminLanguage(req.i18n?.language)],
  hooks: {
    beforeValidate: [
      // 9, 9.00, 9:00 → 09:00
      ({ value }) => {
        const match = /^(\d{1,2})(?:[.:](\d\d))?$/.exec(String(value ?? "").trim());
        return match ? `${match[1]?.padStart(2, "0")}:${match[2] ?? "00"}` : value;
      },
    ],
  },
  admin: { width: "50%", placeholder: "09:00" },
});

const NO_DAYS = words("Valitse ainakin yksi päivä.", "Välj minst en dag.", "Choose at least one day.");
const isWeekdays = (value: unknown): boolean =>
  Array.isArray(value) && value.length > 0 && value.every((day) => (WEEKDAYS as readonly unknown[]).includes(day));

export const hoursField = (name = "hours"): ArrayField => ({
  name,
  type: "array",
  label: words("Aukioloajat", "Öppettider", "Opening hours"),
  labels: {
    singular: words("Aika", "Tid", "Hours"),
    plural: words("Aukioloajat", "Öppettider", "Opening hours"),
  },
  fields: [
    {
      name: "dayOfWeek",
      // Not a select of several: with @payloadcms/drizzle 3.90.1 updating a version deletes such rows of another document
      // when they stand in an array (they are deleted by the version's number). To be one again when that is mended.
      type: "json",
      required: true,
      label: words("Päivät", "Dagar", "Days"),
      jsonSchema: {
        uri: "a://b/days.json",
        fileMatch: ["a://b/days.json"],
        schema: { type: "array", minItems: 1, uniqueItems: true, items: { type: "string", enum: [...WEEKDAYS] } },
      },
      validate: (value: unknown, { req }: Asked) => isWeekdays(value) || NO_DAYS[adminLanguage(req.i18n?.language)],
      admin: { components: { Field: "/admin/DaysSelect.tsx#DaysSelect" } },
    },
    {
      type: "row",
      fields: [
        timeField("opens", words("Avataan", "Öppnar", "Opens")),
        timeField("closes", words("Suljetaan", "Stänger", "Closes")),
      ],
    },
    lineField("note", words("Huomautus", "Anmärkning", "Note")),
  ],
});

const NOT_A_NUMBER = words(
  "Kirjoita numero muodossa 0295 000 000 tai +358 295 000 000.",
  "Skriv numret som 0295 000 000 eller +358 295 000 000.",
  "Write the number as 0295 000 000 or +358 295 000 000.",
);

/** A phone number in international form from what a person writes; what is no number stays as it is. */
export const internationalNumber = (written: string): string => {
  const digits = written.replace(/[\s()-]/g, ""); // spaces, brackets and hyphens that group digits
  if (/^0[1-9]\d+$/.test(digits)) return `+358${digits.slice(1)}`; // a national number
  return digits.replace(/^00/, "+");
};

export const phoneFields = (required = true): Field[] => [
  {
    name: "number",
    type: "text",
    required,
    label: words("Puhelinnumero", "Telefonnummer", "Phone number"),
    admin: { placeholder: "0295 000 000" },
    hooks: { beforeValidate: [({ value }) => (filled(value) ? internationalNumber(value) : value)] },
    validate: (value: unknown, { req }: Asked) => {
      if (!filled(value)) return !required || NOT_A_NUMBER[adminLanguage(req.i18n?.language)];
      // E.164: a plus, a country code, at most fifteen digits
      return /^\+[1-9]\d{5,14}$/.test(value) || NOT_A_NUMBER[adminLanguage(req.i18n?.language)];
    },
  },
  lineField("charge", words("Puhelun hinta", "Samtalets pris", "Call charge")),
  hoursField(),
];

export const phoneField = (name = "phone"): GroupField => ({
  name,
  type: "group",
  label: words("Puhelin", "Telefon", "Phone"),
  fields: phoneFields(false),
});

export const phonesField = (): ArrayField => ({
  name: "phones",
  type: "array",
  label: words("Puhelinnumerot", "Telefonnummer", "Phone numbers"),
  labels: {
    singular: words("Puhelinnumero", "Telefonnummer", "Phone number"),
    plural: words("Puhelinnumerot", "Telefonnummer", "Phone numbers"),
  },
  fields: phoneFields(),
});

export const addressField = (name = "address"): GroupField => ({
  name,
  type: "group",
  label: words("Osoite", "Adress", "Address"),
  fields: [
    lineField("streetAddress", words("Katuosoite", "Gatuadress", "Street address")),
    {
      type: "row",
      fields: [
        {
          name: "postalCode",
          type: "text",
          label: words("Postinumero", "Postnummer", "Postal code"),
          admin: { width: "30%", placeholder: "65100" },
        },
        {
          ...lineField("addressLocality", words("Postitoimipaikka", "Postort", "Town")),
          admin: { width: "70%" },
        },
      ],
    },
    lineField("accessibility", words("Esteettömyys", "Tillgänglighet", "Accessibility"), {
      description: words(
        "Miten paikkaan pääsee esimerkiksi pyörätuolilla.",
        "Hur man kommer fram till exempel med rullstol.",
        "How to get in with a wheelchair, for example.",
      ),
    }),
    { name: "mapUrl", type: "text", label: words("Karttalinkki", "Kartlänk", "Map link") },
  ],
});

export const serviceLanguageOptions = () =>
  Object.entries(SERVICE_LANGUAGES).map(([value, label]) => ({ value, label }));

export const languageCodesField = (name: string, label: Words): SelectField => ({
  name,
  type: "select",
  hasMany: true,
  label,
  options: serviceLanguageOptions(),
});

/** Languages one is served in, and how well. */
export const serviceLanguagesField = (): ArrayField => ({
  name: "languages",
  type: "array",
  label: words("Palvelukielet", "Servicespråk", "Languages of service"),
  labels: { singular: words("Kieli", "Språk", "Language"), plural: words("Kielet", "Språk", "Languages") },
  fields: [
    {
      type: "row",
      fields: [
        {
          name: "code",
          type: "select",
          required: true,
          label: words("Kieli", "Språk", "Language"),
          options: serviceLanguageOptions(),
          admin: { width: "50%" },
        },
        {
          name: "level",
          type: "select",
          required: true,
          defaultValue: "full",
          label: words("Taso", "Nivå", "Level"),
          options: [
            { value: "full", label: words("kokonaan", "helt", "fully") },
            { value: "partial", label: words("osittain", "delvis", "partly") },
            { value: "interpreter", label: words("tulkin avulla", "med tolk", "with an interpreter") },
          ],
          admin: { width: "50%" },
        },
      ],
    },
  ],
});

export const emailField = (name = "email", label = words("Sähköposti", "E-post", "E-mail")) => ({
  name,
  type: "email" as const,
  label,
});

export const priceField = (): GroupField => ({
  name: "price",
  type: "group",
  label: words("Hinta", "Pris", "Price"),
  fields: [
    {
      name: "charge",
      type: "select",
      label: words("Maksullisuus", "Avgift", "Charge"),
      options: [
        { value: "free", label: words("maksuton", "avgiftsfri", "free of charge") },
        { value: "charged", label: words("maksullinen", "avgiftsbelagd", "charged") },
      ],
    },
    lineField("note", words("Lisätieto", "Tilläggsuppgift", "Note")),
  ],
});
