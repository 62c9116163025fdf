import { imageField, municipalitiesField } from "../fields/relations.ts";
import { bodyField } from "../fields/rich-text.ts";
import { headingField } from "../fields/text.ts";
import { words } from "../i18n/words.ts";
import { GROUPS } from "./groups.ts";
import { publicDocument } from "./public-document.ts";

export const jobs = () =>
  publicDocument({
    kind: "job",
    labels: { singular: words("Työpaikka", "Jobb", "Job"), plural: words("Työpaikat", "Jobb", "Jobs") },
    group: GROUPS.content,
    heading: headingField("title"),
    columns: ["employer", "validThrough"],
    description: words(
      "Työpaikka poistuu sivustolta itsestään, kun hakuaika päättyy. Älä kirjoita henkilöiden yhteystietoja.",
      "Jobbet försvinner av sig självt från webbplatsen när ansökningstiden går ut. Skriv inga personers kontaktuppgifter.",
      "A job leaves the site by itself when applications close. Write no personal contact details.",
    ),
    fields: [
      {
        name: "employer",
        type: "text",
        required: true,
        label: words("Työnantaja", "Arbetsgivare", "Employer"),
        admin: {
          description: words(
            "Yrityksen tai yhteisön nimi, sama kaikilla kielillä.",
            "Företagets eller organisationens namn, samma på alla språk.",
            "The company's or organisation's name, the same in every language.",
          ),
        },
      },
      imageField(),
      bodyField("body", words("Kuvaus", "Beskrivning", "Description"), {
        description: words(
          "Mitä työssä tehdään, mitä siltä odotetaan ja mitä työnantaja tarjoaa.",
          "Vad man gör i arbetet, vad som förväntas och vad arbetsgivaren erbjuder.",
          "What the work is, what is expected and what the employer offers.",
        ),
      }),
      {
        type: "row",
        fields: [
          {
            name: "datePosted",
            type: "date",
            required: true,
            defaultValue: () => new Date().toISOString(),
            label: words("Ilmoitettu", "Annonserad", "Posted"),
            admin: {
              width: "33%",
              date: { pickerAppearance: "dayOnly", displayFormat: "d.M.yyyy" },
              description: words(
                "Uusimmat ovat luettelossa ensin.",
                "De nyaste står först i listan.",
                "The newest come first in lists.",
              ),
            },
          },
          {
            name: "validThrough",
            type: "date",
            required: true,
            index: true,
            label: words("Hakuaika päättyy", "Ansökningstiden går ut", "Applications close"),
            admin: {
              width: "33%",
              date: { pickerAppearance: "dayAndTime", displayFormat: "d.M.yyyy HH.mm" },
              description: words(
                "Ilmoitus poistuu sivustolta tällä hetkellä, Suomen aikaa.",
                "Annonsen försvinner från webbplatsen vid den här tidpunkten, finsk tid.",
                "The job leaves the site at this moment, Finnish time.",
              ),
            },
          },
          {
            name: "openings",
            type: "number",
            required: true,
            min: 1,
            defaultValue: 1,
            label: words("Avoimia paikkoja", "Lediga platser", "Open positions"),
            admin: {
              width: "34%",
              step: 1,
              description: words(
                "Kuinka monta työntekijää haetaan.",
                "Hur många anställda som söks.",
                "How many people are wanted.",
              ),
            },
          },
        ],
      },
      {
        type: "row",
        fields: [
          {
            name: "workTime",
            type: "select",
            label: words("Työaika", "Arbetstid", "Work time"),
            options: [
              { value: "full-time", label: words("kokoaikatyö", "heltid", "full-time") },
              { value: "part-time", label: words("osa-aikatyö", "deltid", "part-time") },
              { value: "shift", label: words("vuorotyö", "skiftarbete", "shift work") },
              { value: "other", label: words("muu", "annan", "other") },
            ],
            admin: {
              width: "33%",
              description: words(
                "Lukija voi rajata työpaikkoja tällä.",
                "Läsaren kan filtrera jobben med den här.",
                "Readers can narrow the jobs by this.",
              ),
            },
          },
          {
            name: "duration",
            type: "select",
            label: words("Kesto", "Varaktighet", "Duration"),
            options: [
              { value: "permanent", label: words("vakituinen", "tillsvidare", "permanent") },
              { value: "temporary", label: words("määräaikainen", "tidsbunden", "temporary") },
              { value: "summer", label: words("kesätyö", "sommarjobb", "summer job") },
              { value: "apprenticeship", label: words("oppisopimus", "läroavtal", "apprenticeship") },
              { value: "other", label: words("muu", "annan", "other") },
            ],
            admin: {
              width: "33%",
              description: words("Kuinka kauan työ kestää.", "Hur länge arbetet varar.", "How long the work lasts."),
            },
          },
          {
            name: "occupation",
            type: "text",
            label: words("Ammatti (ISCO-08)", "Yrke (ISCO-08)", "Occupation (ISCO-08)"),
            admin: {
              width: "34%",
              placeholder: "5120",
              description: words(
                "Ammattiluokan numero, esimerkiksi 5120 kokit. Voi jättää tyhjäksi.",
                "Yrkesklassens nummer, till exempel 5120 kockar. Kan lämnas tomt.",
                "The number of the occupation, 5120 for cooks. May be left empty.",
              ),
            },
          },
        ],
      },
      municipalitiesField(
        words(
          "Missä kunnissa työtä tehdään. Lukija voi rajata työpaikkoja kunnalla.",
          "I vilka kommuner arbetet utförs. Läsaren kan filtrera jobben per kommun.",
          "The municipalities of the work. Readers can narrow the jobs by these.",
        ),
      ),
      {
        name: "applyUrl",
        type: "text",
        label: words("Hakulinkki", "Ansökningslänk", "Application link"),
        admin: {
          description: words(
            "Osoite, jossa työpaikkaa haetaan. Siitä tulee sivun painike.",
            "Adressen där man söker jobbet. Den blir knappen på sidan.",
            "Where one applies. It becomes the button of the page.",
          ),
        },
      },
      {
        name: "source",
        type: "select",
        required: true,
        defaultValue: "manual",
        label: words("Lähde", "Källa", "Source"),
        options: [
          { value: "manual", label: words("kirjoitettu täällä", "skriven här", "written here") },
          { value: "imported", label: words("tuotu", "importerad", "imported") },
        ],
        admin: {
          position: "sidebar",
          readOnly: true,
          description: words(
            "Tuotua työpaikkaa ei muuteta täällä: seuraava tuonti veisi muutoksen.",
            "Ett importerat jobb ändras inte här: nästa import skulle ta bort ändringen.",
            "An imported job is not changed here: the next import would undo it.",
          ),
        },
      },
      {
        name: "attribution",
        type: "text",
        label: words("Lähdemerkintä", "Källhänvisning", "Attribution"),
        admin: {
          position: "sidebar",
          description: words(
            "Mistä ilmoitus on peräisin, jos se pitää mainita. Näkyy sivun lopussa.",
            "Varifrån annonsen kommer, om det ska nämnas. Visas i slutet av sidan.",
            "Where the job comes from, when that must be told. Shown at the end of the page.",
          ),
        },
      },
    ],
  });
