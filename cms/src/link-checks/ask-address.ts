import { request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import { isIP } from "node:net";
import { isPublicAddress, lookupPublic, NotPublicError } from "./public-address.ts";

export type Answered = {
  works: boolean;
  /** The last answer's status; undefined when none came. */
  status?: number;
  /** Why it does not work: an HTTP status, or what went wrong before one came. */
  reason?: "status" | "timeout" | "unreachable" | "not-public" | "too-many-redirects" | "bad-address";
  /** Where redirects led to in the end. */
  movedTo?: string;
};

export type AskOptions = {
  /** Names who asks and where to complain. */
  userAgent: string;
  timeout: number;
  /** `host:port` of servers that may be asked though they are not public: fixtures. */
  allowed: readonly string[];
};

const MOST_REDIRECTS = 5;
/** These answer that the page is there but is not for machines, or not now. */
const THERE_ALL_THE_SAME = new Set([401, 402, 403, 407, 429, 451, 999]);

/** Asks whether an address answers: HEAD, and GET where HEAD is not liked. What it says is never read. */
export const askAddress = async (address: string, options: AskOptions): Promise<Answered> => {
  let at = address;
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
    const answer = await askOnce(at, options);
    if ("reason" in answer) return { works: false, ...answer, ...moved(address, at) };
    const { status, location } = answer;
    if (status >= 300 && status < 400 && location) {
      const next = URL.parse(location, at);
      if (!next) return { works: false, status, reason: "bad-address", ...moved(address, at) };
      // A place within the page means nothing to a server.
      next.hash = "";
      at = next.href;
      continue;
    }
    const works = (status >= 200 && status < 300) || THERE_ALL_THE_SAME.has(status);
    return { works, status, ...(works ? {} : { reason: "status" as const }), ...moved(address, at) };
  }
  return { works: false, reason: "too-many-redirects", ...moved(address, at) };
};

const moved = (from: string, to: string): { movedTo?: string } => (from === to ? {} : { movedTo: to });

type Once = { status: number; location?: string } | { reason: NonNullable<Answered["reason"]> };

const askOnce = async (address: string, options: AskOptions): Promise<Once> => {
  const url = URL.parse(address);
  if (!url || !["http:", "https:"].includes(url.protocol)) return { reason: "bad-address" };
  const host = url.hostname.replace(/^\[|\]$/g, ""); // brackets of an IPv6 address
  const isAllowed = options.allowed.includes(url.host);
  if (!isAllowed && isIP(host) && !isPublicAddress(host)) return { reason: "not-public" };
  const head = await send("HEAD", url, isAllowed, options);
  const isFine = "status" in head && head.status < 400;
  // A name that leads nowhere, or into our own network, does so by any method.
  if (isFine || ("reason" in head && head.reason !== "timeout" && head.reason !== "unreachable")) return head;
  return send("GET", url, isAllowed, options);
};

const send = (method: "HEAD" | "GET", url: URL, isAllowed: boolean, options: AskOptions): Promise<Once> =>
  new Promise((resolve) => {
    const request = (url.protocol === "https:" ? requestHttps : requestHttp)(
      url,
      {
        method,
        agent: false,
        auth: undefined,
        headers: { "user-agent": options.userAgent, accept: "text/html,*/*;q=0.8" },
        signal: AbortSignal.timeout(options.timeout),
        ...(isAllowed ? {} : { lookup: lookupPublic }),
      },
      (response) => {
        const { statusCode = 0, headers } = response;
        // Whatever it sends besides is of no interest.
        response.on("error", () => undefined).destroy();
        resolve({ status: statusCode, ...(headers.location ? { location: headers.location } : {}) });
      },
    );
    request.on("error", (error) =>
      resolve({
        reason:
          error instanceof NotPublicError
            ? "not-public"
            : error.name === "AbortError" || error.name === "TimeoutError"
              ? "timeout"
              : "unreachable",
      }),
    );
    request.end();
  });
