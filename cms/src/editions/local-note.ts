import { kindOfCollection, LocalNote } from "@aluesivut/content";
import { Forbidden } from "payload";
import { mayPublish } from "../access/index.ts";
import { ledgerIndex } from "../snapshot/ledger-index.ts";
import { type LedgerRow, type PlaceContent, regionLocale } from "../snapshot/ledger-row.ts";
import { liveRow } from "../snapshot/series.ts";
import { appendRow } from "./append.ts";
import { message } from "./messages.ts";
import { type Caller, fieldFaults, languageOf, personOf, refusal, type Target, userOf } from "./operation.ts";
import { withDocuments } from "./serialize.ts";

export type NoteArgs = Caller & Target & { region: string; note: unknown };

/**
 * A region's own words under a document it shows and another one owns, all languages at once; empty ones take them away.
 * They are part of the place's rows in the ledger: the past keeps the words it had, hiding the document ends them.
 */
export const setLocalNote = async (asked: NoteArgs): Promise<LedgerRow> => {
  const { payload, collection, id, region } = asked;
  if (!kindOfCollection(collection))
    throw new Error(`Cannot note anything under "${collection}": it holds no documents of a site`);
  if (!asked.overrideAccess && !mayPublish(personOf(asked), region)) throw new Forbidden(asked.req?.t);
  const note = readNote(asked);
  return withDocuments(asked, [`${collection}:${id}`], async (args) => {
    const index = await ledgerIndex(payload);
    const now = Date.now();
    const shown = liveRow(index.series(id, regionLocale(region)), now);
    if (!shown || shown.docCollection !== collection) throw refusal(args, 409, "notShownThere", { region });
    if (shown.ownerRegion === region) throw refusal(args, 409, "ownRegion", { region });
    const content: PlaceContent | undefined = Object.keys(note).length > 0 ? { note } : undefined;
    return appendRow(
      payload,
      {
        docCollection: collection,
        docId: id,
        locale: regionLocale(region),
        kind: "published",
        effectiveFrom: now,
        ownerRegion: shown.ownerRegion ?? "",
        publishedBy: userOf(args)?.id as string | undefined,
        publishedAt: now,
        title: shown.title,
        ...(content ? { content: () => content } : {}),
      },
      args.req,
    );
  });
};

/** Texts without those that are empty. @throws ValidationError at the language that is too long */
const readNote = (args: NoteArgs): LocalNote => {
  const given = typeof args.note === "object" && args.note !== null ? args.note : {};
  const said = Object.entries(given).filter(([, text]) => typeof text !== "string" || text.trim() !== "");
  const parsed = LocalNote.safeParse(Object.fromEntries(said));
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map((issue) => ({
    path: issue.path.join("."),
    message:
      issue.code === "too_big"
        ? message("tooLong", languageOf(args), { maximum: String(issue.maximum) })
        : message("badRequest", languageOf(args), { reason: issue.message }),
  }));
  throw fieldFaults(args, args, faults);
};
