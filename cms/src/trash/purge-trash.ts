import { type CollectionSlug, NotFound, type Payload } from "payload";

/** How long what was put into the trash can be brought back. */
export const DAYS_IN_TRASH = 30;
const DAY = 86_400_000;
const EVERY = 3_600_000;
const SOON = 60_000;
const AT_ONCE = 100;

/** When something that was trashed at a moment is deleted for good. */
export const purgedAt = (trashedAt: number): number => trashedAt + DAYS_IN_TRASH * DAY;

/**
 * Deletes for good what has lain in the trash for thirty days, each document whole with its versions, or not at all. Another
 * process may be at it as well: what is gone already is no fault. The ledger stays, so addresses answer for ever.
 */
export const purgeTrash = async (payload: Payload, now = Date.now()): Promise<string[]> => {
  const purged: string[] = [];
  const deletedAt = { less_than_equal: new Date(now - DAYS_IN_TRASH * DAY).toISOString() };
  for (const { slug, trash } of payload.config.collections) {
    if (!trash) continue;
    const collection = slug as CollectionSlug;
    const { docs } = await payload.find({
      collection,
      where: { deletedAt },
      trash: true,
      depth: 0,
      limit: AT_ONCE,
      pagination: false,
      overrideAccess: true,
      select: {},
    });
    for (const { id } of docs) {
      try {
        // Asked again by id and age: it may have been restored meanwhile.
        const { docs: deleted } = await payload.delete({
          collection,
          where: { and: [{ id: { equals: id } }, { deletedAt }] },
          trash: true,
          overrideAccess: true,
        });
        for (const one of deleted) purged.push(`${slug}:${one.id}`);
      } catch (error) {
        if (error instanceof NotFound) continue;
        payload.logger.error({ err: error, msg: `Cannot delete ${slug} ${id} from the trash; tried again in an hour` });
      }
    }
  }
  return purged;
};

/** Purges the trash soon after start and every hour. Returns how to stop it. */
export const keepTrashShort = (payload: Payload): (() => void) => {
  let timer: NodeJS.Timeout;
  let stopped = false;
  const later = (delay: number) => {
    if (stopped) return;
    timer = setTimeout(() => {
      purgeTrash(payload)
        .catch((error: unknown) =>
          payload.logger.error({ err: error, msg: "Cannot purge the trash; tried again in an hour" }),
        )
        .finally(() => later(EVERY));
    }, delay).unref();
  };
  later(SOON);
  return () => {
    stopped = true;
    clearTimeout(timer);
  };
};
