import {
  documentPath,
  type Edition,
  type Issue,
  issueMessage,
  type Kind,
  type Locale,
  PRINT_WORD,
  stepPath,
  titleOf,
} from "@aluesivut/content";
import { APIError, beforeChangeTraverseFields, type PayloadRequest, ValidationError } from "payload";
import { fieldsOf } from "../fields/fields-of.ts";
import type { LedgerIndex } from "../snapshot/ledger-index.ts";
import { liveSpans } from "../snapshot/series.ts";
import { secondPerson } from "../workflow/second-person.ts";
import { slipsIn } from "./advise.ts";
import { regionsShowing, slugFaults } from "./clashes.ts";
import { labelFaults } from "./field-words.ts";
import { message } from "./messages.ts";
import {
  type Caller,
  type Draft,
  fieldFaults,
  freshReq,
  languageOf,
  moment,
  ownerOf,
  refusal,
  type Target,
  userOf,
} from "./operation.ts";
import type { PreparedEdition, PublishOptions } from "./prepare-edition.ts";
import { type FieldFault, projectDraft } from "./project.ts";

/** A form is open for a while between choosing "now" and pressing: that much of the past is still now. */
const GRACE = 60_000;

type Span = { from: number; until?: number };
type Examining = Caller & Target & PublishOptions & { kind: Kind; locale: Locale; index: LedgerIndex; now: number };

/** One language of a draft as it would go live. */
export type Examined = {
  locale: Locale;
  draft: Draft;
  value: unknown;
  faults: FieldFault[];
  ready?: PreparedEdition;
  /** What stands in the way though nothing is wrong with the text: a second person is wanted. */
  refused?: APIError;
};

/** Everything that a publish of the language looks at: the contract, the fields' own rules, the law, the address. */
export const examine = async (args: Examining, draft: Draft): Promise<Examined> => {
  const { payload, collection, id, kind, locale, index, now } = args;
  const { from, until } = effectiveSpan(args, kind, draft, now);
  const first = Math.min(from, ...liveSpans(index.series(id, locale)).map((span) => span.from));
  const published = {
    key: "pending",
    publishedAt: new Date(first).toISOString(),
    changedAt: new Date(from).toISOString(),
    ...(args.note ? { changeNote: args.note } : {}),
  };
  const fields = fieldsOf(payload, collection);
  const projected = projectDraft(kind, draft, fields, published, languageOf(args));
  const { value } = projected;
  const own = await validationFaults(args, draft, locale, projected.omits);
  const examined = (faults: FieldFault[]): Examined => ({
    locale,
    draft,
    value,
    faults: labelFaults(fields, faults, languageOf(args)),
  });
  if ("faults" in projected) {
    // A field shows one message; its own rules know best.
    const said = new Set(own.map(({ path }) => path));
    return examined([...own, ...projected.faults.filter(({ path }) => !said.has(path))]);
  }
  if (own.length > 0) return examined(own);
  const { content, references, fieldOf } = projected;
  const slips = (await slipsIn(payload, content, locale)).map((slip) => ({
    ...slip,
    field: fieldOf(slip.field ?? ""),
  }));
  const owner = ownerOf(draft, collection);
  const { closeReview, refused } = await secondPerson(args, { kind, draft, owner, locale });
  const ready: PreparedEdition = {
    kind,
    closeReview,
    advice: slips,
    regions: [...new Set([owner, ...regionsShowing(index.document(id), now)])],
    row: {
      docCollection: collection,
      docId: id,
      locale,
      kind: "published",
      ownerRegion: owner,
      publishedBy: userOf(args)?.id as string | undefined,
      publishedAt: now,
      effectiveFrom: from,
      effectiveUntil: until,
      sourceUpdatedAt: draft.updatedAt,
      note: args.note,
      title: titleOf(content),
      slug: content.slug,
      content: (key) => ({ ...content, key }),
      paths: pathsOf(kind, locale, content),
      references,
      boundaries: boundariesOf(content),
    },
  };
  const faults = [...unlawful(slips, languageOf(args)), ...addressFaults(args, index, ready)];
  if (faults.length > 0) return examined(faults);
  if (refused) return { ...examined([{ path: "", message: refused.message }]), refused };
  return { locale, draft, value, faults, ready };
};

/** What is wrong with the address, if anything: it is looked at again once nobody else can take it. */
export const addressFaults = (
  caller: Caller,
  index: LedgerIndex,
  { row, kind, regions }: PreparedEdition,
): FieldFault[] => {
  const { docCollection: collection, docId: id, locale, slug, publishedAt: at } = row;
  return slugFaults(index, { kind, collection, id, locale, slug, regions, at }, languageOf(caller));
};

/** Where the text would break the law on accessibility, by field of the form. */
const unlawful = (slips: Issue[], language: Locale): FieldFault[] => {
  // A field shows one message: all that is the matter with it stands there together.
  const byField = new Map<string, string[]>();
  for (const slip of slips) {
    if (slip.severity !== "error") continue;
    const field = slip.field ?? "";
    byField.set(field, [...(byField.get(field) ?? []), issueMessage(slip, language)]);
  }
  return [...byField].map(([path, messages]) => ({ path, message: messages.join(" ") }));
};

/** The faults that a thrown error carries; another error is thrown on. */
export const faultsOf = (error: unknown): FieldFault[] => {
  if (error instanceof ValidationError) return (error.data as { errors: FieldFault[] }).errors;
  if (error instanceof APIError && error.status === 400) return [{ path: "", message: error.message }];
  throw error;
};

/** Payload's own field validation of that language, which drafts are saved without. */
export const validationFaults = async (
  caller: Caller & Target,
  draft: Draft,
  locale: string,
  omits: (path: string) => boolean,
): Promise<FieldFault[]> => {
  const { payload, collection, id } = caller;
  const { config } = payload.collections[collection as "articles"];
  const req: PayloadRequest = await freshReq(caller, locale);
  const found: FieldFault[] = [];
  await beforeChangeTraverseFields({
    id,
    collection: config,
    context: {},
    data: structuredClone(draft),
    doc: draft,
    // What other languages hold does not matter to this one's validation, and nothing of the result is kept.
    docWithLocales: {},
    errors: found,
    fieldLabelPath: "",
    fields: config.fields,
    global: null,
    mergeLocaleActions: [],
    operation: "update",
    overrideAccess: true,
    parentIndexPath: "",
    parentIsLocalized: false,
    parentPath: "",
    parentSchemaPath: "",
    req,
    siblingData: structuredClone(draft),
    siblingDoc: draft,
    siblingDocWithLocales: {},
    skipValidation: false,
  } as unknown as Parameters<typeof beforeChangeTraverseFields>[0]);
  return found.filter(({ path }) => !omits(path));
};

/**
 * From when until when it is to be live. @throws refusals and faults that name the moment at fault
 */
export const effectiveSpan = (
  args: Caller & Target & PublishOptions,
  kind: Kind | "region",
  draft: Draft,
  now: number,
): Span => {
  const given = moment(args, "effectiveFrom", args.effectiveFrom);
  const starts = kind === "notice" ? moment(args, "startsAt", draft.startsAt) : undefined;
  const from = given ?? (starts !== undefined && starts > now ? starts : now);
  if (from < now - GRACE && !args.overrideAccess)
    throw refusal(args, 400, "inThePast", { from: new Date(from).toISOString() });
  const ends =
    kind === "job"
      ? moment(args, "validThrough", draft.validThrough)
      : kind === "notice"
        ? moment(args, "endsAt", draft.endsAt)
        : undefined;
  const until = moment(args, "effectiveUntil", args.effectiveUntil) ?? ends;
  if (until !== undefined && until <= from) {
    const field = kind === "job" ? "validThrough" : kind === "notice" ? "endsAt" : "effectiveUntil";
    const values = { from: new Date(from).toISOString(), until: new Date(until).toISOString() };
    throw fieldFaults(args, args, [{ path: field, message: message("endsBeforeStart", languageOf(args), values) }]);
  }
  return { from, ...(until === undefined ? {} : { until }) };
};

/** Moments at which what readers see of an event changes by itself: its start, its end, the deadline of registration. */
export const boundariesOf = (content: Edition): string[] | undefined => {
  if (!("startDate" in content)) return undefined;
  const { startDate, endDate, registration } = content;
  return [startDate, endDate, ...(registration?.deadline ? [registration.deadline] : [])];
};

/** The pages an edition owns: its own, a path's steps and its plan for paper. */
export const pathsOf = (kind: Kind, locale: Locale, content: Edition): Record<string, string> | undefined => {
  const own = documentPath(kind, locale, content.slug);
  if (!own) return undefined;
  const paths: Record<string, string> = { "": own };
  if ("steps" in content) {
    for (const step of content.steps) paths[step.id] = stepPath(locale, content.slug, step.slug);
    paths.print = stepPath(locale, content.slug, PRINT_WORD[locale]);
  }
  return paths;
};
