import type { CollectionAfterChangeHook, CollectionAfterLoginHook, PayloadRequest } from "payload";

const YEAR = 365 * 24 * 60 * 60;

/** Payload's cookie of the admin's language, so that the person's own holds on every machine they log in at. */
const setLanguage = (req: PayloadRequest, language: unknown): void => {
  if (typeof language !== "string" || !language) return;
  req.responseHeaders ??= new Headers();
  req.responseHeaders.append("Set-Cookie", `payload-lng=${language}; Path=/; Max-Age=${YEAR}; SameSite=Lax`);
};

export const noteLogin: CollectionAfterLoginHook = async ({ req, user }) => {
  setLanguage(req, user.language);
  const now = new Date().toISOString();
  await req.payload.db.updateOne({ collection: "users", id: user.id, data: { lastLoginAt: now }, req });
  return user;
};

/** Who chooses another language for themselves sees the admin in it from the next page on. */
export const followLanguage: CollectionAfterChangeHook = ({ doc, previousDoc, req }) => {
  if (req.user?.id === doc.id && doc.language !== previousDoc?.language) setLanguage(req, doc.language);
  return doc;
};
