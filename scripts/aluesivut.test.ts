import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBench, type TestBench } from "../packages/publisher/test/open-bench.ts";
import { oneLocale } from "../tests/builders/index.ts";

let bench: TestBench;
let env: Record<string, string>;
beforeAll(async () => {
  bench = await openBench([oneLocale()]);
  // A renderer as it is built: one file that exports its members.
  const renderer = join(bench.folder, "renderer");
  await mkdir(join(renderer, "server"), { recursive: true });
  const plain = new URL("../packages/publisher/test/plain-renderer.ts", import.meta.url).href;
  const members = "version, builtAt, routes, render, complete, assets, draw";
  await writeFile(
    join(renderer, "server/entry.mjs"),
    `import { plainRenderer } from ${JSON.stringify(plain)};\nexport const { ${members} } = plainRenderer();\n`,
  );
  env = {
    PATH: process.env.PATH ?? "",
    CMS_URL: bench.server.url,
    PUBLISHER_TOKEN: bench.server.token,
    DATA_DIR: join(bench.folder, "data"),
    RENDERER: renderer,
  };
});
afterAll(() => bench.close());

const start = (args: string[], more: Record<string, string> = {}) =>
  spawn(process.execPath, [fileURLToPath(new URL("aluesivut.ts", import.meta.url)), ...args], {
    env: { ...env, ...more } as NodeJS.ProcessEnv,
    stdio: ["ignore", "pipe", "pipe"],
  });
const run = async (args: string[], more: Record<string, string> = {}) => {
  const child = start(args, more);
  let out = "";
  child.stdout.on("data", (chunk) => {
    out += chunk;
  });
  child.stderr.on("data", (chunk) => {
    out += chunk;
  });
  const [code] = await once(child, "close");
  return { code, out };
};

describe("aluesivut", () => {
  it("publishes, tells how it stands, verifies, and finds damage", async () => {
    expect(await run(["publish", "--once"])).toMatchObject({ code: 0, out: expect.stringContaining("is live after") });
    expect((await run(["publish", "--once"])).out).toContain("tampere: up to date");
    expect(await run(["status"])).toMatchObject({ code: 0, out: expect.stringMatching(/^tampere: current, release /) });
    const [status] = JSON.parse((await run(["status", "--json"])).out);
    expect(status).toMatchObject({ region: "tampere", state: "current", held: [], pinned: null });
    expect(await run(["verify"])).toEqual({ code: 0, out: "tampere: whole\n" });

    const target = join(bench.folder, "data/target");
    const manifest = JSON.parse(await readFile(join(target, "manifests", `${status.release}.json`), "utf8"));
    const { object } = manifest.files["/fi/"];
    await writeFile(join(target, "objects", object.slice(0, 2), object), "damaged");
    const verified = await run(["verify"]);
    expect(verified.code).toBe(1);
    expect(verified.out).toContain("tampere: the page or file /fi/ is damaged.");
    expect(verified.out).toContain("Mend it with: aluesivut publish --once --repair");
    expect((await run(["publish", "--once", "--repair"])).code).toBe(0);
    expect((await run(["verify"])).code).toBe(0);
  });

  it("builds a plain folder", async () => {
    const out = join(bench.folder, "site");
    expect(await run(["build", "--out", out])).toMatchObject({ code: 0, out: expect.stringContaining(`to ${out}`) });
    expect(await readFile(join(out, "fi/index.html"), "utf8")).toContain("Tampere");
  });

  it("serves until it is told to end", async () => {
    await run(["publish", "--once"]);
    const port = 20_000 + (process.pid % 20_000);
    const child = start(["serve"], { SITES_PORT: String(port) });
    await once(child.stdout, "data");
    expect(await (await fetch(`http://127.0.0.1:${port}/-/health`)).json()).toMatchObject({
      status: "ok",
      regions: [{ region: "tampere" }],
    });
    child.kill("SIGTERM");
    expect(await once(child, "close")).toEqual([0, null]);
  });

  it("pins and unpins", async () => {
    await run(["publish", "--once"]);
    expect(await run(["pin", "--region", "tampere"])).toMatchObject({
      code: 0,
      out: expect.stringContaining("pinned"),
    });
    expect((await run(["status"])).out).toMatch(/^tampere: pinned, release /);
    expect((await run(["unpin", "--region", "tampere"])).code).toBe(0);
    expect(await run(["unpin", "--region", "tampere"])).toMatchObject({
      code: 1,
      out: expect.stringMatching(/Cannot unpin tampere: .* is not pinned/),
    });
  });

  it.each([
    [["publish"], /"publish" needs --once/],
    [["publish", "--once", "--out", "x"], /"publish" takes no --out/],
    [["bulid"], /there is no command "bulid"/],
    [["build"], /"build" needs --out DIR/],
    [["pin"], /"pin" needs one --region/],
    [["status", "--wrong"], /Unknown option '--wrong'/],
  ])("exits with 2 and says why: %j", async (args, message) => {
    const { code, out } = await run(args);
    expect(code).toBe(2);
    expect(out).toMatch(message);
  });

  it.each([
    ["the CMS is away", { CMS_URL: "http://127.0.0.1:1" }, /Cannot reach the CMS at http:\/\/127.0.0.1:1/],
    ["there is no token", { PUBLISHER_TOKEN: "" }, /Cannot ask the CMS: PUBLISHER_TOKEN is not set/],
    ["the renderer was not built", { RENDERER: "/nowhere" }, /Cannot load the renderer: there is no \/nowhere/],
    ["the target cannot be written", { TARGET: "/proc/target" }, /Cannot write releases to \/proc\/target/],
    ["a variable is wrong", { SITES_PORT: "http" }, /- SITES_PORT: /],
  ])("exits with 1 and says how to mend it when %s", async (_, more, message) => {
    const { code, out } = await run(["publish", "--once"], more);
    expect(code).toBe(1);
    expect(out).toMatch(message);
    expect(out).not.toContain("    at "); // a stack helps nobody here
  });
});
