import { addressField, emailField, phonesField, serviceLanguagesField } from "../fields/contact-details.ts";
import { imageField, oneField } from "../fields/relations.ts";
import { headingField, lineField } from "../fields/text.ts";
import { words } from "../i18n/words.ts";
import { GROUPS } from "./groups.ts";
import { publicDocument } from "./public-document.ts";

export const contacts = () =>
  publicDocument({
    kind: "contact",
    labels: {
      singular: words("Yhteystieto", "Kontaktuppgift", "Contact"),
      plural: words("Yhteystiedot", "Kontaktuppgifter", "Contacts"),
    },
    group: GROUPS.people,
    heading: {
      ...headingField(
        "title",
        words(
          "Mistä lukija tunnistaa oikean numeron: ”Uraohjaus” tai ”Työnantajien palvelut”. Ei henkilön nimeä.",
          "Vad läsaren känner igen rätt nummer på: ”Karriärvägledning” eller ”Tjänster för arbetsgivare”. Inget personnamn.",
          "What tells readers this is the right number: “Career guidance” or “Services for employers”. No person's name.",
        ),
      ),
      label: words("Tehtävä tai palvelu", "Uppgift eller tjänst", "Role or service"),
    },
    columns: ["organisation"],
    description: words(
      "Yhteystieto on tehtävä tai palvelupiste, ei henkilö.",
      "En kontaktuppgift är en uppgift eller ett serviceställe, inte en person.",
      "A contact is a role or a service point, not a person.",
    ),
    fields: [
      oneField("organisation", words("Organisaatio", "Organisation", "Organisation"), "organisations", {
        description: words(
          "Minkä toimijan yhteystieto tämä on. Näkyy yhteystiedon alla ja toimijan sivulla.",
          "Vilken aktörs kontaktuppgift det är. Visas under kontaktuppgiften och på aktörens sida.",
          "Whose contact this is. Shown with the contact and on the organisation's page.",
        ),
      }),
      phonesField(),
      emailField(),
      addressField(),
      serviceLanguagesField(),
      lineField("responseTime", words("Vastausaika", "Svarstid", "Response time"), {
        description: words(
          "Milloin viestiin vastataan, esimerkiksi ”kahden arkipäivän kuluessa”.",
          "När ett meddelande besvaras, till exempel ”inom två vardagar”.",
          "When a message is answered, “within two working days” for example.",
        ),
      }),
      imageField(),
    ],
  });
