/*
 * What Playwright starts: the same `scripts/start.ts` as `npm start`, from an empty data folder, on the database that
 * E2E_DATABASE names. Answers on E2E_READY_PORT once every site is live.
 */
import { spawn } from "node:child_process";
import { rmSync } from "node:fs";
import { createServer } from "node:http";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { databaseUrl, startMongo } from "../servers/start-mongo.ts";

const dataDir = process.env.DATA_DIR;
if (!dataDir) throw new Error("Cannot serve the end-to-end tests: DATA_DIR is not set");
rmSync(dataDir, { recursive: true, force: true });

/** Answers 200 when the sites are live, 503 with the reason when they cannot be had on this machine. */
const answer = (reason?: string) =>
  createServer((request, response) => {
    // Playwright itself asks for /up and only wants to know that something answers.
    response.statusCode = reason && request.url !== "/up" ? 503 : 200;
    response.end(reason ?? "ready");
  }).listen(Number(process.env.E2E_READY_PORT));

const env: Record<string, string | undefined> = { ...process.env };
let mongo: Awaited<ReturnType<typeof startMongo>> | undefined;
if (process.env.E2E_DATABASE === "mongodb") {
  mongo = await startMongo();
  if ("skip" in mongo) {
    // The tests ask for this and skip with the reason.
    console.log(`No MongoDB: ${mongo.skip}`);
    answer(mongo.skip);
  } else env.DATABASE_URL = databaseUrl(mongo, `aluesivut-e2e-${Date.now()}`);
}

if (!mongo || !("skip" in mongo)) {
  const start = spawn(process.execPath, [fileURLToPath(new URL("../../scripts/start.ts", import.meta.url))], {
    env,
    stdio: ["ignore", "pipe", "inherit"],
  });
  createInterface(start.stdout).on("line", (line) => {
    console.log(line);
    if (/\d+ sites are live/.test(line)) answer();
  });
  start.once("exit", (code) => process.exit(code ?? 1));
  for (const signal of ["SIGTERM", "SIGINT"] as const)
    process.on(signal, () => {
      start.once("exit", async () => {
        if (mongo && "stop" in mongo) await mongo.stop();
        process.exit(0);
      });
      start.kill("SIGTERM");
    });
}
