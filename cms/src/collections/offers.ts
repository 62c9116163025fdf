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
    description: words(
      "Mitä alueet ovat tarjonneet toisilleen. Tarjous tehdään ja siihen vastataan sisällön sivulla ja työpöydällä.",
      "Vad regionerna har erbjudit varandra. Ett erbjudande görs och besvaras på innehållets sida och på skrivbordet.",
      "What regions have offered to each other. Offers are made and answered on the document and on the desk.",
    ),
    defaultColumns: ["title", "fromRegion", "toRegion", "state", "offeredAt"],
  },
  access: { create: nobody, update: nobody, delete: nobody, read: readable },
  versions: false,
  lockDocuments: false,
  defaultSort: "-offeredAt",
  fields: [
    idField(),
    {
      name: "title",
      type: "text",
      label: words("Otsikko", "Rubrik", "Title"),
      admin: {
        description: words(
          "Minkä sisällön näyttämistä tarjottiin.",
          "Vilket innehåll som erbjöds att visas.",
          "What was offered to be shown.",
        ),
      },
    },
    {
      name: "docCollection",
      type: "text",
      required: true,
      label: words("Sisältötyyppi", "Innehållstyp", "Content type"),
      admin: {
        description: words(
          "Onko se uutinen, palvelu vai muu.",
          "Om det är en nyhet, en tjänst eller något annat.",
          "Whether it is news, a service or something else.",
        ),
      },
    },
    {
      name: "docId",
      type: "text",
      required: true,
      index: true,
      label: words("Sisällön tunnus", "Innehållets id", "Document id"),
      admin: {
        description: words(
          "Sisällön pysyvä tunnus järjestelmässä.",
          "Innehållets bestående identifierare i systemet.",
          "The lasting identifier of the document in the system.",
        ),
      },
    },
    {
      name: "fromRegion",
      type: "text",
      required: true,
      index: true,
      label: words("Tarjoaja", "Erbjuds av", "From"),
      admin: {
        description: words(
          "Alue, joka omistaa sisällön.",
          "Regionen som äger innehållet.",
          "The region that owns the document.",
        ),
      },
    },
    {
      name: "toRegion",
      type: "text",
      required: true,
      index: true,
      label: words("Vastaanottaja", "Erbjuds till", "To"),
      admin: {
        description: words(
          "Alue, jonka sivustolle sisältöä tarjotaan.",
          "Regionen vars webbplats innehållet erbjuds till.",
          "The region whose site it is offered to.",
        ),
      },
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
      admin: {
        description: words(
          "Odottaa, kunnes vastaanottaja hyväksyy tai hylkää. Hyväksytty näkyy sivustolla.",
          "Väntar tills mottagaren godkänner eller avböjer. Ett godkänt visas på webbplatsen.",
          "Open until the receiver accepts or declines. An accepted one shows on the site.",
        ),
      },
    },
    {
      name: "offeredBy",
      type: "text",
      label: words("Tarjouksen tekijä", "Erbjudet av", "Offered by"),
      admin: { description: words("Kuka tarjouksen teki.", "Vem som gjorde erbjudandet.", "Who made the offer.") },
    },
    {
      name: "offeredAt",
      type: "date",
      required: true,
      label: words("Tarjottu", "Erbjudet", "Offered at"),
      admin: {
        description: words(
          "Milloin tarjous tehtiin, Suomen aikaa.",
          "När erbjudandet gjordes, finsk tid.",
          "When it was made, Finnish time.",
        ),
      },
    },
    {
      name: "answeredBy",
      type: "text",
      label: words("Vastaaja", "Besvarat av", "Answered by"),
      admin: {
        description: words(
          "Kuka vastasi vastaanottavalla alueella.",
          "Vem som svarade i den mottagande regionen.",
          "Who answered in the receiving region.",
        ),
      },
    },
    {
      name: "answeredAt",
      type: "date",
      label: words("Vastattu", "Besvarat", "Answered at"),
      admin: {
        description: words("Milloin tarjoukseen vastattiin.", "När erbjudandet besvarades.", "When it was answered."),
      },
    },
  ],
};
