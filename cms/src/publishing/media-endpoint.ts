import type { Endpoint } from "payload";
import { openMediaFile } from "../media/store.ts";
import { currentStates } from "../snapshot/current-states.ts";
import { ledgerIndex } from "../snapshot/ledger-index.ts";
import { answerError, forPublisher } from "./publisher-token.ts";

/** Bytes of what is public: used by what a region shows now, or showed a little while ago. Never changes under its hash. */
export const mediaEndpoint: Endpoint = {
  path: "/media-files/:sha256",
  method: "get",
  handler: forPublisher(async (req) => {
    const hash = String(req.routeParams?.sha256);
    const states = currentStates(req.payload);
    if (!states.isPublicFile(hash)) {
      await ledgerIndex(req.payload);
      states.all();
      if (!states.isPublicFile(hash))
        return answerError(404, `Cannot give media file ${hash}: no published content uses it.`);
    }
    const file = await openMediaFile(hash);
    if (!file)
      return answerError(
        404,
        `Cannot give media file ${hash}: published content uses it but it is not in the media store. Upload the picture again.`,
      );
    const etag = `"${hash}"`;
    const headers = { etag, "cache-control": "private, max-age=31536000, immutable" };
    if (req.headers.get("if-none-match") === etag) return new Response(null, { status: 304, headers });
    return new Response(file.stream(), {
      headers: { ...headers, "content-type": file.mimeType, "content-length": String(file.bytes) },
    });
  }),
};
