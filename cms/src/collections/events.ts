import { addressField, emailField, languageCodesField, priceField } from "../fields/contact-details.ts";
import { customerGroupsField, imageField, oneField } from "../fields/relations.ts";
import { bodyField } from "../fields/rich-text.ts";
import { headingField, leadField, lineField } from "../fields/text.ts";
import { type Words, words } from "../i18n/words.ts";
import { GROUPS } from "./groups.ts";
import { publicDocument } from "./public-document.ts";

const momentField = (name: string, label: Words, description: Words, required: boolean) => ({
  name,
  type: "date" as const,
  required,
  index: required,
  label,
  admin: {
    width: "50%",
    description,
    date: { pickerAppearance: "dayAndTime" as const, displayFormat: "d.M.yyyy HH.mm", timeFormat: "HH.mm" },
  },
});

export const events = () =>
  publicDocument({
    kind: "event",
    labels: { singular: words("Tapahtuma", "Evenemang", "Event"), plural: words("Tapahtumat", "Evenemang", "Events") },
    group: GROUPS.content,
    heading: headingField("title"),
    columns: ["startDate"],
    description: words(
      "Tilaisuus, jolla on alku ja loppu. Päättynyt tapahtuma poistuu luettelosta itsestään.",
      "Ett tillfälle med början och slut. Ett evenemang som är över försvinner ur listan av sig självt.",
      "An occasion with a start and an end. One that is over leaves the list by itself.",
    ),
    fields: [
      leadField(),
      imageField(),
      {
        type: "row",
        fields: [
          momentField(
            "startDate",
            words("Alkaa", "Börjar", "Starts"),
            words("Päivä ja kellonaika Suomen aikaa.", "Dag och klockslag, finsk tid.", "Day and time, Finnish time."),
            true,
          ),
          momentField(
            "endDate",
            words("Päättyy", "Slutar", "Ends"),
            words(
              "Tämän jälkeen tapahtuma ei enää näy tulevissa.",
              "Därefter visas evenemanget inte längre bland de kommande.",
              "After this the event no longer shows among the coming ones.",
            ),
            true,
          ),
        ],
      },
      bodyField("body", words("Kuvaus", "Beskrivning", "Description"), {
        description: words(
          "Ohjelma ja mitä osallistuja saa tilaisuudesta. Ajat ja paikat kirjoitetaan omiin kenttiinsä.",
          "Program och vad deltagaren får ut av tillfället. Tider och platser skrivs i sina egna fält.",
          "The programme, and what one gets from it. Times and places go into fields of their own.",
        ),
      }),
      {
        name: "status",
        type: "select",
        required: true,
        defaultValue: "scheduled",
        label: words("Tila", "Status", "Status"),
        options: [
          { value: "scheduled", label: words("järjestetään", "ordnas", "takes place") },
          { value: "cancelled", label: words("peruttu", "inställt", "cancelled") },
          { value: "moved", label: words("siirretty", "flyttat", "moved") },
        ],
        admin: {
          position: "sidebar",
          description: words(
            "Perutun tapahtuman sivu jää paikalleen ja kertoo perumisesta; älä poista sitä julkaisusta.",
            "Ett inställt evenemangs sida finns kvar och berättar att det är inställt; avpublicera den inte.",
            "A cancelled event's page stays and says so; do not withdraw it.",
          ),
        },
      },
      {
        name: "place",
        type: "group",
        label: words("Paikka", "Plats", "Place"),
        admin: {
          description: words(
            "Jätä tyhjäksi, jos tapahtuma on vain verkossa.",
            "Lämna tomt om evenemanget bara ordnas på webben.",
            "Leave empty when the event is online only.",
          ),
        },
        fields: [
          lineField("name", words("Paikan nimi", "Platsens namn", "Name of the place"), {
            description: words(
              "Esimerkiksi ”Pääkirjasto, Draama-sali”.",
              "Till exempel ”Huvudbiblioteket, Dramasalen”.",
              "For example “Main library, Drama hall”.",
            ),
          }),
          addressField(),
        ],
      },
      {
        name: "onlineUrl",
        type: "text",
        label: words("Verkko-osallistuminen", "Delta på webben", "Join online"),
        admin: {
          description: words(
            "Osoite, josta tilaisuuteen pääsee verkossa, https:// alussa.",
            "Adressen där man deltar på webben, med https:// i början.",
            "The address where one joins online, with https:// in front.",
          ),
        },
      },
      {
        name: "registration",
        type: "group",
        label: words("Ilmoittautuminen", "Anmälan", "Registration"),
        admin: {
          description: words(
            "Täytä, jos tilaisuuteen pitää ilmoittautua. Tyhjänä sivulla ei puhuta ilmoittautumisesta.",
            "Fyll i om man måste anmäla sig. Tomt: sidan säger inget om anmälan.",
            "Fill in when one must sign up. Left empty, the page says nothing of it.",
          ),
        },
        fields: [
          {
            name: "url",
            type: "text",
            label: words("Ilmoittautumislinkki", "Anmälningslänk", "Registration link"),
            admin: {
              description: words(
                "Lomakkeen osoite, https:// alussa.",
                "Formulärets adress, med https:// i början.",
                "The address of the form, with https:// in front.",
              ),
            },
          },
          emailField(),
          momentField(
            "deadline",
            words("Viimeistään", "Senast", "Deadline"),
            words(
              "Tämän jälkeen sivu kertoo, että ilmoittautuminen on päättynyt.",
              "Därefter säger sidan att anmälningstiden har gått ut.",
              "After this the page says that registration has closed.",
            ),
            false,
          ),
        ],
      },
      priceField(),
      languageCodesField(
        "languages",
        words("Kielet", "Språk", "Languages"),
        words(
          "Millä kielillä tilaisuudessa puhutaan tai tulkataan.",
          "På vilka språk man talar eller tolkar under tillfället.",
          "The languages spoken or interpreted there.",
        ),
      ),
      lineField("accessibility", words("Esteettömyys", "Tillgänglighet", "Accessibility"), {
        description: words(
          "Esimerkiksi ”Esteetön sisäänkäynti pihalta, induktiosilmukka salissa”.",
          "Till exempel ”Tillgänglig ingång från gården, hörslinga i salen”.",
          "For example “Step-free entrance from the yard, induction loop in the hall”.",
        ),
      }),
      lineField("audience", words("Kenelle", "För vem", "Audience"), {
        description: words(
          "Yhdellä rivillä, esimerkiksi ”alle 30-vuotiaille työnhakijoille”.",
          "På en rad, till exempel ”för arbetssökande under 30 år”.",
          "In one line, “for job seekers under 30” for example.",
        ),
      }),
      oneField("organiser", words("Järjestäjä", "Arrangör", "Organiser"), "organisations", {
        description: words(
          "Kuka vastaa tilaisuudesta. Tyhjänä järjestäjää ei nimetä.",
          "Vem som ansvarar för tillfället. Tomt: ingen arrangör nämns.",
          "Who is in charge of it. Left empty, no organiser is named.",
        ),
      }),
      customerGroupsField(),
    ],
  });
