import { LOCALES, type Locale } from "@aluesivut/content";
import { Forbidden } from "payload";
import { mayReadDrafts } from "../../access/index.ts";
import { type Caller, type Draft, personOf, readDraft, type Target } from "../../editions/operation.ts";
import { type LedgerIndex, ledgerIndex } from "../../snapshot/ledger-index.ts";
import { storedRegion } from "../../snapshot/stored-region.ts";
import type { DraftRow } from "./draft-ledger.ts";
import { differing, draftRow, draftsOfRegion, hasHeading, type ShownDraft, showDraft } from "./drafts.ts";
import { heldFor, LatestUsed } from "./held.ts";
import { draftOfRegion } from "./region-draft.ts";
import { type PreviewedSite, previewSite } from "./region-preview.ts";
import type { View } from "./view.ts";

/** What stands in a form and is not saved yet. */
export type Unsaved = { locale: Locale; data: Record<string, unknown> };
export type Viewed = PreviewedSite & {
  /** Of the one document that is looked at, by language. */
  drafts: Pick<ShownDraft, "locale" | "content" | "faults">[];
};

const saved = heldFor("previewed-documents", () => new LatestUsed<string, ShownDraft | null>(300));

/**
 * One document's drafts in each of these languages that has a heading, the form's in its own whatever it lacks.
 * @throws Forbidden or NotFound as the collection's access says
 */
export const draftsOfDocument = async (
  caller: Caller,
  index: LedgerIndex,
  target: Target,
  at: number,
  { unsaved, languages = LOCALES, asked }: { unsaved?: Unsaved; languages?: readonly Locale[]; asked?: Locale } = {},
): Promise<ShownDraft[]> => {
  const memory = saved(caller.payload);
  const own = unsaved?.locale ?? asked ?? languages[0] ?? "fi";
  const first = await readDraft(caller, target, own);
  const shown: ShownDraft[] = [];
  for (const locale of languages) {
    const key = `${target.id}:${locale}:${first.updatedAt}`;
    const known = locale === unsaved?.locale ? undefined : memory.get(key);
    if (known) shown.push(known);
    // Null: without a heading, which is shown only to who looks at that language.
    if (known || (known === null && locale !== own)) continue;
    const stored = locale === own ? first : await readDraft(caller, target, locale);
    const draft: Draft =
      locale === unsaved?.locale ? { ...stored, ...unsaved.data, id: stored.id, updatedAt: stored.updatedAt } : stored;
    const isShown = locale === own || hasHeading(draft);
    const one = isShown ? showDraft(caller, index, target, locale, draft, at) : null;
    if (locale !== unsaved?.locale) memory.set(key, one);
    if (one) shown.push(one);
  }
  return shown;
};

/** A region's site as a view says. @throws Forbidden, NotFound, RegionNotPublishedError, NoRendererError */
export const viewSite = async (
  caller: Caller,
  region: string,
  view: View,
  options: { unsaved?: Unsaved; languages?: readonly Locale[]; asked?: Locale } = {},
): Promise<Viewed> => {
  const { payload } = caller;
  const at = view.at ?? Date.now();
  const index = await ledgerIndex(payload);
  const { scope } = view;
  let drafts: Viewed["drafts"] = [];
  let rows: DraftRow[] = [];
  if (scope.type === "drafts") {
    if (!mayReadDrafts(personOf(caller), region)) throw new Forbidden(caller.req?.t);
    const { locales = [] } = storedRegion(index.document(region), at) ?? {};
    rows = await rowsOf(caller, index, await draftsOfRegion(payload, index, region, locales, at), at);
    const settings = await draftOfRegion(caller, region, at);
    if (settings.row && settings.faults.length === 0) rows.push(settings.row);
  } else if (scope.type === "document" && scope.collection === "regions") {
    const { row, faults } = await draftOfRegion(caller, scope.id, at, options.unsaved);
    rows = row ? [row] : [];
    const locale = options.asked ?? options.unsaved?.locale ?? "fi";
    drafts = [{ locale, content: row?.content as ShownDraft["content"], faults }];
  } else if (scope.type === "document") {
    const shown = await draftsOfDocument(caller, index, scope, at, options);
    drafts = shown;
    rows = await rowsOf(caller, index, shown, at);
  }
  // Drafts of a region show where it shows them; one document shows wherever somebody looks.
  const shownIn = scope.type === "document" ? { shownIn: region } : {};
  return { ...(await previewSite(payload, { region, at, drafts: rows, ...shownIn })), drafts };
};

const rowsOf = async ({ payload }: Caller, index: LedgerIndex, drafts: ShownDraft[], at: number): Promise<DraftRow[]> =>
  (await differing(payload, index, drafts, at)).map((draft) => draftRow(draft, at));
