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
    defaultColumns: ["region", "state", "decidedAt", "seconds", "release"],
  },
  access: { create: nobody, update: nobody, delete: nobody, read: readable },
  versions: false,
  lockDocuments: false,
  defaultSort: "-decidedAt",
  fields: [
    idField(),
    { name: "region", type: "text", required: true, index: true, label: words("Alue", "Region", "Region") },
    {
      name: "state",
      type: "select",
      required: true,
      label: words("Tila", "Status", "State"),
      options: [
        { value: "live", label: words("Julki", "Live", "Live") },
        { value: "refused", label: words("Hylätty", "Avvisad", "Refused") },
      ],
    },
    { name: "release", type: "text", label: words("Julkaisun tunnus", "Versionens namn", "Name") },
    { name: "renderer", type: "text", label: words("Sivupohjien versio", "Mallarnas version", "Renderer") },
    {
      name: "snapshotHash",
      type: "text",
      required: true,
      index: true,
      label: words("Sisällön tiiviste", "Innehållets hash", "Snapshot hash"),
    },
    {
      name: "at",
      type: "date",
      required: true,
      label: words("Sisällön hetki", "Innehållets tidpunkt", "Moment of the content"),
    },
    {
      name: "decidedAt",
      type: "date",
      required: true,
      index: true,
      label: words("Ratkaistu", "Avgjord", "Decided at"),
    },
    { name: "seconds", type: "number", label: words("Kesto (s)", "Tid (s)", "Seconds") },
    {
      name: "keys",
      type: "json",
      label: words("Julki tulleet versiot", "Versioner som kom ut", "Editions brought live"),
    },
    { name: "held", type: "json", label: words("Pidätetyt versiot", "Kvarhållna versioner", "Editions held") },
    { name: "reasons", type: "json", label: words("Syyt", "Orsaker", "Reasons") },
  ],
};
