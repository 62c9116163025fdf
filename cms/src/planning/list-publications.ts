import { kindOfCollection, type Locale, type Receipt } from "@aluesivut/content";
import type { Payload } from "payload";
import { mayReadDrafts, type Person } from "../access/index.ts";
import { titleInLedger } from "../editions/operation.ts";
import { receiptsOf } from "../publishing/receipts.ts";
import { ledgerIndex } from "../snapshot/ledger-index.ts";
import type { RowLocale } from "../snapshot/ledger-row.ts";

/** One language of a document on one site: what became of the last thing that was done to it. */
export type Publication = Receipt & {
  collection: string;
  id: string;
  title: string;
  ownerRegion: string;
  savedAt: number;
  savedBy: string | null;
};
export type PublicationPage = { publications: Publication[]; page: number; hasNext: boolean; scanned: boolean };

const PER_PAGE = 25;
/** With a filter of state every receipt has to be worked out: no more languages of documents than these are looked at. */
const MOST_LOOKED_AT = 300;

/** What was published and taken down last, the newest first, of what the person may see. */
export const listPublications = async (
  payload: Payload,
  person: Person,
  { region, state, page }: { region?: string | undefined; state?: string | undefined; page: number },
): Promise<PublicationPage> => {
  const index = await ledgerIndex(payload);
  const done: { collection: string; id: string; locale: RowLocale; at: number; by?: string; ownerRegion: string }[] =
    [];
  for (const document of index.documents()) {
    const { collection, id } = document;
    if (!kindOfCollection(collection) && collection !== "regions") continue;
    // A language's last row says when something was last done to it.
    for (const [locale, series] of document.series) {
      if (locale.startsWith("@") || series.length === 0) continue;
      const last = series.reduce((a, b) => (b.publishedAt > a.publishedAt ? b : a));
      const ownerRegion = last.ownerRegion ?? "";
      if (!mayReadDrafts(person, ownerRegion)) continue;
      if (region && ownerRegion !== region && !document.series.has(`@${region}`)) continue;
      const by = last.publishedBy ? { by: last.publishedBy } : {};
      done.push({ collection, id, locale, at: last.publishedAt, ownerRegion, ...by });
    }
  }
  done.sort((a, b) => b.at - a.at);
  const looked = state ? done.slice(0, MOST_LOOKED_AT) : done;
  const wanted = page * PER_PAGE;
  const found: Publication[] = [];
  const receipts = new Map<string, Receipt[]>();
  let position = 0;
  // One more than the page holds says whether another follows.
  for (; position < looked.length && found.length <= wanted; position++) {
    const one = looked[position] as (typeof looked)[number];
    const document = index.document(one.id);
    if (!document) continue;
    const known = receipts.get(one.id) ?? (await receiptsOf(payload, one));
    receipts.set(one.id, known);
    for (const receipt of known)
      if (
        receipt.locale === (one.locale as Locale | "all") &&
        receipt.state !== "draft" &&
        (!region || receipt.region === region) &&
        (!state || receipt.state === state)
      ) {
        const { collection, id, ownerRegion, at, by } = one;
        const title = titleInLedger(document, Date.now());
        found.push({ ...receipt, collection, id, ownerRegion, title, savedAt: at, savedBy: by ?? null });
      }
  }
  const publications = found.slice(wanted - PER_PAGE, wanted);
  const names = await namesOf(payload, publications);
  return {
    publications: publications.map((one) => ({ ...one, savedBy: (one.savedBy && names.get(one.savedBy)) || null })),
    page,
    hasNext: found.length > wanted,
    scanned: state !== undefined && done.length > MOST_LOOKED_AT && found.length <= wanted,
  };
};

const namesOf = async (payload: Payload, publications: readonly Publication[]): Promise<Map<string, string>> => {
  const ids = [...new Set(publications.flatMap(({ savedBy }) => savedBy ?? []))];
  if (ids.length === 0) return new Map();
  const where = { id: { in: ids } };
  const { docs } = await payload.find({
    collection: "users",
    where,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  });
  return new Map(docs.map((user) => [String(user.id), String((user as { name?: string }).name || user.email)]));
};
