import { readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/* Where the whole stands during the end-to-end tests: apart from a demo that may be running. */
const database = process.env.E2E_DATABASE === "mongodb" ? "mongodb" : "sqlite";
const CMS_PORT = Number(process.env.E2E_CMS_PORT ?? 3900);
const SITES_PORT = CMS_PORT + 1000;
const READY_PORT = SITES_PORT + 1;
/** Where a test receives what the CMS tells CI. */
export const CI_PORT = SITES_PORT + 2;
export const WEBHOOK_SECRET = `whsec_${Buffer.from("end-to-end tests of the webhook").toString("base64")}`;
export const GITHUB_REPOSITORY = "example/aluesivut";

export const CMS_URL = `http://localhost:${CMS_PORT}`;
export const SITES_URL = `http://localhost:${SITES_PORT}`;
/** Answers when every site is live. */
export const READY_URL = `http://localhost:${READY_PORT}`;
export const DATA_DIR = path.join(process.env.E2E_DATA_DIR ?? tmpdir(), `aluesivut-e2e-${database}`);

export const e2eEnvironment = (): Record<string, string> => ({
  E2E_DATABASE: database,
  E2E_READY_PORT: String(READY_PORT),
  DATA_DIR,
  CMS_PORT: String(CMS_PORT),
  SITES_PORT: String(SITES_PORT),
  WEBHOOK_URL: `http://localhost:${CI_PORT}/hook`,
  WEBHOOK_SECRET,
  GITHUB_REPOSITORY,
  GITHUB_DISPATCH_TOKEN: "token-of-the-tests",
  GITHUB_API_URL: `http://localhost:${CI_PORT}`,
});

export type Login = { email: string; password: string; role: string; regions: string[] };

/** A demo account as `npm start` printed it. */
export const loginOf = (who: string): Login => {
  const logins = JSON.parse(readFileSync(path.join(DATA_DIR, "demo-logins.json"), "utf8")) as Login[];
  const login = logins.find(({ email }) => email === `${who}@example.fi`);
  if (!login)
    throw new Error(`There is no demo account ${who}@example.fi among ${logins.map(({ email }) => email).join(", ")}`);
  return login;
};

export const publisherToken = (): string =>
  (JSON.parse(readFileSync(path.join(DATA_DIR, "secrets.json"), "utf8")) as { publisherToken: string }).publisherToken;
