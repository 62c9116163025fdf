import type { Payload } from "payload";

/** Between its questions to the CMS a publisher that runs is never silent for so long. */
const SILENT_AFTER = 20_000;
/** Other processes learn of it from the database: written this often at most. */
const SAVE_EVERY = 10_000;
const KEY = "publisher-seen-at";

// One for each Payload in the process, however often Next bundles this module.
const HELD = Symbol.for("aluesivut.publisher-seen");
type Seen = { at: number; savedAt: number };
type Holder = { [HELD]?: WeakMap<object, Seen> };
const seenIn = (payload: Payload): Seen => {
  const holder = globalThis as Holder;
  holder[HELD] ??= new WeakMap();
  const seen = holder[HELD].get(payload) ?? { at: 0, savedAt: 0 };
  holder[HELD].set(payload, seen);
  return seen;
};

/** Notes that a publisher asked, or waits for an answer. */
export const markPublisherSeen = (payload: Payload, now = Date.now()): void => {
  const seen = seenIn(payload);
  seen.at = now;
  if (now - seen.savedAt < SAVE_EVERY) return;
  seen.savedAt = now;
  payload.kv.set(KEY, { at: now }).catch((error: unknown) => {
    payload.logger.warn({ err: error, msg: "Cannot note when the publisher was last heard of; tried again soon" });
  });
};

/** When a publisher was last heard of, by whichever process of the CMS; null when none ever was. */
export const publisherSeenAt = async (payload: Payload, now = Date.now()): Promise<number | null> => {
  const { at } = seenIn(payload);
  if (now - at < SAVE_EVERY) return at;
  const saved = (await payload.kv.get<{ at: number }>(KEY))?.at ?? 0;
  return Math.max(at, saved) || null;
};

/** When it was last heard of, if it has gone silent; undefined while it is heard of. */
export const silentSince = async (payload: Payload, now = Date.now()): Promise<number | null | undefined> => {
  const at = await publisherSeenAt(payload, now);
  return at !== null && now - at < SILENT_AFTER ? undefined : at;
};
