import { emailField } from "../fields/contact-details.ts";
import { headingField, lineField, paragraphField } from "../fields/text.ts";
import { adminLanguage, type Words, words } from "../i18n/words.ts";
import { GROUPS } from "./groups.ts";
import { publicDocument } from "./public-document.ts";

const NOT_A_CRITERION = words(
  "Kirjoita WCAG-kriteerin numero, esimerkiksi 1.4.3.",
  "Skriv numret på WCAG-kriteriet, till exempel 1.4.3.",
  "Write the number of the WCAG criterion, 1.4.3 for example.",
);

const dayField = (name: string, label: Words, description: Words, required = true) => ({
  name,
  type: "date" as const,
  required,
  label,
  admin: { width: "50%", description, date: { pickerAppearance: "dayOnly" as const, displayFormat: "d.M.yyyy" } },
});

export const accessibilityStatements = () =>
  publicDocument({
    kind: "accessibility-statement",
    labels: {
      singular: words("Saavutettavuusseloste", "Tillgänglighetsutlåtande", "Accessibility statement"),
      plural: words("Saavutettavuusselosteet", "Tillgänglighetsutlåtanden", "Accessibility statements"),
    },
    group: GROUPS.site,
    heading: headingField("title"),
    columns: ["status", "reviewedOn"],
    description: words(
      "Lain vaatima seloste sivuston saavutettavuudesta. Automaattisen tarkistuksen löydökset lisätään sivulle itsestään.",
      "Utlåtandet om webbplatsens tillgänglighet som lagen kräver. Det den automatiska kontrollen hittar läggs till på sidan av sig självt.",
      "The statement on accessibility that the law asks for. What the automatic check finds is added to the page by itself.",
    ),
    fields: [
      {
        name: "status",
        type: "select",
        required: true,
        label: words("Täyttääkö sivusto vaatimukset", "Uppfyller webbplatsen kraven", "Conformance"),
        options: [
          { value: "full", label: words("kaikilta osin", "helt", "fully") },
          { value: "partial", label: words("osittain", "delvis", "partly") },
          { value: "none", label: words("ei täytä", "inte", "not") },
        ],
        admin: {
          description: words(
            "Kokonaisarvio WCAG 2.1 AA -tasosta. ”Osittain”, jos yksikin puute on kirjattu.",
            "Helhetsbedömning mot WCAG 2.1 AA. ”Delvis” om ens en brist har antecknats.",
            "The overall verdict on WCAG 2.1 AA. “Partly” as soon as one finding is noted.",
          ),
        },
      },
      {
        name: "findings",
        type: "array",
        label: words("Puutteet", "Brister", "Findings"),
        labels: { singular: words("Puute", "Brist", "Finding"), plural: words("Puutteet", "Brister", "Findings") },
        admin: {
          description: words(
            "Mikä ei ole vielä saavutettavaa. Lukijalla on oikeus saada tieto toisella tavalla.",
            "Det som ännu inte är tillgängligt. Läsaren har rätt att få informationen på annat sätt.",
            "What is not accessible yet. Readers have a right to get the information another way.",
          ),
        },
        fields: [
          {
            type: "row",
            fields: [
              {
                name: "criterion",
                type: "text",
                required: true,
                label: words("WCAG-kriteeri", "WCAG-kriterium", "WCAG criterion"),
                admin: {
                  width: "50%",
                  placeholder: "1.4.3",
                  description: words(
                    "Vaatimuksen numero, esimerkiksi 1.1.1 kuvien tekstivastineille.",
                    "Kravets nummer, till exempel 1.1.1 för bilders alternativtexter.",
                    "The number of the requirement, 1.1.1 for pictures' alternative texts for example.",
                  ),
                },
                // principle, guideline, criterion
                validate: (value: unknown, { req }: { req: { i18n?: { language?: string } } }) =>
                  /^\d\.\d\.\d{1,2}$/.test(String(value ?? "")) || NOT_A_CRITERION[adminLanguage(req.i18n?.language)],
              },
              {
                name: "reason",
                type: "select",
                required: true,
                label: words("Syy", "Orsak", "Reason"),
                options: [
                  {
                    value: "non-compliance",
                    label: words("vaatimus ei täyty", "kravet uppfylls inte", "non-compliance"),
                  },
                  {
                    value: "disproportionate-burden",
                    label: words("kohtuuton rasite", "oproportionerlig börda", "disproportionate burden"),
                  },
                  { value: "out-of-scope", label: words("lain ulkopuolella", "utanför lagen", "out of scope") },
                ],
                admin: {
                  width: "50%",
                  description: words(
                    "Kohtuuton rasite vaatii kirjallisen arvion. Lain ulkopuolella on esimerkiksi vanha arkistoaineisto.",
                    "Oproportionerlig börda kräver en skriftlig bedömning. Utanför lagen är till exempel gammalt arkivmaterial.",
                    "Disproportionate burden needs a written assessment. Out of scope is old archive material, say.",
                  ),
                },
              },
            ],
          },
          paragraphField("description", words("Kuvaus", "Beskrivning", "Description"), {
            required: true,
            description: words(
              "Mikä ei toimi ja missä, lukijan sanoin: ”Vanhojen PDF-oppaiden taulukoita ei voi lukea ruudunlukijalla”.",
              "Vad som inte fungerar och var, med läsarens ord: ”Tabellerna i de gamla PDF-guiderna kan inte läsas med skärmläsare”.",
              "What does not work and where, in the reader's words: “Tables of the old PDF guides cannot be read with a screen reader”.",
            ),
          }),
          paragraphField("alternative", words("Vaihtoehtoinen tapa", "Alternativt sätt", "Alternative"), {
            description: words(
              "Mistä saman tiedon saa nyt, esimerkiksi puhelinpalvelusta.",
              "Varifrån man får samma information nu, till exempel från telefontjänsten.",
              "Where the same is to be had now, from the phone service for example.",
            ),
          }),
          dayField(
            "mendBy",
            words("Korjataan viimeistään", "Åtgärdas senast", "Fixed by"),
            words(
              "Päivä, jonka aiotte pitää: lukijat näkevät sen.",
              "En dag ni tänker hålla: läsarna ser den.",
              "A day you mean to keep: readers see it.",
            ),
            false,
          ),
        ],
      },
      {
        name: "method",
        type: "select",
        required: true,
        defaultValue: "self-assessment",
        label: words("Arviointitapa", "Bedömningsmetod", "Method"),
        options: [
          { value: "self-assessment", label: words("itsearviointi", "egen bedömning", "self-assessment") },
          { value: "third-party", label: words("ulkopuolinen arvio", "utomstående bedömning", "third party") },
        ],
        admin: {
          description: words("Kuka sivuston arvioi.", "Vem som har bedömt webbplatsen.", "Who assessed the site."),
        },
      },
      {
        type: "row",
        fields: [
          dayField(
            "preparedOn",
            words("Laadittu", "Upprättat", "Prepared on"),
            words(
              "Selosteen ensimmäinen päiväys.",
              "Utlåtandets första datum.",
              "The day the statement was first made.",
            ),
          ),
          dayField(
            "reviewedOn",
            words("Tarkistettu", "Granskat", "Reviewed on"),
            words(
              "Viimeisin tarkistus. Seloste tarkistetaan vähintään kerran vuodessa.",
              "Senaste granskning. Utlåtandet granskas minst en gång om året.",
              "The latest review. A statement is reviewed at least once a year.",
            ),
          ),
        ],
      },
      lineField("provider", words("Palvelun tarjoaja", "Tjänsteleverantör", "Provider"), {
        required: true,
        description: words(
          "Viranomainen, joka vastaa sivuston saavutettavuudesta.",
          "Myndigheten som ansvarar för webbplatsens tillgänglighet.",
          "The authority answering for the site's accessibility.",
        ),
      }),
      {
        ...emailField(
          "feedbackEmail",
          words("Palautteen osoite", "Adress för respons", "Feedback address"),
          words(
            "Osoite, johon saavutettavuuspalaute tulee. Siihen on vastattava 14 päivässä.",
            "Adressen dit tillgänglighetsrespons kommer. Den ska besvaras inom 14 dagar.",
            "Where feedback on accessibility goes. It must be answered within 14 days.",
          ),
        ),
        required: true,
      },
    ],
  });
