import type { Field } from "payload";
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

/** A field that is asked of some types of channels only. */
const onlyFor = (field: Field, ...types: string[]): Field =>
  ({
    ...field,
    admin: {
      ...field.admin,
      condition: (_: unknown, row: { type?: string } | undefined) =>
        row?.type !== undefined && types.includes(row.type),
    },
  }) as Field;

export const services = () =>
  publicDocument({
    kind: "service",
    labels: { singular: words("Palvelu", "Tjänst", "Service"), plural: words("Palvelut", "Tjänster", "Services") },
    group: GROUPS.content,
    heading: headingField("title"),
    columns: ["customerGroups"],
    description: words(
      "Mitä asiakas voi saada ja miten. Yksi palvelu yhdellä sivulla, lukijan kysymysten järjestyksessä.",
      "Vad kunden kan få och hur. En tjänst per sida, i samma ordning som läsarens frågor.",
      "What a client can get, and how. One service a page, in the order of a reader's questions.",
    ),
    fields: [
      {
        type: "tabs",
        tabs: [
          {
            label: words("Sisältö", "Innehåll", "Content"),
            fields: [
              leadField(),
              imageField(),
              bodyField("body", words("Kuvaus", "Beskrivning", "Description"), {
                required: true,
                description: words(
                  "Mitä palvelu antaa lukijalle. Puhuttele: ”saat”, ”sovit”. Hakeminen ja ehdot kirjoitetaan alle omiin kenttiinsä.",
                  "Vad tjänsten ger läsaren. Tilltala: ”du får”, ”du kommer överens”. Ansökan och villkor skrivs i egna fält nedan.",
                  "What the service gives the reader. Address them: “you get”, “you agree”. How to apply and the terms have their own fields below.",
                ),
              }),
              bodyField("audience", words("Kenelle", "För vem", "Who it is for"), {
                description: words(
                  "Kenelle palvelu on tarkoitettu, ja kenelle se ei sovi. Tyhjänä kohtaa ei näy.",
                  "Vem tjänsten är till för, och vem den inte passar. Tomt: punkten visas inte.",
                  "Whom the service is for, and whom it does not suit. Left empty, the part is not shown.",
                ),
              }),
              bodyField("requirements", words("Edellytykset", "Förutsättningar", "Requirements"), {
                description: words(
                  "Mitä palvelun saaminen vaatii, esimerkiksi työnhaun voimassaolo. Luettelo on helppo lukea.",
                  "Vad som krävs för att få tjänsten, till exempel en giltig jobbsökning. En lista är lätt att läsa.",
                  "What one must have to get it, a valid job search for example. A list is easy to read.",
                ),
              }),
              bodyField("howToApply", words("Näin haet", "Så här ansöker du", "How to apply"), {
                description: words(
                  "Vaiheet järjestyksessä numeroituna luettelona: mitä teet, mitä sitten tapahtuu, kauanko se kestää.",
                  "Stegen i ordning som en numrerad lista: vad du gör, vad som sedan händer, hur länge det tar.",
                  "The steps as a numbered list: what you do, what happens then, how long it takes.",
                ),
              }),
              {
                name: "action",
                type: "group",
                label: words("Toimintapainike", "Knapp", "Call to action"),
                admin: {
                  description: words(
                    "Sivun ainoa painike: siitä palvelua haetaan. Tyhjänä painiketta ei ole.",
                    "Sidans enda knapp: med den ansöker man om tjänsten. Tomt: ingen knapp.",
                    "The one button of the page: it starts the application. Left empty, there is none.",
                  ),
                },
                fields: [
                  lineField("label", words("Painikkeen teksti", "Knappens text", "Button text"), {
                    description: words(
                      "Kerro teko ja paikka: ”Hae starttirahaa Oma asioinnissa”.",
                      "Säg handlingen och platsen: ”Ansök om startpeng i E-tjänsten”.",
                      "Say the deed and the place: “Apply in the e-service”.",
                    ),
                  }),
                  lineField("url", words("Osoite", "Adress", "Address"), {
                    description: words(
                      "Verkkoasioinnin osoite tällä kielellä, https:// alussa.",
                      "E-tjänstens adress på det här språket, med https:// i början.",
                      "The address of the e-service in this language, with https:// in front.",
                    ),
                  }),
                ],
              },
              bodyField(
                "benefitEffects",
                words(
                  "Velvollisuudet ja vaikutus etuuksiin",
                  "Skyldigheter och inverkan på förmåner",
                  "Obligations and effect on benefits",
                ),
                {
                  description: words(
                    "Mihin palvelu sitoo ja miten se vaikuttaa esimerkiksi työttömyysetuuteen. Tämä lukijan on saatava tietää ennen hakemista.",
                    "Vad tjänsten förpliktar till och hur den påverkar till exempel arbetslöshetsförmånen. Det måste läsaren få veta före ansökan.",
                    "What the service binds one to, and what it does to an unemployment benefit, say. Readers must know before they apply.",
                  ),
                },
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
                admin: {
                  description: words(
                    "Kaikki tavat asioida, ensisijainen ensin: verkossa, puhelimella, paikan päällä, lomakkeella.",
                    "Alla sätt att uträtta ärendet, det främsta först: på webben, per telefon, på plats, med blankett.",
                    "Every way to do business, the main one first: online, by phone, in person, by form.",
                  ),
                },
                fields: [
                  {
                    name: "type",
                    type: "select",
                    required: true,
                    options: CHANNEL_TYPES,
                    label: words("Tyyppi", "Typ", "Type"),
                    admin: {
                      description: words(
                        "Tyyppi ratkaisee, mitä muuta kanavasta kysytään.",
                        "Typen avgör vad mer som frågas om kanalen.",
                        "The type decides what else is asked of the channel.",
                      ),
                    },
                  },
                  lineField("name", words("Nimi", "Namn", "Name"), {
                    required: true,
                    description: words(
                      "Kanavan nimi lukijalle, esimerkiksi ”Asiakaspalvelu” tai ”Vaasan toimipiste”.",
                      "Kanalens namn för läsaren, till exempel ”Kundservicen” eller ”Verksamhetsstället i Vasa”.",
                      "What readers know the channel by, “Customer service” or “Vaasa office” for example.",
                    ),
                  }),
                  paragraphField("description", words("Kuvaus", "Beskrivning", "Description"), {
                    description: words(
                      "Mitä tässä kanavassa voi hoitaa ja mitä siihen tarvitaan, esimerkiksi pankkitunnukset.",
                      "Vad man kan uträtta i kanalen och vad som behövs, till exempel bankkoder.",
                      "What can be done there and what it takes, online banking codes for example.",
                    ),
                  }),
                  onlyFor(
                    lineField("url", words("Osoite", "Adress", "Address"), {
                      description: words(
                        "Verkkopalvelun, lomakkeen tai toimipisteen verkkosivu tällä kielellä.",
                        "E-tjänstens, blankettens eller verksamhetsställets webbsida på det här språket.",
                        "The web page of the service, form or office in this language.",
                      ),
                    }),
                    "e-service",
                    "form",
                    "web-page",
                    "place",
                  ),
                  onlyFor(phoneField(), "phone", "place"),
                  onlyFor(emailField(), "place", "form", "phone"),
                  onlyFor(addressField(), "place", "form"),
                  onlyFor(hoursField(), "place"),
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
              municipalitiesField(
                words(
                  "Missä kunnissa palvelua saa. Tyhjänä koko alueella.",
                  "I vilka kommuner tjänsten finns. Tomt: i hela regionen.",
                  "The municipalities that have the service. Left empty, the whole region.",
                ),
              ),
              oneField(
                "responsible",
                words("Vastuuorganisaatio", "Ansvarig organisation", "Responsible organisation"),
                "organisations",
                {
                  description: words(
                    "Kuka päättää palvelusta ja vastaa siitä. Näkyy sivun tiedoissa.",
                    "Vem som beslutar om tjänsten och ansvarar för den. Visas bland sidans uppgifter.",
                    "Who decides on the service and answers for it. Shown among the page's facts.",
                  ),
                },
              ),
              manyField("producers", words("Tuottajat", "Producenter", "Producers"), "organisations", {
                description: words(
                  "Ketkä palvelun käytännössä antavat, jos joku muu kuin vastuuorganisaatio.",
                  "De som i praktiken ger tjänsten, om någon annan än den ansvariga organisationen.",
                  "Those who give the service in practice, when not the responsible organisation.",
                ),
              }),
              {
                name: "exceptions",
                type: "array",
                label: words("Kuntakohtaiset poikkeukset", "Undantag per kommun", "Exceptions by municipality"),
                labels: {
                  singular: words("Poikkeus", "Undantag", "Exception"),
                  plural: words("Poikkeukset", "Undantag", "Exceptions"),
                },
                admin: {
                  description: words(
                    "Jos palvelu toimii jossakin kunnassa toisin, kerro se tässä: muu sivu kertoo yleisen.",
                    "Om tjänsten fungerar annorlunda i någon kommun, berätta det här: resten av sidan gäller allmänt.",
                    "Where a municipality does it differently, say so here: the rest of the page tells the general case.",
                  ),
                },
                fields: [
                  {
                    ...municipalitiesField(
                      words(
                        "Kunnat, joita poikkeus koskee.",
                        "Kommunerna som undantaget gäller.",
                        "The municipalities it concerns.",
                      ),
                    ),
                    required: true,
                  },
                  paragraphField(
                    "text",
                    words("Mitä siellä on toisin", "Vad som är annorlunda där", "What differs there"),
                    {
                      required: true,
                      description: words(
                        "Yksi tai kaksi virkettä, esimerkiksi ”Kaskisissa neuvonta on vain tiistaisin”.",
                        "En eller två meningar, till exempel ”I Kaskö ges rådgivning bara på tisdagar”.",
                        "A sentence or two, “In Kaskinen there is guidance on Tuesdays only” for example.",
                      ),
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
