import type { Endpoint } from "payload";
import { Forbidden } from "payload";
import { z } from "zod";
import { refusal } from "../editions/operation.ts";
import { restore } from "./restore.ts";
import { parseSource } from "./sources.ts";

const Body = z.object({ source: z.string(), shared: z.boolean().default(false) });

/** `POST /api/<collection>/<id>/draft-from { source, shared? }`: a new draft of what the document once said in one language. */
export const historyEndpoints = (collection: string): Endpoint[] => [
  {
    method: "post",
    path: "/:id/draft-from",
    handler: async (req) => {
      if (!req.user) throw new Forbidden(req.t);
      const caller = { payload: req.payload, req };
      const body = Body.safeParse(await req.json?.().catch(() => undefined));
      if (!body.success) throw refusal(caller, 400, "badRequest", { reason: z.prettifyError(body.error) });
      const source = parseSource(body.data.source);
      if (!source) throw refusal(caller, 400, "badRequest", { reason: `source: ${body.data.source}` });
      const target = { collection, id: String(req.routeParams?.id) };
      return Response.json(await restore(caller, target, source, { shared: body.data.shared }), {
        headers: { "cache-control": "no-store" },
      });
    },
  },
];
