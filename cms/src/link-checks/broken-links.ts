import type { Payload } from "payload";
import { findOutsideLinks, type LinkPlace } from "./find-links.ts";
import type { LinkCheck } from "./record-answer.ts";

export type BrokenLink = LinkCheck & { places: LinkPlace[] };
export type BrokenLinks = { links: BrokenLink[]; checkedAt: string | undefined };

/** Links of a region's own live texts that are broken, each with where it still stands. */
export const brokenLinks = async (payload: Payload, region: string): Promise<BrokenLinks> => {
  const [{ docs }, rounds] = await Promise.all([
    payload.find({
      collection: "link-checks",
      where: { state: { equals: "broken" } },
      sort: "failingSince",
      pagination: false,
      depth: 0,
      overrideAccess: true,
    }),
    payload.find({
      collection: "link-check-rounds",
      where: { finishedAt: { greater_than: new Date(0).toISOString() } },
      sort: "-finishedAt",
      limit: 1,
      pagination: false,
      depth: 0,
      overrideAccess: true,
    }),
  ]);
  const checkedAt = rounds.docs[0]?.finishedAt ?? undefined;
  if (docs.length === 0) return { links: [], checkedAt };
  // A link that was mended since is no longer told of.
  const standing = await findOutsideLinks(payload, ({ ownerRegion }) => ownerRegion === region);
  const links = (docs as unknown as LinkCheck[]).flatMap((check) => {
    const places = standing.get(check.url);
    return places ? { ...check, places } : [];
  });
  return { links, checkedAt };
};
