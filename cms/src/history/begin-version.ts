import type { CollectionBeforeOperationHook, CollectionSlug } from "payload";
import { freshReq } from "../editions/operation.ts";

/** Autosave writes over its own version; what one person wrote within this while is one step of the history. */
const ONE_STEP = 3_600_000;

/**
 * Ends the version that autosave writes over when somebody else goes on, or an hour has passed: else the history would keep
 * no more than the last of it all.
 */
export const beginVersion: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const { id, autosave, collection } = args as {
    id?: string;
    autosave?: boolean;
    collection: { config: { slug: string } };
  };
  if (operation !== "update" || !autosave || !id || !req.user) return args;
  const slug = collection.config.slug as CollectionSlug;
  const own = await freshReq({ payload: req.payload, req }, "all");
  const { docs } = await req.payload.db.findVersions<Record<string, unknown>>({
    collection: slug,
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
    limit: 1,
    pagination: false,
    req: own,
  });
  const newest = docs[0] as (typeof docs)[0] & { autosave?: boolean };
  if (!newest?.autosave) return args;
  const { changedBy } = newest.version;
  const { name, email } = req.user as { name?: string | null; email?: string };
  const person = name || email;
  const goesOn = (changedBy ?? person) === person && Date.now() - Date.parse(newest.createdAt) < ONE_STEP;
  if (goesOn) return args;
  const { id: versionId, ...rest } = newest;
  await req.payload.db.updateVersion({
    collection: slug,
    id: versionId,
    versionData: { ...rest, autosave: false } as never,
    req: own,
  });
  return args;
};
