import { kindOfCollection, LOCALES, type Locale } from "@aluesivut/content";
import { canonicalJson } from "@aluesivut/content/hash";
import type { FlattenedField } from "payload";
import { fieldsOf } from "../fields/fields-of.ts";
import type { Words } from "../i18n/words.ts";
import { type LedgerIndex, ledgerIndex } from "../snapshot/ledger-index.ts";
import type { LedgerRow, RowLocale } from "../snapshot/ledger-row.ts";
import { readContents } from "../snapshot/read-ledger.ts";
import { liveRow, rowInEffect, scheduledRows } from "../snapshot/series.ts";
import { fieldWords } from "./field-words.ts";
import { type DescribedRow, describeRow, namesOf } from "./history.ts";
import { type Caller, type Draft, ownerOf, readDraft, type Target, titleOfDraft } from "./operation.ts";
import type { FieldFault } from "./project.ts";
import { examineLanguage, languagesOfSite, withoutOwn } from "./publish-complete.ts";
import { examineRegion } from "./publish-region.ts";

type Row = Omit<DescribedRow, "state">;
export type ChangedField = { path: string; label: Words; shared: boolean; alsoIn: Locale[] };
export type LanguageChanges = {
  locale: Locale | "all";
  /** The draft's heading; a region's settings have none. */
  title: string | null;
  onSite: boolean;
  state: "none" | "draft" | "live" | "changed" | "scheduled" | "withdrawn" | "expired";
  live: Row | null;
  scheduled: Row[];
  ended: { at: string; kind: "withdrawn" | "expired"; row: Row } | null;
  complete: boolean;
  faults: (Omit<FieldFault, "label"> & { label: Words })[];
  changed: ChangedField[];
};
export type Changes = { updatedAt: string; sourceLocale: Locale; languages: LanguageChanges[] };

type Compared = { locale: RowLocale; draft: Draft; hasText: boolean; value: Value; live: Value; faults: FieldFault[] };
type Value = Record<string, unknown> | undefined;

/** What a publish of each language would change against what is live in it. Reads only. */
export const changes = async (caller: Caller & Target): Promise<Changes> => {
  const { payload, collection, id } = caller;
  const now = Date.now();
  const index = await ledgerIndex(payload);
  const fields = fieldsOf(payload, collection);
  const compared = await (collection === "regions" ? readRegion : readLanguages)(caller, index, now);
  const contents = await readContents(
    payload,
    compared.flatMap(({ locale }) => liveRow(index.series(id, locale), now)?.key ?? []),
  );
  for (const one of compared) {
    const key = liveRow(index.series(id, one.locale), now)?.key;
    const content = key && contents.get(key);
    if (typeof content === "object" && content !== null) one.live = withoutOwn(content);
  }
  const draft = compared[0]?.draft as Draft;
  const site = languagesOfSite(index, ownerOf(draft, collection), now);
  const names = await namesOf(caller, index.document(id)?.rows.map(({ publishedBy }) => publishedBy) ?? []);
  const described = (row: LedgerRow): Row => ({
    ...describeRow(row),
    publishedByName: (row.publishedBy && names.get(row.publishedBy)) || null,
  });
  return {
    updatedAt: new Date(draft.updatedAt).toISOString(),
    sourceLocale: (draft.sourceLocale as Locale | undefined) ?? "fi",
    languages: compared.map((one) => {
      const series = index.series(id, one.locale);
      const live = liveRow(series, now);
      const last = rowInEffect(series, now);
      const scheduled = scheduledRows(series, now);
      const changed = live ? changedFields(fields, one, compared) : [];
      const ended = live || !last ? null : endOf(last, described(last));
      return {
        locale: one.locale as Locale | "all",
        title: titleOfDraft(one.draft) ?? null,
        onSite: one.locale === "all" || site.includes(one.locale as Locale),
        state: live
          ? changed.length > 0
            ? "changed"
            : "live"
          : scheduled.some(({ kind }) => kind === "published")
            ? "scheduled"
            : (ended?.kind ?? (one.hasText ? "draft" : "none")),
        live: live ? described(live) : null,
        scheduled: scheduled.map(described),
        ended,
        complete: one.faults.length === 0,
        faults: one.faults.map((fault) => ({ ...fault, label: fieldWords(fields, fault.path) })),
        changed,
      };
    }),
  };
};

const endOf = (row: LedgerRow, described: Row): LanguageChanges["ended"] => {
  const kind = row.kind === "withdrawn" ? "withdrawn" : "expired";
  const at = kind === "withdrawn" ? row.effectiveFrom : (row.effectiveUntil ?? row.effectiveFrom);
  return { at: new Date(at).toISOString(), kind, row: described };
};

const readLanguages = async (caller: Caller & Target, index: LedgerIndex, now: number): Promise<Compared[]> => {
  const kind = kindOfCollection(caller.collection);
  if (!kind) throw new Error(`Cannot compare a document of "${caller.collection}": it is not published by language`);
  const all: Compared[] = [];
  for (const locale of LOCALES) {
    const draft = await readDraft(caller, caller, locale);
    const { value, faults } = await examineLanguage({ ...caller, kind, locale, index, now }, draft);
    all.push({
      locale,
      draft,
      hasText: titleOfDraft(draft) !== undefined,
      value: bare(value),
      live: undefined,
      faults,
    });
  }
  return all;
};

const readRegion = async (caller: Caller & Target): Promise<Compared[]> => {
  const draft = await readDraft(caller, caller, "all");
  const examined = examineRegion(caller, draft);
  const faults = "faults" in examined ? examined.faults : [];
  return [{ locale: "all", draft, hasText: true, value: bare(examined.value), live: undefined, faults }];
};

const bare = (value: unknown): Value => (typeof value === "object" && value !== null ? withoutOwn(value) : undefined);

/** A top-level field of the form whose value a publish would change. */
const changedFields = (fields: FlattenedField[], one: Compared, all: Compared[]): ChangedField[] => {
  const { value, live } = one;
  if (!value || !live) return [];
  const names = [...new Set([...Object.keys(live), ...Object.keys(value)])];
  return names
    .filter((name) => json(value[name]) !== json(live[name]))
    .map((name) => {
      const shared = differsInShared(fields, name, one);
      const others = all.filter((other) => other !== one && differsInShared(fields, name, other));
      return {
        path: name,
        label: fieldWords(fields, name),
        shared,
        alsoIn: shared ? others.map(({ locale }) => locale as Locale) : [],
      };
    });
};

const json = (value: unknown): string => canonicalJson(value ?? null);

const differsInShared = (fields: FlattenedField[], name: string, { value, live }: Compared): boolean => {
  if (!value || !live) return false;
  const field = fields.find((one) => one.name === name);
  return json(sharedPart(field, value[name])) !== json(sharedPart(field, live[name]));
};

/** A value without what each language says for itself. */
const sharedPart = (field: FlattenedField | undefined, value: unknown): unknown => {
  if (!field || ("localized" in field && field.localized)) return undefined;
  if (Array.isArray(value)) return value.map((row) => sharedPart(field, row));
  if (typeof value !== "object" || value === null) return value;
  const row = value as Record<string, unknown>;
  const own =
    field.type === "blocks"
      ? field.blocks.find(({ slug }) => slug === row.type)?.flattenedFields
      : "flattenedFields" in field
        ? (field.flattenedFields as FlattenedField[])
        : undefined;
  if (!own) return value;
  return Object.fromEntries(
    Object.entries(row).map(([name, part]) => {
      // What the form does not know was made from it: a step's address of its title.
      const child = own.find((one) => one.name === name);
      return [name, child || name === "id" ? (name === "id" ? part : sharedPart(child, part)) : undefined];
    }),
  );
};
