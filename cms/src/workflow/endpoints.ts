import type { Locale } from "@aluesivut/content";
import { type Endpoint, Forbidden, type PayloadRequest } from "payload";
import { z } from "zod";
import { isForm, saveForm } from "../editions/endpoints.ts";
import { type Caller, languageOf, readDraft, type Target } from "../editions/operation.ts";
import { words } from "../i18n/words.ts";
import { addComment, commentsOf, resolveComment } from "./comments.ts";
import { refuse } from "./messages.ts";
import { answerReview, askForReview, cancelReview, overrideReview } from "./review.ts";
import { reviewsOf } from "./review-state.ts";
import { timeline } from "./timeline.ts";

const SENT = words("Lähetetty tarkistettavaksi.", "Skickat för granskning.", "Sent for review.");

const text = z.string().optional();
const Given = z.object({
  reviewer: text.transform((id) => id || undefined),
  message: text,
  answer: z.enum(["approved", "changes"]).optional(),
  word: text,
  expectedHash: text,
  text,
  locale: z.enum(["fi", "sv", "en"]).optional(),
  field: text,
});
type Given = z.infer<typeof Given>;

/** In a JSON body, or in the query when the admin form posts the draft along. */
const readGiven = async (caller: Caller, req: PayloadRequest): Promise<Given> => {
  let given: unknown = Object.fromEntries(new URL(req.url ?? "http://localhost/").searchParams);
  if (!isForm(req) && req.method !== "GET") {
    const raw = (await req.text?.())?.trim();
    try {
      given = raw ? JSON.parse(raw) : {};
    } catch (error) {
      throw refuse(caller, 400, "badRequest", { reason: (error as Error).message });
    }
  }
  const parsed = Given.safeParse(given);
  if (!parsed.success) throw refuse(caller, 400, "badRequest", { reason: z.prettifyError(parsed.error) });
  return parsed.data;
};

type Handler = (
  caller: Caller & Target & { req: PayloadRequest },
  params: Record<string, string>,
  given: Given,
) => Promise<unknown>;

/** The verbs of review, comments and timeline on a collection's documents. */
export const workflowEndpoints = (collection: string): Endpoint[] => {
  const at = (method: "get" | "post", path: string, handle: Handler): Endpoint => ({
    method,
    path,
    handler: async (req) => {
      if (!req.user) throw new Forbidden(req.t);
      const params = (req.routeParams ?? {}) as Record<string, string>;
      const caller = { payload: req.payload, req, collection, id: String(params.id) };
      const answer = await handle(caller, params, await readGiven(caller, req));
      return Response.json(answer, { headers: { "cache-control": "no-store" } });
    },
  });
  const localeOf = ({ locale }: Record<string, string>) => locale as Locale;
  return [
    at("post", "/:id/review/:locale", async (caller, params, { reviewer, message }) => {
      const locale = localeOf(params);
      const form = isForm(caller.req);
      // What stands in the form is what is to be reviewed.
      if (form) await saveForm(caller, caller, locale, caller.req);
      const review = await askForReview({ ...caller, locale, reviewer, message });
      if (!form) return { review };
      return { doc: await readDraft(caller, caller, locale), message: SENT[languageOf(caller)], review };
    }),
    at("post", "/:id/review/:locale/answer", async (caller, params, { answer, word, expectedHash }) => {
      if (!answer) throw refuse(caller, 400, "badRequest", { reason: "answer: approved, changes" });
      return { review: await answerReview({ ...caller, locale: localeOf(params), answer, word, expectedHash }) };
    }),
    at("post", "/:id/review/:locale/cancel", async (caller, params) => ({
      review: await cancelReview({ ...caller, locale: localeOf(params) }),
    })),
    at("post", "/:id/review/:locale/override", async (caller, params, { word }) => ({
      review: await overrideReview({ ...caller, locale: localeOf(params), word }),
    })),
    at("get", "/:id/reviews", reviewsOf),
    at("get", "/:id/comments", async (caller) => ({ comments: await commentsOf(caller) })),
    at("post", "/:id/comments", async (caller, _, given) => ({
      comment: await addComment({ ...caller, text: given.text ?? "", locale: given.locale, field: given.field }),
    })),
    at("post", "/:id/comments/:comment/resolve", async (caller, { comment }) => ({
      comment: await resolveComment({ ...caller, comment: String(comment) }),
    })),
    at("get", "/:id/timeline", async (caller) => ({ entries: await timeline(caller) })),
  ];
};
