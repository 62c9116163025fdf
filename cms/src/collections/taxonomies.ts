import { lineField } from "../fields/text.ts";
import { adminLanguage, words } from "../i18n/words.ts";
import { taxonomy } from "./taxonomy.ts";

export const topics = () =>
  taxonomy({
    kind: "topic",
    labels: { singular: words("Aihe", "Ämne", "Topic"), plural: words("Aiheet", "Ämnen", "Topics") },
    description: words(
      "Millä aiheilla sisältöä luokitellaan kaikilla alueilla. Muutos tulee voimaan heti tallennettaessa.",
      "Ämnena som innehåll klassificeras med i alla regioner. En ändring gäller genast när den sparas.",
      "The topics that content is sorted by in all regions. A change takes effect as soon as it is saved.",
    ),
  });

export const customerGroups = () =>
  taxonomy({
    kind: "customer-group",
    labels: {
      singular: words("Asiakasryhmä", "Kundgrupp", "Customer group"),
      plural: words("Asiakasryhmät", "Kundgrupper", "Customer groups"),
    },
    description: words(
      "Keinä lukijat tulevat sivustolle. Kullakin ryhmällä on oma sivunsa kaikilla alueilla.",
      "Som vem läsarna kommer till webbplatsen. Varje grupp har en egen sida i alla regioner.",
      "As whom readers come to the site. Each group has a page of its own in every region.",
    ),
    fields: [
      lineField("door", words("Lukijan sanoin", "Med läsarens ord", "In the reader's words"), {
        description: words(
          "Lause, josta lukija tunnistaa itsensä etusivulla, esimerkiksi ”Olen alle 30-vuotias”.",
          "Meningen som läsaren känner igen sig i på förstasidan, till exempel ”Jag är under 30 år”.",
          "The sentence readers know themselves by on the front page, “I am under 30” for example.",
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
    description: words(
      "Tilanteet, joissa lukija etsii palvelua, esimerkiksi työttömäksi jääminen. Lukija rajaa niillä palveluja.",
      "Situationer då läsaren söker en tjänst, till exempel att bli arbetslös. Läsaren filtrerar tjänster med dem.",
      "Situations in which readers look for a service, losing a job for example. They narrow the services by these.",
    ),
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
    description: words(
      "Kuntien nimet kaikilla kielillä. Alue, palvelut ja työpaikat viittaavat niihin.",
      "Kommunernas namn på alla språk. Regioner, tjänster och jobb hänvisar till dem.",
      "The municipalities' names in every language. Regions, services and jobs refer to them.",
    ),
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
        admin: {
          placeholder: "905",
          description: words(
            "Tilastokeskuksen kolminumeroinen koodi, esimerkiksi Vaasa 905.",
            "Statistikcentralens tresiffriga kod, till exempel Vasa 905.",
            "The three digits of Statistics Finland, Vaasa is 905.",
          ),
        },
      },
    ],
  });
