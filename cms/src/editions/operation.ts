import { LOCALES, type Locale, NATIONAL } from "@aluesivut/content";
import {
  APIError,
  type CollectionSlug,
  createLocalReq,
  Forbidden,
  type Payload,
  type PayloadRequest,
  type TypedUser,
  ValidationError,
} from "payload";
import { idOf, isAdministrator, isNationalEditor, mayPublish, type Person } from "../access/index.ts";
import { adminLanguage } from "../i18n/words.ts";
import type { IndexedDocument } from "../snapshot/ledger-index.ts";
import { liveRow } from "../snapshot/series.ts";
import { type MessageName, message } from "./messages.ts";
import type { FieldFault } from "./project.ts";
import { heldContext } from "./serialize.ts";

/** Who asks for an operation, and as what. Without a user, `overrideAccess` must say that the caller answers for it. */
export type Caller = {
  payload: Payload;
  req?: PayloadRequest | undefined;
  user?: TypedUser | null | undefined;
  overrideAccess?: boolean | undefined;
};
export type Target = { collection: string; id: string };

export type Draft = Record<string, unknown> & { id: string; updatedAt: string };

export const userOf = ({ user, req }: Caller): TypedUser | undefined => user ?? req?.user ?? undefined;
export const personOf = (caller: Caller): Person => userOf(caller) as unknown as Person;
export const languageOf = ({ req }: Caller): Locale => adminLanguage(req?.i18n?.language);

/**
 * A request of our own for one call: Payload writes the locale into the one it is given, so the caller's is never handed
 * on. It goes along with what the caller holds.
 */
export const freshReq = (caller: Caller, locale: string): Promise<PayloadRequest> => {
  const { payload, req } = caller;
  const given: Partial<PayloadRequest> = { payload, context: heldContext(req?.context) };
  if (req?.i18n) Object.assign(given, { i18n: req.i18n, t: req.t });
  if (req?.transactionID) given.transactionID = req.transactionID;
  const user = userOf(caller);
  return createLocalReq(
    { locale, fallbackLocale: false, req: given, ...(user ? { user } : {}) } as Parameters<typeof createLocalReq>[0],
    payload,
  );
};

/** Reads the newest draft in one language. @throws Forbidden or NotFound as the collection's access says */
export const readDraft = async (caller: Caller, { collection, id }: Target, locale: string): Promise<Draft> => {
  if (!caller.overrideAccess && !userOf(caller)) throw new Forbidden(caller.req?.t);
  const doc = await caller.payload.findByID({
    collection: collection as CollectionSlug,
    id,
    draft: true,
    depth: 0,
    locale: locale as Locale,
    fallbackLocale: false,
    overrideAccess: caller.overrideAccess ?? false,
    req: await freshReq(caller, locale),
  });
  return doc as unknown as Draft;
};

export const ownerOf = (draft: Draft, collection: string): string =>
  collection === "regions" ? draft.id : (idOf(draft.ownerRegion) ?? NATIONAL);

export const requirePublisher = (caller: Caller, region: string): void => {
  if (!caller.overrideAccess && !mayPublish(personOf(caller), region)) throw new Forbidden(caller.req?.t);
};

/** Administrators, and national editors with what is national, put content into every region. */
export const mayShowAnywhere = (caller: Caller, ownerRegion: string): boolean =>
  caller.overrideAccess === true ||
  isAdministrator(personOf(caller)) ||
  (isNationalEditor(personOf(caller)) && ownerRegion === NATIONAL);

/** An error that says to the person, in their language, what is the matter. */
export const refusal = (
  caller: Caller,
  status: 400 | 403 | 404 | 409,
  name: MessageName,
  values: Record<string, string | number> = {},
): APIError => new APIError(message(name, languageOf(caller), values), status, { code: name, ...values }, true);

/** Faults as the admin form shows them: at their fields. */
export const fieldFaults = (caller: Caller, { collection, id }: Target, faults: FieldFault[]): ValidationError => {
  const errors = faults.map(({ path, message: text, label }) => ({ path, message: text, label: label ?? path }));
  return new ValidationError({ collection, id, errors }, caller.req?.t as never);
};

export const titleOfDraft = (draft: Draft): string | undefined => {
  const title = draft.title ?? draft.name;
  return typeof title === "string" && title.trim() ? title : undefined;
};

/** What a document is called now in a language, else in the first that has a name for it. */
export const titleInLedger = (document: IndexedDocument, at: number, language: Locale | "all" = "fi"): string => {
  for (const locale of new Set([language, ...LOCALES, "all"] as const)) {
    const title = liveRow(document.series.get(locale), at)?.title;
    if (title) return title;
  }
  return document.rows.findLast((row) => row.title)?.title ?? document.id;
};

export const requireUnchanged = (args: Caller & { expectedUpdatedAt?: string | undefined }, draft: Draft): void => {
  const { expectedUpdatedAt } = args;
  if (expectedUpdatedAt && Date.parse(expectedUpdatedAt) !== Date.parse(draft.updatedAt))
    throw refusal(args, 409, "changedMeanwhile", { updatedAt: draft.updatedAt });
};

/** A moment as it was given, in milliseconds. @throws a refusal that names it when it is none */
export const moment = (caller: Caller, name: string, value: unknown): number | undefined => {
  if (value === undefined || value === null || value === "") return undefined;
  const time = Date.parse(String(value));
  if (Number.isNaN(time)) throw refusal(caller, 400, "badRequest", { reason: `${name}: ${String(value)}` });
  return time;
};
