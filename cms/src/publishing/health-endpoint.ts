import type { Endpoint } from "payload";

/** For load balancers and start-up: 200 when the CMS and its database answer, 503 when the database does not. */
export const healthEndpoint: Endpoint = {
  path: "/health",
  method: "get",
  handler: async ({ payload }) => {
    try {
      await payload.count({ collection: "regions" });
      return Response.json({ ok: true });
    } catch (error) {
      payload.logger.error({ err: error, msg: "The database does not answer" });
      return Response.json({ ok: false, reason: "The database does not answer" }, { status: 503 });
    }
  },
};
