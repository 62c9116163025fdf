import { LOCALES, NATIONAL } from "@aluesivut/content";
import { themeFaults } from "../fields/theme.ts";
import { ledgerIndex } from "../snapshot/ledger-index.ts";
import type { LedgerRow } from "../snapshot/ledger-row.ts";
import { StoredRegion } from "../snapshot/stored-region.ts";
import { appendRow } from "./append.ts";
import { effectiveSpan } from "./examine.ts";
import { refreshLanguageState } from "./language-state.ts";
import { message } from "./messages.ts";
import {
  type Caller,
  type Draft,
  fieldFaults,
  languageOf,
  readDraft,
  refusal,
  requirePublisher,
  requireUnchanged,
  type Target,
  userOf,
} from "./operation.ts";
import type { PublishArgs } from "./prepare-edition.ts";
import { type FieldFault, project } from "./project.ts";
import { withDocuments } from "./serialize.ts";

/** Freezes a region's settings in all its languages together: names, look, navigation, front page. */
export const publishRegion = async (asked: PublishArgs): Promise<LedgerRow> => {
  const { payload, id } = asked;
  const pressedAt = Date.now();
  if (asked.collection !== "regions" || asked.locale !== "all")
    throw refusal(asked, 400, "unknownLanguage", { locale: String(asked.locale) });
  if (id === NATIONAL) throw refusal(asked, 400, "nationalHasNoSite");
  return withDocuments(asked, [`regions:${id}`], async (args) => {
    await ledgerIndex(payload);
    const draft = await readDraft(args, args, "all");
    requirePublisher(args, id);
    requireUnchanged(args, draft);
    const { from, until } = effectiveSpan(args, "region", draft, pressedAt);
    const examined = examineRegion(args, draft);
    if ("faults" in examined) throw fieldFaults(args, args, examined.faults);
    const { content, references } = examined;
    const name = content.name[content.locales[0] ?? LOCALES[0]];
    const row = await appendRow(
      payload,
      {
        docCollection: "regions",
        docId: id,
        locale: "all",
        kind: "published",
        effectiveFrom: from,
        effectiveUntil: until,
        ownerRegion: id,
        publishedBy: userOf(args)?.id as string | undefined,
        publishedAt: pressedAt,
        sourceUpdatedAt: draft.updatedAt,
        note: args.note,
        title: name,
        slug: id,
        content: () => content,
        references,
      },
      args.req,
    );
    await refreshLanguageState(args, args);
    return row;
  });
};

type Examined =
  | { content: StoredRegion; references: string[]; value: unknown }
  | { faults: FieldFault[]; value: unknown };

/** A region's settings as they would go live, or what forbids it. */
export const examineRegion = (caller: Caller & Target, draft: Draft): Examined => {
  const { payload, id } = caller;
  const fields = payload.collections.regions.config.flattenedFields;
  const projected = project(StoredRegion, { ...draft, slug: id }, fields, languageOf(caller));
  if ("faults" in projected) return projected;
  const { content } = projected;
  // Each language of the site needs the names and headings a reader sees.
  const missing = content.locales.flatMap((locale) =>
    (["name", "title"] as const)
      .filter((field) => !content[field][locale])
      .map((field) => ({ path: field, message: `${message("required", languageOf(caller))} (${locale})` })),
  );
  const faults = [...missing, ...themeFaults(content.theme, languageOf(caller))];
  return faults.length > 0 ? { faults, value: content } : projected;
};
