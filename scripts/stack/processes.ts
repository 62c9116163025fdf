import { type ChildProcess, spawn } from "node:child_process";
import { createWriteStream, mkdirSync } from "node:fs";
import path from "node:path";
import { createInterface } from "node:readline";
import { say, Trouble } from "./progress.ts";
import { root } from "./settings.ts";

/** `guarded`: a Node program that is to end when this one dies, however it dies. */
type Command = {
  name: string;
  command: string;
  args: string[];
  cwd?: string;
  env?: Record<string, string>;
  logDir: string;
  guarded?: boolean;
};

/** A Node program of ours. */
export const nodeCommand = (args: string[]): Pick<Command, "command" | "args" | "guarded"> => ({
  command: process.execPath,
  args: ["--import", new URL("end-with-parent.ts", import.meta.url).href, ...args],
  guarded: true,
});

const launch = ({ name, command, args, cwd, env, logDir, guarded }: Command): ChildProcess => {
  mkdirSync(logDir, { recursive: true });
  const log = createWriteStream(path.join(logDir, `${name}.log`), { flags: "a" });
  // Its own process group, so that a command's own children end with it.
  const child = spawn(command, args, {
    cwd: cwd ?? root,
    env: { ...process.env, ...env },
    stdio: [guarded ? "pipe" : "ignore", "pipe", "pipe"],
    detached: process.platform !== "win32",
  });
  child.stdout?.pipe(log, { end: false });
  child.stderr?.pipe(log, { end: false });
  return child;
};

const killGroup = (child: ChildProcess, signal: NodeJS.Signals): void => {
  if (child.pid === undefined) return;
  try {
    if (process.platform === "win32") child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
};

/**
 * Runs a command to its end; its output goes to a log, each whole line of it to `onLine` too.
 * @throws {Trouble} with the end of the log when it fails
 */
export const run = ({ onLine, ...command }: Command & { onLine?: (line: string) => unknown }): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = launch(command);
    running.add(child);
    let tail = "";
    const keep = (data: Buffer) => {
      tail = (tail + data.toString()).slice(-3000);
    };
    child.stdout?.on("data", keep);
    child.stderr?.on("data", keep);
    if (onLine && child.stdout) createInterface(child.stdout).on("line", onLine);
    child.once("error", reject);
    child.once("close", (code) => {
      running.delete(child);
      if (code === 0) resolve();
      else
        reject(
          new Trouble(
            `${command.name} failed with exit code ${code}. The end of ${path.join(command.logDir, `${command.name}.log`)}:\n\n${tail}`,
          ),
        );
    });
  });

const running = new Set<ChildProcess>();
let stopping = false;

/**
 * A process that is to stay up: started again when it ends by itself, more slowly each time unless told not to be
 * `patient` (where it is killed on purpose).
 */
export type Service = { readonly child: ChildProcess; stop(): Promise<void> };

export const keepRunning = (command: Command, { patient = true } = {}): Service => {
  let child: ChildProcess;
  let stopped = false;
  let restarts = 0;
  const start = () => {
    child = launch(command);
    running.add(child);
    const since = Date.now();
    child.once("exit", (code, signal) => {
      running.delete(child);
      if (stopped || stopping) return;
      restarts = Date.now() - since > 5_000 ? 0 : restarts + 1;
      const wait = patient ? Math.min(30, 2 ** restarts / 2) : 0.1;
      say(`${command.name} ended (${signal ?? `exit code ${code}`}); starting it again in ${wait} s`);
      setTimeout(() => stopped || stopping || start(), wait * 1000);
    });
  };
  start();
  return {
    get child() {
      return child;
    },
    stop: () => {
      stopped = true;
      return end(child);
    },
  };
};

const end = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    const force = setTimeout(() => killGroup(child, "SIGKILL"), 8000);
    child.once("exit", () => {
      clearTimeout(force);
      killGroup(child, "SIGKILL"); // what it may have left behind
      resolve();
    });
    killGroup(child, "SIGTERM");
  });

/** Ends every process started here. */
export const stopAll = async (): Promise<void> => {
  stopping = true;
  await Promise.all([...running].map(end));
};

/** Resolves when a signal asks this program to stop and its children have ended. */
export const untilStopped = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
      process.once(signal, () => {
        say("Stopping");
        stopAll().then(resolve);
      });
    }
  });

/** Asks `url` until it answers with success. @throws {Trouble} after `seconds`, or when `service` has given up. */
export const waitFor = async (name: string, url: string, seconds: number, logDir: string): Promise<void> => {
  const until = Date.now() + seconds * 1000;
  let last = "no answer";
  while (Date.now() < until) {
    if (stopping) throw new Trouble("Stopped before everything was up.");
    try {
      const response = await fetch(url, { redirect: "manual", signal: AbortSignal.timeout(5000) });
      if (response.status < 400) return;
      last = `HTTP ${response.status}`;
    } catch (error) {
      last = (error as Error).message;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Trouble(
    `${name} did not answer at ${url} within ${seconds} s (${last}). Its log is in ${path.join(logDir, `${name}.log`)}.`,
  );
};
