import { lineField } from "../fields/text.ts";
import { adminLanguage, words } from "../i18n/words.ts";
import { taxonomy } from "./taxonomy.ts";

export const topics = () =>
  taxonomy({
    kind: "topic",
    labels: { singular: words("Aihe", "Ämne", "Topic"), plural: words("Aiheet", "Ämnen", "Topics") },
  });

export const customerGroups = () =>
  taxonomy({
    kind: "customer-group",
    labels: {
      singular: words("Asiakasryhmä", "Kundgrupp", "Customer group"),
      plural: words("Asiakasryhmät", "Kundgrupper", "Customer groups"),
    },
    fields: [
      lineField("door", words("Lukijan sanoin", "Med läsarens ord", "In the reader's words"), {
        description: words(
          "Esimerkiksi ”Olen alle 30-vuotias”.",
          "Till exempel ”Jag är under 30 år”.",
          "For example “I am under 30”.",
        ),
      }),
    ],
  });

export const lifeSituations = () =>
  taxonomy({
    kind: "life-situation",
    labels: {
      singular: words("Elämäntilanne", "Livssituation", "Life situation"),
      plural: words("Elämäntilanteet", "Livssituationer", "Life situations"),
    },
  });

const NOT_A_CODE = words(
  "Kuntakoodissa on kolme numeroa, esimerkiksi 905.",
  "Kommunkoden har tre siffror, till exempel 905.",
  "A municipality code has three digits, 905 for example.",
);

export const municipalities = () =>
  taxonomy({
    kind: "municipality",
    labels: {
      singular: words("Kunta", "Kommun", "Municipality"),
      plural: words("Kunnat", "Kommuner", "Municipalities"),
    },
    columns: ["code"],
    fields: [
      {
        name: "code",
        type: "text",
        required: true,
        unique: true,
        label: words("Kuntakoodi", "Kommunkod", "Municipality code"),
        validate: (value: unknown, { req }: { req: { i18n?: { language?: string } } }) =>
          /^\d{3}$/.test(String(value ?? "")) || NOT_A_CODE[adminLanguage(req.i18n?.language)], // three digits
        admin: { placeholder: "905" },
      },
    ],
  });
