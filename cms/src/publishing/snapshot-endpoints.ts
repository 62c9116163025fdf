import { SCHEMA_VERSION, type SnapshotList } from "@aluesivut/content";
import { sha256 } from "@aluesivut/content/hash";
import type { Endpoint, Payload, PayloadRequest } from "payload";
import { env } from "../env.ts";
import { type CurrentStates, currentStates } from "../snapshot/current-states.ts";
import { ledgerIndex } from "../snapshot/ledger-index.ts";
import { readPatch } from "../snapshot/patch.ts";
import { RegionNotPublishedError, type RegionState, regionState } from "../snapshot/region-state.ts";
import { readSnapshot } from "../snapshot/snapshot.ts";
import { markPublisherSeen } from "./publisher-seen.ts";
import { answerError, forPublisher } from "./publisher-token.ts";

const iso = (at: number): string => new Date(at).toISOString();

/** Other processes may write too: their rows are looked for this often while somebody waits. */
const LOOK_EVERY = 400;
const LONGEST_WAIT = 60;

type Listed = { list: SnapshotList; etag: string; next: number };

const listRegions = (states: CurrentStates): Listed => {
  const now = Date.now();
  const all = states.all(now);
  const regions = all.map(({ region, hash, nextChangeAt }) => ({
    region,
    hash,
    nextChangeAt: nextChangeAt === null ? null : iso(nextChangeAt),
  }));
  const next = Math.min(...all.map(({ nextChangeAt }) => nextChangeAt ?? Number.POSITIVE_INFINITY));
  return {
    list: { schemaVersion: SCHEMA_VERSION, at: iso(now), regions },
    etag: `"${sha256(JSON.stringify(regions))}"`,
    next,
  };
};

/** Lists until the answer differs from what the publisher knows, or until it has waited long enough. */
const listChanged = async (
  payload: Payload,
  known: string | null,
  waitSeconds: number,
  signal: AbortSignal | undefined,
): Promise<Listed> => {
  const index = await ledgerIndex(payload);
  const states = currentStates(payload);
  let listed = listRegions(states);
  const end = Date.now() + waitSeconds * 1000;
  while (listed.etag === known && Date.now() < end && !signal?.aborted) {
    markPublisherSeen(payload);
    const until = Math.min(end, listed.next, Date.now() + LOOK_EVERY);
    const seen = index.generation;
    await new Promise<void>((resolve) => {
      const done = () => {
        clearTimeout(timer);
        stop();
        signal?.removeEventListener("abort", done);
        resolve();
      };
      const timer = setTimeout(done, Math.max(1, until - Date.now()));
      const stop = index.onChange(done);
      signal?.addEventListener("abort", done);
      // It may have changed between the listing and now.
      if (index.generation !== seen) done();
    });
    if (index.generation === seen) await index.follow();
    if (index.generation !== seen || Date.now() >= listed.next) listed = listRegions(states);
  }
  return listed;
};

/** Seconds of `Prefer: wait=25` (RFC 7240); 0 when it does not ask to wait. */
const preferredWait = (req: PayloadRequest): number => {
  // wait, equals, digits, among other preferences
  const seconds = /(?:^|[,;\s])wait\s*=\s*(\d+)/i.exec(req.headers.get("prefer") ?? "")?.[1];
  return Math.min(Number(seconds ?? 0), LONGEST_WAIT);
};

const list: Endpoint = {
  path: "/snapshots",
  method: "get",
  handler: forPublisher(async (req) => {
    const known = req.headers.get("if-none-match");
    const wait = known ? preferredWait(req) : 0;
    const { list, etag } = await listChanged(req.payload, known, wait, req.signal ?? undefined);
    const headers = {
      etag,
      "cache-control": "no-store",
      ...(wait > 0 ? { "preference-applied": `wait=${wait}` } : {}),
    };
    return etag === known ? new Response(null, { status: 304, headers }) : Response.json(list, { headers });
  }),
};

const one: Endpoint = {
  path: "/snapshots/:region",
  method: "get",
  handler: forPublisher(async (req) => {
    const region = String(req.routeParams?.region);
    const query = new URL(req.url ?? "http://localhost/").searchParams;
    const given = query.get("at");
    const at = given === null ? undefined : Date.parse(given);
    if (at !== undefined && Number.isNaN(at))
      return answerError(
        400,
        `Cannot take a snapshot as "at" must be an ISO 8601 moment: current value is ${JSON.stringify(given)}.`,
      );
    const index = await ledgerIndex(req.payload);
    const states = currentStates(req.payload);
    const hold = index.withBundles(query.getAll("hold"));
    try {
      if (at === undefined) states.fetchedAt.set(region, Date.now());
      const state: RegionState =
        at === undefined && hold.size === 0
          ? states.of(region)
          : regionState(index, region, at ?? Date.now(), { hold, sitesUrl: env().sitesUrl });
      const since = query.get("since");
      const before = since ? states.remembered(region, since) : undefined;
      const answer =
        since && before ? await readPatch(req.payload, since, before, state) : await readSnapshot(req.payload, state);
      return Response.json(answer, { headers: { "cache-control": "no-store" } });
    } catch (error) {
      if (error instanceof RegionNotPublishedError) return answerError(404, error.message);
      throw error;
    }
  }),
};

export const snapshotEndpoints: Endpoint[] = [list, one];
