import { LOCALES } from "@aluesivut/content";
import type { CollectionConfig, Field } from "payload";
import { isAdministrator, type Person } from "../access/index.ts";
import { idField } from "../fields/id.ts";
import { words } from "../i18n/words.ts";
import { ROUND_STATES } from "../workflow/rounds.ts";
import { GROUPS } from "./groups.ts";

const nobody = () => false;

/** Kept by the workflow and shown by its panels: no form of Payload's has it. */
export const kept = (field: Field): Field => ({ ...field, admin: { hidden: true } }) as Field;

/**
 * Rounds of review: somebody asked for one language of a document to be looked at, somebody answered. Only
 * `src/workflow` writes; editors see them on the document and on their desk.
 */
export const Reviews: CollectionConfig = {
  slug: "reviews",
  labels: {
    singular: words("Tarkistus", "Granskning", "Review"),
    plural: words("Tarkistukset", "Granskningar", "Reviews"),
  },
  admin: {
    group: GROUPS.publishing,
    hidden: true,
    useAsTitle: "title",
    description: words(
      "Kuka pyysi tarkistusta ja mitä vastattiin.",
      "Vem som begärde granskning och vad som svarades.",
      "Who asked for a review, and what was answered.",
    ),
  },
  access: {
    create: nobody,
    update: nobody,
    delete: nobody,
    read: ({ req }) => isAdministrator(req.user as Person),
  },
  versions: false,
  lockDocuments: false,
  defaultSort: "-askedAt",
  fields: [
    idField(),
    kept({ name: "docCollection", type: "text", required: true }),
    kept({ name: "docId", type: "text", required: true, index: true }),
    kept({ name: "title", type: "text" }),
    kept({ name: "ownerRegion", type: "text", required: true, index: true }),
    kept({ name: "locale", type: "select", required: true, options: [...LOCALES] }),
    kept({ name: "state", type: "select", required: true, index: true, options: [...ROUND_STATES] }),
    // History: superseded by a new round, cancelled, or published since. At most one round of a language is not.
    kept({ name: "closed", type: "checkbox", required: true, defaultValue: false, index: true }),
    kept({ name: "requester", type: "text", index: true }),
    // An account or a guest; neither: whoever may.
    kept({ name: "reviewer", type: "text", index: true }),
    kept({ name: "guestLink", type: "text" }),
    kept({ name: "guestName", type: "text" }),
    kept({ name: "message", type: "textarea" }),
    kept({ name: "askedAt", type: "date", required: true }),
    kept({ name: "askedHash", type: "text" }),
    kept({ name: "answeredBy", type: "text" }),
    kept({ name: "answeredAt", type: "date" }),
    kept({ name: "answeredHash", type: "text" }),
    kept({ name: "word", type: "textarea" }),
  ],
};
