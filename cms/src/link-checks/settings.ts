import { env } from "../env.ts";
import type { AskOptions } from "./ask-address.ts";

/** How addresses are asked: by a name that says whose link it is, so that they can ask us to stop. */
export const askOptions = (): AskOptions => ({
  userAgent: `Aluesivut-link-check/1.0 (+${env().sitesUrl})`,
  timeout: 15_000,
  allowed: env().linkChecks?.allowed ?? [],
});
