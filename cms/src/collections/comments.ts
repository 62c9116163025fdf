import { LOCALES } from "@aluesivut/content";
import type { CollectionConfig } from "payload";
import { isAdministrator, type Person } from "../access/index.ts";
import { idField } from "../fields/id.ts";
import { words } from "../i18n/words.ts";
import { GROUPS } from "./groups.ts";
import { kept } from "./reviews.ts";

const nobody = () => false;

/** What people say to each other about a document while it is made. Plain text; written by `src/workflow` alone. */
export const Comments: CollectionConfig = {
  slug: "comments",
  labels: {
    singular: words("Kommentti", "Kommentar", "Comment"),
    plural: words("Kommentit", "Kommentarer", "Comments"),
  },
  admin: {
    group: GROUPS.publishing,
    hidden: true,
    useAsTitle: "text",
    description: words(
      "Mitä tekijät sanovat toisilleen sisällöstä.",
      "Vad de som gör innehållet säger till varandra.",
      "What people say to each other about a document.",
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
  defaultSort: "at",
  fields: [
    idField(),
    kept({ name: "docCollection", type: "text", required: true }),
    kept({ name: "docId", type: "text", required: true, index: true }),
    kept({ name: "ownerRegion", type: "text", required: true, index: true }),
    kept({ name: "locale", type: "select", options: [...LOCALES] }),
    // The path of a field in the form.
    kept({ name: "field", type: "text" }),
    kept({ name: "text", type: "textarea", required: true, maxLength: 2000 }),
    // An account or a guest.
    kept({ name: "author", type: "text", index: true }),
    kept({ name: "guestName", type: "text" }),
    kept({ name: "guestLink", type: "text" }),
    kept({ name: "at", type: "date", required: true }),
    kept({ name: "resolvedBy", type: "text" }),
    kept({ name: "resolvedAt", type: "date" }),
  ],
};
