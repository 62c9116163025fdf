import type { Payload } from "payload";

/** Between its questions to the CMS a publisher that runs is never silent for so long. */
const SILENT_AFTER = 20_000;
/** Other processes, and this one after a restart, learn of it this late. */
const STORE_EVERY = 5_000;
const KEY = "publisher-seen";

type Seen = { at: number; storedAt: number };

// One for each Payload in the process, however often Next bundles this module.
const HELD = Symbol.for("aluesivut.publisher-seen");
type Holder = { [HELD]?: WeakMap<object, Seen> };
const seenBy = (payload: Payload): Seen => {
  const holder = globalThis as Holder;
  holder[HELD] ??= new WeakMap();
  const known = holder[HELD].get(payload) ?? { at: 0, storedAt: 0 };
  holder[HELD].set(payload, known);
  return known;
};

/** Notes that a publisher asked this process, or waits for its answer; the publisher never waits for the note. */
export const markPublisherSeen = (payload: Payload, now = Date.now()): void => {
  const seen = seenBy(payload);
  seen.at = now;
  if (Math.abs(now - seen.storedAt) < STORE_EVERY) return;
  seen.storedAt = now;
  payload.kv.set(KEY, { at: now }).catch((err: unknown) => {
    payload.logger.warn({ err, msg: "Cannot store when the publisher was last heard of; tried again in 5 s" });
  });
};

/** When it was last heard of by any process, if it has gone silent, null when it never was; undefined while it is heard of. */
export const silentSince = async (payload: Payload, now = Date.now()): Promise<number | null | undefined> => {
  const isHeard = (at: number) => now - at < SILENT_AFTER;
  const own = seenBy(payload).at;
  if (isHeard(own)) return undefined;
  const stored = await payload.kv.get<{ at: number }>(KEY);
  const at = Math.max(own, stored?.at ?? 0);
  return isHeard(at) ? undefined : at || null;
};
