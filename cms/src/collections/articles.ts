import { serviceLanguageOptions } from "../fields/contact-details.ts";
import {
  contactsField,
  customerGroupsField,
  imageField,
  manyField,
  oneField,
  topicsField,
} from "../fields/relations.ts";
import { bodyField } from "../fields/rich-text.ts";
import { headingField, leadField, lineField } from "../fields/text.ts";
import { words } from "../i18n/words.ts";
import { GROUPS } from "./groups.ts";
import { publicDocument } from "./public-document.ts";

export const articles = () =>
  publicDocument({
    kind: "article",
    labels: {
      singular: words("Uutinen", "Nyhet", "News article"),
      plural: words("Ajankohtaista", "Aktuellt", "News"),
    },
    group: GROUPS.content,
    heading: headingField("title"),
    columns: ["datePublished"],
    description: words(
      "Uutiset ja tiedotteet, jotka vanhenevat. Pysyvä tieto kuuluu palveluun tai sivulle.",
      "Nyheter och meddelanden som blir gamla. Bestående information hör hemma i en tjänst eller på en sida.",
      "News and announcements that grow old. What stays true belongs in a service or on a page.",
    ),
    fields: [
      leadField(),
      imageField(),
      lineField("imageCaption", words("Kuvateksti", "Bildtext", "Picture caption"), {
        description: words(
          "Näkyy pääkuvan alla: missä, milloin, keitä. Tekstivastine kirjoitetaan kuvan omiin tietoihin.",
          "Visas under huvudbilden: var, när, vilka. Alternativtexten skrivs i bildens egna uppgifter.",
          "Stands under the main picture: where, when, who. The alternative text is written in the picture's own details.",
        ),
      }),
      bodyField("body", words("Teksti", "Text", "Text"), {
        required: true,
        description: words(
          "Tärkein ensin, lyhyet kappaleet, väliotsikko parin kappaleen välein. Lohkoja saat merkillä /.",
          "Det viktigaste först, korta stycken, en mellanrubrik med några styckens mellanrum. Block får du med tecknet /.",
          "What matters first, short paragraphs, a heading every few of them. Type / for blocks.",
        ),
      }),
      {
        name: "attachments",
        type: "array",
        label: words("Liitteet", "Bilagor", "Attachments"),
        labels: {
          singular: words("Liite", "Bilaga", "Attachment"),
          plural: words("Liitteet", "Bilagor", "Attachments"),
        },
        admin: {
          description: words(
            "Ladattavat tiedostot sivun lopussa. Tärkeä tieto kirjoitetaan aina myös sivulle.",
            "Filer att ladda ner i slutet av sidan. Viktig information skrivs alltid också på sidan.",
            "Files to download at the end of the page. What is important is always written on the page too.",
          ),
        },
        fields: [
          {
            name: "media",
            type: "upload",
            relationTo: "media",
            required: true,
            label: words("Tiedosto", "Fil", "File"),
            admin: {
              description: words(
                "PDF tai kuva. Sivu kertoo koon ja tiedostomuodon itse.",
                "PDF eller bild. Sidan anger storlek och filformat själv.",
                "A PDF or a picture. The page tells its size and format by itself.",
              ),
            },
          },
          lineField("title", words("Nimi", "Namn", "Title"), {
            required: true,
            description: words(
              "Linkin teksti: mitä tiedostossa on, esimerkiksi ”Hakulomake 2027”. Ei tiedoston nimeä.",
              "Länkens text: vad filen innehåller, till exempel ”Ansökningsblankett 2027”. Inte filnamnet.",
              "The link's text: what the file holds, “Application form 2027” for example. Not the file's name.",
            ),
          }),
          {
            type: "row",
            fields: [
              {
                name: "language",
                type: "select",
                label: words("Tiedoston kieli", "Filens språk", "Language of the file"),
                options: serviceLanguageOptions(),
                admin: {
                  width: "50%",
                  description: words(
                    "Kerrotaan lukijalle, jos tiedosto on eri kielellä kuin sivu.",
                    "Läsaren får veta det om filen är på ett annat språk än sidan.",
                    "Readers are told when the file is in another language than the page.",
                  ),
                },
              },
              {
                name: "accessible",
                type: "checkbox",
                label: words("Saavutettava tiedosto", "Tillgänglig fil", "Accessible file"),
                admin: {
                  width: "50%",
                  description: words(
                    "Rastita, kun tiedosto on tarkistettu: rakenne, lukujärjestys, tekstivastineet.",
                    "Kryssa för när filen är granskad: struktur, läsordning, alternativtexter.",
                    "Tick once the file has been checked: structure, reading order, alternative texts.",
                  ),
                },
              },
            ],
          },
        ],
      },
      topicsField(),
      customerGroupsField(),
      manyField("related", words("Lue myös", "Läs även", "See also"), "articles", {
        description: words(
          "Aiheeseen kuuluvat uutiset sivun lopussa, muutama riittää.",
          "Nyheter som hör till ämnet i slutet av sidan, några räcker.",
          "News on the same matter at the end of the page; a few will do.",
        ),
      }),
      contactsField(),
      oneField("source", words("Lähdeorganisaatio", "Källorganisation", "Source organisation"), "organisations", {
        description: words(
          "Kenen tiedote tämä on, jos ei oman alueen. Näkyy sivulla lähteenä.",
          "Vems meddelande det är, om inte den egna regionens. Visas på sidan som källa.",
          "Whose announcement this is, when not the region's own. Shown as the source.",
        ),
      }),
      {
        name: "datePublished",
        type: "date",
        label: words("Päiväys", "Datum", "Date"),
        admin: {
          position: "sidebar",
          date: { pickerAppearance: "dayOnly", displayFormat: "d.M.yyyy" },
          description: words(
            "Tyhjänä näytetään ensimmäinen julkaisupäivä.",
            "Om tomt visas den första publiceringsdagen.",
            "When empty, the day of first publication is shown.",
          ),
        },
      },
    ],
  });
