import { kindOfCollection, LOCALES, type Locale } from "@aluesivut/content";
import { type CollectionSlug, Forbidden, NotFound } from "payload";
import { mayReadDrafts } from "../access/index.ts";
import { type Caller, type Draft, freshReq, ownerOf, personOf, readDraft, type Target } from "../editions/operation.ts";
import { contentOfDraft } from "../editions/project.ts";
import { fieldsOf } from "../fields/fields-of.ts";
import { ledgerIndex } from "../snapshot/ledger-index.ts";
import type { LedgerRow } from "../snapshot/ledger-row.ts";
import { readContents } from "../snapshot/read-ledger.ts";

/** Something the document once said in one language: an edition of the ledger, or a version of the draft. */
export type Source = { type: "edition" | "version"; id: string; locale: Locale };
export type Content = Record<string, unknown>;

/** As an address has it: `version:<id>:sv`, `edition:<key>`; the key of an edition names its language. */
export const sourceName = ({ type, id, locale }: Source): string =>
  type === "edition" ? `edition:${id}` : `version:${id}:${locale}`;

export const parseSource = (name: string): Source | undefined => {
  const [type, ...rest] = name.split(":");
  const locale = (type === "edition" ? rest.at(-2) : rest.at(-1)) as Locale;
  if ((type !== "edition" && type !== "version") || !LOCALES.includes(locale)) return undefined;
  const id = (type === "edition" ? rest : rest.slice(0, -1)).join(":");
  return id ? { type, id, locale } : undefined;
};

/** A draft in one language in the form editions have, whether it may be published or not. */
export const draftContent = (caller: Caller, collection: string, draft: Draft): Content => {
  const kind = kindOfCollection(collection);
  if (!kind) throw new Error(`Cannot read "${collection}" as a document of a site: it holds none`);
  return contentOfDraft(kind, draft, fieldsOf(caller.payload, collection));
};

/** One version of the draft in one language. @throws NotFound when it is none of this document */
export const readVersion = async (
  caller: Caller,
  { collection, id }: Target,
  versionId: string,
  locale: Locale,
): Promise<Draft> => {
  const version = await caller.payload.findVersionByID({
    collection: collection as CollectionSlug,
    id: versionId,
    depth: 0,
    locale,
    fallbackLocale: false,
    overrideAccess: caller.overrideAccess ?? false,
    req: await freshReq(caller, locale),
  });
  if (String((version as { parent?: unknown }).parent) !== id) throw new NotFound(caller.req?.t);
  return { ...(version as { version: object }).version, id } as unknown as Draft;
};

/** The row of an edition, for those who may see the document's drafts. */
const readEdition = async (caller: Caller, { collection, id }: Target, key: string): Promise<LedgerRow> => {
  const row = (await ledgerIndex(caller.payload)).row(key);
  if (!row || row.docId !== id || row.docCollection !== collection || row.kind !== "published")
    throw new NotFound(caller.req?.t);
  return row;
};

/** What a source says. @throws Forbidden or NotFound, as for the document itself */
export const readSource = async (
  caller: Caller,
  target: Target,
  source: Source,
): Promise<{ content: Content; row?: LedgerRow; draft?: Draft }> => {
  if (source.type === "version") {
    const draft = await readVersion(caller, target, source.id, source.locale);
    return { content: draftContent(caller, target.collection, draft), draft };
  }
  await requireReader(caller, target);
  const row = await readEdition(caller, target, source.id);
  const contents = await readContents(caller.payload, [row.key]);
  return { content: (contents.get(row.key) ?? {}) as Content, row };
};

/** Editions are read past the collection's access, so the document's own access is asked first. */
export const requireReader = async (caller: Caller, target: Target): Promise<Draft> => {
  const draft = await readDraft(caller, target, "fi");
  if (!caller.overrideAccess && !mayReadDrafts(personOf(caller), ownerOf(draft, target.collection)))
    throw new Forbidden(caller.req?.t);
  return draft;
};
