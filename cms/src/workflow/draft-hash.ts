import { EDITION_OF_KIND, kindOfCollection, type Locale } from "@aluesivut/content";
import { contentHash } from "@aluesivut/content/hash";
import type { Payload } from "payload";
import { type Caller, type Draft, readDraft, type Target } from "../editions/operation.ts";
import { projectDraft } from "../editions/project.ts";
import { fieldsOf } from "../fields/fields-of.ts";
import { withoutEmpty } from "./same-value.ts";

/** What an edition says of itself is not what is approved. */
const PUBLISHED = { key: "draft", publishedAt: "1970-01-01T00:00:00.000Z", changedAt: "1970-01-01T00:00:00.000Z" };

/**
 * The hash of what a draft says to readers in one language, values shared between languages included. A form may store
 * empty texts otherwise than they were; that is the same content. A draft that could not be published yet is hashed by
 * the same fields as it stands.
 */
export const hashOfDraft = (payload: Payload, collection: string, draft: Draft): string => {
  const kind = kindOfCollection(collection);
  if (!kind) throw new Error(`Cannot hash a draft of "${collection}": it holds no documents of a site`);
  const fields = fieldsOf(payload, collection);
  const projected = projectDraft(kind, draft, fields, PUBLISHED, "en");
  if ("content" in projected) return contentHash(projected.content);
  const seen = Object.keys((EDITION_OF_KIND[kind] as unknown as { shape?: object }).shape ?? {});
  return contentHash(withoutEmpty(Object.fromEntries(seen.map((name) => [name, draft[name]]))) ?? null);
};

export const draftHash = async (args: Caller & Target & { locale: Locale }): Promise<string> =>
  hashOfDraft(args.payload, args.collection, await readDraft(args, args, args.locale));
