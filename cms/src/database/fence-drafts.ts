import type { MongooseAdapter } from "@payloadcms/db-mongodb";
import { APIError, type PayloadRequest, type Where } from "payload";
import { MESSAGES } from "../editions/messages.ts";
import { inLanguageOf } from "../i18n/words.ts";

const FIELD = "revision";
const OVERTAKEN = "draftOvertaken";
type Version = Record<string, unknown>;

/** Whether a save within this request came too late. */
export const isOvertaken = (req: PayloadRequest): boolean => req.context?.[OVERTAKEN] === true;

/**
 * Each save of a draft takes the revision after the one it was made on, and a unique key lets one save have it. So on
 * MongoDB, with transactions or without, a process that was paused between reading and writing, longer than its lease
 * lasts, cannot write its old draft over a newer one. (SQLite's transactions are exclusive: nobody writes meanwhile.)
 */
export const fenceDrafts = async (adapter: MongooseAdapter): Promise<void> => {
  const fenced = adapter.payload.config.collections.filter(({ versions, flattenedFields }) =>
    versions?.drafts ? flattenedFields.some(({ name }) => name === FIELD) : false,
  );
  const slugs = new Set<string>(fenced.map(({ slug }) => slug));
  for (const slug of slugs)
    await adapter.versions[slug]?.collection.createIndex({ [`version.${FIELD}`]: 1 }, { unique: true, sparse: true });

  const { createVersion, updateVersion } = adapter;
  adapter.createVersion = (async (args) => {
    if (!slugs.has(args.collectionSlug)) return createVersion.call(adapter, args);
    const versionData = args.versionData as Version;
    versionData[FIELD] = nextRevision(String(args.parent), versionData[FIELD]);
    try {
      return await createVersion.call(adapter, args);
    } catch (error) {
      throw isConflict(error) ? late(args.req) : error;
    }
  }) as typeof createVersion;
  adapter.updateVersion = (async (args) => {
    if (!slugs.has(args.collection)) return updateVersion.call(adapter, args);
    const { version, parent } = args.versionData as unknown as { version: Version; parent: unknown };
    const before = typeof version[FIELD] === "string" ? version[FIELD] : null;
    const same: Where = { [`version.${FIELD}`]: { equals: before } };
    const where: Where = { and: [args.where ?? { id: { equals: args.id } }, same] };
    const versionData = { ...args.versionData, version: { ...version, [FIELD]: nextRevision(String(parent), before) } };
    const { id: _, returning: __, ...rest } = args;
    try {
      const updated = await updateVersion.call(adapter, { ...rest, where, versionData } as never);
      if (!updated) throw late(args.req);
      return updated;
    } catch (error) {
      throw isConflict(error) ? late(args.req) : error;
    }
  }) as typeof updateVersion;
};

/** `<document>:<number>`; another document's (of a duplicate) counts for nothing. */
const nextRevision = (parent: string, before: unknown): string => {
  const number = typeof before === "string" && before.startsWith(`${parent}:`) ? before.slice(parent.length + 1) : "0";
  return `${parent}:${Number(number) + 1}`;
};

/** MongoDB's duplicate key, and its word for two transactions that wrote the same. */
const isConflict = (error: unknown): boolean => [11000, 112].includes((error as { code?: number }).code ?? 0);

const late = (req: Partial<PayloadRequest> | undefined): APIError => {
  if (req?.context) req.context[OVERTAKEN] = true;
  const say = inLanguageOf((req ?? {}) as PayloadRequest);
  return new APIError(say(MESSAGES.overtaken), 409, { code: "overtaken" }, true);
};
