import { COLLECTION_OF_KIND, type Kind, Locale } from "@aluesivut/content";
import { addDataAndFileToRequest, type CollectionSlug, type Endpoint, Forbidden, type PayloadRequest } from "payload";
import { z } from "zod";
import { momentWords } from "../i18n/helsinki-time.ts";
import { LANGUAGE_NAMES } from "../i18n/languages.ts";
import { receiptsOf } from "../publishing/receipts.ts";
import type { LedgerRow } from "../snapshot/ledger-row.ts";
import { adviceOn } from "./advise.ts";
import { adviseDraft } from "./advise-draft.ts";
import { changes } from "./changes.ts";
import { consequencesOf } from "./consequences.ts";
import { describeRow, history, sharing } from "./history.ts";
import { setLocalNote } from "./local-note.ts";
import { type Caller, type Draft, freshReq, languageOf, readDraft, refusal, type Target } from "./operation.ts";
import { publish } from "./publish.ts";
import { publishComplete } from "./publish-complete.ts";
import { redact } from "./redact.ts";
import { reschedule } from "./reschedule.ts";
import { withDocuments } from "./serialize.ts";
import { share, unshare } from "./share.ts";
import { cancel, withdraw } from "./withdraw.ts";

const text = z.string().trim().min(1).optional().catch(undefined);
const Options = z.object({
  expectedUpdatedAt: text,
  effectiveFrom: text,
  effectiveUntil: text,
  note: text,
  locales: z
    .preprocess((value) => (typeof value === "string" ? value.split(",") : value), z.array(Locale).min(1))
    .optional(),
  localNote: z.unknown().optional(),
  data: z.record(z.string(), z.unknown()).optional(),
  successor: z.union([z.string().min(1), z.object({ document: z.string() }), z.object({ url: z.string() })]).optional(),
});
type Options = z.infer<typeof Options>;

/** Options stand in a JSON body, or in the query when the admin form posts the draft along. */
const readOptions = async (caller: Caller, req: PayloadRequest): Promise<Options> => {
  const query = Object.fromEntries(new URL(req.url ?? "http://localhost/").searchParams);
  let body: unknown = {};
  if (!isForm(req) && req.json) {
    const raw = (await req.text?.())?.trim();
    try {
      body = raw ? JSON.parse(raw) : {};
    } catch (error) {
      throw refusal(caller, 400, "badRequest", { reason: (error as Error).message });
    }
  }
  const given = typeof body === "object" && body !== null ? body : {};
  const parsed = Options.safeParse({ ...query, ...given });
  if (!parsed.success) throw refusal(caller, 400, "badRequest", { reason: z.prettifyError(parsed.error) });
  return parsed.data;
};

export const isForm = (req: PayloadRequest): boolean =>
  req.headers.get("content-type")?.startsWith("multipart/form-data") ?? false;

/** The admin's form posts what stands in it: that is saved as the draft of this language before it is published. */
export const saveForm = async (caller: Caller, { collection, id }: Target, locale: string, form: PayloadRequest) => {
  await addDataAndFileToRequest(form);
  await form.payload.update({
    collection: collection as CollectionSlug,
    id,
    draft: true,
    depth: 0,
    locale: locale as Locale,
    data: (form.data ?? {}) as never,
    overrideAccess: false,
    overrideLock: false,
    req: await freshReq(caller, locale),
  });
};

type Handler = (
  caller: Caller & Target & { req: PayloadRequest },
  params: Record<string, string>,
  options: Options,
) => Promise<unknown>;

const endpoint = (method: "get" | "post", collection: string, path: string, handle: Handler): Endpoint => ({
  method,
  path,
  handler: async (req) => {
    if (!req.user) throw new Forbidden(req.t);
    const params = (req.routeParams ?? {}) as Record<string, string>;
    const caller = { payload: req.payload, req, collection, id: String(params.id) };
    return Response.json(await handle(caller, params, await readOptions(caller, req)), {
      headers: { "cache-control": "no-store" },
    });
  },
});

const rowsAnswer = async (caller: Caller & Target, rows: LedgerRow[]) => ({
  editions: rows.map(describeRow),
  receipt: await receiptsOf(caller.payload, caller),
});

/**
 * Saves the admin's form, if that is what was posted, and publishes what was saved: nobody writes in between. A publish
 * that is refused leaves the draft saved.
 */
const saveAndPublish = async <T>(
  caller: Caller & Target & { req: PayloadRequest },
  formLocale: string,
  options: Options,
  work: (args: Caller & Target & Options) => Promise<T>,
): Promise<{ result: T; doc: Draft }> => {
  const { collection, id, req } = caller;
  const form = isForm(req);
  const outcome = await withDocuments(caller, [`${collection}:${id}`], async (inner) => {
    if (form) await saveForm(inner, caller, formLocale, req);
    const { expectedUpdatedAt, ...rest } = options;
    try {
      // The form was saved just now: what it was opened on no longer says anything.
      return { result: await work({ ...inner, ...rest, ...(form ? {} : { expectedUpdatedAt }) }) };
    } catch (error) {
      return { error };
    }
  });
  if ("error" in outcome) throw outcome.error;
  return { result: outcome.result as T, doc: await readDraft(caller, caller, formLocale) };
};

const publishing: Handler = async (caller, params, options) => {
  // A region goes live in all its languages together; its form stands in one of them.
  const formLocale = params.locale === "all" ? String(caller.req.locale ?? "fi") : String(params.locale);
  const { result: row, doc } = await saveAndPublish(caller, formLocale, options, (args) =>
    publish({ ...args, locale: params.locale as Locale | "all" }),
  );
  const advice = await adviceOn(caller.payload, row);
  return {
    doc,
    message: publishedMessage(caller, [String(params.locale)], row.effectiveFrom, advice.length),
    edition: describeRow(row),
    advice,
    receipt: await receiptsOf(caller.payload, caller),
  };
};

const publishingComplete: Handler = async (caller, _, options) => {
  const formLocale = String(caller.req.locale ?? "fi");
  const { result, doc } = await saveAndPublish(caller, formLocale, options, publishComplete);
  const { rows, unchanged, refused, at } = result;
  const published = await Promise.all(
    rows.map(async (row) => ({
      locale: row.locale,
      edition: describeRow(row),
      advice: await adviceOn(caller.payload, row),
    })),
  );
  const count = published.reduce((sum, { advice }) => sum + advice.length, 0);
  return {
    doc,
    message: publishedMessage(
      caller,
      rows.map(({ locale }) => locale),
      at,
      count,
    ),
    moment: new Date(at).toISOString(),
    published,
    unchanged,
    refused,
    receipt: await receiptsOf(caller.payload, caller),
  };
};

const publishedMessage = (caller: Caller, locales: string[], from: number, advice: number): string => {
  const language = languageOf(caller);
  const [published, scheduled, nothingNew, advised] = WORDS[language];
  if (locales.length === 0) return nothingNew;
  // A region's settings are published for all languages at once.
  const names = locales.flatMap((locale) => (locale === "all" ? [] : [LANGUAGE_NAMES[locale as Locale][language]]));
  const moment = from > Date.now() ? ` ${momentWords(from, language)}` : "";
  const happened = [`${moment ? scheduled : published}${moment}`, ...(names.length > 0 ? [names.join(", ")] : [])];
  return `${happened.join(": ")}.${advice > 0 ? ` ${advised}: ${advice}.` : ""}`;
};
const WORDS = {
  fi: ["Julkaistu", "Ajastettu", "Julkaistu jo: mikään ei ole muuttunut.", "Huomioita tekstistä"],
  sv: ["Publicerat", "Schemalagt", "Redan publicerat: ingenting har ändrats.", "Råd om texten"],
  en: ["Published", "Scheduled", "Live already: nothing has changed.", "Advice on the text"],
} as const;

/** The operations on a collection's documents, and what the ledger says of them. */
export const editionEndpoints = (kind: Kind | "region"): Endpoint[] => {
  const collection = kind === "region" ? "regions" : COLLECTION_OF_KIND[kind];
  const at = (method: "get" | "post", path: string, handle: Handler) => endpoint(method, collection, path, handle);
  const read: Handler = (caller) => readDraft(caller, caller, "fi");
  const endpoints = [
    at("post", "/:id/publish/:locale", publishing),
    at("post", "/:id/withdraw/:locale", async (caller, { locale }, { effectiveFrom, successor, note }) =>
      rowsAnswer(
        caller,
        await withdraw({ ...caller, locale: locale as Locale | "all", effectiveFrom, successor, note }),
      ),
    ),
    at("post", "/:id/cancel/:key", async (caller, { key }, { note }) =>
      rowsAnswer(caller, [await cancel({ ...caller, key: String(key), note })]),
    ),
    at("post", "/:id/reschedule/:key", async (caller, { key }, { effectiveFrom, effectiveUntil }) =>
      rowsAnswer(caller, [await reschedule({ ...caller, key: String(key), effectiveFrom, effectiveUntil })]),
    ),
    at("post", "/:id/redact/:key", async (caller, { key }) => redact({ ...caller, key: String(key) })),
    at("get", "/:id/editions", async (caller, params, options) => {
      await read(caller, params, options);
      return { editions: await history(caller, caller) };
    }),
    at("get", "/:id/changes", changes),
    at("get", "/:id/consequences", async (caller, params, options) => {
      await read(caller, params, options);
      const given = new URL(caller.req.url ?? "http://localhost/").searchParams.get("locale");
      return consequencesOf(caller, caller, Locale.safeParse(given).data);
    }),
    at("get", "/:id/receipt", async (caller, params, options) => {
      await read(caller, params, options);
      return receiptsOf(caller.payload, caller);
    }),
  ];
  if (kind === "region") return endpoints;
  return [
    ...endpoints,
    at("post", "/:id/publish-complete", publishingComplete),
    at("post", "/:id/share/:region", async (caller, { region }) => {
      const shared = await share({ ...caller, region: String(region) });
      return shared.state === "shown" ? { state: "shown", row: describeRow(shared.row) } : shared;
    }),
    at("post", "/:id/unshare/:region", async (caller, { region }, { note }) => {
      const { rows } = await unshare({ ...caller, region: String(region), note });
      return { rows: rows.map(describeRow) };
    }),
    at("post", "/:id/advice/:locale", async (caller, { locale }, { data }) => ({
      findings: await adviseDraft({ ...caller, locale: String(locale), data }),
    })),
    at("post", "/:id/note/:region", async (caller, { region }, { localNote }) =>
      describeRow(await setLocalNote({ ...caller, region: String(region), note: localNote })),
    ),
    at("get", "/:id/sharing", async (caller, params, options) => {
      await read(caller, params, options);
      return { regions: await sharing(caller, caller) };
    }),
  ];
};
