import { createHash, timingSafeEqual } from "node:crypto";
import type { PayloadHandler, PayloadRequest } from "payload";
import { env } from "../env.ts";
import { markPublisherSeen } from "./publisher-seen.ts";

const digest = (text: string): Buffer => createHash("sha256").update(text).digest();

/** Compares in a time that says nothing of how much of a token was right. */
const isPublisher = (req: PayloadRequest): boolean => {
  // "Bearer " in any case, then the token
  const token = /^bearer (.+)$/i.exec(req.headers.get("authorization") ?? "")?.[1]?.trim();
  if (!token) return false;
  const given = digest(token);
  let found = false;
  for (const known of env().publisherTokens) if (timingSafeEqual(given, digest(known))) found = true;
  return found;
};

export const answerError = (status: number, message: string, headers: Record<string, string> = {}): Response =>
  Response.json({ errors: [{ message }] }, { status, headers: { "cache-control": "no-store", ...headers } });

/** A handler for the publisher alone. */
export const forPublisher =
  (handle: PayloadHandler): PayloadHandler =>
  (req) => {
    if (isPublisher(req)) {
      markPublisherSeen(req.payload);
      return handle(req);
    }
    const reason =
      env().publisherTokens.length === 0
        ? "no token is set: give the CMS PUBLISHER_TOKENS and the publisher PUBLISHER_TOKEN"
        : "the token is missing or wrong: send one of PUBLISHER_TOKENS as Authorization: Bearer <token>";
    return answerError(401, `Cannot answer the publisher: ${reason}.`, { "www-authenticate": "Bearer" });
  };
