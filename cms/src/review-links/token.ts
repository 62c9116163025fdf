import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { sha256 } from "@aluesivut/content/hash";
import { env } from "../env.ts";

const SECRET_LENGTH = 32;
const SIGNATURE_LENGTH = 22;
const TOKEN = /^[\w-]{54}$/; // base64url: the secret, then its signature

const signatureOf = (secret: string): string =>
  createHmac("sha256", env().secret).update(`review-link:${secret}`).digest("base64url").slice(0, SIGNATURE_LENGTH);

/** A token that only we can have made: 192 random bits and their signature. Only its hash is kept. */
export const makeToken = (): string => {
  const secret = randomBytes(24).toString("base64url");
  return secret + signatureOf(secret);
};

/** Whether we made it, found out in a time that says nothing of how much of it was right. */
export const isOurs = (token: string): boolean => {
  if (!TOKEN.test(token)) return false;
  const given = Buffer.from(token.slice(SECRET_LENGTH));
  return timingSafeEqual(given, Buffer.from(signatureOf(token.slice(0, SECRET_LENGTH))));
};

export const hashOfToken = (token: string): string => sha256(`review-link:${token}`);
