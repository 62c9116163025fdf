import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { RegionSnapshot, Renderer } from "@aluesivut/content";
import { type SnapshotServer, startSnapshotServer } from "@aluesivut/tests/servers/snapshot-server";
import { connectCms } from "../src/cms-client.ts";
import type { RendererSource } from "../src/load-renderer.ts";
import type { Log } from "../src/log.ts";
import { openTarget } from "../src/target/open-target.ts";
import type { Target } from "../src/target/target.ts";
import { plainRenderer } from "./plain-renderer.ts";

export type TestBench = {
  folder: string;
  target: Target;
  server: SnapshotServer;
  cms: ReturnType<typeof connectCms>;
  rendererSource: RendererSource;
  log: Log & { lines: string[] };
  close(): Promise<void>;
};

export const sourceOf = (renderer: Renderer): RendererSource =>
  Object.assign(async () => renderer, {
    loaded: () => renderer,
    address: new URL("plain-renderer.ts", import.meta.url).href,
  });

export const collectLog = (): Log & { lines: string[] } => {
  const lines: string[] = [];
  return { lines, info: (line) => lines.push(line), warn: (line) => lines.push(line) };
};

/** A server that gives these snapshots, an empty target, a plain renderer: all a publisher needs. */
export const openBench = async (
  snapshots: RegionSnapshot[],
  { renderer = plainRenderer() }: { renderer?: Renderer } = {},
): Promise<TestBench> => {
  const folder = await mkdtemp(join(tmpdir(), "aluesivut-publisher-"));
  const server = await startSnapshotServer(...snapshots);
  return {
    folder,
    target: await openTarget(folder),
    server,
    cms: connectCms(server),
    rendererSource: sourceOf(renderer),
    log: collectLog(),
    async close() {
      await server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
};
