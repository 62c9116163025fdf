import { createHash } from "node:crypto";
import { expect } from "@playwright/test";
import { CMS_URL, publisherToken, SITES_URL } from "./place.ts";

type Health = { regions: { region: string; release: string; calledFor: string }[] };

/** The live release of every region, by slug. */
export const liveReleases = async (): Promise<Map<string, string>> => {
  const health = (await (await fetch(`${SITES_URL}/-/health`)).json()) as Health;
  return new Map(health.regions.map(({ region, release }) => [region, release]));
};

/** Resolves when every region's site shows what the CMS says it should. */
export const untilSettled = async (): Promise<void> => {
  const headers = { Authorization: `Bearer ${publisherToken()}` };
  for (let tries = 0; tries < 600; tries += 1) {
    const { regions } = (await (await fetch(`${CMS_URL}/api/snapshots`, { headers })).json()) as {
      regions: { region: string; hash: string }[];
    };
    const health = (await (await fetch(`${SITES_URL}/-/health`)).json()) as Health;
    const live = new Map(health.regions.map(({ region, calledFor }) => [region, calledFor]));
    if (regions.every(({ region, hash }) => live.get(region) === hash)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error("The sites did not settle within 30 s");
};

/** Resolves when the pictures that every region's front page names are drawn: that happens once a release is live. */
export const untilDrawn = async (): Promise<void> => {
  for (const region of (await liveReleases()).keys()) {
    const { body } = await getPage(`/${region}/fi/`);
    const drawn = new Set(body.match(new RegExp(`/${region}/drawn/\\w+\\.png`, "g"))); // one is shared, one an icon
    expect(drawn.size, `pictures drawn for ${region}`).toBeGreaterThan(1);
    for (const path of drawn)
      await expect.poll(async () => (await getPage(path)).status, { message: path, timeout: 180_000 }).toBe(200);
  }
};

/** Status and body of a path of a region's site, redirects not followed. */
export const getPage = async (path: string): Promise<{ status: number; body: string; location: string | null }> => {
  const response = await fetch(new URL(path, SITES_URL), { redirect: "manual" });
  return { status: response.status, body: await response.text(), location: response.headers.get("location") };
};

/** Every page of a region's site in its sitemap. */
export const sitemapPaths = async (region: string): Promise<string[]> => {
  const { body } = await getPage(`/${region}/sitemap.xml`);
  return [...body.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => new URL(url as string).pathname);
};

/** Hashes of the bytes of all pages of a region in one language, by path. */
export const pageHashes = async (region: string, locale: string): Promise<Record<string, string>> => {
  const hashes: Record<string, string> = {};
  for (const path of await sitemapPaths(region)) {
    if (!path.startsWith(`/${region}/${locale}/`)) continue;
    hashes[path] = createHash("sha256")
      .update((await getPage(path)).body)
      .digest("hex");
  }
  return hashes;
};
