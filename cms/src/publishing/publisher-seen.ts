import type { Payload } from "payload";

/** Between its questions to the CMS a publisher that runs is never silent for so long. */
const SILENT_AFTER = 20_000;

// One for each Payload in the process, however often Next bundles this module.
const HELD = Symbol.for("aluesivut.publisher-seen");
type Holder = { [HELD]?: WeakMap<object, number> };
const seen = (): WeakMap<object, number> => {
  const holder = globalThis as Holder;
  holder[HELD] ??= new WeakMap();
  return holder[HELD];
};

/** Notes that a publisher asked this process, or waits for its answer. */
export const markPublisherSeen = (payload: Payload, now = Date.now()): void => {
  seen().set(payload, now);
};

/** When it was last heard of, if it has gone silent, null when it never was; undefined while it is heard of. */
export const silentSince = async (payload: Payload, now = Date.now()): Promise<number | null | undefined> => {
  const at = seen().get(payload) ?? null;
  return at !== null && now - at < SILENT_AFTER ? undefined : at;
};
