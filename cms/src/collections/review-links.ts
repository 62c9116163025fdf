import type { CollectionConfig } from "payload";
import { ownedDocumentAccess } from "../access/index.ts";
import { idField } from "../fields/id.ts";
import { words } from "../i18n/words.ts";
import { GROUPS } from "./groups.ts";
import { kept } from "./reviews.ts";

const nobody = () => false;
/**
 * Links by which somebody without an account reads one draft and answers. Written by our own operations alone, shown on
 * the document; the token itself is nowhere.
 */
export const reviewLinks = (): CollectionConfig => ({
  slug: "review-links",
  labels: {
    singular: words("Kommentointilinkki", "Granskningslänk", "Review link"),
    plural: words("Kommentointilinkit", "Granskningslänkar", "Review links"),
  },
  admin: {
    group: GROUPS.publishing,
    hidden: true,
    useAsTitle: "guestName",
    description: words(
      "Linkit, joilla kumppanit lukevat luonnoksia.",
      "Länkar som partner läser utkast med.",
      "Links by which partners read drafts.",
    ),
  },
  access: { create: nobody, update: nobody, delete: nobody, read: ownedDocumentAccess.read },
  versions: false,
  lockDocuments: false,
  defaultSort: "-createdAt",
  fields: [
    idField(),
    kept({ name: "tokenHash", type: "text", required: true, unique: true, index: true, access: { read: nobody } }),
    kept({ name: "docCollection", type: "text", required: true }),
    kept({ name: "docId", type: "text", required: true, index: true }),
    kept({ name: "ownerRegion", type: "text", required: true, index: true }),
    kept({ name: "languages", type: "json", required: true }),
    kept({ name: "language", type: "text", required: true }),
    kept({ name: "guestName", type: "text" }),
    kept({ name: "guestOrganisation", type: "text" }),
    kept({ name: "guestEmail", type: "text" }),
    kept({ name: "message", type: "textarea" }),
    kept({ name: "createdBy", type: "text" }),
    kept({ name: "expiresAt", type: "date", required: true }),
    kept({ name: "revokedAt", type: "date" }),
    kept({ name: "lastOpenedAt", type: "date" }),
    // What each language said when the link was made, by its hash.
    kept({ name: "sentHashes", type: "json" }),
  ],
});
