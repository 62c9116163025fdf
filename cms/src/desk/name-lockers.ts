import type { CollectionAfterReadHook, SanitizedConfig } from "payload";
import { idOf } from "../access/index.ts";
import { accountsById } from "../mail/index.ts";

/** Who writes in a document, to be shown: Payload's dialog and lists show what stands as `email`, else the id. */
const nameLocker: CollectionAfterReadHook = async ({ doc, overrideAccess, req }) => {
  const id = idOf(doc.user?.value);
  // Its own code reads the lock without access and wants what is stored.
  if (overrideAccess || !id) return doc;
  const name = (await accountsById(req.payload, [id])).get(id)?.name;
  return name ? { ...doc, user: { ...doc.user, value: { id, email: name } } } : doc;
};

/** Lets colleagues see by name who has locked a document: they may not read each other's accounts. */
export const nameLockers = (config: SanitizedConfig): SanitizedConfig => {
  const locks = config.collections.find(({ slug }) => slug === "payload-locked-documents");
  locks?.hooks.afterRead.push(nameLocker);
  return config;
};
