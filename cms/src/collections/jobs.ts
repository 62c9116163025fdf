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
      { name: "employer", type: "text", required: true, label: words("Työnantaja", "Arbetsgivare", "Employer") },
      imageField(),
      bodyField("body", words("Kuvaus", "Beskrivning", "Description")),
      {
        type: "row",
        fields: [
          {
            name: "datePosted",
            type: "date",
            required: true,
            defaultValue: () => new Date().toISOString(),
            label: words("Ilmoitettu", "Annonserad", "Posted"),
            admin: { width: "33%", date: { pickerAppearance: "dayOnly", displayFormat: "d.M.yyyy" } },
          },
          {
            name: "validThrough",
            type: "date",
            required: true,
            index: true,
            label: words("Hakuaika päättyy", "Ansökningstiden går ut", "Applications close"),
            admin: { width: "33%", date: { pickerAppearance: "dayAndTime", displayFormat: "d.M.yyyy HH.mm" } },
          },
          {
            name: "openings",
            type: "number",
            required: true,
            min: 1,
            defaultValue: 1,
            label: words("Avoimia paikkoja", "Lediga platser", "Open positions"),
            admin: { width: "34%", step: 1 },
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
            admin: { width: "33%" },
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
            admin: { width: "33%" },
          },
          {
            name: "occupation",
            type: "text",
            label: words("Ammatti (ISCO-08)", "Yrke (ISCO-08)", "Occupation (ISCO-08)"),
            admin: { width: "34%", placeholder: "5120" },
          },
        ],
      },
      municipalitiesField(),
      { name: "applyUrl", type: "text", label: words("Hakulinkki", "Ansökningslänk", "Application link") },
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
        admin: { position: "sidebar", readOnly: true },
      },
      {
        name: "attribution",
        type: "text",
        label: words("Lähdemerkintä", "Källhänvisning", "Attribution"),
        admin: { position: "sidebar" },
      },
    ],
  });
