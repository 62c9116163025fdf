import { tmpdir } from "node:os";
import { dirname, isAbsolute, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";

const REPOSITORY_ROOT = resolve(dirname(fileURLToPath(import.meta.url)), "../..");

/** What an unset variable and one set to nothing have in common: both mean "not given". */
const given = (value: unknown) => (typeof value === "string" && value.trim() === "" ? undefined : value);
const optional = <T extends z.ZodType>(schema: T) => z.preprocess(given, schema.optional());

const databaseUrl = z.string().refine((url) => /^(file:|mongodb(\+srv)?:\/\/)/.test(url), {
  error: "must begin with file: (SQLite), mongodb:// or mongodb+srv://",
});
const origin = z.url({ protocol: /^https?$/, error: "must be an http or https address" });

// "Name <address>" or the address alone
const MAILBOX = /^(?:(?<name>[^<>]+)<(?<inBrackets>[^<>\s]+@[^<>\s]+)>|(?<alone>[^<>\s]+@[^<>\s]+))$/;
const mailbox = z.string().trim().regex(MAILBOX, { error: "must be an address or Name <address>" });

const Environment = z.object({
  DATA_DIR: optional(z.string()),
  DATABASE_URL: optional(databaseUrl),
  CMS_PORT: optional(z.coerce.number("must be a port number").int().min(0).max(65535)),
  CMS_URL: optional(origin),
  SITES_URL: optional(origin),
  RENDERER: optional(z.string()),
  PAYLOAD_SECRET: optional(z.string().min(32, { error: "must have at least 32 characters" })),
  PUBLISHER_TOKENS: optional(z.string()),
  WEBHOOK_URL: optional(z.url({ error: "must be an address" })),
  WEBHOOK_SECRET: optional(z.string()),
  GITHUB_REPOSITORY: optional(
    z.string().regex(/^[^/\s]+\/[^/\s]+$/, { error: "must be owner/name" }), // two parts without spaces
  ),
  GITHUB_DISPATCH_TOKEN: optional(z.string()),
  GITHUB_API_URL: optional(origin),
  LINK_CHECKS: optional(z.enum(["daily", "off"], { error: "must be daily or off" })),
  LINK_CHECKS_ALLOW: optional(z.string()),
  SMTP_URL: optional(z.url({ protocol: /^smtps?$/, error: "must be smtp://… or smtps://…" })),
  SMTP_HOST: optional(z.string()),
  SMTP_PORT: optional(z.coerce.number("must be a port number").int().min(1).max(65535)),
  SMTP_USER: optional(z.string()),
  SMTP_PASS: optional(z.string()),
  MAIL_FROM: optional(mailbox),
});

export type Env = {
  dataDir: string;
  databaseUrl: string;
  cmsPort: number;
  /** Public origin of the CMS, without a trailing slash. */
  cmsUrl: string;
  /** Where regions without an own address stand, with a trailing slash. */
  sitesUrl: string;
  /** Folder of the built renderer, which previews are made with. */
  renderer: string;
  secret: string;
  /** Tokens of the publishers; two while one is rotated. */
  publisherTokens: string[];
  webhook?: { url: string; secret: string };
  github?: { repository: string; token: string; apiUrl: string };
  /** Links to other sites are checked daily; `allowed` are `host:port` that may be asked though they are not public. */
  linkChecks?: { allowed: string[] };
  mail: MailSettings;
};

export type MailSettings = {
  from: { name: string; address: string };
  /** A server, or without one a folder that mails are written to as files. */
  to: { server: string | { host: string; port: number; user?: string; pass?: string } } | { folder: string };
};

/** What is shown of a bad value; secrets never are. */
const showValue = (name: string, source: NodeJS.ProcessEnv): string => {
  const value = source[name];
  if (value === undefined) return "not set";
  return /SECRET|TOKEN|DATABASE_URL|SMTP_URL|PASS/.test(name) && !value.startsWith("file:")
    ? `${value.length} characters, not shown`
    : JSON.stringify(value);
};

const refuse = (name: string, reason: string, mend: string, source: NodeJS.ProcessEnv): never => {
  throw new Error(`Cannot start the CMS as ${name} ${reason}: current value is ${showValue(name, source)}. ${mend}`);
};

/** The CMS's settings, from the environment. @throws {Error} that names the variable and how to mend it */
export const readEnv = (source: NodeJS.ProcessEnv = process.env): Env => {
  const parsed = Environment.safeParse(source);
  if (!parsed.success) {
    const issue = parsed.error.issues[0] as z.core.$ZodIssue;
    const name = String(issue.path[0]);
    return refuse(name, issue.message, "Change it or leave it out for the default.", source);
  }
  const values = parsed.data;
  if (values.WEBHOOK_URL && !values.WEBHOOK_SECRET) {
    refuse("WEBHOOK_SECRET", "is needed when WEBHOOK_URL is set", "Give the secret that the receiver knows.", source);
  }
  if (values.GITHUB_REPOSITORY && !values.GITHUB_DISPATCH_TOKEN && !source.GITHUB_ACTIONS) {
    refuse(
      "GITHUB_DISPATCH_TOKEN",
      "is needed when GITHUB_REPOSITORY is set",
      "Give a token that may dispatch to it.",
      source,
    );
  }
  if (values.SMTP_URL && values.SMTP_HOST) {
    refuse("SMTP_HOST", "names a mail server beside SMTP_URL", "Give SMTP_URL or SMTP_HOST, not both.", source);
  }
  for (const name of ["SMTP_PORT", "SMTP_USER", "SMTP_PASS"] as const) {
    if (values[name] !== undefined && !values.SMTP_HOST) {
      refuse(name, "is of no use without SMTP_HOST", "Set SMTP_HOST, or put all into SMTP_URL.", source);
    }
  }
  if ((values.SMTP_USER === undefined) !== (values.SMTP_PASS === undefined)) {
    const missing = values.SMTP_USER === undefined ? "SMTP_USER" : "SMTP_PASS";
    refuse(missing, "is needed when the other half of the mail server's login is set", "Set both or neither.", source);
  }
  if ((values.SMTP_URL || values.SMTP_HOST) && !values.MAIL_FROM) {
    refuse("MAIL_FROM", "is needed when a mail server is set", "Name the sender: Aluesivut <cms@example.fi>.", source);
  }
  // `next build` loads the configuration without running it: it needs no secret and must not invent one that stays.
  const building = source.NEXT_PHASE === "phase-production-build";
  if (!values.PAYLOAD_SECRET && !building) {
    refuse("PAYLOAD_SECRET", "is needed", "Set it to a random text, such as `openssl rand -hex 32` prints.", source);
  }
  const dataDir = values.DATA_DIR ? resolve(REPOSITORY_ROOT, values.DATA_DIR) : join(REPOSITORY_ROOT, ".data");
  const cmsPort = values.CMS_PORT ?? 3000;
  return {
    dataDir: building ? join(tmpdir(), "aluesivut-build") : dataDir,
    databaseUrl: building ? "file::memory:" : sqliteUrl(values.DATABASE_URL, dataDir),
    cmsPort,
    cmsUrl: (values.CMS_URL ?? `http://localhost:${cmsPort}`).replace(/\/+$/, ""), // trailing slashes
    renderer: resolve(REPOSITORY_ROOT, values.RENDERER ?? "sites/dist"),
    sitesUrl: withSlash(values.SITES_URL ?? "http://localhost:4321/"),
    secret: values.PAYLOAD_SECRET ?? "only-while-building-never-while-running",
    publisherTokens: listOf(values.PUBLISHER_TOKENS),
    mail: {
      from: senderOf(values.MAIL_FROM ?? "Aluesivut <aluesivut@example.fi>"),
      to: mailTarget(values, dataDir),
    },
    ...(values.WEBHOOK_URL && values.WEBHOOK_SECRET
      ? { webhook: { url: values.WEBHOOK_URL, secret: values.WEBHOOK_SECRET } }
      : {}),
    ...(values.GITHUB_REPOSITORY && values.GITHUB_DISPATCH_TOKEN
      ? {
          github: {
            repository: values.GITHUB_REPOSITORY,
            token: values.GITHUB_DISPATCH_TOKEN,
            apiUrl: (values.GITHUB_API_URL ?? "https://api.github.com").replace(/\/+$/, ""), // trailing slashes
          },
        }
      : {}),
    ...(values.LINK_CHECKS === "daily" ? { linkChecks: { allowed: listOf(values.LINK_CHECKS_ALLOW) } } : {}),
  };
};

const listOf = (value: string | undefined): string[] =>
  (value ?? "")
    .split(",")
    .map((one) => one.trim())
    .filter(Boolean);

const senderOf = (from: string): MailSettings["from"] => {
  const { name, inBrackets, alone } = MAILBOX.exec(from)?.groups ?? {};
  return { name: name?.trim() || "Aluesivut", address: String(inBrackets ?? alone) };
};

const mailTarget = (values: z.infer<typeof Environment>, dataDir: string): MailSettings["to"] => {
  if (values.SMTP_URL) return { server: values.SMTP_URL };
  if (!values.SMTP_HOST) return { folder: join(dataDir, "mail") };
  const { SMTP_HOST: host, SMTP_PORT: port = 587, SMTP_USER: user, SMTP_PASS: pass } = values;
  return { server: { host, port, ...(user && pass ? { user, pass } : {}) } };
};

const withSlash = (url: string): string => (url.endsWith("/") ? url : `${url}/`);

/** A relative SQLite file is meant from the repository's root, wherever the process was started. */
const sqliteUrl = (url: string | undefined, dataDir: string): string => {
  if (!url) return `file:${join(dataDir, "cms.db")}`;
  if (!url.startsWith("file:") || url.includes(":memory:")) return url;
  const path = url.slice("file:".length);
  return isAbsolute(path) ? url : `file:${resolve(REPOSITORY_ROOT, path)}`;
};

let current: Env | undefined;
/** The settings of this process, read once. */
export const env = (): Env => {
  current ??= readEnv();
  return current;
};
