import { z } from "zod";
import { Issue } from "./issue.ts";
import { Locale } from "./locale.ts";
import { Sha256 } from "./media.ts";
import { Instant, Text } from "./rich-text.ts";
import { SCHEMA_VERSION } from "./snapshot.ts";

/** `GET /api/snapshots`: what every region's site should show now. */
export const SnapshotList = z.strictObject({
  schemaVersion: z.literal(SCHEMA_VERSION),
  at: Instant,
  regions: z.array(z.strictObject({ region: Text, hash: Sha256, nextChangeAt: Instant.nullable() })),
});
export type SnapshotList = z.infer<typeof SnapshotList>;

/** `POST /api/receipts`: the publisher tells what became of a region's content. */
export const ReleaseReport = z.strictObject({
  region: Text,
  /** `pinned`: an operator keeps another release live, so none was made. */
  state: z.enum(["live", "refused", "pinned"]),
  /** Name of the release; of one that was not made, the one that stays live, or null when there is none. */
  release: z.string().nullable(),
  renderer: Text,
  /** The snapshot it was made of, and that snapshot's moment. */
  snapshotHash: Sha256,
  at: Instant,
  /** When the pointer was swapped, or the release refused. */
  decidedAt: Instant,
  /** From fetching the snapshot to the decision. */
  seconds: z.number().nonnegative(),
  /** Ledger keys the release brought live that the one before it had not. */
  keys: z.array(Text),
  /** Editions left out because of an error, the edition before each stands. */
  held: z.array(z.strictObject({ key: Text, reasons: z.array(Issue) })),
  reasons: z.array(Issue),
});
export type ReleaseReport = z.infer<typeof ReleaseReport>;

/** `GET /api/<collection>/<id>/receipt`: one line a language and region. */
export const Receipt = z.strictObject({
  locale: Locale.or(z.literal("all")),
  region: Text,
  state: z.enum(["draft", "scheduled", "waiting", "building", "live", "refused", "held", "pinned", "withdrawn"]),
  url: z.string().nullable(),
  /** When it went live, or for a scheduled one is to. */
  liveAt: Instant.nullable(),
  /** From pressing publish to live. */
  seconds: z.number().nullable(),
  release: z.string().nullable(),
  reasons: z.array(Issue),
  /** Only of what waits for a publisher that has gone silent: when it was last heard of, if ever. */
  publisherSeenAt: Instant.nullable().optional(),
});
export type Receipt = z.infer<typeof Receipt>;

/** Body of the webhook sent (Standard Webhooks) when a region's snapshot changes. */
export const SnapshotChanged = z.strictObject({
  type: z.literal("snapshot.changed"),
  timestamp: Instant,
  data: z.strictObject({ regions: z.array(z.strictObject({ region: Text, hash: Sha256 })) }),
});
export type SnapshotChanged = z.infer<typeof SnapshotChanged>;
