import { kindOfCollection, LOCALES, type Locale, NATIONAL } from "@aluesivut/content";
import { canonicalJson } from "@aluesivut/content/hash";
import { APIError, type Payload } from "payload";
import { LANGUAGE_NAMES } from "../i18n/languages.ts";
import { type LedgerIndex, ledgerIndex } from "../snapshot/ledger-index.ts";
import type { LedgerRow } from "../snapshot/ledger-row.ts";
import { readContents } from "../snapshot/read-ledger.ts";
import { liveRow } from "../snapshot/series.ts";
import { storedRegion } from "../snapshot/stored-region.ts";
import { type Examined, examine, faultsOf } from "./examine.ts";
import { message } from "./messages.ts";
import {
  type Caller,
  type Draft,
  languageOf,
  moment,
  ownerOf,
  readDraft,
  refusal,
  requirePublisher,
  requireUnchanged,
  type Target,
  titleOfDraft,
} from "./operation.ts";
import type { PublishOptions } from "./prepare-edition.ts";
import type { FieldFault } from "./project.ts";
import { appendPrepared } from "./publish.ts";
import { withDocuments } from "./serialize.ts";

export type PublishCompleteArgs = Caller & Target & PublishOptions & { locales?: Locale[] | undefined };
export type Refused = { locale: Locale; faults: FieldFault[] };
export type PublishedComplete = { rows: LedgerRow[]; unchanged: Locale[]; refused: Refused[]; at: number };

/** The languages of the site a document belongs to. */
export const languagesOfSite = (index: LedgerIndex, ownerRegion: string, at: number): readonly Locale[] =>
  ownerRegion === NATIONAL ? LOCALES : (storedRegion(index.document(ownerRegion), at)?.locales ?? LOCALES);

/** Every language whose draft is complete, all from one moment; the others are named with what they lack. */
export const publishComplete = async (asked: PublishCompleteArgs): Promise<PublishedComplete> => {
  const { payload, collection, id } = asked;
  const kind = kindOfCollection(collection);
  if (!kind) throw refusal(asked, 400, "unknownLanguage", { locale: "all" });
  const now = Date.now();
  return withDocuments(asked, [`${collection}:${id}`], async (args) => {
    const index = await ledgerIndex(payload);
    const first = await readDraft(args, args, "fi");
    const owner = ownerOf(first, collection);
    requirePublisher(args, owner);
    requireUnchanged(args, first);
    const at = moment(args, "effectiveFrom", args.effectiveFrom) ?? now;
    const result: PublishedComplete = { rows: [], unchanged: [], refused: [], at };
    const ready: NonNullable<Examined["ready"]>[] = [];
    for (const locale of args.locales ?? languagesOfSite(index, owner, now)) {
      const draft = locale === "fi" ? first : await readDraft(args, args, locale);
      const { ready: own, faults, value } = await examineLanguage({ ...args, kind, locale, index, now }, draft);
      const live = liveRow(index.series(id, locale), at);
      if (!own) result.refused.push({ locale, faults });
      else if (live && (await isSameContent(payload, live.key, value))) result.unchanged.push(locale);
      else ready.push(own);
    }
    if (ready.length === 0 && result.unchanged.length === 0) throw nothingComplete(args, result.refused);
    if (ready.length > 0) result.rows = await appendPrepared(args, index, ready);
    return result;
  });
};

/** As `examine`, but a language without any text yet says just that, and a moment at fault is a fault of the language. */
export const examineLanguage = async (args: Parameters<typeof examine>[0], draft: Draft): Promise<Examined> => {
  const { locale } = args;
  const path = "title" in draft || !("name" in draft) ? "title" : "name";
  if (!titleOfDraft(draft))
    return { locale, draft, value: undefined, faults: [{ path, message: message("noText", languageOf(args)) }] };
  try {
    return await examine(args, draft);
  } catch (error) {
    return { locale, draft, value: undefined, faults: faultsOf(error) };
  }
};

/** What an edition says of itself, beside the draft. */
const OWN = ["key", "publishedAt", "changedAt", "changeNote"];
export const withoutOwn = (content: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(content).filter(([name]) => !OWN.includes(name)));

const isSameContent = async (payload: Payload, key: string, value: unknown): Promise<boolean> => {
  const live = (await readContents(payload, [key])).get(key);
  if (typeof live !== "object" || live === null || typeof value !== "object" || value === null) return false;
  return canonicalJson(withoutOwn(live)) === canonicalJson(withoutOwn(value));
};

const nothingComplete = (args: Caller, refused: Refused[]): APIError => {
  const language = languageOf(args);
  const reasons = refused.map(({ locale, faults }) => {
    const said = faults.map((fault) => [fault.label, fault.message].filter(Boolean).join(": "));
    return `${LANGUAGE_NAMES[locale][language]}: ${said.join(" ")}`;
  });
  const text = message("nothingComplete", language, { reasons: reasons.join(" ") });
  return new APIError(text, 400, { code: "nothingComplete", refused }, true);
};
