import type { Payload, TypedUser } from "payload";
import { type Person, publishingRegionsOf } from "../../access/index.ts";
import { sharedHere } from "../../editions/index.ts";
import type { Inbox } from "../OffersInbox.tsx";

/** What other regions offer to the person's own, and what is shown from them. */
export const readInbox = async (payload: Payload, user: TypedUser): Promise<Inbox> => {
  const own = publishingRegionsOf(user as unknown as Person);
  if (own.length === 0) return { offers: [], documents: [] };
  const [offers, documents] = await Promise.all([
    payload.find({
      collection: "offers",
      where: { and: [{ toRegion: { in: own } }, { state: { equals: "open" } }] },
      sort: "-offeredAt",
      limit: 100,
      depth: 0,
      user,
      overrideAccess: false,
    }),
    sharedHere({ payload, user }),
  ]);
  return { offers: offers.docs as unknown as Inbox["offers"], documents };
};
