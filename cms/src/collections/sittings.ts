import type { CollectionConfig } from "payload";
import { idField } from "../fields/id.ts";
import { words } from "../i18n/words.ts";
import { GROUPS } from "./groups.ts";
import { kept } from "./reviews.ts";

const nobody = () => false;

/**
 * Who wrote what when: one row for a person's saves of a document in a language until half an hour passes without one.
 * Payload's versions do not say who; a second person's approval needs it.
 */
export const Sittings: CollectionConfig = {
  slug: "sittings",
  labels: {
    singular: words("Kirjoitusjakso", "Skrivpass", "Sitting"),
    plural: words("Kirjoitusjaksot", "Skrivpass", "Sittings"),
  },
  admin: {
    group: GROUPS.publishing,
    hidden: true,
    description: words("Kuka kirjoitti ja milloin.", "Vem som skrev och när.", "Who wrote, and when."),
  },
  access: { create: nobody, update: nobody, delete: nobody, read: nobody },
  versions: false,
  lockDocuments: false,
  defaultSort: "-until",
  fields: [
    idField(),
    kept({ name: "docCollection", type: "text", required: true }),
    kept({ name: "docId", type: "text", required: true, index: true }),
    kept({ name: "locale", type: "text", required: true }),
    kept({ name: "user", type: "text", required: true }),
    kept({ name: "from", type: "date", required: true }),
    kept({ name: "until", type: "date", required: true }),
    // Values that all languages share were changed too: it counts for each of them.
    kept({ name: "shared", type: "checkbox" }),
  ],
};
