import type { ReleaseReport, Renderer } from "@aluesivut/content";
import { type Manifest, short } from "../target/manifest.ts";
import type { LivePointer } from "../target/pointer.ts";
import type { ReleaseContext, ReleaseOptions, ReleaseOutcome } from "./make-release.ts";

/** Why the live release stays, whatever the CMS calls for: an operator pinned it, or a newer renderer made it. */
export const reasonToLeave = (
  pointer: LivePointer | null,
  live: Manifest | null,
  renderer: Renderer,
  { allowOlder }: ReleaseOptions,
): Omit<Extract<ReleaseOutcome, { state: "left" }>, "report"> | null => {
  if (pointer?.pinned) {
    const why = `release ${short(pointer.release)} was pinned at ${pointer.pinned.at}; "aluesivut unpin" lets newer ones follow`;
    return { state: "left", because: "pinned", why };
  }
  const isNewer = live && live.renderer.version !== renderer.version && live.renderer.builtAt > renderer.builtAt;
  if (isNewer && !allowOlder) {
    const why =
      `the live release was made by the newer renderer ${live.renderer.version}, this one is ${renderer.version}; ` +
      `build the sites from the newer code, or run "aluesivut publish --once --allow-older"`;
    return { state: "left", because: "older-renderer", why };
  }
  return null;
};

/** What an editor is told whose change waits behind a pinned release. */
export const pinnedReport = (
  { region, renderer }: Pick<ReleaseContext, "region" | "renderer">,
  pointer: LivePointer | null,
): ReleaseReport => {
  const now = new Date().toISOString();
  return {
    region,
    state: "pinned",
    release: pointer?.release ?? null,
    renderer: renderer.version,
    snapshotHash: pointer?.report.snapshotHash ?? "0".repeat(64),
    at: now,
    decidedAt: now,
    seconds: 0,
    keys: [],
    held: [],
    reasons: [],
  };
};
