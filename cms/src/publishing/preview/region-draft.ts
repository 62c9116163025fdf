import type { Locale } from "@aluesivut/content";
import { type FlattenedField, Forbidden } from "payload";
import { mayReadDrafts } from "../../access/index.ts";
import { type Caller, languageOf, personOf, readDraft } from "../../editions/operation.ts";
import { type FieldFault, project } from "../../editions/project.ts";
import { fieldsOf } from "../../fields/fields-of.ts";
import { StoredRegion } from "../../snapshot/stored-region.ts";
import type { DraftRow } from "./draft-ledger.ts";
import { mend } from "./mend.ts";

type Row = Record<string, unknown>;
const isRow = (value: unknown): value is Row => typeof value === "object" && value !== null && !Array.isArray(value);

/** A document in all its languages with what stands in the form of one of them. */
export const withForm = (fields: FlattenedField[], all: Row, form: Row, locale: Locale): Row => {
  const result: Row = { ...form, ...all };
  for (const field of fields) {
    const { name } = field;
    if (!(name in form)) continue;
    const [kept, value] = [all[name], form[name]];
    if ("localized" in field && field.localized) result[name] = { ...(isRow(kept) ? kept : {}), [locale]: value };
    else if ((field.type === "array" || field.type === "blocks") && Array.isArray(value)) {
      const known = new Map((Array.isArray(kept) ? (kept as Row[]) : []).map((row) => [row.id, row]));
      result[name] = (value as Row[]).map((row) => {
        const within =
          field.type === "array"
            ? field.flattenedFields
            : (field.blocks.find(({ slug }) => slug === row.blockType)?.flattenedFields ?? []);
        return withForm(within, known.get(row.id) ?? {}, row, locale);
      });
    } else if ((field.type === "group" || field.type === "tab") && isRow(value))
      result[name] = withForm(field.flattenedFields, isRow(kept) ? kept : {}, value, locale);
    else result[name] = value;
  }
  return result;
};

let shown = 0;

/**
 * A region's settings as they would stand in the ledger: names, look, menu and front page of all its languages at once.
 * Without `row` there is nothing to show. @throws Forbidden
 */
export const draftOfRegion = async (
  caller: Caller,
  id: string,
  at: number,
  unsaved?: { locale: Locale; data: Row },
): Promise<{ row?: DraftRow; faults: FieldFault[] }> => {
  if (!caller.overrideAccess && !mayReadDrafts(personOf(caller), id)) throw new Forbidden(caller.req?.t);
  const fields = fieldsOf(caller.payload, "regions");
  const stored = await readDraft(caller, { collection: "regions", id }, "all");
  const draft = unsaved ? withForm(fields, stored, unsaved.data, unsaved.locale) : stored;
  const projected = project(StoredRegion, { ...draft, slug: id }, fields, languageOf(caller));
  const locale = unsaved?.locale ?? "fi";
  const content = "content" in projected ? projected.content : mend(StoredRegion, projected.value, { locale, at });
  const faults = "faults" in projected ? projected.faults : [];
  if (!content) return { faults };
  const row: DraftRow = {
    key: `region-draft:${++shown}`,
    docCollection: "regions",
    docId: id,
    locale: "all",
    sequence: Number.MAX_SAFE_INTEGER,
    kind: "published",
    effectiveFrom: at,
    ownerRegion: id,
    publishedAt: at,
    slug: id,
    references: projected.references,
    boundaries: [],
    redacted: false,
    createdAt: at,
    content,
  };
  return { row, faults };
};
