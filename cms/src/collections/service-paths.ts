import { contactsField, imageField, linkFields, manyField, oneField } from "../fields/relations.ts";
import { bodyField } from "../fields/rich-text.ts";
import { slugField } from "../fields/slug.ts";
import { headingField, leadField, lineField } from "../fields/text.ts";
import { words } from "../i18n/words.ts";
import { GROUPS } from "./groups.ts";
import { publicDocument } from "./public-document.ts";

export const servicePaths = () =>
  publicDocument({
    kind: "service-path",
    labels: {
      singular: words("Palvelupolku", "Servicestig", "Service path"),
      plural: words("Palvelupolut", "Servicestigar", "Service paths"),
    },
    group: GROUPS.content,
    heading: headingField("title"),
    columns: ["customerGroup"],
    description: words(
      "Lukijan kulku palvelusta toiseen, askel kerrallaan. Lukija voi tulostaa polun suunnitelmaksi.",
      "Läsarens väg från en tjänst till nästa, steg för steg. Läsaren kan skriva ut stigen som en plan.",
      "A reader's way from service to service, step by step. Readers can print it as a plan.",
    ),
    fields: [
      leadField(),
      imageField(),
      oneField("customerGroup", words("Asiakasryhmä", "Kundgrupp", "Customer group"), "customer-groups", {
        description: words(
          "Kenen polku tämä on. Polku näkyy tämän ryhmän sivulla.",
          "Vems stig det är. Stigen visas på den här gruppens sida.",
          "Whose path this is. It shows on that group's page.",
        ),
      }),
      bodyField("intro", words("Johdanto", "Inledning", "Introduction"), {
        description: words(
          "Mihin polku vie ja mistä tietää, että se on oikea. Näkyy ennen askeleita.",
          "Vart stigen leder och hur man vet att den är rätt. Visas före stegen.",
          "Where the path leads, and how to know it is the right one. Stands before the steps.",
        ),
      }),
      {
        name: "steps",
        type: "array",
        required: true,
        minRows: 1,
        label: words("Askeleet", "Steg", "Steps"),
        labels: { singular: words("Askel", "Steg", "Step"), plural: words("Askeleet", "Steg", "Steps") },
        admin: {
          description: words(
            "Järjestyksessä, viidestä seitsemään on sopiva määrä. Askeleita lisätään ja järjestetään alkukielellä.",
            "I ordning; fem till sju är lagom. Stegen läggs till och ordnas på ursprungsspråket.",
            "In order; five to seven is a good number. They are added and ordered in the source language.",
          ),
          components: { RowLabel: "/admin/StepLabel.tsx#StepLabel" },
        },
        fields: [
          headingField(
            "title",
            words(
              "Mitä tässä askeleessa tapahtuu, lukijan sanoin: ”Sovit alkuhaastattelun”.",
              "Vad som händer i steget, med läsarens ord: ”Du kommer överens om en intervju”.",
              "What happens in this step, in the reader's words: “You agree on a first interview”.",
            ),
          ),
          slugField(),
          oneField("actor", words("Kuka toimii", "Vem handlar", "Who acts"), "organisations", {
            description: words(
              "Kenen luona tai kenen kanssa askel otetaan.",
              "Hos vem eller med vem steget tas.",
              "At whose place or with whom the step is taken.",
            ),
          }),
          bodyField("youDo", words("Mitä sinä teet", "Vad du gör", "What you do"), {
            description: words(
              "Lukijan tehtävät. Kirjoita ”sinä”-muodossa: ”Täytät hakemuksen”.",
              "Läsarens uppgifter. Skriv i du-form: ”Du fyller i ansökan”.",
              "The reader's part. Write to “you”: “You fill in the form”.",
            ),
          }),
          bodyField("weDo", words("Mitä me teemme", "Vad vi gör", "What we do"), {
            description: words(
              "Mitä viranomainen tai kumppani tekee samaan aikaan, ja milloin lukija kuulee siitä.",
              "Vad myndigheten eller partnern gör under tiden, och när läsaren hör om det.",
              "What the authority or partner does meanwhile, and when the reader hears of it.",
            ),
          }),
          lineField("duration", words("Kesto", "Tid", "Duration"), {
            description: words(
              "Kauanko askel yleensä kestää, esimerkiksi ”2–4 viikkoa”.",
              "Hur länge steget brukar ta, till exempel ”2–4 veckor”.",
              "How long the step usually takes, “2–4 weeks” for example.",
            ),
          }),
          manyField("services", words("Palvelut", "Tjänster", "Services"), "services", {
            description: words(
              "Palvelut, joita tässä askeleessa käytetään. Nimi vie palvelun sivulle.",
              "Tjänster som används i steget. Namnet leder till tjänstens sida.",
              "The services this step makes use of. The name leads to the service's page.",
            ),
          }),
          {
            name: "links",
            type: "array",
            label: words("Linkit", "Länkar", "Links"),
            labels: { singular: words("Linkki", "Länk", "Link"), plural: words("Linkit", "Länkar", "Links") },
            admin: {
              description: words(
                "Lomakkeet ja ohjeet, joita askeleessa tarvitaan.",
                "Blanketter och anvisningar som behövs i steget.",
                "Forms and instructions the step needs.",
              ),
            },
            fields: [
              ...linkFields().filter((field) => field.name !== "description"),
              {
                name: "need",
                type: "select",
                required: true,
                defaultValue: "optional",
                label: words("Tarve", "Behov", "Need"),
                options: [
                  { value: "required", label: words("pakollinen", "obligatorisk", "required") },
                  { value: "optional", label: words("vapaaehtoinen", "frivillig", "optional") },
                  { value: "choice", label: words("vaihtoehto", "alternativ", "one of several") },
                ],
                admin: {
                  description: words(
                    "Kertoo lukijalle, onko tämä pakko tehdä. ”Vaihtoehto”: yksi näistä riittää.",
                    "Säger läsaren om det här måste göras. ”Alternativ”: ett av dem räcker.",
                    "Tells readers whether it must be done. “One of several”: any of them will do.",
                  ),
                },
              },
            ],
          },
          {
            name: "branches",
            type: "array",
            label: words("Siirtymät toiselle polulle", "Övergångar till en annan stig", "Branches to another path"),
            labels: {
              singular: words("Siirtymä", "Övergång", "Branch"),
              plural: words("Siirtymät", "Övergångar", "Branches"),
            },
            admin: {
              description: words(
                "Jos tässä kohdassa selviää, että toinen polku sopii paremmin. Lukija pääsee sieltä myös takaisin.",
                "Om det här visar sig att en annan stig passar bättre. Läsaren hittar också tillbaka därifrån.",
                "For when it turns out here that another path suits better. Readers find the way back too.",
              ),
            },
            fields: [
              lineField("label", words("Kun tarpeesi muuttuvat", "När dina behov ändras", "When your needs change"), {
                required: true,
                description: words(
                  "Tilanne lukijan sanoin: ”Löysit opiskelupaikan”.",
                  "Situationen med läsarens ord: ”Du fick en studieplats”.",
                  "The situation in the reader's words: “You found a place to study”.",
                ),
              }),
              {
                ...oneField("path", words("Polku", "Stig", "Path"), "service-paths", {
                  description: words(
                    "Polku, jolle lukija siirtyy.",
                    "Stigen som läsaren går över till.",
                    "The path the reader moves to.",
                  ),
                }),
                required: true,
              },
              {
                name: "step",
                type: "text",
                label: words("Polun askel", "Steg på stigen", "Step of the path"),
                admin: {
                  description: words(
                    "Askel, josta siellä jatketaan. Tyhjänä polun alku.",
                    "Steget där man fortsätter. Tomt: stigens början.",
                    "The step to go on from there. Left empty, the start of the path.",
                  ),
                  components: { Field: "/admin/StepSelect.tsx#StepSelect" },
                },
              },
            ],
          },
        ],
      },
      contactsField(),
    ],
  });
