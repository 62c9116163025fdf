import { rm } from "node:fs/promises";
import { request as httpRequest, type IncomingHttpHeaders } from "node:http";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { buildDocument, buildSnapshot, changeSnapshot, oneLocale, threeLocales } from "@aluesivut/tests/builders";
import { crawlSite } from "@aluesivut/tests/crawl-site";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { scoreHeaders } from "../../test/observatory.ts";
import { openBench, type TestBench } from "../../test/open-bench.ts";
import { pinRelease, unpinRelease } from "../pin-release.ts";
import { publishOnce } from "../publish-once.ts";
import { openTarget } from "../target/open-target.ts";
import { readPointer } from "../target/pointer.ts";
import { type SiteServer, startServer } from "./start-server.ts";

let bench: TestBench;
let server: SiteServer;
const open = async () => {
  bench = await openBench([threeLocales(), oneLocale()]);
  await publishOnce(bench);
  server = await startServer(await openTarget(bench.folder), { port: 0, log: bench.log });
};
const close = async () => {
  await server.close();
  await bench.close();
};

type Answer = { status: number; headers: IncomingHttpHeaders; body: Buffer; text: string };
/** `fetch` cannot choose the host nor leave a path as it is. */
const ask = (path: string, headers: Record<string, string> = {}, method = "GET"): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const request = httpRequest({ port: server.port, path, method, headers: { host: "example.fi", ...headers } });
    request.on("error", reject);
    request.on("response", async (response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of response) chunks.push(chunk as Buffer);
      const body = Buffer.concat(chunks);
      resolve({ status: response.statusCode ?? 0, headers: response.headers, body, text: body.toString("utf8") });
    });
    request.end();
  });

describe("serve", () => {
  beforeAll(open);
  afterAll(close);

  it("names the port that is taken and the variable to change", async () => {
    const { port } = server;
    await expect(startServer(bench.target, { port, log: bench.log })).rejects.toThrow(
      `another program listens on port ${port}. End it, or set SITES_PORT`,
    );
  });

  it("tells regions apart by host and base path", async () => {
    expect((await ask("/alueet/vaasa/sv/")).text).toContain("Vasa och Österbotten");
    expect((await ask("/fi/", { host: "tampere.example.fi" })).text).toContain("Tampere");
    expect((await ask("/alueet/vaasa/fi/", { host: "10.0.0.1:8080" })).status).toBe(200);
    expect((await ask("/alueet/vaasa/fi/", { host: "tampere.example.fi" })).status).toBe(404);
  });

  it("answers every page that can be reached", async () => {
    const pages = await crawlSite(`http://127.0.0.1:${server.port}/alueet/vaasa/`);
    expect(pages.size).toBeGreaterThan(15);
    expect([...pages].filter(([, { status }]) => status >= 400)).toEqual([]);
  });

  it("redirects the root, former addresses and a missing slash, and keeps the query", async () => {
    const to = async (path: string) => {
      const { status, headers } = await ask(path);
      return [status, headers.location];
    };
    expect(await to("/alueet/vaasa/")).toEqual([302, "/alueet/vaasa/fi/"]);
    expect(await to("/alueet/vaasa")).toEqual([302, "/alueet/vaasa/fi/"]);
    const moved = "/alueet/vaasa/fi/ajankohtaista/kesatyot-haussa/";
    expect(await to("/alueet/vaasa/fi/ajankohtaista/vanha/")).toEqual([301, moved]);
    expect(await to("/alueet/vaasa/fi/haku?q=ty%C3%B6")).toEqual([301, "/alueet/vaasa/fi/haku/?q=ty%C3%B6"]);
    expect(await to("/alueet/vaasa/fi/index.html")).toEqual([301, "/alueet/vaasa/fi/"]);
  });

  it("says of a withdrawn page that it is gone, and of an unknown one that there is none, in its language", async () => {
    const gone = await ask("/alueet/vaasa/fi/ajankohtaista/poistettu/");
    expect([gone.status, gone.text.includes("Poistettu uutinen")]).toEqual([410, true]);
    const none = await ask("/alueet/vaasa/sv/finns-inte/");
    expect([none.status, none.text.includes('lang="sv"')]).toEqual([404, true]);
    expect((await ask("/alueet/vaasa/xx/")).text).toContain('lang="fi"');
  });

  it("sends security headers, with a policy made for the page", async () => {
    const { headers } = await ask("/alueet/vaasa/fi/");
    expect(headers).toMatchObject({
      "content-type": "text/html; charset=utf-8",
      "cache-control": "public, max-age=0, must-revalidate",
      "x-content-type-options": "nosniff",
      "strict-transport-security": "max-age=31536000",
      "cross-origin-opener-policy": "same-origin",
    });
    expect(headers["content-security-policy"]).toMatch(/style-src 'self' 'sha256-[^']+';/);
    expect(headers["content-security-policy"]).not.toContain("wasm");
    expect((await ask("/alueet/vaasa/fi/haku/")).headers["content-security-policy"]).toContain("'wasm-unsafe-eval'");
  });

  it("scores 130 by the Observatory's table, on every kind of answer that is a page", async () => {
    const paths = ["fi/", "fi/haku/", "fi/ajankohtaista/poistettu/", "sv/finns-inte/"];
    for (const path of paths) {
      const { headers, text } = await ask(`/alueet/vaasa/${path}`);
      expect({ path, ...scoreHeaders({ headers: headers as Record<string, string>, html: text }) }).toEqual({
        path,
        score: 130,
        results: {
          "csp-implemented-with-no-unsafe-default-src-none": 10,
          "cookies-not-found": 0,
          "cross-origin-resource-sharing-not-implemented": 0,
          "hsts-implemented-max-age-at-least-six-months": 0,
          "referrer-policy-private": 5,
          "sri-not-implemented-but-no-scripts-loaded": 0,
          "x-content-type-options-nosniff": 0,
          "x-frame-options-implemented-via-csp": 5,
          "corp-implemented-with-same-origin": 10,
        },
      });
    }
    const { headers } = await ask("/fi/", { host: "nowhere.example" });
    expect(scoreHeaders({ headers: headers as Record<string, string>, html: "" }).score).toBeLessThan(130); // no HSTS
  });

  it("lets other sites read open data and nothing else", async () => {
    const sharing = async (path: string) => {
      const { headers } = await ask(`/alueet/vaasa${path}`);
      return [headers["access-control-allow-origin"], headers["cross-origin-resource-policy"]];
    };
    expect(await sharing("/data/services.json")).toEqual(["*", "cross-origin"]);
    expect(await sharing("/fi/")).toEqual([undefined, "same-origin"]);
  });

  it("answers at a host's root what is looked for only there", async () => {
    expect((await ask("/.well-known/security.txt")).text).toContain("Contact:");
  });

  it("compresses as the browser likes, and the bytes are the same", async () => {
    const path = "/alueet/vaasa/fi/";
    const plain = await ask(path);
    const br = await ask(path, { "accept-encoding": "gzip, deflate, br" });
    const gzip = await ask(path, { "accept-encoding": "gzip" });
    expect([br.headers["content-encoding"], gzip.headers["content-encoding"]]).toEqual(["br", "gzip"]);
    expect(brotliDecompressSync(br.body).equals(plain.body)).toBe(true);
    expect(gunzipSync(gzip.body).equals(plain.body)).toBe(true);
    expect(br.headers.vary).toBe("Accept-Encoding");
    expect(new Set([plain, br, gzip].map(({ headers }) => headers.etag)).size).toBe(3);
  });

  it("answers 304 to who has it already, and a HEAD without a body", async () => {
    const path = "/alueet/vaasa/fi/";
    const { headers, body } = await ask(path);
    const again = await ask(path, { "if-none-match": `"x", W/${headers.etag}` });
    expect([again.status, again.body.length, again.headers.etag]).toEqual([304, 0, headers.etag]);
    const head = await ask(path, {}, "HEAD");
    expect([head.status, head.body.length, head.headers["content-length"]]).toEqual([200, 0, String(body.length)]);
    expect((await ask(path, {}, "POST")).status).toBe(405);
  });

  it("lets browsers keep for ever what is named by its content, and nothing else", async () => {
    const style = await ask("/alueet/vaasa/_astro/style.plain-1.css");
    expect(style.headers["cache-control"]).toBe("public, max-age=31536000, immutable");
    expect((await ask("/alueet/vaasa/print.css")).headers["cache-control"]).toBe("public, max-age=300");
  });

  it("never leaves the site, whatever path is asked for", async () => {
    const paths = [
      "/alueet/vaasa/../../target.json",
      "/alueet/vaasa/..%2f..%2ftarget.json",
      "/alueet/vaasa/%2e%2e/%2e%2e/objects/",
      "/alueet/vaasa/haku/fi/../../../target.json",
      "//evil.example/alueet/vaasa/",
      "/alueet/vaasa/__proto__",
      "/alueet/vaasa/haku/constructor/x/y",
    ];
    for (const path of paths) expect([path, (await ask(path)).status]).toEqual([path, 404]);
    expect((await ask("/alueet/vaasa/%E0%A4%A")).status).toBe(400);
  });

  it("lists the regions where none stands, in their languages, and says that it is well", async () => {
    const index = await ask("/", { host: "localhost" });
    expect(index.status).toBe(200);
    for (const name of ["Vaasa ja Pohjanmaa", "Vasa och Österbotten", "Vaasa and Ostrobothnia"])
      expect(index.text).toContain(name);
    expect(index.text).toContain('href="https://example.fi/alueet/vaasa/sv/"');
    expect((await ask("/robots.txt")).text).toContain("Sitemap: https://example.fi/alueet/vaasa/sitemap.xml");
    const health = JSON.parse((await ask("/-/health")).text);
    expect(health.status).toBe("ok");
    const hash = expect.stringMatching(/^[0-9a-f]{64}$/);
    const one = { region: expect.any(String), release: hash, calledFor: hash };
    expect(health.regions).toEqual([one, one]);
  });
});

describe("serve, when a release follows,", () => {
  beforeEach(open);
  afterEach(close);

  it("serves the search of each language, also the bundle before the last", async () => {
    const state = async () => JSON.parse((await ask("/alueet/vaasa/haku/fi/state.json")).text);
    const first = await state();
    expect(first.pages).toBeGreaterThan(0);
    const module = await ask(`/alueet/vaasa/haku/fi/${first.base}/pagefind.js`);
    expect([module.status, module.headers["content-type"]]).toEqual([200, "text/javascript; charset=utf-8"]);
    const added = buildDocument("article", { id: "new", title: { fi: "Uunituore uutinen" } });
    bench.server.set(changeSnapshot(threeLocales(), added));
    await publishOnce(bench);
    expect((await state()).base).not.toBe(first.base);
    expect((await state()).pages).toBe(first.pages + 1);
    expect((await ask(`/alueet/vaasa/haku/fi/${first.base}/pagefind.js`)).status).toBe(200);
    expect((await ask("/alueet/vaasa/haku/fi/b-0000/pagefind.js")).status).toBe(404);
  });

  it("shows a new release at the next request, and a region added later", async () => {
    bench.server.set(changeSnapshot(oneLocale(), buildDocument("article", { id: "n", title: { fi: "Nyt heti" } })));
    await publishOnce(bench);
    expect((await ask("/fi/ajankohtaista/nyt-heti/", { host: "tampere.example.fi" })).status).toBe(200);
    bench.server.set(buildSnapshot({ region: { slug: "porvoo", locales: ["fi"] } }));
    await publishOnce(bench);
    await expect.poll(async () => (await ask("/alueet/porvoo/fi/")).status, { timeout: 5000 }).toBe(200);
  });

  it("shows a region that it saw before its first release", async () => {
    // A publisher takes its lease long before the first pointer
    await bench.target.series("porvoo", "lease").append(1, {});
    await expect.poll(async () => (await ask("/alueet/porvoo/fi/")).status).toBe(404);
    await new Promise((resolve) => setTimeout(resolve, 1100)); // until it has looked around again
    await ask("/");
    bench.server.set(buildSnapshot({ region: { slug: "porvoo", locales: ["fi"] } }));
    await rm(join(bench.folder, "regions/porvoo/lease"), { recursive: true });
    await publishOnce(bench);
    await expect.poll(async () => (await ask("/alueet/porvoo/fi/")).status, { timeout: 5000 }).toBe(200);
  });

  it("rolls back to a pinned release, which stays until it is unpinned", async () => {
    const host = { host: "tampere.example.fi" };
    const first = (await readPointer(bench.target, "tampere"))?.release ?? "";
    bench.server.set(changeSnapshot(oneLocale(), buildDocument("article", { id: "n", title: { fi: "Virhe" } })));
    await publishOnce(bench);
    await pinRelease(bench.target, "tampere", { release: first.slice(0, 10), reason: "mistake" });
    expect((await ask("/fi/ajankohtaista/virhe/", host)).status).toBe(404);
    expect((await publishOnce(bench)).find(({ region }) => region === "tampere")?.state).toBe("left");
    await expect(pinRelease(bench.target, "tampere", { release: "zz" })).rejects.toThrow(
      /no release that is kept. Kept are/,
    );
    await unpinRelease(bench.target, "tampere");
    await publishOnce(bench);
    expect((await ask("/fi/ajankohtaista/virhe/", host)).status).toBe(200);
  });
});

describe("a damaged release", () => {
  beforeEach(open);
  afterEach(close);

  it("costs the page that is damaged, and says how to mend it", async () => {
    const pointer = await readPointer(bench.target, "vaasa");
    const manifest = await bench.target.readManifest(pointer?.release ?? "");
    await bench.target.removeObject(manifest.files["/sv/"]?.object ?? "");
    expect((await ask("/alueet/vaasa/sv/")).status).toBe(503);
    expect((await ask("/alueet/vaasa/fi/")).status).toBe(200);
    expect(bench.log.lines.join()).toMatch(/Cannot answer GET \/alueet\/vaasa\/sv\/.*publish --once --repair/);
  });

  it("leaves the one before it in service, even after a restart", async () => {
    const before = await readPointer(bench.target, "vaasa");
    if (!before) throw new Error("no release");
    const { number, ...record } = before;
    await bench.target.series("vaasa", "live").append(number + 1, { ...record, release: "0".repeat(64) });
    const other = await startServer(await openTarget(bench.folder), { port: 0, log: bench.log });
    const response = await fetch(`http://127.0.0.1:${other.port}/alueet/vaasa/fi/`);
    await other.close();
    expect(response.status).toBe(200);
    expect(bench.log.lines.join()).toContain("Readers get the release before it.");
  });
});
