import { adminLanguage } from "../i18n/words.ts";
import type { ItemFault } from "./planning/ItemFaults.tsx";
import { TEXTS } from "./texts.ts";

/** Of a refused bundle, `items` says what is the matter with each. */
type Answer = { ok: true; body: unknown } | { ok: false; message: string; items?: ItemFault[] };

export type ErrorBody = {
  message?: string;
  errors?: { message?: string; data?: { errors?: { path?: string; message?: string }[]; items?: ItemFault[] } }[];
};

/** What an error says in words: of the whole and of its fields. */
export const messageOf = (body: ErrorBody): string | undefined => {
  const details = (body.errors ?? []).flatMap((error) => [
    ...(error.message ? [error.message] : []),
    ...(error.data?.errors ?? []).flatMap(({ message }) => message ?? []),
  ]);
  return details.length > 0 ? details.join(" ") : body.message;
};

/** Asks one of our endpoints; an error comes back as words for the editor. */
export const callEndpoint = async (
  path: string,
  { method = "GET", body, language }: { method?: "GET" | "POST"; body?: unknown; language: string },
): Promise<Answer> => {
  const fallback = adminLanguage(language);
  try {
    const response = await fetch(path, {
      method,
      credentials: "include",
      headers: { "accept-language": language, ...(body === undefined ? {} : { "content-type": "application/json" }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const parsed = text ? (JSON.parse(text) as ErrorBody) : {};
    if (response.ok) return { ok: true, body: parsed };
    const items = parsed.errors?.find(({ data }) => data?.items)?.data?.items;
    const message = messageOf(parsed) ?? `${TEXTS.failed[fallback]} (${response.status})`;
    return { ok: false, message, ...(items ? { items } : {}) };
  } catch {
    return { ok: false, message: TEXTS.noAnswer[fallback] };
  }
};
