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
const timeField = (name: string, label: Words, description: Words): TextField => ({
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
  admin: { width: "50%", placeholder: "09:00", description },
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
  admin: {
    description: words(
      "Yksi rivi samoille ajoille: ma–pe yhdelle, lauantai toiselle. Sivulla rivit näkyvät tässä järjestyksessä.",
      "En rad för samma tider: må–fre på en, lördag på en annan. På sidan visas raderna i den här ordningen.",
      "One row for the same hours: Mon–Fri on one, Saturday on another. The page shows them in this order.",
    ),
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
      admin: {
        description: words(
          "Päivät, joina nämä kellonajat pätevät.",
          "Dagarna då de här tiderna gäller.",
          "The days these hours hold.",
        ),
        components: { Field: "/admin/DaysSelect.tsx#DaysSelect" },
      },
    },
    {
      type: "row",
      fields: [
        timeField(
          "opens",
          words("Avataan", "Öppnar", "Opens"),
          words("Kellonaika; 9 muuttuu muotoon 09:00.", "Klockslag; 9 blir 09:00.", "The time; 9 becomes 09:00."),
        ),
        timeField(
          "closes",
          words("Suljetaan", "Stänger", "Closes"),
          words("Kellonaika samana päivänä.", "Klockslag samma dag.", "A time on the same day."),
        ),
      ],
    },
    lineField("note", words("Huomautus", "Anmärkning", "Note"), {
      description: words(
        "Poikkeus tai ehto aikojen perään, esimerkiksi ”vain ajanvarauksella”.",
        "Ett undantag eller villkor efter tiderna, till exempel ”endast med tidsbokning”.",
        "An exception or condition after the hours, “by appointment only” for example.",
      ),
    }),
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
    admin: {
      placeholder: "0295 000 000",
      description: words(
        "Palvelun tai tehtävän numero, ei kenenkään oma. Tallentuu kansainvälisessä muodossa.",
        "Tjänstens eller uppgiftens nummer, ingens eget. Sparas i internationell form.",
        "The number of a service or a role, nobody's own. It is kept in international form.",
      ),
    },
    hooks: { beforeValidate: [({ value }) => (filled(value) ? internationalNumber(value) : value)] },
    validate: (value: unknown, { req }: Asked) => {
      if (!filled(value)) return !required || NOT_A_NUMBER[adminLanguage(req.i18n?.language)];
      // E.164: a plus, a country code, at most fifteen digits
      return /^\+[1-9]\d{5,14}$/.test(value) || NOT_A_NUMBER[adminLanguage(req.i18n?.language)];
    },
  },
  lineField("charge", words("Puhelun hinta", "Samtalets pris", "Call charge"), {
    description: words(
      "Mitä soittaminen maksaa, esimerkiksi ”paikallisverkkomaksu tai matkapuhelinmaksu”. Laki vaatii kertomaan hinnan.",
      "Vad samtalet kostar, till exempel ”lokalnätsavgift eller mobilsamtalsavgift”. Lagen kräver att priset anges.",
      "What a call costs, “local network or mobile charge” for example. The law asks that the price be told.",
    ),
  }),
  hoursField(),
];

export const phoneField = (name = "phone"): GroupField => ({
  name,
  type: "group",
  label: words("Puhelin", "Telefon", "Phone"),
  admin: {
    description: words(
      "Numero, josta tämä palvelu vastaa. Tyhjä ei näy sivulla.",
      "Numret där den här tjänsten svarar. Ett tomt nummer visas inte på sidan.",
      "The number where this service answers. An empty one is not shown.",
    ),
  },
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
  admin: {
    description: words(
      "Tärkein numero ensin. Jokaisella on oma hintansa ja omat aikansa.",
      "Det viktigaste numret först. Vart och ett har sitt eget pris och sina egna tider.",
      "The most important number first. Each has its own charge and hours.",
    ),
  },
  fields: phoneFields(),
});

export const addressField = (name = "address"): GroupField => ({
  name,
  type: "group",
  label: words("Osoite", "Adress", "Address"),
  admin: {
    description: words(
      "Käyntiosoite, jonne lukija tulee. Postilokeroa ei kirjoiteta tähän.",
      "Besöksadressen dit läsaren kommer. Skriv ingen postbox här.",
      "The street address readers come to. No post office boxes.",
    ),
  },
  fields: [
    lineField("streetAddress", words("Katuosoite", "Gatuadress", "Street address"), {
      description: words(
        "Katu ja numero, myös kerros tai rappu, jos se auttaa löytämään perille: ”Rantatie 4, 2. krs”.",
        "Gata och nummer, också våning eller trappa om det hjälper att hitta: ”Strandvägen 4, vån. 2”.",
        "Street and number, and floor or stairs when that helps: “Rantatie 4, 2nd floor”.",
      ),
    }),
    {
      type: "row",
      fields: [
        {
          name: "postalCode",
          type: "text",
          label: words("Postinumero", "Postnummer", "Postal code"),
          admin: {
            width: "30%",
            placeholder: "65100",
            description: words("Viisi numeroa.", "Fem siffror.", "Five digits."),
          },
        },
        {
          ...lineField("addressLocality", words("Postitoimipaikka", "Postort", "Town")),
          admin: {
            width: "70%",
            description: words(
              "Paikkakunnan nimi tällä kielellä: suomeksi Vaasa, ruotsiksi Vasa.",
              "Ortens namn på det här språket: Vasa på svenska, Vaasa på finska.",
              "The town's name in this language: Vaasa in Finnish, Vasa in Swedish.",
            ),
          },
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
    {
      name: "mapUrl",
      type: "text",
      label: words("Karttalinkki", "Kartlänk", "Map link"),
      admin: {
        description: words(
          "Kartan osoite, josta lukija näkee paikan. Kopioi se karttapalvelun jakotoiminnosta.",
          "Adressen till en karta där läsaren ser platsen. Kopiera den med karttjänstens delningsfunktion.",
          "The address of a map that shows the place. Copy it with the map service's share button.",
        ),
      },
    },
  ],
});

export const serviceLanguageOptions = () =>
  Object.entries(SERVICE_LANGUAGES).map(([value, label]) => ({ value, label }));

export const languageCodesField = (name: string, label: Words, description: Words): SelectField => ({
  name,
  type: "select",
  hasMany: true,
  label,
  options: serviceLanguageOptions(),
  admin: { description },
});

/** Languages one is served in, and how well. */
export const serviceLanguagesField = (): ArrayField => ({
  name: "languages",
  type: "array",
  label: words("Palvelukielet", "Servicespråk", "Languages of service"),
  labels: { singular: words("Kieli", "Språk", "Language"), plural: words("Kielet", "Språk", "Languages") },
  admin: {
    description: words(
      "Millä kielillä asiakasta oikeasti palvellaan, viittomakielet mukaan lukien. Tämä ei ole sivun kieli.",
      "På vilka språk kunden faktiskt får service, teckenspråken medräknade. Det här är inte sidans språk.",
      "The languages clients are really served in, sign languages included. This is not the language of the page.",
    ),
  },
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
          admin: {
            width: "50%",
            description: words(
              "Kukin kieli omalle rivilleen.",
              "Varje språk på en egen rad.",
              "Each language on a row of its own.",
            ),
          },
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
          admin: {
            width: "50%",
            description: words(
              "”Osittain” tarkoittaa, että kaikki vaiheet eivät hoidu tällä kielellä.",
              "”Delvis” betyder att alla skeden inte går att sköta på språket.",
              "“Partly” means that not every stage can be handled in it.",
            ),
          },
        },
      ],
    },
  ],
});

export const emailField = (
  name = "email",
  label = words("Sähköposti", "E-post", "E-mail"),
  description = words(
    "Yksikön yhteinen osoite, jota luetaan myös lomien aikaan. Ei kenenkään henkilökohtaista osoitetta.",
    "Enhetens gemensamma adress som läses också under semestrarna. Ingens personliga adress.",
    "The unit's shared address, read during holidays too. Nobody's personal address.",
  ),
) => ({
  name,
  type: "email" as const,
  label,
  admin: { description },
});

export const priceField = (): GroupField => ({
  name: "price",
  type: "group",
  label: words("Hinta", "Pris", "Price"),
  admin: {
    description: words(
      "Näkyy sivun tiedoissa. Kerro myös maksuttomuus: lukija haluaa tietää sen.",
      "Visas bland sidans uppgifter. Säg också när något är avgiftsfritt: läsaren vill veta det.",
      "Shown among the page's facts. Say so also when it is free: readers want to know.",
    ),
  },
  fields: [
    {
      name: "charge",
      type: "select",
      label: words("Maksullisuus", "Avgift", "Charge"),
      options: [
        { value: "free", label: words("maksuton", "avgiftsfri", "free of charge") },
        { value: "charged", label: words("maksullinen", "avgiftsbelagd", "charged") },
      ],
      admin: {
        description: words(
          "Tyhjänä sivulla ei sanota hinnasta mitään.",
          "Tomt: på sidan sägs inget om priset.",
          "Left empty, the page says nothing about the price.",
        ),
      },
    },
    lineField("note", words("Lisätieto", "Tilläggsuppgift", "Note"), {
      description: words(
        "Paljonko ja mistä maksetaan, esimerkiksi ”kurssimateriaali 20 €”.",
        "Hur mycket och för vad man betalar, till exempel ”kursmaterial 20 €”.",
        "How much and for what, “course material €20” for example.",
      ),
    }),
  ],
});
