import { type Endpoint, Forbidden, type PayloadRequest } from "payload";
import { z } from "zod";
import { createLink, linksOf, NewLink, revokeLink, stateOf } from "./links.ts";

const target = (req: PayloadRequest, collection: string) => {
  if (!req.user) throw new Forbidden(req.t);
  return { payload: req.payload, req, collection, id: String(req.routeParams?.id) };
};
const answer = (body: unknown, status = 200) =>
  Response.json(body, { status, headers: { "cache-control": "no-store" } });

/** Making, listing and taking back the links of a document. */
export const reviewLinkEndpoints = (collection: string): Endpoint[] => {
  const list = async (req: PayloadRequest) =>
    (await linksOf(target(req, collection))).map(({ sentHashes: _, ...link }) => ({ ...link, state: stateOf(link) }));
  return [
    { path: "/:id/review-links", method: "get", handler: async (req) => answer({ links: await list(req) }) },
    {
      path: "/:id/review-links",
      method: "post",
      handler: async (req) => {
        const caller = target(req, collection);
        const parsed = NewLink.safeParse(await req.json?.().catch(() => undefined));
        if (!parsed.success) return answer({ errors: [{ message: z.prettifyError(parsed.error) }] }, 400);
        const { url } = await createLink({ ...caller, ...parsed.data });
        return answer({ url, links: await list(req) }, 201);
      },
    },
    {
      path: "/:id/review-links/:link/revoke",
      method: "post",
      handler: async (req) => {
        await revokeLink({ ...target(req, collection), link: String(req.routeParams?.link) });
        return answer({ links: await list(req) });
      },
    },
  ];
};
