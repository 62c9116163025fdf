import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { CollectionSlug, Payload, TypedUser } from "@aluesivut/cms/local-api";
import { COLLECTION_OF_KIND, NATIONAL } from "@aluesivut/content";
import type { DemoLogin } from "../stack/stack.ts";
import { type SeedData, seedId } from "./seed-data.ts";

export const ADMIN = "admin@example.fi";
export type Users = Map<string, TypedUser>;

/** The administrator is created last, so an interrupted seeding goes on at the next start. */
export const isSeeded = async (payload: Payload): Promise<boolean> =>
  (await payload.count({ collection: "users", where: { id: { equals: seedId("users", ADMIN) } } })).totalDocs > 0;

/** What a database holds that is not of the demo; undefined when there is nothing. */
export const otherContent = async (payload: Payload, data: SeedData): Promise<string | undefined> => {
  const ours = new Set([
    ...data.documents.map(({ id }) => id),
    ...data.media.map(({ id }) => id),
    ...data.regions.map(({ region }) => region),
    ...data.regions.map(({ region }) => seedId("users", emailOf(region))),
    ...data.regions.map(({ region }) => seedId("users", writerOf(region))),
  ]);
  const collections = ["users", "regions", "media", ...Object.values(COLLECTION_OF_KIND)] as CollectionSlug[];
  for (const collection of collections) {
    const { docs } = await payload.find({
      collection,
      depth: 0,
      pagination: false,
      draft: true,
      trash: collection !== "users",
      select: {},
    });
    const other = docs.filter(({ id }) => !ours.has(String(id))).length;
    if (other > 0) return `${other} in ${collection}`;
  }
  return undefined;
};

const emailOf = (region: string): string => `editor.${region}@example.fi`;
const nameOf = (fields: Record<string, unknown>): string => (fields.name as { fi: string }).fi;
const writerOf = (region: string): string => `writer.${region}@example.fi`;

/** A writer for each region that has a site, who writes drafts and does not publish. */
export const createWriters = async (payload: Payload, data: SeedData, dataDir: string): Promise<void> => {
  for (const { region, fields } of data.regions)
    if (region !== NATIONAL)
      await createUser(payload, dataDir, {
        email: writerOf(region),
        name: `Kirjoittaja, ${nameOf(fields)}`,
        role: "regional-writer",
        regions: [region],
      });
};

/** One editor for each region and a national one, by region. */
export const createEditors = async (payload: Payload, data: SeedData, dataDir: string): Promise<Users> => {
  const users: Users = new Map();
  for (const { region, fields } of data.regions) {
    const isNational = region === NATIONAL;
    const user = await createUser(payload, dataDir, {
      email: emailOf(region),
      name: isNational ? "Valtakunnallinen toimittaja" : `Toimittaja, ${nameOf(fields)}`,
      role: isNational ? "national-editor" : "regional-editor",
      regions: isNational ? [] : [region],
    });
    users.set(region, user);
  }
  return users;
};

export const createAdministrator = (payload: Payload, dataDir: string): Promise<TypedUser> =>
  createUser(payload, dataDir, { email: ADMIN, name: "Ylläpitäjä", role: "administrator", regions: [] });

type Account = {
  email: string;
  name: string;
  role: "administrator" | "national-editor" | "regional-editor" | "regional-writer";
  regions: string[];
};

const createUser = async (payload: Payload, dataDir: string, { name, ...account }: Account): Promise<TypedUser> => {
  const { email } = account;
  const id = seedId("users", email);
  const password = keepLogin(dataDir, { ...account, password: randomBytes(12).toString("base64url") });
  const existing = await payload.find({ collection: "users", where: { id: { equals: id } }, depth: 0 });
  const user =
    existing.docs[0] ??
    (await payload.create({ collection: "users", data: { ...account, id, name, password }, depth: 0 }));
  return { ...user, collection: "users" } as TypedUser;
};

/** Keeps the login before the account exists, so that no account has a password nobody knows. Gives the password kept. */
const keepLogin = (dataDir: string, login: DemoLogin): string => {
  const file = path.join(dataDir, "demo-logins.json");
  const logins = existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as DemoLogin[]) : [];
  const kept = logins.find(({ email }) => email === login.email);
  if (kept) return kept.password;
  const temporary = `${file}.new`;
  writeFileSync(temporary, `${JSON.stringify([...logins, login], null, 2)}\n`, { mode: 0o600 });
  renameSync(temporary, file);
  return login.password;
};
