import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { say, Trouble } from "./progress.ts";
import { root } from "./settings.ts";

const SYSTEM_BROWSERS = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];

const which = (name: string): string | undefined => {
  for (const folder of (process.env.PATH ?? "").split(path.delimiter)) {
    const file = path.join(folder, name);
    if (existsSync(file)) return file;
  }
  return undefined;
};

const succeeds = (command: string, args: string[], timeoutSeconds: number): boolean =>
  spawnSync(command, args, { stdio: "ignore", timeout: timeoutSeconds * 1000 }).status === 0;

/**
 * The path of a Chromium for the tests, installed if need be: Playwright's own, the system's, Debian's package.
 * @throws {Trouble} when there is none and none can be installed
 */
export const findBrowser = async (): Promise<string> => {
  const require = createRequire(path.join(root, "tests/package.json"));
  const { chromium } = require("@playwright/test") as { chromium: { executablePath(): string } };
  const playwrights = chromium.executablePath();
  const found = (from: string, file: string): string => {
    say(`Browser: ${from}, ${file}`);
    return file;
  };
  if (existsSync(playwrights)) return found("Playwright's download", playwrights);
  const cli = path.join(path.dirname(require.resolve("@playwright/test/package.json")), "cli.js");
  // A machine that cannot reach the download at all says so at once; a slow one gets five minutes.
  if (succeeds(process.execPath, [cli, "install", "chromium"], 300) && existsSync(playwrights))
    return found("Playwright's download", playwrights);
  for (const name of SYSTEM_BROWSERS) {
    const file = which(name);
    if (file) return found("the system's", file);
  }
  say("No browser on this machine: installing Debian's chromium");
  const sudo = process.getuid?.() === 0 ? [] : ["sudo", "-n"];
  const apt = (...args: string[]) => {
    const [command, ...rest] = [...sudo, "apt-get", ...args] as [string, ...string[]];
    return succeeds(command, rest, 900);
  };
  if (which("apt-get") && apt("update") && apt("install", "-y", "--no-install-recommends", "chromium")) {
    const file = which("chromium");
    if (file) return found("Debian's package", file);
  }
  throw new Trouble(
    "Cannot find or install a browser for the tests. Install Chromium by hand, so that `chromium` is on the PATH, and run the command again.",
  );
};
