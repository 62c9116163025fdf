import { kindOfCollection, LOCALES, type Locale } from "@aluesivut/content";
import { APIError, type CollectionSlug, type Endpoint, Forbidden, type PayloadRequest, ValidationError } from "payload";
import { z } from "zod";
import { publish, publishComplete, withdraw } from "../editions/index.ts";
import { freshReq, readDraft, titleOfDraft } from "../editions/operation.ts";
import { inLanguageOf, type Words, words } from "../i18n/words.ts";

/** So many documents a request: each is published whole, and the person sees how far it is. */
export const BULK_AT_ONCE = 10;

const Bulk = z.discriminatedUnion("action", [
  z.object({ action: z.literal("publish-complete") }),
  z.object({ action: z.literal("publish"), locale: z.enum(LOCALES) }),
  z.object({ action: z.literal("withdraw"), locale: z.enum(LOCALES) }),
  z.object({ action: z.literal("review-by"), day: z.iso.date() }),
  z.object({ action: z.literal("trash") }),
]);
const Request = z.intersection(
  Bulk,
  z.object({ collection: z.string(), ids: z.array(z.string().min(1)).min(1).max(BULK_AT_ONCE) }),
);
export type BulkAction = z.infer<typeof Bulk>;

/** What became of one document: done, nothing to do, or refused; why, and in which languages. */
export type BulkResult = {
  id: string;
  title: string;
  outcome: "done" | "skipped" | "refused";
  locales: Locale[];
  reasons: { locale?: Locale; message: string }[];
};

const MESSAGES = {
  bad: words(
    "Pyyntöä ei ymmärretty: {reason}. Lataa sivu uudelleen ja yritä sitten.",
    "Begäran kunde inte tolkas: {reason}. Ladda om sidan och försök igen.",
    "The request was not understood: {reason}. Reload the page and try again.",
  ),
  noText: words(
    "Tällä kielellä ei ole tekstiä.",
    "Det finns ingen text på det här språket.",
    "There is no text in this language.",
  ),
  failed: words(
    "Toiminto ei onnistunut. Yritä uudelleen; jos se ei auta, kerro ylläpidolle.",
    "Åtgärden misslyckades. Försök igen; om det inte hjälper, berätta för administratören.",
    "That did not work. Try again; if that does not help, tell an administrator.",
  ),
} satisfies Record<string, Words>;

/**
 * `POST /api/desk/bulk`: one action on a selection, document by document, through the very operations an editor would use
 * on each: what one may not do to a document, one may not do to ten.
 */
export const bulkEndpoint: Endpoint = {
  method: "post",
  path: "/desk/bulk",
  handler: async (req) => {
    if (!req.user) throw new Forbidden(req.t);
    const say = inLanguageOf(req);
    const parsed = Request.safeParse(await req.json?.().catch(() => undefined));
    if (!parsed.success || !kindOfCollection(parsed.data.collection)) {
      const reason = parsed.success ? parsed.data.collection : z.prettifyError(parsed.error);
      throw new APIError(say(MESSAGES.bad, { reason }), 400, null, true);
    }
    const results: BulkResult[] = [];
    for (const id of new Set(parsed.data.ids)) results.push(await actOn(req, parsed.data.collection, id, parsed.data));
    return Response.json({ results }, { headers: { "cache-control": "no-store" } });
  },
};

const actOn = async (req: PayloadRequest, collection: string, id: string, action: BulkAction): Promise<BulkResult> => {
  const result: BulkResult = { id, title: id, outcome: "skipped", locales: [], reasons: [] };
  const target = { collection, id };
  const caller = { payload: req.payload, req };
  /** Carries on with the others when one is refused. */
  const attempt = async (locale: Locale | undefined, work: () => Promise<unknown>) => {
    try {
      await work();
      if (locale) result.locales.push(locale);
      if (result.outcome !== "refused") result.outcome = "done";
    } catch (error) {
      result.outcome = "refused";
      result.reasons.push({ ...(locale ? { locale } : {}), message: reasonOf(req, error) });
    }
  };
  try {
    const draft = await readDraft(caller, target, "all");
    const titles = (draft.title ?? draft.name ?? {}) as Partial<Record<Locale, string>>;
    const named = LOCALES.map((locale) => titles[locale]).find(Boolean);
    result.title = named ?? titleOfDraft(draft) ?? id;
    if (action.action === "publish") {
      if (!titles[action.locale]?.trim()) {
        result.outcome = "refused";
        result.reasons.push({ locale: action.locale, message: inLanguageOf(req)(MESSAGES.noText) });
      } else await attempt(action.locale, () => publish({ ...caller, ...target, locale: action.locale }));
    } else if (action.action === "publish-complete") {
      const { rows, refused } = await publishComplete({ ...caller, ...target });
      result.outcome = rows.length > 0 ? "done" : "skipped";
      result.locales = LOCALES.filter((locale) => rows.some((row) => row.locale === locale));
      // A language nobody has begun is no fault of the selection.
      for (const { locale, faults } of refused)
        if (titles[locale]?.trim())
          result.reasons.push({
            locale,
            message: faults.map(({ label, message }) => [label, message].filter(Boolean).join(": ")).join(" "),
          });
    } else if (action.action === "withdraw")
      await attempt(action.locale, () => withdraw({ ...caller, ...target, locale: action.locale }));
    else await attempt(undefined, () => save(req, target, action));
  } catch (error) {
    result.outcome = "refused";
    result.reasons.push({ message: reasonOf(req, error) });
  }
  return result;
};

const save = async (
  req: PayloadRequest,
  { collection, id }: { collection: string; id: string },
  action: Extract<BulkAction, { action: "review-by" | "trash" }>,
) => {
  const trash = action.action === "trash";
  return req.payload.update({
    collection: collection as CollectionSlug,
    id,
    data: (trash ? { deletedAt: new Date().toISOString() } : { reviewBy: `${action.day}T09:00:00.000Z` }) as never,
    ...(trash ? {} : { draft: true }),
    depth: 0,
    overrideAccess: false,
    req: await freshReq({ payload: req.payload, req }, "fi"),
  } as Parameters<typeof req.payload.update>[0]);
};

const reasonOf = (req: PayloadRequest, error: unknown): string => {
  if (error instanceof ValidationError)
    return error.data.errors
      .map(({ label, path, message }) => `${typeof label === "string" && label ? label : path}: ${message}`)
      .join(" ");
  if (error instanceof APIError) return error.message;
  req.payload.logger.error({ err: error, msg: "Cannot do a bulk action to a document" });
  return inLanguageOf(req)(MESSAGES.failed);
};
