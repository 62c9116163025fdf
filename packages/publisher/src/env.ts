import { join, resolve } from "node:path";
import { z } from "zod";

const repository = resolve(import.meta.dirname, "../../..");

const port = z.coerce.number().int().min(1).max(65_535);
const Environment = z.object({
  CMS_URL: z.url({ protocol: /^https?$/ }).optional(),
  CMS_PORT: port.default(3000),
  PUBLISHER_TOKEN: z.string().min(1).optional(),
  DATA_DIR: z.string().min(1).default(join(repository, ".data")),
  TARGET: z.string().min(1).optional(),
  RENDERER: z.string().min(1).default(join(repository, "sites/dist")),
  SITES_PORT: port.default(4321),
  /** Asks the live address of each region for its new release before the receipt is sent. */
  CONFIRM_LIVE: z.enum(["true", "false"]).default("false"),
});

export type PublisherEnv = {
  cmsUrl: string;
  publisherToken: string | undefined;
  dataDir: string;
  target: string;
  renderer: string;
  sitesPort: number;
  confirmLive: boolean;
};

/** @throws naming the variable, its value and what it may be */
export const parseEnv = (environment: Record<string, string | undefined>): PublisherEnv => {
  // An empty variable is how many tools write "not set".
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ""));
  const result = Environment.safeParse(given);
  if (!result.success) {
    const faults = result.error.issues.map(({ path, message }) => {
      const name = String(path[0]);
      return `  - ${name}: ${message}; it is ${JSON.stringify(given[name])}`;
    });
    throw new Error(`Cannot start, the environment is not right:\n${faults.join("\n")}`);
  }
  const env = result.data;
  return {
    cmsUrl: (env.CMS_URL ?? `http://localhost:${env.CMS_PORT}`).replace(/\/$/, ""), // without the last slash
    publisherToken: env.PUBLISHER_TOKEN,
    dataDir: resolve(env.DATA_DIR),
    target: resolve(env.TARGET ?? join(env.DATA_DIR, "target")),
    renderer: resolve(env.RENDERER),
    sitesPort: env.SITES_PORT,
    confirmLive: env.CONFIRM_LIVE === "true",
  };
};
