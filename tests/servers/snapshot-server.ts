import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Document, RegionSnapshot, ReleaseReport, SnapshotPatch } from "@aluesivut/content";
import { documentHash, sha256 } from "@aluesivut/content/hash";
import { changeSnapshot, mediaFilesOf } from "../builders/index.ts";

/** A CMS as the publisher sees one: the four machine endpoints over real HTTP, what they say decided by the test. */
export type SnapshotServer = {
  url: string;
  token: string;
  receipts: ReleaseReport[];
  /** How each snapshot was asked for: `vaasa`, `vaasa since`, `vaasa hold=key`. */
  asked: string[];
  set(snapshot: RegionSnapshot): void;
  /** As `set`, but wakes nobody: what a clock does. */
  setSilently(snapshot: RegionSnapshot): void;
  /** With `key` held, this document stands instead (null: none does). */
  onHold(key: string, id: string, before: Document | null): void;
  /** Changes answers on their way out: to damage them. */
  tamper: ((answer: RegionSnapshot | SnapshotPatch) => unknown) | null;
  /** Status of the answer to every receipt, 204 unless set. */
  receiptStatus: number;
  missingMedia: Set<string>;
  /** Media files with bytes of their own, by hash, beside those that the builders name. */
  media: Map<string, Uint8Array>;
  nextChangeAt: string | null;
  close(): Promise<void>;
};

export const startSnapshotServer = async (...snapshots: RegionSnapshot[]): Promise<SnapshotServer> => {
  const current = new Map<string, RegionSnapshot>();
  const remembered = new Map<string, RegionSnapshot>();
  const holds = new Map<string, { id: string; before: Document | null }>();
  const waiting = new Set<() => void>();
  const token = "test-token";

  const etag = () => `"${sha256([...current.values()].map(({ hash }) => hash).join() + String(state.nextChangeAt))}"`;

  const answerList = async (request: IncomingMessage, response: ServerResponse) => {
    const wait = Number(/wait=(\d+)/.exec(String(request.headers.prefer ?? ""))?.[1] ?? 0); // RFC 7240
    if (request.headers["if-none-match"] === etag() && wait > 0) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, wait * 1000);
        waiting.add(() => {
          clearTimeout(timer);
          resolve();
        });
        request.on("close", resolve);
      });
    }
    if (request.headers["if-none-match"] === etag()) return response.writeHead(304, { etag: etag() }).end();
    const regions = [...current].map(([region, { hash }]) => ({ region, hash, nextChangeAt: state.nextChangeAt }));
    send(response, { schemaVersion: 1, at: new Date().toISOString(), regions }, { etag: etag() });
  };

  const answerSnapshot = (region: string, query: URLSearchParams, response: ServerResponse) => {
    let snapshot = current.get(region);
    if (!snapshot) return response.writeHead(404).end();
    const hold = query.getAll("hold");
    const since = query.get("since");
    state.asked.push([region, ...(since ? ["since"] : []), ...hold.map((key) => `hold=${key}`)].join(" "));
    for (const key of hold) {
      const instead = holds.get(key);
      if (!instead) continue;
      if (instead.before) snapshot = changeSnapshot(snapshot, instead.before);
      else snapshot = withoutDocument(snapshot, instead.id);
    }
    remembered.set(snapshot.hash, snapshot);
    const from = since ? remembered.get(since) : undefined;
    const answer = from ? patchBetween(from, snapshot) : snapshot;
    send(response, state.tamper ? state.tamper(structuredClone(answer)) : answer);
  };

  const server: Server = createServer(async (request, response) => {
    const url = new URL(request.url ?? "/", "http://cms");
    if (request.headers.authorization !== `Bearer ${token}`) return response.writeHead(401).end();
    const [, , resource, name] = url.pathname.split("/");
    if (resource === "snapshots" && name) return answerSnapshot(name, url.searchParams, response);
    if (resource === "snapshots") return answerList(request, response);
    if (resource === "media-files" && name) {
      const bytes =
        state.media.get(name) ??
        [...current.values()].map((snapshot) => mediaFilesOf(snapshot).get(name)).find(Boolean);
      if (!bytes || state.missingMedia.has(name)) return response.writeHead(404).end();
      return response.end(bytes);
    }
    if (resource === "receipts") {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      if (state.receiptStatus === 204) state.receipts.push(JSON.parse(Buffer.concat(chunks).toString()));
      return response.writeHead(state.receiptStatus).end();
    }
    response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));

  const state: SnapshotServer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    token,
    receipts: [],
    asked: [],
    set(snapshot) {
      current.set(snapshot.head.region.slug, snapshot);
      remembered.set(snapshot.hash, snapshot);
      for (const wake of waiting) wake();
      waiting.clear();
    },
    setSilently(snapshot) {
      current.set(snapshot.head.region.slug, snapshot);
    },
    onHold(key, id, before) {
      holds.set(key, { id, before });
    },
    tamper: null,
    receiptStatus: 204,
    missingMedia: new Set(),
    media: new Map(),
    nextChangeAt: null,
    async close() {
      for (const wake of waiting) wake();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  for (const snapshot of snapshots) state.set(snapshot);
  return state;
};

const withoutDocument = (snapshot: RegionSnapshot, id: string): RegionSnapshot => {
  const documents = snapshot.documents.filter((document) => document.id !== id);
  return changeSnapshot({ ...snapshot, documents });
};

const patchBetween = (from: RegionSnapshot, to: RegionSnapshot): SnapshotPatch => {
  const before = new Map(from.documents.map((document) => [document.id, document]));
  const isSame = (document: Document) => {
    const earlier = before.get(document.id);
    return earlier === document || (earlier !== undefined && documentHash(earlier) === documentHash(document));
  };
  const after = new Set(to.documents.map(({ id }) => id));
  return {
    schemaVersion: 1,
    at: to.at,
    nextChangeAt: to.nextChangeAt,
    from: from.hash,
    to: to.hash,
    ...(from.head === to.head || JSON.stringify(from.head) === JSON.stringify(to.head) ? {} : { head: to.head }),
    put: to.documents.filter((document) => !isSame(document)),
    drop: from.documents.map(({ id }) => id).filter((id) => !after.has(id)),
  };
};

const send = (response: ServerResponse, value: unknown, headers: Record<string, string> = {}) => {
  response.writeHead(200, { "content-type": "application/json", ...headers }).end(JSON.stringify(value));
};
