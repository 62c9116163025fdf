import type { CollectionConfig } from "payload";
import { ownedDocumentAccess } from "../access/index.ts";
import { idField } from "../fields/id.ts";
import { words } from "../i18n/words.ts";

const nobody = () => false;

/**
 * The ledger: what was published, in one row a document and language, frozen and appended. Only `src/editions` writes it.
 * What the snapshot needs to know without reading content (`paths`, `references`, `boundaries`) stands in columns of its own.
 */
export const Editions: CollectionConfig = {
  slug: "editions",
  labels: {
    singular: words("Julkaistu versio", "Publicerad version", "Edition"),
    plural: words("Julkaistut versiot", "Publicerade versioner", "Editions"),
  },
  admin: {
    group: words("Julkaiseminen", "Publicering", "Publishing"),
    useAsTitle: "title",
    defaultColumns: ["title", "docCollection", "locale", "kind", "effectiveFrom", "ownerRegion"],
    description: words(
      "Kaikki julkaisut ja poistot aikajärjestyksessä. Rivejä ei muuteta eikä poisteta.",
      "Alla publiceringar och avpubliceringar i tidsordning. Rader ändras eller raderas inte.",
      "Everything published and withdrawn, in order of time. Rows are neither changed nor deleted.",
    ),
  },
  access: { create: nobody, update: nobody, delete: nobody, read: ownedDocumentAccess.read },
  versions: false,
  lockDocuments: false,
  defaultSort: "-publishedAt",
  indexes: [{ fields: ["docCollection", "docId"] }],
  fields: [
    idField(),
    {
      name: "key",
      type: "text",
      required: true,
      unique: true,
      index: true,
      label: words("Tunnus", "Nyckel", "Key"),
      admin: {
        description: words(
          "Julkaisun oma tunnus: sisältötyyppi, sisältö, kieli ja järjestysnumero.",
          "Publiceringens egen nyckel: innehållstyp, innehåll, språk och ordningsnummer.",
          "The edition's own name: content type, document, language and sequence.",
        ),
      },
    },
    {
      name: "title",
      type: "text",
      label: words("Otsikko", "Rubrik", "Title"),
      admin: {
        description: words(
          "Otsikko sellaisena kuin se julkaistiin.",
          "Rubriken så som den publicerades.",
          "The title as it was published.",
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
      label: words("Sisällön tunnus", "Innehållets id", "Document id"),
      admin: {
        description: words(
          "Sisällön pysyvä tunnus järjestelmässä.",
          "Innehållets bestående identifierare i systemet.",
          "The lasting identifier of the document in the system.",
        ),
      },
    },
    // A language, `all`, or `@<region>`: where the document shows.
    {
      name: "locale",
      type: "text",
      required: true,
      label: words("Kieli", "Språk", "Language"),
      admin: {
        description: words(
          "Julkaistu kieli. ”all” koskee kaikkia kieliä, @alue sitä, missä sisältö näkyy.",
          "Det publicerade språket. ”all” gäller alla språk, @region var innehållet visas.",
          "The language published. “all” is every language; @region is where the document shows.",
        ),
      },
    },
    {
      name: "sequence",
      type: "number",
      required: true,
      label: words("Järjestysnumero", "Ordningsnummer", "Sequence"),
      admin: {
        description: words(
          "Monesko julkaisu tämä on tällä kielellä.",
          "Vilken publicering i ordningen det är på språket.",
          "Which publication of that language it is.",
        ),
      },
    },
    {
      name: "kind",
      type: "select",
      required: true,
      label: words("Tapahtuma", "Händelse", "Event"),
      options: [
        { value: "published", label: words("Julkaistu", "Publicerad", "Published") },
        { value: "withdrawn", label: words("Poistettu julkaisusta", "Avpublicerad", "Withdrawn") },
        { value: "cancelled", label: words("Peruttu", "Inställd", "Cancelled") },
      ],
      admin: { description: words("Mitä tehtiin.", "Vad som gjordes.", "What was done.") },
    },
    {
      name: "effectiveFrom",
      type: "date",
      required: true,
      label: words("Voimassa alkaen", "Gäller från", "Effective from"),
      admin: {
        description: words(
          "Hetki, josta alkaen tämä on julki. Tulevaisuudessa: ajastettu.",
          "Tidpunkten från vilken det är publicerat. I framtiden: tidsplanerat.",
          "The moment from which it is live. In the future: scheduled.",
        ),
      },
    },
    {
      name: "effectiveUntil",
      type: "date",
      label: words("Voimassa asti", "Gäller till", "Effective until"),
      admin: {
        description: words(
          "Hetki, jolloin se poistuu itsestään. Tyhjä: ei poistu.",
          "Tidpunkten då det avpubliceras av sig självt. Tomt: aldrig.",
          "The moment it leaves by itself. Empty: it does not.",
        ),
      },
    },
    {
      name: "ownerRegion",
      type: "text",
      index: true,
      label: words("Omistava alue", "Ägande region", "Owner region"),
      admin: {
        description: words(
          "Alue, joka omisti sisällön julkaistaessa.",
          "Regionen som ägde innehållet vid publiceringen.",
          "The region that owned it when it was published.",
        ),
      },
    },
    {
      name: "publishedBy",
      type: "text",
      label: words("Tekijä", "Av", "By"),
      admin: { description: words("Kuka painoi nappia.", "Vem som tryckte på knappen.", "Who pressed the button.") },
    },
    {
      name: "publishedAt",
      type: "date",
      required: true,
      label: words("Tehty", "Gjord", "Done at"),
      admin: {
        description: words(
          "Milloin nappia painettiin, Suomen aikaa.",
          "När knappen trycktes, finsk tid.",
          "When the button was pressed, Finnish time.",
        ),
      },
    },
    {
      name: "sourceUpdatedAt",
      type: "date",
      label: words("Luonnos tallennettu", "Utkastet sparat", "Draft saved"),
      admin: {
        description: words(
          "Milloin julkaistu luonnos oli viimeksi tallennettu.",
          "När det publicerade utkastet senast hade sparats.",
          "When the draft that was published had last been saved.",
        ),
      },
    },
    {
      name: "note",
      type: "textarea",
      label: words("Muutoskommentti", "Ändringsnotering", "Note"),
      admin: {
        description: words(
          "Julkaisijan oma sana muutoksesta; lukijat näkevät sen sivulla.",
          "Publicerarens eget ord om ändringen; läsarna ser det på sidan.",
          "The publisher's own word on the change; readers see it on the page.",
        ),
      },
    },
    {
      name: "successor",
      type: "json",
      label: words("Osoitteen uusi kohde", "Adressens nya mål", "Where the address leads"),
      admin: {
        description: words(
          "Poistettaessa: mitä osoitteelle tehtiin.",
          "Vid avpublicering: vad som hände med adressen.",
          "On withdrawal: what became of the address.",
        ),
      },
    },
    {
      name: "cancels",
      type: "text",
      label: words("Peruu", "Ställer in", "Cancels"),
      admin: {
        description: words(
          "Minkä ajastetun julkaisun tämä perui.",
          "Vilken tidsplanerad publicering som ställdes in.",
          "Which scheduled publication it cancelled.",
        ),
      },
    },
    {
      name: "slug",
      type: "text",
      label: words("Osoitteen loppuosa", "Adressens slutdel", "Slug"),
      admin: {
        description: words(
          "Osoitteen loppuosa julkaistaessa.",
          "Adressens slutdel vid publiceringen.",
          "The end of the address when it was published.",
        ),
      },
    },
    {
      name: "contentHash",
      type: "text",
      label: words("Tiiviste", "Hash", "Hash"),
      admin: {
        description: words(
          "Tiiviste, josta näkee, ettei sisältöä ole muutettu jälkeenpäin.",
          "En hash som visar att innehållet inte har ändrats i efterhand.",
          "A hash that shows the content was not changed afterwards.",
        ),
      },
    },
    {
      name: "bundle",
      type: "text",
      label: words("Julkaisunippu", "Publiceringspaket", "Bundle"),
      admin: {
        description: words(
          "Nippu, jonka kanssa rivi tuli voimaan.",
          "Paketet som raden trädde i kraft med.",
          "The bundle that the row took effect with.",
        ),
      },
    },
    { name: "content", type: "json", admin: { hidden: true }, label: words("Sisältö", "Innehåll", "Content") },
    { name: "paths", type: "json", admin: { hidden: true } },
    { name: "references", type: "json", admin: { hidden: true } },
    { name: "boundaries", type: "json", admin: { hidden: true } },
    {
      name: "redactedAt",
      type: "date",
      label: words("Henkilötiedot poistettu", "Personuppgifter borttagna", "Redacted at"),
      admin: {
        description: words(
          "Milloin henkilötiedot poistettiin tietopyynnön vuoksi.",
          "När personuppgifter togs bort på begäran.",
          "When personal data were removed on request.",
        ),
      },
    },
    {
      name: "redactedBy",
      type: "text",
      label: words("Henkilötiedot poisti", "Borttagna av", "Redacted by"),
      admin: {
        description: words(
          "Ylläpitäjä, joka poisti henkilötiedot.",
          "Administratören som tog bort personuppgifterna.",
          "The administrator who removed them.",
        ),
      },
    },
  ],
};
