import { EDITION_OF_KIND, type Edition, type Kind, type Locale, slugify } from "@aluesivut/content";
import type { FlattenedField } from "payload";
import type { z } from "zod";
import { type Conversion, convert, localDate, newConversion } from "./convert.ts";
import { message } from "./messages.ts";

export type FieldFault = { path: string; message: string; label?: string };
/**
 * `value` is what there is, faults or not; `omits` tells whether a field of the draft stands in a row that is left out in this language, `fieldOf` which field of the
 * form a place of the content is.
 */
export type Projected<T> = (
  | { content: T }
  | {
      faults: FieldFault[];
      /** What there is of the content, faulty fields left out: for advice, never to be kept. */
      sound: unknown;
    }
) & {
  value: unknown;
  references: string[];
  fieldOf: (place: string) => string;
  omits: (path: string) => boolean;
};
type Draft = Record<string, unknown>;

/** What an edition says of itself beside what the draft says. */
export type Published = { key: string; publishedAt: string; changedAt: string; changeNote?: string };

/** What the contract wants and the draft says in another way. */
const prepare = (kind: Kind, draft: Draft, { publishedAt }: Published): Draft => {
  if (kind === "service-path") return { ...draft, steps: withStepSlugs((draft.steps as Draft[] | null) ?? []) };
  if (kind === "job")
    return {
      ...draft,
      datePosted: draft.datePosted ?? localDate(publishedAt),
      openings: draft.openings ?? 1,
      source: draft.source ?? "manual",
    };
  return draft;
};

/** A step's page stands at its slug, made from the title when there is none; equal titles are told apart by a number. */
const withStepSlugs = (steps: Draft[]): Draft[] => {
  const taken = new Set<string>();
  return steps.map((step) => {
    const given = [step.slug, slugify(String(step.title ?? ""))].find(
      (slug) => typeof slug === "string" && slug !== "",
    );
    // Without a title there is no step in this language.
    if (!given && !step.title) return step;
    const base = String(given ?? "1");
    let slug = base;
    for (let number = 2; taken.has(slug); number++) slug = `${base}-${number}`;
    taken.add(slug);
    return { ...step, slug };
  });
};

/** A draft in one language as the contract says it, or what an editor has to mend first. */
export const projectDraft = (
  kind: Kind,
  draft: Draft,
  fields: FlattenedField[],
  published: Published,
  language: Locale,
): Projected<Edition> => {
  const schema = EDITION_OF_KIND[kind] as unknown as z.ZodType<Edition>;
  return project(schema, { ...prepare(kind, draft, published), ...published }, fields, language);
};

/** The same of a draft that need not be fit to be published: to read it and to compare it. */
export const contentOfDraft = (kind: Kind, draft: Draft, fields: FlattenedField[]): Draft => {
  const moment = String(draft.updatedAt);
  const prepared = prepare(kind, draft, { key: "", publishedAt: moment, changedAt: moment });
  return (convert(EDITION_OF_KIND[kind], prepared, fields, "", newConversion()) ?? {}) as Draft;
};

/** A stored document as a schema of the contract says it. */
export const project = <T>(
  schema: z.ZodType<T>,
  document: Draft,
  fields: FlattenedField[],
  language: Locale,
): Projected<T> => {
  const conversion = newConversion();
  const value = convert(schema, document, fields, "", conversion);
  const omits = (path: string) => isOmitted(document, path, conversion);
  const result = schema.safeParse(value, { reportInput: true });
  // Digits alone are a row's number.
  const segments = (place: string) => place.split(".").map((part) => (/^\d+$/.test(part) ? Number(part) : part));
  const fieldOf = (place: string) => draftPath(value, segments(place), conversion);
  if (result.success) {
    return { content: result.data, references: [...conversion.references].sort(), fieldOf, value: result.data, omits };
  }
  const seen = new Set<string>();
  const faults = result.error.issues.map((issue) => ({
    path: draftPath(value, issue.path, conversion),
    message: faultMessage(issue, language),
  }));
  const references = [...conversion.references].sort();
  const faulty = new Set(result.error.issues.map(({ path }) => path[0]));
  const sound = Object.fromEntries(Object.entries(value as object).filter(([name]) => !faulty.has(name)));
  return {
    faults: faults.filter(({ path }) => !seen.has(path) && seen.add(path)),
    references,
    sound,
    fieldOf,
    value,
    omits,
  };
};

const isOmitted = (document: Draft, path: string, { omitted }: Conversion): boolean => {
  let at: unknown = document;
  for (const segment of path.split(".")) {
    if (typeof at === "object" && at !== null && omitted.has(at)) return true;
    at = (at as Record<string, unknown> | null | undefined)?.[segment];
  }
  return false;
};

/** The field in the form: rows are counted as they stand there, and a rich text is one field. */
const draftPath = (value: unknown, path: PropertyKey[], { sources, texts }: Conversion): string => {
  const fieldPath: PropertyKey[] = [];
  let at: unknown = value;
  for (const segment of path) {
    if (typeof at === "object" && at !== null && texts.has(at)) break;
    const rows = typeof at === "object" && at !== null ? sources.get(at) : undefined;
    fieldPath.push(typeof segment === "number" ? (rows?.[segment] ?? segment) : segment);
    at = (at as Record<PropertyKey, unknown> | null | undefined)?.[segment];
  }
  return fieldPath.join(".");
};

const faultMessage = (issue: z.core.$ZodIssue, language: Locale): string => {
  if (issue.input === undefined || issue.input === null || issue.input === "") return message("required", language);
  if (issue.code === "too_big") return message("tooLong", language, { maximum: String(issue.maximum) });
  if (issue.code === "too_small")
    return issue.origin === "string"
      ? message("required", language)
      : message("tooFew", language, { minimum: String(issue.minimum) });
  if (issue.code === "invalid_format") {
    if (issue.format === "url" || issue.format === "ends_with") return message("notAnAddress", language);
    if (issue.format === "email") return message("notAnEmail", language);
    if (issue.path.at(-1) === "slug") return message("notASlug", language);
  }
  const expected =
    issue.code === "invalid_value"
      ? issue.values.join(", ")
      : issue.code === "invalid_type"
        ? issue.expected
        : issue.code === "invalid_format"
          ? (issue.pattern ?? issue.format)
          : issue.message;
  return message("notAllowed", language, { found: shortly(issue.input), expected });
};

const shortly = (value: unknown): string => {
  const text = typeof value === "string" ? `”${value}”` : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
};
