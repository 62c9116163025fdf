import type { CollectionBeforeChangeHook } from "payload";

/** Remembers who put a document into the trash; forgets it when it is brought back. */
export const rememberWhoTrashed: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  if (!("deletedAt" in data) || Boolean(data.deletedAt) === Boolean(originalDoc?.deletedAt)) return data;
  const user = req.user as { name?: string | null; email?: string } | null;
  data.trashedBy = data.deletedAt ? user?.name || user?.email || null : null;
  return data;
};
