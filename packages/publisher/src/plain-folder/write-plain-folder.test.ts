import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { oneLocale, threeLocales } from "@aluesivut/tests/builders";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { scoreHeaders } from "../../test/observatory.ts";
import { openBench, type TestBench } from "../../test/open-bench.ts";
import { publishOnce } from "../publish-once.ts";
import { startServer } from "../serve/start-server.ts";
import { writePlainFolder } from "./write-plain-folder.ts";

let bench: TestBench;
let out: string;
beforeAll(async () => {
  bench = await openBench([threeLocales(), oneLocale()]);
  await publishOnce(bench);
  out = join(bench.folder, "out");
});
afterAll(() => bench.close());

describe("writePlainFolder", () => {
  it("writes every page and file where a web server looks for it, with the search in use", async () => {
    const { regions } = await writePlainFolder(bench.target, out, ["vaasa"]);
    expect(regions).toEqual(["vaasa"]);
    const read = (path: string) => readFile(join(out, "alueet/vaasa", path), "utf8");
    expect(await read("fi/index.html")).toContain("Vaasa ja Pohjanmaa");
    expect(await read("sv/404.html")).toContain('lang="sv"');
    expect(await read("sitemap.xml")).toContain("https://example.fi/alueet/vaasa/fi/");
    expect(await read("index.html")).toContain("url=/alueet/vaasa/fi/");
    const { base } = JSON.parse(await read("haku/fi/state.json"));
    expect(await readdir(join(out, "alueet/vaasa/haku/fi", base))).toContain("pagefind.js");
  });

  it("gives each public host a folder of its own", async () => {
    await writePlainFolder(bench.target, out, ["vaasa", "tampere"]);
    expect(await readFile(join(out, "tampere.example.fi/fi/index.html"), "utf8")).toContain("Tampere");
    expect(await readFile(join(out, "example.fi/alueet/vaasa/fi/index.html"), "utf8")).toContain("Vaasa");
    expect(await readFile(join(out, ".server/Caddyfile"), "utf8")).toContain("tampere.example.fi {");
  });

  it("replaces what it wrote before, and nothing else", async () => {
    await writePlainFolder(bench.target, out, ["vaasa"]);
    await writeFile(join(out, "left-over.html"), "");
    await writePlainFolder(bench.target, out, ["vaasa"]);
    expect(await readdir(out)).not.toContain("left-over.html");
    const foreign = join(bench.folder, "foreign");
    await mkdir(foreign);
    await writeFile(join(foreign, "thesis.doc"), "");
    await expect(writePlainFolder(bench.target, foreign, ["vaasa"])).rejects.toThrow(
      /Cannot replace .*foreign: it holds 1 files .*thesis.doc.*Give --out a new or empty folder/,
    );
    expect(await readdir(foreign)).toEqual(["thesis.doc"]);
  });

  it("names a region that has no release", async () => {
    await expect(writePlainFolder(bench.target, out, ["turku"])).rejects.toThrow(
      /Cannot write turku: it has no live release/,
    );
  });
});

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer();
    server.listen(0, () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
const has = (command: string): boolean => {
  try {
    execFileSync("which", [command], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
};

/** Web servers of the machine: where there is none, its test says so and is skipped. */
const NGINX = "nginx";
const CADDY = "caddy";
const SERVERS: Record<string, (port: number) => Promise<ChildProcess>> = {
  async [NGINX](port) {
    const rules = (await readFile(join(out, ".server/nginx.conf"), "utf8")).replace("listen 8080;", `listen ${port};`);
    const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
      (name) => `${name}_temp_path ${bench.folder}/tmp-${name};`,
    );
    const conf = join(bench.folder, "nginx-test.conf");
    // The workers must be able to read the folder of a test.
    const user = process.getuid?.() === 0 ? "user root;" : "";
    await writeFile(
      conf,
      `${user} daemon off; pid ${bench.folder}/nginx.pid; error_log stderr; events {} http { types { text/html html; text/css css; text/javascript js; application/json json; application/xml xml; } access_log off; ${temporary.join(" ")}\n${rules}\n}`,
    );
    return spawn(NGINX, ["-c", conf, "-p", bench.folder], { stdio: ["ignore", "ignore", "ignore"] });
  },
  async [CADDY](port) {
    return spawn(CADDY, ["run", "--adapter", "caddyfile", "--config", join(out, ".server/Caddyfile")], {
      cwd: out,
      env: {
        ...process.env,
        SITES_ADDRESS: `:${port}`,
        HOME: bench.folder,
        XDG_CONFIG_HOME: bench.folder,
        XDG_DATA_HOME: bench.folder,
      },
      stdio: ["ignore", "ignore", "ignore"],
    });
  },
};

describe.each(Object.keys(SERVERS))("the folder served by %s", (name) => {
  let child: ChildProcess | undefined;
  afterEach(async () => {
    child?.kill("SIGTERM");
    await wait(100);
  });

  it.skipIf(!has(name))("answers as our own server does: pages, redirects, gone pages, headers", async () => {
    await writePlainFolder(bench.target, out, ["vaasa"]);
    const port = await freePort();
    child = await SERVERS[name]?.(port);
    const own = await startServer(bench.target, { port: 0, log: bench.log });
    const ask = async (at: number, path: string) => {
      const response = await fetch(`http://127.0.0.1:${at}${path}`, { redirect: "manual" });
      const header = (which: string) => response.headers.get(which);
      const isPage = response.headers.get("content-type")?.startsWith("text/html") && !header("location");
      return {
        path,
        status: response.status,
        location: header("location"),
        score: isPage ? scoreHeaders({ headers: Object.fromEntries(response.headers), html: "" }).score : null,
        sharing: [header("access-control-allow-origin"), header("cross-origin-resource-policy")],
        policy: isPage ? header("content-security-policy") : null,
        nosniff: header("x-content-type-options"),
        // What is not there may come to be: no browser may keep that for ever.
        cache: response.status >= 400 ? header("cache-control") : null,
        body: response.status < 300 || response.status >= 400 ? await response.text() : "",
      };
    };
    await expect.poll(() => ask(port, "/alueet/vaasa/fi/").catch(() => null), { timeout: 10_000 }).not.toBeNull();
    const base = "/alueet/vaasa";
    const paths = [
      "/",
      "/fi/",
      "/sv/",
      "/fi/haku/",
      "/fi/ajankohtaista/vanha/",
      "/fi/ajankohtaista/poistettu/",
      "/fi/ei-ole/",
      "/sv/finns-inte/",
      "/_astro/none.css",
      "/sitemap.xml",
      "/print.css",
      "/_astro/style.plain-1.css",
      "/haku/fi/state.json",
      "/data/services.json",
    ];
    for (const path of paths) expect(await ask(port, base + path)).toEqual(await ask(own.port, base + path));
    expect((await fetch(`http://127.0.0.1:${port}/.server/Caddyfile`)).status).toBe(404);
    const type = async (path: string) =>
      (await fetch(`http://127.0.0.1:${port}${base}${path}`)).headers.get("content-type");
    expect(await type("/fi/events.ics")).toMatch(/^text\/calendar/);
    expect(await (await fetch(`http://127.0.0.1:${port}/robots.txt`)).text()).toContain(`${base}/sitemap.xml`);
    expect((await fetch(`http://127.0.0.1:${port}/.well-known/security.txt`)).status).toBe(200);
    const cached = await fetch(`http://127.0.0.1:${port}${base}/_astro/style.plain-1.css`);
    expect(cached.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    await own.close();
  });
});
