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

const dayField = (name: string, label: Words, required = true) => ({
  name,
  type: "date" as const,
  required,
  label,
  admin: { width: "50%", date: { pickerAppearance: "dayOnly" as const, displayFormat: "d.M.yyyy" } },
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
      },
      {
        name: "findings",
        type: "array",
        label: words("Puutteet", "Brister", "Findings"),
        labels: { singular: words("Puute", "Brist", "Finding"), plural: words("Puutteet", "Brister", "Findings") },
        fields: [
          {
            type: "row",
            fields: [
              {
                name: "criterion",
                type: "text",
                required: true,
                label: words("WCAG-kriteeri", "WCAG-kriterium", "WCAG criterion"),
                admin: { width: "50%", placeholder: "1.4.3" },
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
                admin: { width: "50%" },
              },
            ],
          },
          paragraphField("description", words("Kuvaus", "Beskrivning", "Description"), { required: true }),
          paragraphField("alternative", words("Vaihtoehtoinen tapa", "Alternativt sätt", "Alternative")),
          dayField("mendBy", words("Korjataan viimeistään", "Åtgärdas senast", "Fixed by"), false),
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
      },
      {
        type: "row",
        fields: [
          dayField("preparedOn", words("Laadittu", "Upprättat", "Prepared on")),
          dayField("reviewedOn", words("Tarkistettu", "Granskat", "Reviewed on")),
        ],
      },
      lineField("provider", words("Palvelun tarjoaja", "Tjänsteleverantör", "Provider"), { required: true }),
      {
        ...emailField("feedbackEmail", words("Palautteen osoite", "Adress för respons", "Feedback address")),
        required: true,
      },
    ],
  });
