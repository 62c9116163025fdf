import { LOCALES, NATIONAL } from "@aluesivut/content";
import { themeFaults } from "../fields/theme.ts";
import { ledgerIndex } from "../snapshot/ledger-index.ts";
import type { LedgerRow } from "../snapshot/ledger-row.ts";
import { StoredRegion } from "../snapshot/stored-region.ts";
import { appendRow } from "./append.ts";
import { refreshLanguageState } from "./language-state.ts";
import { message } from "./messages.ts";
import {
  fieldFaults,
  languageOf,
  moment,
  readDraft,
  refusal,
  requirePublisher,
  requireUnchanged,
  userOf,
} from "./operation.ts";
import type { PublishArgs } from "./prepare-edition.ts";
import { project } from "./project.ts";
import { withDocument } from "./serialize.ts";

/** Freezes a region's settings in all its languages together: names, look, navigation, front page. */
export const publishRegion = async (args: PublishArgs): Promise<LedgerRow> => {
  const { payload, id } = args;
  const pressedAt = Date.now();
  if (args.collection !== "regions" || args.locale !== "all")
    throw refusal(args, 400, "unknownLanguage", { locale: String(args.locale) });
  if (id === NATIONAL) throw refusal(args, 400, "nationalHasNoSite");
  return withDocument(`regions:${id}`, args.req?.context, async (context) => {
    await ledgerIndex(payload);
    const draft = await readDraft(args, args, "all", context);
    requirePublisher(args, id);
    requireUnchanged(args, draft);
    const from = moment(args, "effectiveFrom", args.effectiveFrom) ?? pressedAt;
    const fields = payload.collections.regions.config.flattenedFields;
    const projected = project(StoredRegion, { ...draft, slug: id }, fields, languageOf(args));
    if ("faults" in projected) throw fieldFaults(args, args, projected.faults);
    const { content, references } = projected;
    // Each language of the site needs the names and headings a reader sees.
    const missing = content.locales.flatMap((locale) =>
      (["name", "title"] as const)
        .filter((field) => !content[field][locale])
        .map((field) => ({
          path: field,
          message: `${message("required", languageOf(args))} (${locale})`,
        })),
    );
    const faint = themeFaults(content.theme, languageOf(args));
    if (missing.length + faint.length > 0) throw fieldFaults(args, args, [...missing, ...faint]);
    const name = content.name[content.locales[0] ?? LOCALES[0]];
    const row = await appendRow(
      payload,
      {
        docCollection: "regions",
        docId: id,
        locale: "all",
        kind: "published",
        effectiveFrom: from,
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
    await refreshLanguageState(args, args, context);
    return row;
  });
};
