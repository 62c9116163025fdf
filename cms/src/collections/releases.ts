import type { Access, CollectionConfig } from "payload";
import { isAdministrator, isNationalEditor, type Person, regionsOf } from "../access/index.ts";
import { idField } from "../fields/id.ts";
import { words } from "../i18n/words.ts";

const nobody = () => false;
const readable: Access = ({ req }) => {
  const person = req.user as Person;
  if (!person) return false;
  if (isAdministrator(person) || isNationalEditor(person)) return true;
  return { region: { in: regionsOf(person) } };
};

/** What the publisher reported of each release: written by `POST /api/receipts` alone. */
export const Releases: CollectionConfig = {
  slug: "releases",
  labels: {
    singular: words("Sivustojulkaisu", "Webbplatsversion", "Release"),
    plural: words("Sivustojulkaisut", "Webbplatsversioner", "Releases"),
  },
  admin: {
    group: words("Julkaiseminen", "Publicering", "Publishing"),
    useAsTitle: "release",
    description: words(
      "Mitä julkaisupalvelu kertoi kustakin sivuston vaihdosta. Tänne ei kirjoiteta käsin.",
      "Vad publiceringstjänsten har berättat om varje byte av webbplatsen. Här skriver ingen för hand.",
      "What the publisher reported of each switch of a site. Nobody writes here by hand.",
    ),
    defaultColumns: ["region", "state", "decidedAt", "seconds", "release"],
  },
  access: { create: nobody, update: nobody, delete: nobody, read: readable },
  versions: false,
  lockDocuments: false,
  defaultSort: "-decidedAt",
  fields: [
    idField(),
    {
      name: "region",
      type: "text",
      required: true,
      index: true,
      label: words("Alue", "Region", "Region"),
      admin: {
        description: words(
          "Minkä alueen sivustosta on kyse.",
          "Vilken regions webbplats det gäller.",
          "Whose site it is.",
        ),
      },
    },
    {
      name: "state",
      type: "select",
      required: true,
      label: words("Tila", "Status", "State"),
      options: [
        { value: "live", label: words("Julki", "Publicerad", "Live") },
        { value: "refused", label: words("Hylätty", "Avvisad", "Refused") },
        { value: "pinned", label: words("Lukittu aiempaan", "Låst vid en tidigare", "Pinned to an earlier one") },
      ],
      admin: {
        description: words(
          "Julki: lukijat näkevät tämän. Hylätty: edellinen jäi voimaan, syyt alla.",
          "Publicerad: läsarna ser den här. Avvisad: den föregående gäller, orsakerna nedan.",
          "Live: readers see this one. Refused: the one before stands, the reasons are below.",
        ),
      },
    },
    {
      name: "release",
      type: "text",
      label: words("Julkaisun tunnus", "Versionens namn", "Name"),
      admin: {
        description: words(
          "Nimi, jolla julkaisu löytyy lokeista.",
          "Namnet som versionen finns under i loggarna.",
          "The name it has in logs.",
        ),
      },
    },
    {
      name: "renderer",
      type: "text",
      label: words("Sivupohjien versio", "Mallarnas version", "Renderer"),
      admin: {
        description: words(
          "Millä sivupohjien versiolla sivut tehtiin.",
          "Vilken version av mallarna sidorna gjordes med.",
          "The version of the templates the pages were made with.",
        ),
      },
    },
    {
      name: "snapshotHash",
      type: "text",
      required: true,
      index: true,
      label: words("Sisällön tiiviste", "Innehållets hash", "Snapshot hash"),
      admin: {
        description: words(
          "Sisällön tila, josta sivusto tehtiin.",
          "Det innehållsläge som webbplatsen gjordes av.",
          "The state of content the site was made from.",
        ),
      },
    },
    {
      name: "at",
      type: "date",
      required: true,
      label: words("Sisällön hetki", "Innehållets tidpunkt", "Moment of the content"),
      admin: {
        description: words(
          "Hetki, jonka mukaan sisältö valittiin.",
          "Tidpunkten som innehållet valdes efter.",
          "The moment the content was chosen for.",
        ),
      },
    },
    {
      name: "decidedAt",
      type: "date",
      required: true,
      index: true,
      label: words("Ratkaistu", "Avgjord", "Decided at"),
      admin: {
        description: words(
          "Milloin sivusto vaihtui tai hylättiin, Suomen aikaa.",
          "När webbplatsen byttes eller avvisades, finsk tid.",
          "When the site was switched or refused, Finnish time.",
        ),
      },
    },
    {
      name: "seconds",
      type: "number",
      label: words("Kesto (s)", "Tid (s)", "Seconds"),
      admin: {
        description: words(
          "Kauanko sivuston tekeminen kesti.",
          "Hur länge det tog att göra webbplatsen.",
          "How long making the site took.",
        ),
      },
    },
    {
      name: "keys",
      type: "json",
      label: words("Julki tulleet versiot", "Versioner som kom ut", "Editions brought live"),
      admin: {
        description: words(
          "Julkaisut, jotka tulivat lukijoille tässä vaihdossa.",
          "Publiceringar som nådde läsarna i det här bytet.",
          "Editions that reached readers with this switch.",
        ),
      },
    },
    {
      name: "held",
      type: "json",
      label: words("Pidätetyt versiot", "Kvarhållna versioner", "Editions held"),
      admin: {
        description: words(
          "Julkaisut, jotka jätettiin pois virheen takia; edellinen versio näkyy.",
          "Publiceringar som lämnades bort på grund av ett fel; föregående version visas.",
          "Editions left out for an error in them; the version before is shown.",
        ),
      },
    },
    {
      name: "reasons",
      type: "json",
      label: words("Syyt", "Orsaker", "Reasons"),
      admin: {
        description: words(
          "Miksi julkaisu hylättiin tai jotain pidätettiin.",
          "Varför versionen avvisades eller något hölls kvar.",
          "Why it was refused, or something was held.",
        ),
      },
    },
  ],
};
