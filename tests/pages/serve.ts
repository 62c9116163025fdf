/*
 * What Playwright starts: the fixture sites, published and served by the command line `aluesivut` from a CMS that gives
 * fixed snapshots. Answers on READY_PORT when they are live.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { startSnapshotServer } from "../servers/snapshot-server.ts";
import { encodePictures } from "./encode-pictures.ts";
import { FIXTURES_URL, fixtureSnapshots, READY_PORT } from "./fixture-sites.ts";

const dataDir = mkdtempSync(path.join(tmpdir(), "aluesivut-fixtures-"));
const cms = await startSnapshotServer();
for (const snapshot of fixtureSnapshots()) cms.set(await encodePictures(snapshot, cms.media));

const aluesivut = (...args: string[]): ChildProcess =>
  spawn(process.execPath, [fileURLToPath(new URL("../../scripts/aluesivut.ts", import.meta.url)), ...args], {
    stdio: "inherit",
    env: {
      ...process.env,
      CMS_URL: cms.url,
      PUBLISHER_TOKEN: cms.token,
      DATA_DIR: dataDir,
      SITES_PORT: new URL(FIXTURES_URL).port,
    },
  });
const ended = (child: ChildProcess) =>
  new Promise<number>((resolve) => child.once("exit", (code) => resolve(code ?? 1)));

if ((await ended(aluesivut("publish", "--once"))) !== 0)
  throw new Error("Cannot serve the fixture sites: a region was refused, see above");
const server = aluesivut("serve");
const ready = createServer((_, response) => response.end("ready")).listen(READY_PORT);

const stop = async () => {
  server.kill("SIGTERM");
  ready.close();
  await cms.close();
  rmSync(dataDir, { recursive: true, force: true });
  process.exit(0);
};
for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, stop);
server.once("exit", (code) => process.exit(code ?? 1));
