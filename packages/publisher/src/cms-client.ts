import {
  parsePatch,
  parseSnapshot,
  type RegionSnapshot,
  type ReleaseReport,
  SCHEMA_VERSION,
  SchemaVersionError,
  SnapshotList,
  type SnapshotPatch,
} from "@aluesivut/content";
import { sha256 } from "@aluesivut/content/hash";
import { z } from "zod";

export type SnapshotQuery = { since?: string | undefined; hold?: readonly string[]; at?: string };
export type ListAnswer = { list: SnapshotList; etag: string | null };

/** What the publisher asks of the CMS, and all it knows of it. */
export type CmsClient = {
  readonly address: string;
  /** The list; null when nothing has changed since `etag` within `waitSeconds`. */
  list(options?: { etag?: string | null; waitSeconds?: number; signal?: AbortSignal }): Promise<ListAnswer | null>;
  /** @throws {SchemaVersionError | ContractError | CmsUnavailableError} */
  snapshot(region: string, query?: SnapshotQuery): Promise<RegionSnapshot | SnapshotPatch>;
  /** The bytes, checked; null when the CMS does not have them. */
  mediaFile(hash: string): Promise<Uint8Array | null>;
  sendReceipt(report: ReleaseReport): Promise<void>;
};

/** The CMS cannot be reached or does not answer as it should: try later, the live sites stay. */
export class CmsUnavailableError extends Error {
  override name = "CmsUnavailableError";
}

const REQUEST_MS = 60_000;

export const connectCms = ({ url, token }: { url: string; token: string }): CmsClient => {
  const ask = async (path: string, init: RequestInit & { waitMs?: number; accept?: number[] } = {}) => {
    const { waitMs = REQUEST_MS, accept = [], signal, ...rest } = init;
    const address = `${url}${path}`;
    const signals = [AbortSignal.timeout(waitMs), ...(signal ? [signal] : [])];
    let response: Response;
    try {
      response = await fetch(address, {
        ...rest,
        signal: AbortSignal.any(signals),
        headers: { ...(rest.headers as Record<string, string>), authorization: `Bearer ${token}` },
      });
    } catch (cause) {
      if (signal?.aborted) throw cause;
      throw new CmsUnavailableError(
        `Cannot reach the CMS at ${address}: ${reasonOf(cause)}. Start it, or set CMS_URL to where it is.`,
        { cause },
      );
    }
    if (response.ok || accept.includes(response.status)) return response;
    const text = (await response.text().catch(() => "")).slice(0, 200);
    if (response.status === 401 || response.status === 403) {
      throw new CmsUnavailableError(
        `Cannot use the CMS at ${address}: it answered ${response.status}, so it does not know the token. ` +
          `Set PUBLISHER_TOKEN to one of the CMS's PUBLISHER_TOKENS.`,
      );
    }
    throw new CmsUnavailableError(`Cannot use the CMS at ${address}: it answered ${response.status} ${text}`);
  };

  const json = async (response: Response): Promise<unknown> => {
    try {
      return await response.json();
    } catch (cause) {
      throw new CmsUnavailableError(`Cannot read the answer of ${response.url}: it is not whole JSON`, { cause });
    }
  };

  return {
    address: url,
    async list({ etag, waitSeconds = 0, signal } = {}) {
      const headers: Record<string, string> = {};
      if (etag) headers["if-none-match"] = etag;
      if (etag && waitSeconds > 0) headers.prefer = `wait=${waitSeconds}`;
      const response = await ask("/api/snapshots", {
        headers,
        waitMs: REQUEST_MS + waitSeconds * 1000,
        accept: [304],
        ...(signal ? { signal } : {}),
      });
      if (response.status === 304) return null;
      const value = await json(response);
      const version = (value as { schemaVersion?: unknown } | null)?.schemaVersion;
      if (version !== SCHEMA_VERSION) throw new SchemaVersionError(version);
      const list = SnapshotList.safeParse(value);
      if (!list.success) {
        throw new CmsUnavailableError(`Cannot read the list of snapshots of ${url}: ${z.prettifyError(list.error)}`);
      }
      return { list: list.data, etag: response.headers.get("etag") };
    },

    async snapshot(region, { since, hold = [], at } = {}) {
      const query = new URLSearchParams();
      if (at) query.set("at", at);
      if (since) query.set("since", since);
      for (const key of hold) query.append("hold", key);
      const response = await ask(`/api/snapshots/${encodeURIComponent(region)}?${query}`);
      const value = await json(response);
      const isPatch = typeof value === "object" && value !== null && "from" in value;
      return isPatch ? parsePatch(value) : parseSnapshot(value);
    },

    async mediaFile(hash) {
      const response = await ask(`/api/media-files/${hash}`, { accept: [404] });
      if (response.status === 404) return null;
      const bytes = new Uint8Array(await response.arrayBuffer());
      const found = sha256(bytes);
      if (found === hash) return bytes;
      throw new CmsUnavailableError(
        `Cannot use the media file ${hash} of ${url}: its ${bytes.length} bytes have the hash ${found}. ` +
          `Upload the picture or file again in the CMS.`,
      );
    },

    async sendReceipt(report) {
      await ask("/api/receipts", {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(report),
      });
    },
  };
};

const reasonOf = (cause: unknown): string => {
  const error = cause as Error & { cause?: { code?: string; message?: string } };
  return error.cause?.code ?? error.cause?.message ?? error.message;
};
