#!/usr/bin/env node
import { parseArgs } from "node:util";
import {
  connectCms,
  consoleLog,
  findDamage,
  openTarget,
  type PublisherEnv,
  parseEnv,
  pinRelease,
  publishOnce,
  type RegionResult,
  readStatus,
  rendererAt,
  startServer,
  type Target,
  unpinRelease,
  watch,
  writePlainFolder,
} from "@aluesivut/publisher";

const HELP = `aluesivut: makes the regional sites from what the CMS calls for, and serves them

  publish --once [--region R]…  compare every region once, release what differs, and end
          --repair              also make anew what is damaged in the target
          --allow-older         let this renderer replace the releases of a newer one
          --allow-loss          let pages vanish that no withdrawal explains
  watch                         keep every region's live release up to date until ended
  serve                         serve the live releases on SITES_PORT
  build --out DIR               publish once, then write what is live as a plain folder for any web server
        [--region R]…
  status [--json]               how every region stands
  verify                        read all that live releases consist of, and report damage
  pin --region R [--release H]  go back to a kept release (the live one unless told) and stay there
        [--reason TEXT]
  unpin --region R              let newer releases follow again

Environment (default):
  CMS_URL (http://localhost:$CMS_PORT, 3000)   PUBLISHER_TOKEN (required where the CMS is asked)
  DATA_DIR (.data)   TARGET ($DATA_DIR/target)   RENDERER (sites/dist)   SITES_PORT (4321)
  CONFIRM_LIVE (false): ask each region's public address for a new release before telling the CMS

Exit codes: 0 all is well, 1 something was refused or failed, 2 wrong use.
`;

class UsageError extends Error {
  override name = "UsageError";
}

const OPTIONS = {
  help: { type: "boolean", short: "h" },
  once: { type: "boolean" },
  region: { type: "string", multiple: true },
  repair: { type: "boolean" },
  "allow-older": { type: "boolean" },
  "allow-loss": { type: "boolean" },
  out: { type: "string" },
  json: { type: "boolean" },
  release: { type: "string" },
  reason: { type: "string" },
} as const;

/** Which options each command takes; an option in the wrong place is an error, not ignored. */
const TAKES: Record<string, (keyof typeof OPTIONS)[]> = {
  publish: ["once", "region", "repair", "allow-older", "allow-loss"],
  watch: ["allow-older", "allow-loss"],
  serve: [],
  build: ["out", "region", "allow-older", "allow-loss"],
  status: ["json"],
  verify: ["region"],
  pin: ["region", "release", "reason"],
  unpin: ["region"],
};

const read = (args: string[]) => {
  try {
    return parseArgs({ args, options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
};

const run = async (args: string[]): Promise<number> => {
  const { values, positionals } = read(args);
  const [command, ...rest] = positionals;
  if (values.help || command === "help") {
    process.stdout.write(HELP);
    return 0;
  }
  const takes = TAKES[command ?? ""];
  if (!command || !takes) throw new UsageError(command ? `there is no command "${command}"` : "no command was given");
  if (rest.length > 0) throw new UsageError(`"${command}" takes no "${rest.join(" ")}"`);
  for (const name of Object.keys(values)) {
    if (!takes.includes(name as keyof typeof OPTIONS)) throw new UsageError(`"${command}" takes no --${name}`);
  }
  const env = parseEnv(process.env);
  const releaseOptions = {
    allowOlder: values["allow-older"] ?? false,
    allowLoss: values["allow-loss"] ?? false,
    confirm: env.confirmLive,
  };
  const regions = values.region ? { regions: values.region } : {};

  switch (command) {
    case "publish": {
      if (!values.once) throw new UsageError('"publish" needs --once; "watch" is for publishing all the time');
      const target = await openTarget(env.target);
      const options = { ...releaseOptions, ...regions, repair: values.repair ?? false };
      return tellResults(await publishOnce({ target, ...connect(env) }, options));
    }
    case "watch": {
      const target = await openTarget(env.target);
      await watch({ target, ...connect(env) }, { ...releaseOptions, signal: untilEnded() });
      return 0;
    }
    case "serve": {
      const server = await startServer(await openTarget(env.target), { port: env.sitesPort, log: consoleLog });
      console.log(`Serving the sites of ${env.target} at http://localhost:${server.port}/`);
      await ended(untilEnded());
      await server.close();
      return 0;
    }
    case "build": {
      if (!values.out) throw new UsageError('"build" needs --out DIR');
      const target = await openTarget(env.target);
      const results = await publishOnce({ target, ...connect(env) }, { ...releaseOptions, ...regions });
      const code = tellResults(results);
      // A region that was refused stays as it was: the folder holds its live release.
      const live = (await readStatus(target, null)).filter(({ release }) => release !== null);
      const wanted = results.filter(({ region }) => live.some((each) => each.region === region));
      tellFolder(await writePlainFolder(target, values.out, [...new Set(wanted.map(({ region }) => region))]));
      return code;
    }
    case "status":
      return tellStatus(await openTarget(env.target, { create: false }), env, values.json ?? false);
    case "verify":
      return tellDamage(await openTarget(env.target, { create: false }), values.region);
    default: {
      const [region, ...more] = values.region ?? [];
      if (!region || more.length > 0) throw new UsageError(`"${command}" needs one --region`);
      const target = await openTarget(env.target, { create: false });
      const { release } =
        command === "pin"
          ? await pinRelease(target, region, {
              ...(values.release ? { release: values.release } : {}),
              ...(values.reason ? { reason: values.reason } : {}),
            })
          : await unpinRelease(target, region);
      console.log(`${region}: release ${release.slice(0, 12)} is live${command === "pin" ? " and pinned" : ""}`);
      return 0;
    }
  }
};

const connect = (env: PublisherEnv) => {
  if (!env.publisherToken) {
    throw new Error(
      "Cannot ask the CMS: PUBLISHER_TOKEN is not set. Set it to one of the CMS's PUBLISHER_TOKENS " +
        `(the CMS is expected at ${env.cmsUrl}; CMS_URL changes that).`,
    );
  }
  return {
    cms: connectCms({ url: env.cmsUrl, token: env.publisherToken }),
    rendererSource: rendererAt(env.renderer),
    log: consoleLog,
  };
};

/** Aborts when the program is told to end; told twice, it ends at once. */
const untilEnded = (): AbortSignal => {
  const controller = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.on(signal, () => {
      if (controller.signal.aborted) process.exit(1);
      controller.abort();
    });
  }
  return controller.signal;
};

const ended = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => signal.addEventListener("abort", () => resolve()));

const tellResults = (results: RegionResult[]): number => {
  let code = 0;
  for (const result of results) {
    if (result.state === "unchanged") console.log(`${result.region}: up to date`);
    if (result.state === "left") {
      if (result.because === "older-renderer") code = 1;
      console.log(`${result.region}: left as it is: ${result.why}`);
    }
    if (result.state === "refused" || result.state === "failed") {
      code = 1;
      const { error } = result;
      console.error(`${result.region}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return code;
};

const tellFolder = ({ folder, files, regions, caddyfile, nginxConf }: Awaited<ReturnType<typeof writePlainFolder>>) => {
  console.log(`Wrote ${files} files of ${regions.length} regions to ${folder}`);
  console.log(`Redirects, gone pages and headers: ${caddyfile} and ${nginxConf}`);
};

const tellStatus = async (target: Target, env: PublisherEnv, json: boolean): Promise<number> => {
  let asked: Awaited<ReturnType<ReturnType<typeof connectCms>["list"]>> = null;
  if (env.publisherToken) {
    asked = await connectCms({ url: env.cmsUrl, token: env.publisherToken })
      .list()
      .catch((error: Error) => {
        console.error(error.message);
        return null;
      });
  }
  const status = await readStatus(target, asked?.list ?? null);
  if (json) console.log(JSON.stringify(status, null, 2));
  else {
    for (const { region, state, release, since, pages, searchPages, held } of status) {
      const heldNote = held.length > 0 ? `, held back: ${held.join(", ")}` : "";
      console.log(
        release
          ? `${region}: ${state}, release ${release.slice(0, 12)} since ${since}, ${pages} pages, search finds ${searchPages}${heldNote}`
          : `${region}: no release yet`,
      );
    }
  }
  return status.some(({ state }) => state === "damaged") ? 1 : 0;
};

const tellDamage = async (target: Target, only: string[] | undefined): Promise<number> => {
  let count = 0;
  for (const region of only ?? (await target.regions())) {
    const damage = await findDamage(target, region);
    count += damage.length;
    if (damage.length === 0) console.log(`${region}: whole`);
    for (const { what, reason } of damage) console.error(`${region}: ${what} is damaged. ${reason}`);
  }
  if (count > 0) console.error(`${count} damaged. Mend it with: aluesivut publish --once --repair`);
  return count > 0 ? 1 : 0;
};

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  if (error instanceof UsageError) {
    process.stderr.write(`aluesivut: ${error.message}\n\n${HELP}`);
    process.exitCode = 2;
  } else {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
