import type { Endpoint, Payload } from "payload";
import { env } from "../env.ts";
import { announceChanges } from "./announce.ts";
import { healthEndpoint } from "./health-endpoint.ts";
import { mediaEndpoint } from "./media-endpoint.ts";
import { previewEndpoints } from "./preview/endpoints.ts";
import { reportsEndpoint } from "./reports.ts";
import { snapshotEndpoints } from "./snapshot-endpoints.ts";

/** What machines talk to: the publisher, and whoever watches over the CMS. And previews, for those who signed in. */
export const publishingEndpoints: Endpoint[] = [
  healthEndpoint,
  ...snapshotEndpoints,
  mediaEndpoint,
  reportsEndpoint,
  ...previewEndpoints,
];

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
