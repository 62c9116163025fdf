import type { SnapshotChanged } from "@aluesivut/content";
import type { Payload } from "payload";
import { Webhook } from "standardwebhooks";
import type { Env } from "../env.ts";
import { currentStates } from "../snapshot/current-states.ts";
import { ledgerIndex } from "../snapshot/ledger-index.ts";

/** Changes that come together are told together. */
const DEBOUNCE = 500;
/** How long after a failure it is tried again; after the last it is left to the receiver's own schedule. */
const RETRY_AFTER = [1_000, 5_000, 30_000, 120_000, 600_000];
const TIMEOUT = 10_000;
/** Rows that other processes wrote are looked for this often. */
const LOOK_EVERY = 2_000;
const LONGEST_TIMER = 2 ** 31 - 1;

type Changed = { region: string; hash: string };
type Settings = Pick<Env, "webhook" | "github"> & { retryAfter?: number[]; debounce?: number };

/**
 * Tells receivers when a region's snapshot has changed: by the ledger or by the clock. It only makes them look sooner, so
 * a failure is logged and tried again, and never stands in an editor's way. Returns how to stop it.
 */
export const announceChanges = (
  payload: Payload,
  { webhook, github, retryAfter = RETRY_AFTER, debounce = DEBOUNCE }: Settings,
): (() => void) => {
  if (!webhook && !github) return () => undefined;
  const states = currentStates(payload);
  const told = new Map<string, string>();
  const timers = new Set<NodeJS.Timeout>();
  let started = false;
  let soon: NodeJS.Timeout | undefined;
  let clock: NodeJS.Timeout | undefined;

  const later = (delay: number, work: () => void): NodeJS.Timeout => {
    const timer = setTimeout(
      () => {
        timers.delete(timer);
        work();
      },
      Math.min(delay, LONGEST_TIMER),
    );
    timers.add(timer.unref());
    return timer;
  };
  const cancel = (timer: NodeJS.Timeout | undefined) => {
    if (!timer) return;
    clearTimeout(timer);
    timers.delete(timer);
  };

  const compare = () => {
    soon = undefined;
    const all = states.all();
    const changed: Changed[] = all
      .filter(({ region, hash }) => told.get(region) !== hash)
      .map(({ region, hash }) => ({ region, hash }));
    for (const { region, hash } of changed) told.set(region, hash);
    const next = Math.min(...all.map(({ nextChangeAt }) => nextChangeAt ?? Number.POSITIVE_INFINITY));
    cancel(clock);
    if (Number.isFinite(next)) clock = later(Math.max(1, next - Date.now()), compareSafely);
    // What stands at start is no change: the receiver compares by itself when it starts.
    if (started && changed.length > 0) {
      if (webhook) attempt(() => sendWebhook(webhook, changed), "the webhook", 0);
      if (github) attempt(() => dispatch(github, changed), "GitHub's repository_dispatch", 0);
    }
    started = true;
  };
  const compareSafely = () => {
    try {
      compare();
    } catch (error) {
      payload.logger.error({
        err: error,
        msg: "Cannot compare the regions' snapshots for the webhook; it is tried again with the next change",
      });
    }
  };
  const attempt = (send: () => Promise<void>, what: string, failures: number): void => {
    send().catch((error: unknown) => {
      const delay = retryAfter[failures];
      const next = delay === undefined ? "given up; the next change is sent again" : `tried again in ${delay / 1000} s`;
      payload.logger.warn({ err: error, msg: `Cannot tell ${what} of changed snapshots: ${next}` });
      if (delay !== undefined) later(delay, () => attempt(send, what, failures + 1));
    });
  };

  const index = states.index;
  const stop = index.onChange(() => {
    cancel(soon);
    soon = later(debounce, compareSafely);
  });
  const look = () => {
    ledgerIndex(payload)
      .then(() => {
        if (!started) compareSafely();
      })
      .catch((error: unknown) => payload.logger.error({ err: error, msg: "Cannot follow the ledger for the webhook" }))
      .finally(() => later(LOOK_EVERY, look));
  };
  look();
  return () => {
    stop();
    for (const timer of timers) clearTimeout(timer);
    timers.clear();
  };
};

const post = async (url: string, headers: Record<string, string>, body: string): Promise<void> => {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body,
    signal: AbortSignal.timeout(TIMEOUT),
    redirect: "error",
  });
  if (!response.ok)
    throw new Error(`Cannot post to ${new URL(url).origin}: it answered ${response.status} ${response.statusText}`);
};

/** Signed by the Standard Webhooks scheme: id, timestamp and body. */
const sendWebhook = async ({ url, secret }: NonNullable<Env["webhook"]>, regions: Changed[]): Promise<void> => {
  const now = new Date();
  const message: SnapshotChanged = { type: "snapshot.changed", timestamp: now.toISOString(), data: { regions } };
  const body = JSON.stringify(message);
  const id = `msg_${crypto.randomUUID()}`;
  const signature = new Webhook(secret).sign(id, now, body);
  await post(
    url,
    { "webhook-id": id, "webhook-timestamp": String(Math.floor(now.getTime() / 1000)), "webhook-signature": signature },
    body,
  );
};

const dispatch = ({ repository, token, apiUrl }: NonNullable<Env["github"]>, regions: Changed[]): Promise<void> =>
  post(
    `${apiUrl}/repos/${repository}/dispatches`,
    {
      authorization: `Bearer ${token}`,
      accept: "application/vnd.github+json",
      "x-github-api-version": "2022-11-28",
      "user-agent": "aluesivut",
    },
    JSON.stringify({ event_type: "snapshot-changed", client_payload: { regions } }),
  );
