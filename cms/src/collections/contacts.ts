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
      ...headingField("title"),
      label: words("Tehtävä tai palvelu", "Uppgift eller tjänst", "Role or service"),
    },
    columns: ["organisation"],
    description: words(
      "Yhteystieto on tehtävä tai palvelupiste, ei henkilö.",
      "En kontaktuppgift är en uppgift eller ett serviceställe, inte en person.",
      "A contact is a role or a service point, not a person.",
    ),
    fields: [
      oneField("organisation", words("Organisaatio", "Organisation", "Organisation"), "organisations"),
      phonesField(),
      emailField(),
      addressField(),
      serviceLanguagesField(),
      lineField("responseTime", words("Vastausaika", "Svarstid", "Response time")),
      imageField(),
    ],
  });
