import { kindOfCollection, type Locale, type Receipt } from "@aluesivut/content";
import type { Payload } from "payload";
import { mayReadDrafts, type Person } from "../access/index.ts";
import { namesOf } from "../editions/history.ts";
import { titleInLedger } from "../editions/operation.ts";
import { receiptsOf } from "../publishing/receipts.ts";
import { ledgerIndex } from "../snapshot/ledger-index.ts";
import type { RowLocale } from "../snapshot/ledger-row.ts";
import { couldBe } from "./could-be.ts";

/** One language of a document on one site: what became of the last thing that was done to it. */
export type Publication = Receipt & {
  collection: string;
  id: string;
  title: string;
  ownerRegion: string;
  savedAt: number;
  savedBy: string | null;
};
export type PublicationPage = { publications: Publication[]; page: number; hasNext: boolean };

const PER_PAGE = 25;

/** What was published and taken down last, the newest first, of what the person may see. */
export const listPublications = async (
  payload: Payload,
  person: Person,
  { region, state, page }: { region?: string | undefined; state?: Receipt["state"] | undefined; page: number },
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
  const isWorthAsking = state && couldBe(payload, index, state, Date.now());
  const wanted = page * PER_PAGE;
  const found: Publication[] = [];
  const receipts = new Map<string, Receipt[]>();
  // One more than the page holds says whether another follows.
  for (const one of done) {
    if (found.length > wanted) break;
    const document = index.document(one.id);
    if (!document || (isWorthAsking && !(await isWorthAsking(document, one.locale)))) continue;
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
        const title = titleInLedger(document, Date.now(), receipt.locale);
        found.push({ ...receipt, collection, id, ownerRegion, title, savedAt: at, savedBy: by ?? null });
      }
  }
  const publications = found.slice(wanted - PER_PAGE, wanted);
  const names = await namesOf(
    { payload },
    publications.map(({ savedBy }) => savedBy),
  );
  return {
    publications: publications.map((one) => ({ ...one, savedBy: (one.savedBy && names.get(one.savedBy)) || null })),
    page,
    hasNext: found.length > wanted,
  };
};
