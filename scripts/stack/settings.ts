import { randomBytes } from "node:crypto";
import { accessSync, constants, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { Trouble } from "./progress.ts";

export const root = fileURLToPath(new URL("../..", import.meta.url));

const port = z.coerce.number().int().min(1).max(65_535);
const Environment = z.object({
  CMS_PORT: port.default(3000),
  SITES_PORT: port.default(4321),
  DATA_DIR: z.string().min(1).default(".data"),
  DATABASE_URL: z
    .string()
    .regex(/^(file:|mongodb(\+srv)?:\/\/)/, "give file:<path> or mongodb://…")
    .optional(),
});

/** Where the whole stands on this machine: ports, folder, database, secrets. */
export type Settings = {
  cmsPort: number;
  sitesPort: number;
  dataDir: string;
  databaseUrl: string;
  payloadSecret: string;
  publisherToken: string;
};

/** Reads the environment and prepares the data folder. @throws {Trouble} naming the variable at fault. */
export const readSettings = (environment: NodeJS.ProcessEnv = process.env): Settings => {
  const parsed = Environment.safeParse(environment);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => {
      const name = String(issue.path[0]);
      return `  ${name}: ${issue.message}; it is ${JSON.stringify(environment[name])}`;
    });
    throw new Trouble(`Cannot start: the environment has values that cannot be used.\n${lines.join("\n")}`);
  }
  const { CMS_PORT, SITES_PORT, DATA_DIR, DATABASE_URL } = parsed.data;
  const dataDir = path.resolve(root, DATA_DIR);
  prepareDataDir(dataDir);
  return {
    cmsPort: CMS_PORT,
    sitesPort: SITES_PORT,
    dataDir,
    databaseUrl: DATABASE_URL ?? `file:${path.join(dataDir, "aluesivut.db")}`,
    ...readSecrets(dataDir),
  };
};

/** Not `recursive`: Node's own never ends where a file system says that the parent is missing whatever one does (`/proc`). */
const makeFolder = (folder: string): void => {
  if (existsSync(folder)) return;
  if (!existsSync(path.dirname(folder))) makeFolder(path.dirname(folder));
  mkdirSync(folder);
};

const prepareDataDir = (dataDir: string): void => {
  try {
    makeFolder(dataDir);
    accessSync(dataDir, constants.W_OK);
    writeFileSync(path.join(dataDir, ".writable"), "");
  } catch (cause) {
    throw new Trouble(
      `Cannot write to DATA_DIR: ${dataDir} (${(cause as Error).message}). Make the folder writable or name another with DATA_DIR=<folder>.`,
      { cause },
    );
  }
};

const Secrets = z.object({ payloadSecret: z.string().min(32), publisherToken: z.string().min(32) });

const readSecrets = (dataDir: string): z.infer<typeof Secrets> => {
  const file = path.join(dataDir, "secrets.json");
  if (existsSync(file)) {
    try {
      return Secrets.parse(JSON.parse(readFileSync(file, "utf8")));
    } catch (cause) {
      throw new Trouble(
        `Cannot read the secrets in ${file}: it is damaged. Restore it from a backup, or remove it to make new ones (everyone must then log in again).`,
        { cause },
      );
    }
  }
  const secrets = { payloadSecret: randomBytes(32).toString("hex"), publisherToken: randomBytes(32).toString("hex") };
  writeFileSync(file, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  return secrets;
};

/** @throws {Trouble} when something listens on the port already. */
export const requireFreePort = (variable: string, number: number): Promise<void> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", (cause: NodeJS.ErrnoException) => {
      reject(
        new Trouble(
          cause.code === "EADDRINUSE"
            ? `Cannot start: port ${number} is taken by another program. Stop that program or choose another port with ${variable}=<port>.`
            : `Cannot start: port ${number} cannot be used (${cause.message}). Choose another with ${variable}=<port>.`,
          { cause },
        ),
      );
    });
    server.listen(number, () => server.close(() => resolve()));
  });

/** What the CMS, the publisher and the seed are told. */
export const environmentOf = (settings: Settings): Record<string, string> => ({
  DATA_DIR: settings.dataDir,
  DATABASE_URL: settings.databaseUrl,
  CMS_PORT: String(settings.cmsPort),
  SITES_PORT: String(settings.sitesPort),
  CMS_URL: `http://localhost:${settings.cmsPort}`,
  SITES_URL: `http://localhost:${settings.sitesPort}/`,
  PAYLOAD_SECRET: settings.payloadSecret,
  PUBLISHER_TOKENS: settings.publisherToken,
  PUBLISHER_TOKEN: settings.publisherToken,
});
