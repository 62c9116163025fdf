import type { Endpoint, Payload } from "payload";
import { env } from "../env.ts";
import { announceChanges } from "./announce.ts";
import { mediaEndpoint } from "./media-endpoint.ts";
import { reportsEndpoint } from "./reports.ts";
import { snapshotEndpoints } from "./snapshot-endpoints.ts";

/** What the publisher talks to. */
export const publishingEndpoints: Endpoint[] = [...snapshotEndpoints, mediaEndpoint, reportsEndpoint];

const STARTED = Symbol.for("aluesivut.publishing-started");

/** Begins to tell the webhook and GitHub of changes, if the environment names any. Once per process. */
export const startPublishing = (payload: Payload): void => {
  const holder = globalThis as { [STARTED]?: true };
  if (holder[STARTED]) return;
  holder[STARTED] = true;
  announceChanges(payload, env());
};

export { announceChanges } from "./announce.ts";
export { receiptsOf } from "./receipts.ts";
