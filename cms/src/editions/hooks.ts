import type { Kind } from "@aluesivut/content";
import { COLLECTION_OF_KIND } from "@aluesivut/content";
import {
  APIError,
  type CollectionConfig,
  type CollectionSlug,
  type Payload,
  type PayloadRequest,
  type Where,
} from "payload";
import { isOvertaken } from "../database/fence-drafts.ts";
import { inLanguageOf } from "../i18n/words.ts";
import { rememberWhoTrashed } from "../trash/trash-hooks.ts";
import { keepStructure } from "./keep-structure.ts";
import { requireAnswerable } from "./language-filters.ts";
import { refreshLanguageState } from "./language-state.ts";
import { overtaken } from "./lease.ts";
import { MESSAGES } from "./messages.ts";
import { refusal } from "./operation.ts";
import { isExclusive, lockDocuments, unlockAfterTransaction, unlockDocuments } from "./serialize.ts";
import { withdrawAll } from "./withdraw.ts";

type Hooks = NonNullable<CollectionConfig["hooks"]>;
export type EditionHooks = Required<
  Pick<Hooks, "beforeOperation" | "beforeChange" | "afterChange" | "afterDelete" | "afterOperation" | "afterError">
> & { beforeValidate?: NonNullable<Hooks["beforeValidate"]> };

type Args = {
  id?: string;
  where?: Where;
  data?: Record<string, unknown>;
  draft?: boolean;
  autosave?: boolean;
  publishSpecificLocale?: string;
  publishAllLocales?: boolean;
  unpublishAllLocales?: boolean;
  trash?: boolean;
  req: PayloadRequest;
};

/** Operations that write a document. `restoreVersion` names a version by its id. */
const WRITES = new Set(["update", "updateByID", "delete", "deleteByID", "restoreVersion"]);

/** Hooks that keep a collection a collection of drafts: what is live is decided by its editions alone. */
export const editionHooks = (kind: Kind | "region"): EditionHooks => {
  const collection = kind === "region" ? "regions" : COLLECTION_OF_KIND[kind];
  return {
    beforeOperation: [
      async ({ args: given, operation, req, overrideAccess }) => {
        const args = given as Args;
        if (operation === "read") requireAnswerable({ payload: req.payload, req }, args.where);
        // Ours takes one language: `POST …/<id>/draft-from`. A region's languages go live together and come back together.
        if (operation === "restoreVersion" && !overrideAccess && kind !== "region")
          throw refusal({ payload: req.payload, req }, 403, "restoreByLanguage");
        if (args.data?._status === "published" || args.publishSpecificLocale || args.publishAllLocales)
          throw new APIError(inLanguageOf(req)(MESSAGES.oneLanguageAtATime), 403, { code: "oneLanguageAtATime" }, true);
        if (WRITES.has(operation)) await lockTargets(req.payload, collection, args, operation);
        // The stored row is older than the newest draft: an update that is no draft would build on it and lose texts.
        const trashes = "deletedAt" in (args.data ?? {});
        if (operation === "create" || (operation === "update" && !trashes)) args.draft = true;
        return given;
      },
    ],
    beforeChange: [
      keepStructure,
      rememberWhoTrashed,
      // A form and an old version know an old revision and language state: those of the stored draft hold.
      ({ data, operation, originalDoc, req }) => {
        if (operation === "create" && kind !== "region") data.sourceLocale ??= req.locale === "all" ? "fi" : req.locale;
        const stored = operation === "create" ? undefined : originalDoc;
        const { revision = null, liveIn = [], missingIn = [], behindIn = [] } = stored ?? {};
        return { ...data, _status: "draft", revision, liveIn, missingIn, behindIn };
      },
    ],
    afterChange: [
      async ({ doc, previousDoc, req }) => {
        // Payload takes a refused autosave for one that another request has made.
        if (isOvertaken(req)) throw overtaken(req);
        if (doc.deletedAt && !previousDoc?.deletedAt) {
          const [caller, target] = [
            { payload: req.payload, req },
            { collection, id: String(doc.id) },
          ];
          await withdrawAll(caller, target);
          await refreshLanguageState(caller, target);
        }
        return doc;
      },
    ],
    afterDelete: [
      async ({ id, req }) => {
        await withdrawAll({ payload: req.payload, req }, { collection, id: String(id) });
      },
    ],
    afterOperation: [
      async ({ args, operation, result }) => {
        const { req } = args as Args;
        if (WRITES.has(operation) && !(await req.transactionID)) unlockDocuments(req.context);
        return result;
      },
    ],
    afterError: [
      ({ req }) => {
        unlockDocuments(req?.context);
      },
    ],
  };
};

const lockTargets = async (payload: Payload, collection: string, args: Args, operation: string): Promise<void> => {
  const { req } = args;
  const transactionID = await req.transactionID;
  // SQLite's transactions are exclusive and open by now: to wait here for somebody who waits to write would stop both.
  if (transactionID && isExclusive(payload)) return;
  const keys = (await targets(payload, collection, args, operation)).map((id) => `${collection}:${id}`);
  await lockDocuments(req, keys);
  if (transactionID) unlockAfterTransaction(payload, transactionID, req.context);
};

const targets = async (
  payload: Payload,
  collection: string,
  { id, where, trash }: Args,
  operation: string,
): Promise<string[]> => {
  const slug = collection as CollectionSlug;
  if (operation === "restoreVersion" && id) {
    const { docs } = await payload.db.findVersions({
      collection: slug,
      where: { id: { equals: id } },
      limit: 1,
      pagination: false,
    });
    return docs.map(({ parent }) => String(parent));
  }
  if (id) return [String(id)];
  if (!where) return [];
  const { docs } = await payload.find({
    collection: slug,
    where,
    draft: true,
    depth: 0,
    pagination: false,
    trash: trash ?? true,
    overrideAccess: true,
    select: {},
  });
  return docs.map((doc) => String(doc.id));
};
