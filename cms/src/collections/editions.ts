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
    { name: "key", type: "text", required: true, unique: true, index: true, label: words("Tunnus", "Nyckel", "Key") },
    { name: "title", type: "text", label: words("Otsikko", "Rubrik", "Title") },
    {
      name: "docCollection",
      type: "text",
      required: true,
      label: words("Sisältötyyppi", "Innehållstyp", "Content type"),
    },
    { name: "docId", type: "text", required: true, label: words("Sisällön tunnus", "Innehållets id", "Document id") },
    // A language, `all`, or `@<region>`: where the document shows.
    { name: "locale", type: "text", required: true, label: words("Kieli", "Språk", "Language") },
    { name: "sequence", type: "number", required: true, label: words("Järjestysnumero", "Ordningsnummer", "Sequence") },
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
    },
    {
      name: "effectiveFrom",
      type: "date",
      required: true,
      label: words("Voimassa alkaen", "Gäller från", "Effective from"),
    },
    { name: "effectiveUntil", type: "date", label: words("Voimassa asti", "Gäller till", "Effective until") },
    { name: "ownerRegion", type: "text", index: true, label: words("Omistava alue", "Ägande region", "Owner region") },
    { name: "publishedBy", type: "text", label: words("Tekijä", "Av", "By") },
    { name: "publishedAt", type: "date", required: true, label: words("Tehty", "Gjord", "Done at") },
    { name: "sourceUpdatedAt", type: "date", label: words("Luonnos tallennettu", "Utkastet sparat", "Draft saved") },
    { name: "note", type: "textarea", label: words("Muutoskommentti", "Ändringsnotering", "Note") },
    {
      name: "successor",
      type: "json",
      label: words("Osoitteen uusi kohde", "Adressens nya mål", "Where the address leads"),
    },
    { name: "cancels", type: "text", label: words("Peruu", "Ställer in", "Cancels") },
    { name: "slug", type: "text", label: words("Osoitteen loppuosa", "Adressens slutdel", "Slug") },
    { name: "contentHash", type: "text", label: words("Tiiviste", "Hash", "Hash") },
    { name: "content", type: "json", admin: { hidden: true }, label: words("Sisältö", "Innehåll", "Content") },
    { name: "paths", type: "json", admin: { hidden: true } },
    { name: "references", type: "json", admin: { hidden: true } },
    { name: "boundaries", type: "json", admin: { hidden: true } },
    {
      name: "redactedAt",
      type: "date",
      label: words("Henkilötiedot poistettu", "Personuppgifter borttagna", "Redacted at"),
    },
    { name: "redactedBy", type: "text", label: words("Henkilötiedot poisti", "Borttagna av", "Redacted by") },
  ],
};
