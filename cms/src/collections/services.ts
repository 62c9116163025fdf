import {
  addressField,
  emailField,
  hoursField,
  phoneField,
  priceField,
  serviceLanguagesField,
} from "../fields/contact-details.ts";
import {
  contactsField,
  customerGroupsField,
  imageField,
  lifeSituationsField,
  manyField,
  municipalitiesField,
  oneField,
  topicsField,
} from "../fields/relations.ts";
import { bodyField } from "../fields/rich-text.ts";
import { headingField, leadField, lineField, paragraphField } from "../fields/text.ts";
import { words } from "../i18n/words.ts";
import { GROUPS } from "./groups.ts";
import { publicDocument } from "./public-document.ts";

const CHANNEL_TYPES = [
  { value: "e-service", label: words("verkkoasiointi", "e-tjänst", "e-service") },
  { value: "phone", label: words("puhelin", "telefon", "phone") },
  { value: "place", label: words("palvelupaikka", "serviceställe", "service location") },
  { value: "form", label: words("lomake", "blankett", "form") },
  { value: "web-page", label: words("verkkosivu", "webbsida", "web page") },
];

const channelIs =
  (...types: string[]) =>
  (_: unknown, row: { type?: string } | undefined): boolean =>
    row?.type !== undefined && types.includes(row.type);

export const services = () =>
  publicDocument({
    kind: "service",
    labels: { singular: words("Palvelu", "Tjänst", "Service"), plural: words("Palvelut", "Tjänster", "Services") },
    group: GROUPS.content,
    heading: headingField("title"),
    columns: ["customerGroups"],
    fields: [
      {
        type: "tabs",
        tabs: [
          {
            label: words("Sisältö", "Innehåll", "Content"),
            fields: [
              leadField(),
              imageField(),
              bodyField("body", words("Kuvaus", "Beskrivning", "Description"), { required: true }),
              bodyField("audience", words("Kenelle", "För vem", "Who it is for")),
              bodyField("requirements", words("Edellytykset", "Förutsättningar", "Requirements")),
              bodyField("howToApply", words("Näin haet", "Så här ansöker du", "How to apply")),
              {
                name: "action",
                type: "group",
                label: words("Toimintapainike", "Knapp", "Call to action"),
                fields: [
                  lineField("label", words("Painikkeen teksti", "Knappens text", "Button text")),
                  lineField("url", words("Osoite", "Adress", "Address")),
                ],
              },
              bodyField(
                "benefitEffects",
                words(
                  "Velvollisuudet ja vaikutus etuuksiin",
                  "Skyldigheter och inverkan på förmåner",
                  "Obligations and effect on benefits",
                ),
              ),
            ],
          },
          {
            label: words("Asiointi", "Kontakt", "Channels"),
            fields: [
              {
                name: "channels",
                type: "array",
                label: words("Asiointikanavat", "Servicekanaler", "Channels"),
                labels: {
                  singular: words("Kanava", "Kanal", "Channel"),
                  plural: words("Kanavat", "Kanaler", "Channels"),
                },
                fields: [
                  {
                    name: "type",
                    type: "select",
                    required: true,
                    options: CHANNEL_TYPES,
                    label: words("Tyyppi", "Typ", "Type"),
                  },
                  lineField("name", words("Nimi", "Namn", "Name"), { required: true }),
                  paragraphField("description", words("Kuvaus", "Beskrivning", "Description")),
                  {
                    ...lineField("url", words("Osoite", "Adress", "Address")),
                    admin: { condition: channelIs("e-service", "form", "web-page", "place") },
                  },
                  { ...phoneField(), admin: { condition: channelIs("phone", "place") } },
                  { ...emailField(), admin: { condition: channelIs("place", "form", "phone") } },
                  { ...addressField(), admin: { condition: channelIs("place", "form") } },
                  { ...hoursField(), admin: { condition: channelIs("place") } },
                ],
              },
              priceField(),
              serviceLanguagesField(),
              contactsField(),
            ],
          },
          {
            label: words("Ketkä ja missä", "Vilka och var", "Who and where"),
            fields: [
              customerGroupsField(),
              topicsField(),
              lifeSituationsField(),
              municipalitiesField(),
              oneField(
                "responsible",
                words("Vastuuorganisaatio", "Ansvarig organisation", "Responsible organisation"),
                "organisations",
              ),
              manyField("producers", words("Tuottajat", "Producenter", "Producers"), "organisations"),
              {
                name: "exceptions",
                type: "array",
                label: words("Kuntakohtaiset poikkeukset", "Undantag per kommun", "Exceptions by municipality"),
                labels: {
                  singular: words("Poikkeus", "Undantag", "Exception"),
                  plural: words("Poikkeukset", "Undantag", "Exceptions"),
                },
                fields: [
                  { ...municipalitiesField(), required: true },
                  paragraphField(
                    "text",
                    words("Mitä siellä on toisin", "Vad som är annorlunda där", "What differs there"),
                    {
                      required: true,
                    },
                  ),
                ],
              },
              {
                name: "ptvId",
                type: "text",
                index: true,
                label: words("PTV-tunniste", "SDL-identifierare", "PTV identifier"),
                admin: {
                  description: words(
                    "Palvelun tunniste Suomi.fi-palvelutietovarannossa.",
                    "Tjänstens identifierare i Suomi.fi-servicedatalagret.",
                    "The service's identifier in the Suomi.fi Finnish Service Catalogue.",
                  ),
                },
              },
            ],
          },
        ],
      },
    ],
  });
