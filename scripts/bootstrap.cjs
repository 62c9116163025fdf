/*
 * The first file either README command runs, on whatever Node the machine has. It brings what the rest needs and hands
 * on to it: Node 24 from npm's own packages where the machine's is too old to run TypeScript, pnpm, the dependencies.
 * Written for old Nodes: CommonJS, no dependency, no syntax newer than ES2015.
 */
"use strict";
const childProcess = require("child_process");
const crypto = require("crypto");
const fs = require("fs");
const path = require("path");

const root = path.dirname(__dirname);
const tools = path.join(root, ".tools");
const manifest = JSON.parse(fs.readFileSync(path.join(root, "package.json"), "utf8"));
const pnpmVersion = manifest.aluesivut.pnpm;
const wantedNode = manifest.aluesivut.node;
const leastNode = [22, 18];

const started = Date.now();
const say = (text) => {
  console.log("[" + ("   " + ((Date.now() - started) / 1000).toFixed(0)).slice(-4) + " s] " + text);
};
const fail = (text) => {
  console.error("\n" + text);
  process.exit(1);
};

const isNewEnough = (version) => {
  const parts = version.replace("v", "").split(".").map(Number);
  return parts[0] > leastNode[0] || (parts[0] === leastNode[0] && parts[1] >= leastNode[1]);
};

/** Installs packages from the npm registry below `.tools`, unless that exact version is there. */
const ensureTool = (name, version) => {
  const home = path.join(tools, "node_modules", name);
  try {
    if (JSON.parse(fs.readFileSync(path.join(home, "package.json"), "utf8")).version === version) return home;
  } catch (missing) {
    // not installed yet
  }
  say("Installing " + name + " " + version);
  fs.mkdirSync(tools, { recursive: true });
  const own = path.join(tools, "package.json");
  if (!fs.existsSync(own)) fs.writeFileSync(own, '{ "private": true }\n');
  const npm =
    process.env.npm_execpath && /npm-cli\.js$/.test(process.env.npm_execpath)
      ? [process.execPath, process.env.npm_execpath]
      : [process.platform === "win32" ? "npm.cmd" : "npm"];
  const args = npm
    .slice(1)
    .concat([
      "install",
      "--prefix",
      tools,
      "--ignore-scripts",
      "--no-audit",
      "--no-fund",
      "--loglevel=error",
      name + "@" + version,
    ]);
  const done = childProcess.spawnSync(npm[0], args, { cwd: tools, stdio: ["ignore", "ignore", "inherit"] });
  if (done.status !== 0) {
    fail(
      "Cannot install " +
        name +
        " " +
        version +
        " from the npm registry (see above). Check the network connection and run the command again.",
    );
  }
  return home;
};

const nodeBinary = () => {
  if (isNewEnough(process.version)) return process.execPath;
  const platform = process.platform === "win32" ? "win" : process.platform;
  const home = ensureTool("node-" + platform + "-" + process.arch, wantedNode);
  return path.join(home, "bin", process.platform === "win32" ? "node.exe" : "node");
};

const node = nodeBinary();
const pnpm = path.join(ensureTool("pnpm", pnpmVersion), "bin", "pnpm.mjs");
// A `pnpm` command for the scripts that follow, on this Node.
const bin = path.join(tools, "bin");
fs.mkdirSync(bin, { recursive: true });
if (process.platform === "win32") fs.writeFileSync(path.join(bin, "pnpm.cmd"), '@"' + node + '" "' + pnpm + '" %*\r\n');
else fs.writeFileSync(path.join(bin, "pnpm"), '#!/bin/sh\nexec "' + node + '" "' + pnpm + '" "$@"\n', { mode: 0o755 });

const env = Object.assign({}, process.env, {
  PATH: [bin, path.dirname(node), process.env.PATH].join(path.delimiter),
  NEXT_TELEMETRY_DISABLED: "1",
  ASTRO_TELEMETRY_DISABLED: "1",
});
// npm hands its own settings on; pnpm would warn of the ones it does not know.
Object.keys(env).forEach((name) => {
  if (/^npm_/i.test(name)) delete env[name];
});

const lockHash = crypto
  .createHash("sha256")
  .update(fs.readFileSync(path.join(root, "pnpm-lock.yaml")))
  .digest("hex");
const stamp = path.join(root, "node_modules", ".aluesivut-install");
const installed = fs.existsSync(stamp) && fs.readFileSync(stamp, "utf8") === lockHash;
if (!installed) {
  say("Installing the dependencies");
  const done = childProcess.spawnSync(
    node,
    [pnpm, "install", "--frozen-lockfile", "--reporter=append-only", "--loglevel=warn"],
    { cwd: root, env: env, stdio: "inherit" },
  );
  if (done.status !== 0)
    fail(
      "Cannot install the dependencies (see above). Check the network connection and the free disk space, then run the command again.",
    );
  fs.writeFileSync(stamp, lockHash);
}

const child = childProcess.spawn(
  node,
  [path.join(root, "scripts", process.argv[2] + ".ts")].concat(process.argv.slice(3)),
  {
    cwd: root,
    env: Object.assign(env, { ALUESIVUT_STARTED: String(started) }),
    stdio: "inherit",
  },
);
// The terminal sends Ctrl-C to the child too: wait for it to end its own children.
process.on("SIGINT", () => {});
["SIGTERM", "SIGHUP"].forEach((signal) => {
  process.on(signal, () => {
    child.kill(signal);
  });
});
child.on("exit", (code, signal) => {
  process.exit(signal ? 1 : code);
});
