import type { Access, CollectionConfig, Where } from "payload";
import { isAdministrator, isNationalEditor, type Person, regionsOf } from "../access/index.ts";
import { idField } from "../fields/id.ts";
import { words } from "../i18n/words.ts";

const nobody = () => false;
const readable: Access = ({ req }) => {
  const person = req.user as Person;
  if (!person) return false;
  if (isAdministrator(person) || isNationalEditor(person)) return true;
  const regions = regionsOf(person);
  const where: Where = { or: [{ toRegion: { in: regions } }, { fromRegion: { in: regions } }] };
  return where;
};

/** A region offers a document to another one; it shows there once somebody of the receiving region accepts. */
export const Offers: CollectionConfig = {
  slug: "offers",
  labels: {
    singular: words("Jakotarjous", "Delningserbjudande", "Offer"),
    plural: words("Jakotarjoukset", "Delningserbjudanden", "Offers"),
  },
  admin: {
    group: words("Julkaiseminen", "Publicering", "Publishing"),
    useAsTitle: "title",
    defaultColumns: ["title", "fromRegion", "toRegion", "state", "offeredAt"],
  },
  access: { create: nobody, update: nobody, delete: nobody, read: readable },
  versions: false,
  lockDocuments: false,
  defaultSort: "-offeredAt",
  fields: [
    idField(),
    { name: "title", type: "text", label: words("Otsikko", "Rubrik", "Title") },
    {
      name: "docCollection",
      type: "text",
      required: true,
      label: words("Sisältötyyppi", "Innehållstyp", "Content type"),
    },
    {
      name: "docId",
      type: "text",
      required: true,
      index: true,
      label: words("Sisällön tunnus", "Innehållets id", "Document id"),
    },
    { name: "fromRegion", type: "text", required: true, index: true, label: words("Tarjoaja", "Erbjuds av", "From") },
    {
      name: "toRegion",
      type: "text",
      required: true,
      index: true,
      label: words("Vastaanottaja", "Erbjuds till", "To"),
    },
    {
      name: "state",
      type: "select",
      required: true,
      index: true,
      label: words("Tila", "Status", "State"),
      options: [
        { value: "open", label: words("Odottaa", "Väntar", "Open") },
        { value: "accepted", label: words("Hyväksytty", "Godkänt", "Accepted") },
        { value: "declined", label: words("Hylätty", "Avböjt", "Declined") },
        { value: "ended", label: words("Päättynyt", "Avslutat", "Ended") },
      ],
    },
    { name: "offeredBy", type: "text", label: words("Tarjouksen tekijä", "Erbjudet av", "Offered by") },
    { name: "offeredAt", type: "date", required: true, label: words("Tarjottu", "Erbjudet", "Offered at") },
    { name: "answeredBy", type: "text", label: words("Vastaaja", "Besvarat av", "Answered by") },
    { name: "answeredAt", type: "date", label: words("Vastattu", "Besvarat", "Answered at") },
  ],
};
