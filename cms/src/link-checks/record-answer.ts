import { createHash } from "node:crypto";
import type { Payload } from "payload";
import type { Answered } from "./ask-address.ts";

export type LinkCheck = {
  id: string;
  url: string;
  state: "works" | "failing" | "broken";
  status?: number | null;
  reason?: string | null;
  movedTo?: string | null;
  failures?: number | null;
  failingSince?: string | null;
  checkedAt?: string | null;
};

/** Servers have bad days: only what failed this often, over this long, is called broken. */
const FAILURES_TO_BE_BROKEN = 3;
const FAILING_FOR = 2 * 86_400_000;

export const linkId = (url: string): string => createHash("sha256").update(url).digest("hex").slice(0, 40);

/** What is to be said of a link after one more answer. */
export const judge = (before: LinkCheck | undefined, url: string, answered: Answered, now: number): LinkCheck => {
  const at = new Date(now).toISOString();
  const common = {
    id: linkId(url),
    url,
    status: answered.status ?? null,
    movedTo: answered.movedTo ?? null,
    checkedAt: at,
  };
  if (answered.works) return { ...common, state: "works", reason: null, failures: 0, failingSince: null };
  const failures = (before?.failures ?? 0) + 1;
  const failingSince = before?.failingSince ?? at;
  const broken =
    before?.state === "broken" || (failures >= FAILURES_TO_BE_BROKEN && now - Date.parse(failingSince) >= FAILING_FOR);
  return { ...common, state: broken ? "broken" : "failing", reason: answered.reason ?? null, failures, failingSince };
};

export const readLinkCheck = async (payload: Payload, id: string): Promise<LinkCheck | undefined> => {
  const { docs } = await payload.find({
    collection: "link-checks",
    where: { id: { equals: id } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  });
  return docs[0] as LinkCheck | undefined;
};

export const recordAnswer = async (
  payload: Payload,
  url: string,
  answered: Answered,
  now = Date.now(),
): Promise<LinkCheck> => {
  const before = await readLinkCheck(payload, linkId(url));
  const check = judge(before, url, answered, now);
  const data = check as never;
  if (before) await payload.update({ collection: "link-checks", id: check.id, data, depth: 0, overrideAccess: true });
  else await payload.create({ collection: "link-checks", data, depth: 0, overrideAccess: true });
  return check;
};
