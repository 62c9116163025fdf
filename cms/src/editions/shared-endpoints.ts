import { type Endpoint, Forbidden } from "payload";
import { sharedHere } from "./shared-here.ts";
import { usedIn } from "./used-in.ts";

const NO_STORE = { headers: { "cache-control": "no-store" } };

/** What editors ask about documents of others: what their regions show of them, and where a document is used. */
export const sharedEndpoints: Endpoint[] = [
  {
    method: "get",
    path: "/shared-here",
    handler: async (req) => {
      if (!req.user) throw new Forbidden(req.t);
      return Response.json({ documents: await sharedHere({ payload: req.payload, req }) }, NO_STORE);
    },
  },
  {
    method: "get",
    path: "/used-in/:collection/:id",
    handler: async (req) => {
      if (!req.user) throw new Forbidden(req.t);
      const { collection, id } = req.routeParams as Record<string, string>;
      if (!collection || !id || !(collection in req.payload.collections)) return new Response(null, { status: 404 });
      return Response.json({ uses: await usedIn({ payload: req.payload, req }, { collection, id }) }, NO_STORE);
    },
  },
];
