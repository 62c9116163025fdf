import { ReleaseReport } from "@aluesivut/content";
import type { Endpoint, Payload } from "payload";
import { z } from "zod";
import { answerError, forPublisher } from "./publisher-token.ts";

/** `POST /api/receipts`: what became of a region's content. */
export const reportsEndpoint: Endpoint = {
  path: "/receipts",
  method: "post",
  handler: forPublisher(async (req) => {
    let body: unknown;
    try {
      body = await req.json?.();
    } catch (error) {
      return answerError(400, `Cannot take the receipt as its body is no JSON: ${(error as Error).message}`);
    }
    const parsed = ReleaseReport.safeParse(body);
    if (!parsed.success)
      return answerError(
        400,
        `Cannot take the receipt as it does not match the contract:\n${z.prettifyError(parsed.error)}`,
      );
    await saveReport(req.payload, parsed.data);
    return new Response(null, { status: 204 });
  }),
};

const saveReport = async (payload: Payload, report: ReleaseReport): Promise<void> => {
  const now = new Date().toISOString();
  await payload.db.create({
    collection: "releases",
    data: { id: crypto.randomUUID(), ...structuredClone(report), createdAt: now, updatedAt: now },
  });
};

type Stored = Omit<ReleaseReport, "keys" | "held" | "reasons"> & {
  [K in "keys" | "held" | "reasons"]?: ReleaseReport[K] | null;
};

const toReport = (stored: Stored): ReleaseReport => ({
  ...stored,
  keys: stored.keys ?? [],
  held: stored.held ?? [],
  reasons: stored.reasons ?? [],
});

/** Reports of a region decided since a moment: the first few, oldest first. */
export const reportsSince = async (payload: Payload, region: string, since: number): Promise<ReleaseReport[]> => {
  const { docs } = await payload.db.find<never>({
    collection: "releases",
    where: {
      and: [{ region: { equals: region } }, { decidedAt: { greater_than_equal: new Date(since).toISOString() } }],
    },
    sort: "decidedAt",
    limit: 20,
    pagination: false,
  });
  return (docs as Stored[]).map(toReport);
};

export const newestReport = async (
  payload: Payload,
  region: string,
  state?: ReleaseReport["state"],
): Promise<ReleaseReport | undefined> => {
  const { docs } = await payload.db.find<never>({
    collection: "releases",
    where: { and: [{ region: { equals: region } }, ...(state ? [{ state: { equals: state } }] : [])] },
    sort: "-decidedAt",
    limit: 1,
    pagination: false,
  });
  const stored = docs[0] as Stored | undefined;
  return stored && toReport(stored);
};
