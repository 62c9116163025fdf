import {
  documentPath,
  type Edition,
  type Issue,
  issueMessage,
  type Kind,
  kindOfCollection,
  LOCALES,
  type Locale,
  PRINT_WORD,
  stepPath,
  titleOf,
} from "@aluesivut/content";
import { beforeChangeTraverseFields, type PayloadRequest, ValidationError } from "payload";
import type { LedgerIndex } from "../snapshot/ledger-index.ts";
import { type LedgerRow, regionLocale } from "../snapshot/ledger-row.ts";
import { liveSpans } from "../snapshot/series.ts";
import { rememberAdvice, slipsIn } from "./advise.ts";
import { appendRow, type NewRow } from "./append.ts";
import { regionsShowing, slugFaults } from "./clashes.ts";
import { message } from "./messages.ts";
import {
  type Caller,
  type Draft,
  fieldFaults,
  freshReq,
  languageOf,
  moment,
  ownerOf,
  readDraft,
  refusal,
  requirePublisher,
  requireUnchanged,
  type Target,
  userOf,
} from "./operation.ts";
import { projectDraft } from "./project.ts";

export type PublishOptions = {
  /** The draft's `updatedAt` as the editor saw it; another one is refused. */
  expectedUpdatedAt?: string | undefined;
  /** ISO 8601. A moment to come schedules the edition; one that has passed is for imports (`overrideAccess`). */
  effectiveFrom?: string | undefined;
  effectiveUntil?: string | undefined;
  note?: string | undefined;
};
export type PublishArgs = Caller & Target & PublishOptions & { locale: Locale | "all" };

/** A form is open for a while between choosing "now" and pressing: that much of the past is still now. */
const GRACE = 60_000;

type At = { index: LedgerIndex; context: Record<string, unknown>; pressedAt: number };
/** An edition that may be appended, once its address is found free. */
export type PreparedEdition = {
  row: NewRow & { locale: Locale; slug: string };
  kind: Kind;
  regions: string[];
  advice: Issue[];
};

/** Reads, checks and freezes a draft's language without appending it. The caller holds the document. @throws what refuses it */
export const prepareEdition = async (
  args: PublishArgs & { locale: Locale },
  { index, context, pressedAt }: At,
): Promise<PreparedEdition> => {
  const { payload, collection, id, locale } = args;
  const kind = kindOfCollection(collection);
  if (!kind) throw new Error(`Cannot publish from collection "${collection}": it holds no documents of a site`);
  if (!LOCALES.includes(locale)) throw refusal(args, 400, "unknownLanguage", { locale });
  const draft = await readDraft(args, args, locale, context);
  const owner = ownerOf(draft, collection);
  requirePublisher(args, owner);
  requireUnchanged(args, draft);

  const { from, until } = effectiveSpan(args, kind, draft, pressedAt);
  const series = index.series(id, locale);
  const first = Math.min(from, ...liveSpans(series).map((span) => span.from));
  const published = {
    key: "pending",
    publishedAt: new Date(first).toISOString(),
    changedAt: new Date(from).toISOString(),
    ...(args.note ? { changeNote: args.note } : {}),
  };
  const fields = payload.collections[collection as "articles"]?.config.flattenedFields ?? [];
  const projected = projectDraft(kind, draft, fields, published, languageOf(args));
  await validateDraft(args, draft, locale, projected.omits, context);
  if ("faults" in projected) throw fieldFaults(args, args, projected.faults);
  const { content, references, fieldOf } = projected;
  const advice = await adviseOrRefuse(args, content, locale, fieldOf);
  return {
    kind,
    advice,
    regions: [...new Set([owner, ...regionsShowing(index.document(id), pressedAt)])],
    row: {
      docCollection: collection,
      docId: id,
      locale,
      kind: "published",
      ownerRegion: owner,
      publishedBy: userOf(args)?.id as string | undefined,
      publishedAt: pressedAt,
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
};

/** What has to be held while an address is taken: two documents may reach for it together. */
export const addressLock = ({ row }: PreparedEdition): string => `slug:${row.docCollection}:${row.locale}:${row.slug}`;

/** @throws ValidationError at the field `slug` */
export const requireFreeAddress = (
  caller: Caller,
  index: LedgerIndex,
  { row, kind, regions }: PreparedEdition,
): void => {
  const { docCollection: collection, docId: id, locale, slug, publishedAt: at } = row;
  const faults = slugFaults(index, { kind, collection, id, locale, slug, regions, at }, languageOf(caller));
  if (faults.length > 0) throw fieldFaults(caller, { collection, id }, faults);
};

/** First where it shows, then what: interrupted in between, nothing is live. */
export const appendEdition = async (
  { payload, req }: Caller,
  index: LedgerIndex,
  { row, advice }: PreparedEdition,
): Promise<LedgerRow> => {
  const { docCollection, docId, ownerRegion, publishedBy, publishedAt, effectiveFrom, title } = row;
  const place = regionLocale(ownerRegion);
  if (index.series(docId, place).length === 0)
    await appendRow(
      payload,
      {
        docCollection,
        docId,
        locale: place,
        kind: "published",
        ownerRegion,
        publishedBy,
        publishedAt,
        title,
        effectiveFrom: Math.min(effectiveFrom, publishedAt),
      },
      req,
    );
  const appended = await appendRow(payload, row, req);
  rememberAdvice(payload, appended.key, advice);
  return appended;
};

/** What the text could do better, by field of the form. @throws ValidationError where it would break the law on accessibility */
const adviseOrRefuse = async (
  args: PublishArgs,
  content: Edition,
  locale: Locale,
  fieldOf: (place: string) => string,
): Promise<Issue[]> => {
  const slips = (await slipsIn(args.payload, content, locale)).map((slip) => ({
    ...slip,
    field: fieldOf(slip.field ?? ""),
  }));
  const errors = slips.filter(({ severity }) => severity === "error");
  if (errors.length === 0) return slips;
  // A field shows one message: all that is the matter with it stands there together.
  const byField = new Map<string, string[]>();
  for (const error of errors)
    byField.set(error.field, [...(byField.get(error.field) ?? []), issueMessage(error, languageOf(args))]);
  throw fieldFaults(
    args,
    args,
    [...byField].map(([path, messages]) => ({ path, message: messages.join(" ") })),
  );
};

/** Payload's own field validation of that language, which drafts are saved without. @throws ValidationError */
const validateDraft = async (
  caller: Caller & Target,
  draft: Draft,
  locale: string,
  omits: (path: string) => boolean,
  context: Record<string, unknown>,
): Promise<void> => {
  const { payload, collection, id } = caller;
  const { config } = payload.collections[collection as "articles"];
  const req: PayloadRequest = await freshReq(caller, locale, context);
  const found: { path: string; message: string }[] = [];
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
  const errors = found.filter(({ path }) => !omits(path));
  if (errors.length > 0) throw new ValidationError({ collection, id, errors, req }, req.t);
};

const effectiveSpan = (args: PublishArgs, kind: Kind, draft: Draft, now: number): { from: number; until?: number } => {
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
const boundariesOf = (content: Edition): string[] | undefined => {
  if (!("startDate" in content)) return undefined;
  const { startDate, endDate, registration } = content;
  return [startDate, endDate, ...(registration?.deadline ? [registration.deadline] : [])];
};

/** The pages an edition owns: its own, a path's steps and its plan for paper. */
const pathsOf = (kind: Kind, locale: Locale, content: Edition): Record<string, string> | undefined => {
  const own = documentPath(kind, locale, content.slug);
  if (!own) return undefined;
  const paths: Record<string, string> = { "": own };
  if ("steps" in content) {
    for (const step of content.steps) paths[step.id] = stepPath(locale, content.slug, step.slug);
    paths.print = stepPath(locale, content.slug, PRINT_WORD[locale]);
  }
  return paths;
};
