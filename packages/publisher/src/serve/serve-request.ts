import type { IncomingMessage, ServerResponse } from "node:http";
import { sha256 } from "@aluesivut/content/hash";
import { type Log, messageOf } from "../log.ts";
import type { SiteFile } from "../target/manifest.ts";
import type { Target } from "../target/target.ts";
import { createByteCache } from "./byte-cache.ts";
import type { Site } from "./compile-site.ts";
import { chooseEncoding, encode, isCompressible } from "./encodings.ts";
import { findAnswer } from "./find-answer.ts";
import { findSite } from "./find-site.ts";
import { openSites } from "./open-sites.ts";
import { REGION_INDEX_POLICY, renderRegionIndex, renderRobots } from "./region-index.ts";
import { CACHE_AND_ASK, type Headers, HSTS, headersOf, SECURITY_HEADERS } from "./response-headers.ts";

const SECURITY_PATH = "/.well-known/security.txt";
const MEMORY = 64 * 1024 * 1024;

export type RequestHandler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Answers readers from a target: it needs nothing else, and follows a new release at the next request. */
export const serveTarget = (target: Target, log: Log): RequestHandler => {
  const sites = openSites(target, log);
  const objects = createByteCache(MEMORY);
  const encoded = createByteCache(MEMORY);
  const told = new Set<string>();

  type Reply = { request: IncomingMessage; response: ServerResponse };
  type Content = { hash: string; type: string; lasting: boolean; bytes: number; read: () => Promise<Uint8Array> };

  const sendContent = async ({ request, response }: Reply, status: number, headers: Headers, content: Content) => {
    const compressible = isCompressible(content.type, content.bytes);
    const encoding = compressible ? chooseEncoding(request.headers["accept-encoding"]) : null;
    const etag = `"${content.hash.slice(0, 24)}${encoding ? `-${encoding}` : ""}"`;
    const all: Headers = { ...headers, etag, ...(compressible ? { vary: "Accept-Encoding" } : {}) };
    if (status === 200 && isKnown(request.headers["if-none-match"], etag)) {
      delete all["content-type"];
      response.writeHead(304, all).end();
      return;
    }
    const body = encoding
      ? await encoded.get(`${content.hash} ${encoding}`, async () =>
          encode(await content.read(), encoding, content.lasting),
        )
      : await content.read();
    response.writeHead(status, {
      ...all,
      ...(encoding ? { "content-encoding": encoding } : {}),
      "content-length": body.length,
    });
    response.end(request.method === "HEAD" ? undefined : body);
  };

  const sendText = (reply: Reply, status: number, headers: Headers, text: string) => {
    const bytes = Buffer.from(text, "utf8");
    const type = headers["content-type"] ?? "text/plain";
    const content = { hash: sha256(bytes), type, lasting: false, bytes: bytes.length, read: async () => bytes };
    return sendContent(reply, status, { ...SECURITY_HEADERS, ...headers }, content);
  };

  const sendFile = (reply: Reply, site: Site, file: SiteFile) =>
    sendContent(reply, file.status, headersOf(site, file), {
      hash: file.object,
      type: file.type,
      lasting: file.immutable === true,
      bytes: file.bytes,
      read: () => objects.get(file.object, () => target.readObject(file.object)),
    });

  const answerSite = async (reply: Reply, site: Site, path: string, query: string) => {
    const found = findAnswer(site, path || "/");
    if (found.type === "file") return sendFile(reply, site, found.file);
    const secure = site.isSecure ? HSTS : {};
    if (found.type === "json") {
      const headers = { ...secure, "content-type": "application/json", "cache-control": "no-cache" };
      return sendText(reply, 200, headers, JSON.stringify(found.value));
    }
    if (found.type === "redirect") {
      const location = found.to + (found.to.includes("?") ? "" : query);
      reply.response.writeHead(found.status, {
        ...SECURITY_HEADERS,
        ...secure,
        location,
        "cache-control": CACHE_AND_ASK,
      });
      reply.response.end();
      return;
    }
    return sendText(reply, 404, { ...secure, "content-type": "text/plain; charset=utf-8" }, "404 Not found\n");
  };

  const answer = async (reply: Reply) => {
    const { request } = reply;
    const plain = { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" };
    if (request.method !== "GET" && request.method !== "HEAD") {
      return sendText(reply, 405, { ...plain, allow: "GET, HEAD" }, "405 Only GET and HEAD\n");
    }
    const asked = readAddress(request);
    if (!asked) return sendText(reply, 400, plain, "400 The address cannot be read\n");
    const { host, path, query } = asked;
    const known = await sites.all();
    if (path === "/-/health") {
      const now = await Promise.all(known.map((site) => sites.fresh(site)));
      const regions = now.map(({ region, release, calledFor }) => ({ region, release, calledFor }));
      const health = JSON.stringify({ status: "ok", regions });
      return sendText(reply, 200, { "content-type": "application/json", "cache-control": "no-store" }, health);
    }
    const match = findSite(known, host, path);
    if (match) return answerSite(reply, await sites.fresh(match.site), match.path, query);
    const here = known.filter((site) => site.host === host);
    const listed = here.length > 0 ? here : known;
    if (path === "/robots.txt")
      return sendText(reply, 200, { ...plain, "cache-control": CACHE_AND_ASK }, renderRobots(listed));
    // RFC 9116 looks for it at the root of a host: regions under a path answer there with that of the first.
    const security = path === SECURITY_PATH && listed.find((site) => site.files.has(path));
    if (security) return answerSite(reply, security, path, query);
    const index = { "content-type": "text/html; charset=utf-8", "content-security-policy": REGION_INDEX_POLICY };
    return sendText(
      reply,
      path === "/" ? 200 : 404,
      { ...index, "cache-control": CACHE_AND_ASK },
      renderRegionIndex(listed),
    );
  };

  return async (request, response) => {
    try {
      await answer({ request, response });
    } catch (error) {
      const message = `Cannot answer ${request.method} ${request.url}: ${messageOf(error)}`;
      if (!told.has(message)) log.warn(message); // a damaged page may be asked for a thousand times
      if (told.size < 1000) told.add(message);
      if (response.headersSent) response.destroy();
      else {
        const headers = { ...SECURITY_HEADERS, "content-type": "text/plain; charset=utf-8", "retry-after": "30" };
        response.writeHead(503, { ...headers, "cache-control": "no-store" }).end("503 Temporarily unavailable\n");
      }
    }
  };
};

/** Host, decoded path and query of a request; null when they make no sense. */
const readAddress = (request: IncomingMessage): { host: string; path: string; query: string } | null => {
  const raw = request.url ?? "/";
  const url = URL.parse(raw.startsWith("/") ? `http://${request.headers.host ?? "localhost"}${raw}` : raw);
  if (!url) return null;
  try {
    return { host: url.host, path: decodeURIComponent(url.pathname), query: url.search };
  } catch {
    return null;
  }
};

/** If-None-Match compares weakly; a proxy that compresses by itself marks our tags with `W/`. */
const isKnown = (header: string | undefined, etag: string): boolean =>
  (header ?? "").split(",").some((tag) => tag.trim() === "*" || tag.trim().replace(/^W\//, "") === etag);
