import { EDITION_OF_KIND, type Edition, type Issue, kindOfCollection, Locale } from "@aluesivut/content";
import { checkEdition, type PictureWords, picturesIn } from "@aluesivut/content/advice";
import type { Payload } from "payload";
import type { LedgerRow } from "../snapshot/ledger-row.ts";
import { readContents } from "../snapshot/read-ledger.ts";

/** The slips in an edition that is about to be frozen: errors forbid it, advice goes along. */
export const slipsIn = async (payload: Payload, edition: Edition, locale: Locale): Promise<Issue[]> =>
  checkEdition(edition, { locale, pictures: await picturesOf(payload, edition, locale) });

const picturesOf = async (
  payload: Payload,
  edition: Edition,
  locale: Locale,
): Promise<ReadonlyMap<string, PictureWords>> => {
  const ids = picturesIn(edition);
  if (ids.length === 0) return new Map();
  const { docs } = await payload.find({
    collection: "media",
    where: { id: { in: ids } },
    depth: 0,
    pagination: false,
    locale,
    fallbackLocale: false,
    overrideAccess: true,
    select: { alt: true, decorative: true, filename: true },
  });
  return new Map(
    docs.map(({ id, alt, decorative, filename }) => [
      String(id),
      { name: filename ?? String(id), decorative: Boolean(decorative), ...(alt ? { alt } : {}) },
    ]),
  );
};

/** Advice on editions, by key: an edition never changes. As many are remembered. */
const REMEMBERED = 500;
const remembered = new WeakMap<Payload, Map<string, Issue[]>>();

const memoryOf = (payload: Payload): Map<string, Issue[]> => {
  const known = remembered.get(payload) ?? new Map<string, Issue[]>();
  remembered.set(payload, known);
  return known;
};

export const rememberAdvice = (payload: Payload, key: string, advice: Issue[]): void => {
  const known = memoryOf(payload);
  known.set(key, advice);
  const oldest = known.keys().next().value;
  if (known.size > REMEMBERED && oldest !== undefined) known.delete(oldest);
};

/** What an editor is advised about an edition in the ledger. */
export const adviceOn = async (payload: Payload, row: LedgerRow): Promise<Issue[]> => {
  const { key } = row;
  const kind = kindOfCollection(row.docCollection);
  const locale = Locale.safeParse(row.locale).data;
  if (!kind || !locale) return []; // a region's settings are no text
  const known = memoryOf(payload).get(key);
  if (known) return known;
  const content = EDITION_OF_KIND[kind].safeParse((await readContents(payload, [key])).get(key));
  // One that was redacted has nothing to advise about.
  const slips = content.success ? await slipsIn(payload, content.data as Edition, locale) : [];
  const advice = slips.filter(({ severity }) => severity === "advice");
  rememberAdvice(payload, key, advice);
  return advice;
};
