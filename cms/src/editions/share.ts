import { kindOfCollection, LOCALES, NATIONAL } from "@aluesivut/content";
import type { PayloadRequest, Where } from "payload";
import { mayPublish } from "../access/index.ts";
import { type IndexedDocument, type LedgerIndex, ledgerIndex } from "../snapshot/ledger-index.ts";
import { type LedgerRow, regionLocale } from "../snapshot/ledger-row.ts";
import { liveRow } from "../snapshot/series.ts";
import { storedRegion } from "../snapshot/stored-region.ts";
import { appendRow } from "./append.ts";
import { slugFaults, slugsOf } from "./clashes.ts";
import {
  type Caller,
  fieldFaults,
  languageOf,
  mayShowAnywhere,
  personOf,
  refusal,
  type Target,
  titleInLedger,
  titleOfDraft,
  userOf,
} from "./operation.ts";
import { type Owned, readOwned } from "./read-owned.ts";
import { withDocuments } from "./serialize.ts";
import { withdrawFromRegion } from "./withdraw.ts";

export type Offer = {
  id: string;
  docCollection: string;
  docId: string;
  title?: string | null;
  fromRegion: string;
  toRegion: string;
  state: "open" | "accepted" | "declined" | "ended";
  offeredBy?: string | null;
  offeredAt: string;
  answeredBy?: string | null;
  answeredAt?: string | null;
};
export type Shared = { state: "shown"; row: LedgerRow } | { state: "offered"; offer: Offer };
export type ShareArgs = Caller & Target & { region: string };

/**
 * Shows a document in another region: the owner's editor offers it, an editor of the receiving region accepts. Who may do
 * both, and the national level with national content, does it at once.
 */
export const share = async (asked: ShareArgs): Promise<Shared> => {
  const { payload, collection, id, region } = asked;
  if (!kindOfCollection(collection))
    throw new Error(`Cannot share from collection "${collection}": it holds no documents of a site`);
  return withDocuments(asked, [`${collection}:${id}`], async (args) => {
    const index = await ledgerIndex(payload);
    const open = await findOffer(args, region);
    const owned = await readOwned(args, open !== undefined && mayPublish(personOf(args), region));
    const now = Date.now();
    if (region === NATIONAL || !storedRegion(index.document(region), now))
      throw refusal(args, 404, "unknownRegion", { region });
    if (region === owned.owner) throw refusal(args, 409, "ownRegion", { region });
    const shown = liveRow(index.series(id, regionLocale(region)), now);
    if (shown) return { state: "shown", row: shown };

    const accepts = args.overrideAccess === true || mayPublish(personOf(args), region);
    const offers = args.overrideAccess === true || mayPublish(personOf(args), owned.owner);
    if (mayShowAnywhere(args, owned.owner) || (accepts && (open || offers))) {
      const row = await showIn(args, index, owned, now);
      if (open) await answer(args, open, "accepted");
      return { state: "shown", row };
    }
    if (!offers) throw refusal(args, 409, "notOffered", { region });
    return { state: "offered", offer: open ?? (await makeOffer(args, index, owned, now)) };
  });
};

const showIn = (asked: ShareArgs, index: LedgerIndex, { owner }: Owned, now: number): Promise<LedgerRow> => {
  const { payload, collection, id, region } = asked;
  const document = index.document(id);
  const kind = kindOfCollection(collection);
  const slugs = document ? slugsOf(document, LOCALES, now) : [];
  // A document of that region may be reaching for one of the addresses.
  const addresses = slugs.map(({ locale, slug }) => `slug:${collection}:${locale}:${slug}`);
  return withDocuments(asked, addresses, async (args) => {
    await index.follow();
    const faults = slugs.flatMap(({ locale, slug }) =>
      kind
        ? slugFaults(index, { kind, collection, id, locale, slug, regions: [region], at: now }, languageOf(args))
        : [],
    );
    if (faults.length > 0) throw fieldFaults(args, args, faults);
    return appendRow(
      payload,
      {
        docCollection: collection,
        docId: id,
        locale: regionLocale(region),
        kind: "published",
        effectiveFrom: now,
        ownerRegion: owner,
        publishedBy: userOf(args)?.id as string | undefined,
        publishedAt: now,
        title: document ? titleInLedger(document, now) : undefined,
      },
      args.req,
    );
  });
};

/** Ends it: the owner takes an offer or a share back, the receiving region declines or hides. */
export const unshare = async (asked: ShareArgs & { note?: string | undefined }): Promise<{ rows: LedgerRow[] }> => {
  const { payload, collection, id, region } = asked;
  return withDocuments(asked, [`${collection}:${id}`], async (args) => {
    const index = await ledgerIndex(payload);
    const open = await findOffer(args, region);
    const now = Date.now();
    const document: IndexedDocument | undefined = index.document(id);
    const showing = liveRow(document?.series.get(regionLocale(region)), now) !== undefined;
    const person = personOf(args);
    const owned = await readOwned(args, (open !== undefined || showing) && mayPublish(person, region));
    if (region === owned.owner) throw refusal(args, 409, "ownRegion", { region });
    const mayEnd = mayShowAnywhere(args, owned.owner) || mayPublish(person, owned.owner) || mayPublish(person, region);
    if (!mayEnd) throw refusal(args, 404, "notShownThere", { region });
    const rows = document
      ? await withdrawFromRegion(args, document, region, {
          ownerRegion: owned.owner,
          now,
          ...(args.note ? { note: args.note } : {}),
        })
      : [];
    const standing = open ?? (await findOffer(args, region, "accepted"));
    if (standing) await answer(args, standing, mayPublish(person, owned.owner) ? "ended" : "declined");
    if (rows.length === 0 && !open) throw refusal(args, 409, "notShownThere", { region });
    return { rows };
  });
};

const findOffer = async (
  { payload, collection, id }: Caller & Target,
  region: string,
  state: Offer["state"] = "open",
): Promise<Offer | undefined> => {
  const where: Where = {
    and: [
      { docId: { equals: id } },
      { docCollection: { equals: collection } },
      { toRegion: { equals: region } },
      { state: { equals: state } },
    ],
  };
  const { docs } = await payload.db.find<never>({ collection: "offers", where, limit: 1, pagination: false });
  return docs[0] as Offer | undefined;
};

const makeOffer = async (args: ShareArgs, index: LedgerIndex, { owner, draft }: Owned, now: number): Promise<Offer> => {
  const document = index.document(args.id);
  const offer = {
    id: crypto.randomUUID(),
    docCollection: args.collection,
    docId: args.id,
    title: (draft && titleOfDraft(draft)) ?? (document ? titleInLedger(document, now) : undefined),
    fromRegion: owner,
    toRegion: args.region,
    state: "open" as const,
    offeredBy: userOf(args)?.id as string | undefined,
    offeredAt: new Date(now).toISOString(),
    createdAt: new Date(now).toISOString(),
    updatedAt: new Date(now).toISOString(),
  };
  await args.payload.db.create({ collection: "offers", data: JSON.parse(JSON.stringify(offer)), ...within(args) });
  return offer as Offer;
};

const answer = async (args: Caller, offer: Offer, state: Offer["state"]): Promise<void> => {
  const now = new Date().toISOString();
  await args.payload.db.updateOne({
    collection: "offers",
    where: { id: { equals: offer.id } },
    data: { state, answeredBy: (userOf(args)?.id as string | undefined) ?? null, answeredAt: now, updatedAt: now },
    ...within(args),
  });
};

/** For a write past Payload's operations: within the transaction that is open. */
const within = ({ req }: Caller): { req?: PayloadRequest } => (req ? { req } : {});
