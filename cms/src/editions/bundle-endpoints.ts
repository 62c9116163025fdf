import { type Endpoint, Forbidden, type PayloadRequest } from "payload";
import { z } from "zod";
import { receiptsOf } from "../publishing/receipts.ts";
import { BUNDLES, type BundleContent } from "../snapshot/bundle-keys.ts";
import { ledgerIndex } from "../snapshot/ledger-index.ts";
import { type BundleArgs, bundleState, cancelBundle, moveBundle, publishBundle } from "./bundle.ts";
import { describeRow } from "./history.ts";
import { refusal } from "./operation.ts";

const Options = z.object({ effectiveFrom: z.string().trim().min(1).optional() });

const readOptions = async (args: BundleArgs, req: PayloadRequest): Promise<z.infer<typeof Options>> => {
  const raw = (await req.text?.())?.trim();
  let body: unknown;
  try {
    body = raw ? JSON.parse(raw) : {};
  } catch (error) {
    throw refusal(args, 400, "badRequest", { reason: (error as Error).message });
  }
  const parsed = Options.safeParse(body);
  if (!parsed.success) throw refusal(args, 400, "badRequest", { reason: z.prettifyError(parsed.error) });
  return parsed.data;
};

const post = (path: string, operate: (args: BundleArgs) => Promise<unknown>): Endpoint => ({
  method: "post",
  path,
  handler: async (req) => {
    if (!req.user) throw new Forbidden(req.t);
    const args = { payload: req.payload, req, id: String(req.routeParams?.id) };
    await operate({ ...args, ...(await readOptions(args, req)) });
    return answer(req, args.id);
  },
});

/** Where a bundle stands, and what became of each thing in it on each site. */
const answer = async ({ payload }: PayloadRequest, id: string): Promise<Response> => {
  const index = await ledgerIndex(payload);
  const row = index.series(id, "all").at(-1);
  const keys = (row?.content as BundleContent | undefined)?.keys ?? [];
  const items = keys.flatMap((key) => {
    const item = index.row(key);
    return item && item.kind !== "cancelled" ? [item] : [];
  });
  const receipts = new Map<string, Awaited<ReturnType<typeof receiptsOf>>>();
  for (const { docCollection: collection, docId } of items)
    if (!receipts.has(docId)) receipts.set(docId, await receiptsOf(payload, { collection, id: docId }));
  const { state, moment } = bundleState(index, id, Date.now());
  const body = {
    state,
    moment: moment === null ? null : new Date(moment).toISOString(),
    items: items.map((item) => ({
      ...describeRow(item),
      collection: item.docCollection,
      id: item.docId,
      receipts: (receipts.get(item.docId) ?? []).filter(({ locale }) => locale === item.locale),
    })),
  };
  return Response.json(body, { headers: { "cache-control": "no-store" } });
};

/** `publish` and `reschedule` take `{ effectiveFrom? }`; each answers with the bundle's state, as `GET …/state` does. */
export const bundleEndpoints = (): Endpoint[] => [
  post("/:id/publish", publishBundle),
  post("/:id/cancel", cancelBundle),
  post("/:id/reschedule", moveBundle),
  {
    method: "get",
    path: "/:id/state",
    handler: async (req) => {
      if (!req.user) throw new Forbidden(req.t);
      const id = String(req.routeParams?.id);
      // Who may not read the bundle is refused here.
      await req.payload.findByID({ collection: BUNDLES, id, depth: 0, user: req.user, overrideAccess: false });
      return answer(req, id);
    },
  },
];
