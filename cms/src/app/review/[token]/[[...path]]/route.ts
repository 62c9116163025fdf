import { getPayload } from "payload";
import config from "../../../../payload.config.ts";
import { handleReview } from "../../../../review-links/handle.ts";

type Context = { params: Promise<{ token: string; path?: string[] }> };

const handle = async (request: Request, { params }: Context): Promise<Response> => {
  const { token, path = [] } = await params;
  return handleReview({ payload: await getPayload({ config }), request, token }, path);
};
export const GET = handle;
export const POST = handle;
