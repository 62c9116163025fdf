import { COLLECTION_OF_KIND, type Kind, type Locale } from "@aluesivut/content";
import { addDataAndFileToRequest, type CollectionSlug, type Endpoint, Forbidden, type PayloadRequest } from "payload";
import { z } from "zod";
import { receiptsOf } from "../publishing/receipts.ts";
import type { LedgerRow } from "../snapshot/ledger-row.ts";
import { adviceOn } from "./advise.ts";
import { describeRow, history, sharing } from "./history.ts";
import { type Caller, freshReq, languageOf, readDraft, refusal, type Target } from "./operation.ts";
import { publish } from "./publish.ts";
import { redact } from "./redact.ts";
import { withDocument } from "./serialize.ts";
import { share, unshare } from "./share.ts";
import { cancel, withdraw } from "./withdraw.ts";

const text = z.string().trim().min(1).optional().catch(undefined);
const Options = z.object({
  expectedUpdatedAt: text,
  effectiveFrom: text,
  effectiveUntil: text,
  note: text,
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

const isForm = (req: PayloadRequest): boolean =>
  req.headers.get("content-type")?.startsWith("multipart/form-data") ?? false;

/** The admin's form posts what stands in it: that is saved as the draft of this language before it is published. */
const saveForm = async (
  caller: Caller,
  { collection, id }: Target,
  locale: string,
  context: Record<string, unknown>,
  req: PayloadRequest,
) => {
  await addDataAndFileToRequest(req);
  await req.payload.update({
    collection: collection as CollectionSlug,
    id,
    draft: true,
    depth: 0,
    locale: locale as Locale,
    data: (req.data ?? {}) as never,
    overrideAccess: false,
    overrideLock: false,
    req: await freshReq(caller, locale, context),
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

const publishing: Handler = async (caller, params, options) => {
  const { collection, id, req } = caller;
  // A region goes live in all its languages together; its form stands in one of them.
  const formLocale = params.locale === "all" ? String(req.locale ?? "fi") : String(params.locale);
  return withDocument(`${collection}:${id}`, req.context, async (context) => {
    const form = isForm(req);
    if (form) await saveForm(caller, caller, formLocale, context, req);
    const nested = {
      ...caller,
      req: Object.assign(Object.create(req) as PayloadRequest, { context: { ...req.context, ...context } }),
    };
    const { expectedUpdatedAt, ...rest } = options;
    const row = await publish({
      ...nested,
      ...rest,
      // The form was saved just now: what it was opened on no longer says anything.
      ...(form ? {} : { expectedUpdatedAt }),
      locale: params.locale as Locale | "all",
    });
    const advice = await adviceOn(caller.payload, row);
    const [published, scheduled, advised] = WORDS[languageOf(caller)];
    const happened = `${row.effectiveFrom > Date.now() ? scheduled : published}: ${params.locale}.`;
    return {
      doc: await readDraft(nested, caller, formLocale, context),
      message: advice.length > 0 ? `${happened} ${advised}: ${advice.length}.` : happened,
      edition: describeRow(row),
      advice,
      receipt: await receiptsOf(caller.payload, caller),
    };
  });
};
const WORDS = {
  fi: ["Julkaistu", "Ajastettu", "Huomioita tekstistä"],
  sv: ["Publicerat", "Schemalagt", "Råd om texten"],
  en: ["Published", "Scheduled", "Advice on the text"],
} as const;

/** The operations on a collection's documents, and what the ledger says of them. */
export const editionEndpoints = (kind: Kind | "region"): Endpoint[] => {
  const collection = kind === "region" ? "regions" : COLLECTION_OF_KIND[kind];
  const at = (method: "get" | "post", path: string, handle: Handler) => endpoint(method, collection, path, handle);
  const read: Handler = (caller) => readDraft(caller, caller, "fi", {});
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
    at("post", "/:id/redact/:key", async (caller, { key }) => redact({ ...caller, key: String(key) })),
    at("get", "/:id/editions", async (caller, params, options) => {
      await read(caller, params, options);
      return { editions: await history(caller, caller) };
    }),
    at("get", "/:id/receipt", async (caller, params, options) => {
      await read(caller, params, options);
      return receiptsOf(caller.payload, caller);
    }),
  ];
  if (kind === "region") return endpoints;
  return [
    ...endpoints,
    at("post", "/:id/share/:region", async (caller, { region }) => {
      const shared = await share({ ...caller, region: String(region) });
      return shared.state === "shown" ? { state: "shown", row: describeRow(shared.row) } : shared;
    }),
    at("post", "/:id/unshare/:region", async (caller, { region }, { note }) => {
      const { rows } = await unshare({ ...caller, region: String(region), note });
      return { rows: rows.map(describeRow) };
    }),
    at("get", "/:id/sharing", async (caller, params, options) => {
      await read(caller, params, options);
      return { regions: await sharing(caller, caller) };
    }),
  ];
};
