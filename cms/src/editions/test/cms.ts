import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Locale } from "@aluesivut/content";
import {
  type CollectionSlug,
  getPayload,
  handleEndpoints,
  type Payload,
  type SanitizedConfig,
  type TypedUser,
} from "payload";
import type { Database } from "./databases.ts";
import { richText } from "./rich-text.ts";

export const TOKEN = "publisher-token-for-tests";

/** The real CMS on a database of its own, with a few regions and people. */
export type Cms = {
  database: Pick<Database, "url" | "mongoTransactions">;
  payload: Payload;
  config: SanitizedConfig;
  admin: TypedUser;
  national: TypedUser;
  /** Editors by region. */
  editors: Record<"vaasa" | "porvoo" | "kouvola", TypedUser>;
  /** A writer of Vaasa. */
  writer: TypedUser;
  /** An HTTP request as the Next app would pass it on. `as` is a person's token or the publisher's. */
  rest(
    method: string,
    path: string,
    options?: { as?: TypedUser | string; body?: unknown; headers?: Record<string, string> },
  ): Promise<Answer>;
  stop(): Promise<void>;
};
export type Answer = { status: number; headers: Headers; body: unknown };
type Data = Record<string, unknown>;

const PASSWORD = "a long enough password 1";

// The environment is read once in a process, so its CMSs share the folder.
const dataDir = mkdtempSync(join(tmpdir(), "aluesivut-cms-"));
process.once("exit", () => rmSync(dataDir, { recursive: true, force: true }));

/** Payload on a database, as a process of the CMS opens it. `key`: getPayload keeps one instance for each. */
export const openPayload = async (
  database: Pick<Database, "url" | "mongoTransactions">,
  key = crypto.randomUUID(),
): Promise<{ payload: Payload; config: SanitizedConfig; key: string }> => {
  Object.assign(process.env, {
    PAYLOAD_SECRET: "a secret for tests that is long enough",
    DATA_DIR: dataDir,
    PUBLISHER_TOKENS: `${TOKEN},another-one`,
    SITES_URL: "http://localhost:4321/",
  });
  // Read after the environment has been set.
  const { buildCmsConfig } = await import("../../payload.config.ts");
  const config = await buildCmsConfig({
    databaseUrl: database.url,
    mongoTransactions: database.mongoTransactions,
    logger: { options: { level: "silent" } } as never,
  });
  return { payload: await getPayload({ config, key }), config, key };
};

export const startCms = async (database: Database): Promise<Cms> => {
  const { payload, config, key } = await openPayload(database);

  const user = async (email: string, role: string, regions: string[] = []): Promise<TypedUser> =>
    ({
      ...(await payload.create({
        collection: "users",
        data: { email, password: PASSWORD, name: email, role, regions } as never,
        overrideAccess: true,
      })),
      collection: "users",
    }) as TypedUser;
  const tokens = new Map<string, string>();
  const tokenOf = async (person: TypedUser): Promise<string> => {
    const known = tokens.get(String(person.id));
    if (known) return known;
    const response = await handleEndpoints({
      config,
      payloadInstanceCacheKey: key,
      request: new Request("http://localhost:3000/api/users/login", {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ email: person.email, password: PASSWORD }),
      }),
    });
    // The token is in the cookie alone: payload-token=<token>; Path=/; …
    const token = /payload-token=([^;]+)/.exec(response.headers.get("set-cookie") ?? "")?.[1];
    if (!token) throw new Error(`Cannot sign in as ${person.email}: ${response.status} ${await response.text()}`);
    tokens.set(String(person.id), token);
    return token;
  };

  const admin = await user("admin@example.fi", "administrator");
  for (const region of REGIONS) await createRegion(payload, region);
  const national = await user("national@example.fi", "national-editor");
  const editors = {
    vaasa: await user("editor.vaasa@example.fi", "regional-editor", ["vaasa"]),
    porvoo: await user("editor.porvoo@example.fi", "regional-editor", ["porvoo"]),
    kouvola: await user("editor.kouvola@example.fi", "regional-editor", ["kouvola"]),
  };

  const writer = await user("writer.vaasa@example.fi", "regional-writer", ["vaasa"]);

  return {
    database,
    payload,
    config,
    admin,
    national,
    editors,
    writer,
    rest: async (method, path, { as, body, headers = {} } = {}) => {
      const authorization = typeof as === "string" ? `Bearer ${as}` : as ? `JWT ${await tokenOf(as)}` : undefined;
      const form = body instanceof FormData;
      const response = await handleEndpoints({
        config,
        payloadInstanceCacheKey: key,
        request: new Request(`http://localhost:3000/api${path}`, {
          method,
          headers: {
            ...(form || body === undefined ? {} : { "content-type": "application/json" }),
            ...(authorization ? { authorization } : {}),
            ...headers,
          },
          ...(body === undefined ? {} : { body: form ? body : JSON.stringify(body) }),
        }),
      });
      const text = await response.text();
      const isJson = response.headers.get("content-type")?.includes("json");
      return { status: response.status, headers: response.headers, body: isJson && text ? JSON.parse(text) : text };
    },
    stop: () => payload.destroy(),
  };
};

const REGIONS = [
  { id: "national", locales: [], name: { fi: "Valtakunnallinen", sv: "Nationellt", en: "National" } },
  { id: "vaasa", locales: ["fi", "sv", "en"], name: { fi: "Vaasa", sv: "Vasa", en: "Vaasa" } },
  { id: "porvoo", locales: ["fi", "sv"], name: { fi: "Porvoo", sv: "Borgå", en: "Porvoo" } },
  { id: "kouvola", locales: ["fi", "en"], name: { fi: "Kouvola", sv: "Kouvola", en: "Kouvola" } },
] as const;

const LIGHT = { deep: "#223900", brand: "#3d6005", wash: "#dfebd4", tint: "#f2f6ed" };
const DARK = { deep: "#1c2a0c", brand: "#b9d39f", wash: "#253317", tint: "#191e14" };

const createRegion = async (payload: Payload, { id, locales, name }: (typeof REGIONS)[number]): Promise<void> => {
  const shared = {
    id,
    locales: [...locales],
    national: id === "national",
    parityPolicy: "warn",
    theme: { light: LIGHT, dark: DARK, accent: "#dbe248", motif: "dome", horizon: "vaasa", horizonFocus: 50 },
    contact: { email: `${id}@example.fi` },
    navigation: [{ section: "news" }],
    front: [{ blockType: "news", limit: 3 }],
  };
  for (const [number, locale] of (["fi", "sv", "en"] as const).entries()) {
    const data = { name: name[locale], title: name[locale], lead: `${name[locale]}.` };
    if (number === 0)
      await payload.create({
        collection: "regions",
        draft: true,
        locale,
        data: { ...shared, ...data } as never,
        overrideAccess: true,
      });
    else
      await payload.update({
        collection: "regions",
        id,
        draft: true,
        locale,
        data: data as never,
        overrideAccess: true,
      });
  }
};

type Drafts = Partial<Record<Locale, Data>>;

/** A document with drafts in some languages, the first being the one it is written in. Returns its id. */
export const createDraft = async (
  payload: Payload,
  collection: string,
  shared: Data,
  drafts: Drafts,
): Promise<string> => {
  let id: string | undefined;
  for (const [locale, data] of Object.entries(drafts) as [Locale, Data][]) {
    if (!id) {
      const created = await payload.create({
        collection: collection as CollectionSlug,
        draft: true,
        locale,
        data: { sourceLocale: locale, ...shared, ...data } as never,
        overrideAccess: true,
      });
      id = String(created.id);
    } else await saveDraft(payload, collection, id, locale, data);
  }
  if (!id) throw new Error("Cannot create a document without a language");
  return id;
};

export const saveDraft = (
  payload: Payload,
  collection: string,
  id: string,
  locale: Locale,
  data: Data,
): Promise<unknown> =>
  payload.update({
    collection: collection as CollectionSlug,
    id,
    draft: true,
    locale,
    data: data as never,
    overrideAccess: true,
  });

export const readDraftIn = async (
  payload: Payload,
  collection: string,
  id: string,
  locale: Locale | "all",
): Promise<Data> =>
  (await payload.findByID({
    collection: collection as CollectionSlug,
    id,
    draft: true,
    depth: 0,
    locale,
    fallbackLocale: false,
    overrideAccess: true,
  })) as unknown as Data;

/** A news draft whose texts name the language and the given word. */
export const newsIn = (locale: Locale, word: string): Data => ({
  title: `${word} ${locale}`,
  lead: `Ingressi ${word} ${locale}`,
  body: richText(`Teksti ${word} ${locale}`),
});

/** A service path draft with steps of these titles. */
export const pathIn = (locale: Locale, steps: string[]): Data => ({
  title: `Polku ${locale} ${crypto.randomUUID().slice(0, 8)}`,
  lead: "Polku.",
  steps: steps.map((title) => ({ title, youDo: richText(title) })),
});
