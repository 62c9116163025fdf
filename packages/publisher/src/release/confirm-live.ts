import { setTimeout as wait } from "node:timers/promises";
import { messageOf } from "../log.ts";
import type { Manifest } from "../target/manifest.ts";

/**
 * Asks the site's live address whether it serves this release, for as long as a few seconds (caches, several servers).
 * Gives null when it does, else what was seen: the release stays live in the target either way.
 */
export const confirmLive = async (manifest: Manifest, { tries = 8, pauseMs = 500 } = {}): Promise<string | null> => {
  const path = `/${manifest.locales[0]}/`;
  const expected = manifest.files[path]?.object;
  if (!expected) return `the release has no page ${path} to ask for`;
  const url = new URL(path.slice(1), manifest.baseUrl);
  let seen = "";
  for (let i = 0; i < tries; i++) {
    if (i > 0) await wait(pauseMs);
    try {
      const response = await fetch(url, {
        headers: { "cache-control": "no-cache", "accept-encoding": "identity" },
        signal: AbortSignal.timeout(5000),
      });
      const found = await hashOfBody(response);
      if (response.ok && found === expected) return null;
      seen = `${url} answered ${response.status} with the page ${found.slice(0, 12)}, expected ${expected.slice(0, 12)}`;
    } catch (error) {
      seen = `${url} did not answer: ${messageOf(error)}`;
    }
  }
  return seen;
};

const hashOfBody = async (response: Response): Promise<string> => {
  const bytes = await response.arrayBuffer();
  return Buffer.from(await crypto.subtle.digest("SHA-256", bytes)).toString("hex");
};
