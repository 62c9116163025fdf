import type { Payload } from "payload";
import { localDate } from "../editions/convert.ts";
import { type AskOptions, askAddress } from "./ask-address.ts";
import { findOutsideLinks } from "./find-links.ts";
import { type LinkCheck, recordAnswer } from "./record-answer.ts";

export type RoundOptions = AskOptions & {
  /** Between two requests to the same host. */
  pause: number;
  now?: () => number;
};

/** A process that has not said for this long that it goes on has died. */
const DEAD_AFTER = 15 * 60_000;
const HOSTS_AT_ONCE = 4;

type Round = { id: string; aliveAt: string; finishedAt?: string | null };

/** Takes the round of a day for this process; undefined when another has it or it is done. */
const claimRound = async (payload: Payload, now: number): Promise<string | undefined> => {
  const day = localDate(now);
  const { docs } = await payload.find({
    collection: "link-check-rounds",
    where: { id: { like: `${day}-` } },
    pagination: false,
    depth: 0,
    overrideAccess: true,
  });
  const rounds = docs as unknown as Round[];
  const taken = rounds.some(({ aliveAt, finishedAt }) => finishedAt || now - Date.parse(aliveAt) < DEAD_AFTER);
  if (taken) return undefined;
  const id = `${day}-${rounds.length + 1}`;
  try {
    await payload.create({
      collection: "link-check-rounds",
      data: { id, aliveAt: new Date(now).toISOString() },
      overrideAccess: true,
    });
    return id;
  } catch (error) {
    // The id is taken: another process was a moment earlier. Anything else is no answer.
    const { totalDocs } = await payload.count({
      collection: "link-check-rounds",
      where: { id: { equals: id } },
      overrideAccess: true,
    });
    if (totalDocs > 0) return undefined;
    throw error;
  }
};

/** Checks every link once, if nobody has today: one request a host at a time, with a pause. */
export const checkRound = async (
  payload: Payload,
  options: RoundOptions,
): Promise<{ links: number; broken: number } | undefined> => {
  const now = options.now ?? Date.now;
  const id = await claimRound(payload, now());
  if (!id) return undefined;
  const links = await findOutsideLinks(payload);
  const hosts = [...Map.groupBy(links.keys(), (url) => new URL(url).host).values()];
  let broken = 0;
  let saidAlive = now();
  const say = (data: Partial<Round> & { links?: number; broken?: number }) =>
    payload.update({ collection: "link-check-rounds", id, data: data as never, depth: 0, overrideAccess: true });
  const checkHosts = async (): Promise<void> => {
    for (let host = hosts.shift(); host; host = hosts.shift())
      for (const [number, url] of host.entries()) {
        if (number > 0) await new Promise((resolve) => setTimeout(resolve, options.pause));
        const check = await recordAnswer(payload, url, await askAddress(url, options), now());
        if (check.state === "broken") broken++;
        if (now() - saidAlive > DEAD_AFTER / 5) {
          saidAlive = now();
          await say({ aliveAt: new Date(saidAlive).toISOString() });
        }
      }
  };
  await Promise.all(Array.from({ length: HOSTS_AT_ONCE }, checkHosts));
  await forget(payload, new Set(links.keys()));
  await say({ finishedAt: new Date(now()).toISOString(), links: links.size, broken });
  return { links: links.size, broken };
};

/** Links that stand nowhere any more. */
const forget = async (payload: Payload, urls: ReadonlySet<string>): Promise<void> => {
  const { docs } = await payload.find({
    collection: "link-checks",
    pagination: false,
    depth: 0,
    overrideAccess: true,
    select: { url: true },
  });
  const gone = (docs as unknown as LinkCheck[]).filter(({ url }) => !urls.has(url)).map(({ id }) => id);
  if (gone.length > 0)
    await payload.delete({ collection: "link-checks", where: { id: { in: gone } }, depth: 0, overrideAccess: true });
};
