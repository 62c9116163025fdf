import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { askAddress } from "./ask-address.ts";
import { outsideLinksIn } from "./find-links.ts";
import { isPublicAddress } from "./public-address.ts";
import { judge, type LinkCheck } from "./record-answer.ts";

describe("an address", () => {
  it.each(["8.8.8.8", "193.166.3.2", "2a00:1450:400f::1"])("%s is public", (one) => {
    expect(isPublicAddress(one)).toBe(true);
  });
  it.each([
    "127.0.0.1",
    "10.1.2.3",
    "172.31.0.1",
    "192.168.1.1",
    "169.254.169.254",
    "100.64.0.1",
    "0.0.0.0",
    "224.0.0.1",
    "::1",
    "::",
    "fe80::1",
    "fd00::1",
    "::ffff:10.0.0.1",
    "::ffff:8.8.8.8",
    "64:ff9b::a00:1",
    "2002:a00:1::1",
    "localhost",
  ])("%s is not", (one) => {
    expect(isPublicAddress(one)).toBe(false);
  });
});

it("links to other sites are found with the field they stand in; links within the site are not", () => {
  const content = {
    title: "https on hyvä",
    body: [
      {
        type: "text",
        html: '<p><a href="https://a.example.fi/x?y=1&amp;z=2#kohta">A</a> <a href="document:1">B</a></p>',
      },
      {
        type: "links",
        links: [
          { label: "C", target: { url: "https://c.example.fi/" } },
          { label: "D", target: { url: "mailto:a@example.fi" } },
        ],
      },
    ],
    applyUrl: "http://d.example.fi/hae",
  };
  expect(outsideLinksIn(content)).toEqual([
    { url: "https://a.example.fi/x?y=1&z=2", field: "body" },
    { url: "https://c.example.fi/", field: "body" },
    { url: "http://d.example.fi/hae", field: "applyUrl" },
  ]);
});

describe("asking", () => {
  let server: Server;
  let origin: string;
  const asked: string[] = [];
  beforeAll(async () => {
    server = createServer((request, response) => {
      asked.push(`${request.method} ${request.url} ${request.headers["user-agent"]}`);
      const path = request.url ?? "";
      if (path === "/slow") return;
      if (path === "/moved") response.writeHead(301, { location: "/ok" }).end();
      else if (path === "/round") response.writeHead(302, { location: "/round" }).end();
      else if (path === "/inside") response.writeHead(302, { location: "http://10.0.0.1/" }).end();
      else if (path === "/get-only") response.writeHead(request.method === "HEAD" ? 405 : 200).end("x".repeat(100_000));
      else response.writeHead(Number(/\d+/.exec(path)?.[0] ?? 200)).end();
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  const ask = (path: string, allowed = true) =>
    askAddress(path.startsWith("/") ? origin + path : path, {
      userAgent: "Aluesivut-link-check/1.0 (+http://localhost:4321/)",
      // Long enough for a busy machine; the slow one is slow for ever.
      timeout: path === "/slow" ? 300 : 20_000,
      allowed: allowed ? [new URL(origin).host] : [],
    });

  it("says by name who asks, and needs one HEAD for what works", async () => {
    expect(await ask("/ok")).toEqual({ works: true, status: 200 });
    expect(asked).toEqual(["HEAD /ok Aluesivut-link-check/1.0 (+http://localhost:4321/)"]);
  });
  it.each([
    ["/get-only", { works: true, status: 200 }],
    ["/404", { works: false, status: 404, reason: "status" }],
    ["/500", { works: false, status: 500, reason: "status" }],
    ["/403", { works: true, status: 403 }],
    ["/slow", { works: false, reason: "timeout" }],
    ["/round", { works: false, reason: "too-many-redirects" }],
    ["http://nowhere.invalid/", { works: false, reason: "unreachable" }],
    ["ftp://example.fi/", { works: false, reason: "bad-address" }],
  ])("%s", async (path, answer) => {
    expect(await ask(path)).toEqual(answer);
  });
  it("follows redirects and notes where they led", async () => {
    expect(await ask("/moved")).toEqual({ works: true, status: 200, movedTo: `${origin}/ok` });
  });
  it("never enters the own network: neither by address, nor by name, nor by redirect", async () => {
    const before = asked.length;
    expect(await ask("/ok", false)).toEqual({ works: false, reason: "not-public" });
    expect(await ask(origin.replace("127.0.0.1", "localhost"), false)).toMatchObject({ reason: "not-public" });
    expect(await ask("http://[::1]/")).toMatchObject({ reason: "not-public" });
    expect(asked).toHaveLength(before);
    expect(await ask("/inside")).toMatchObject({ works: false, reason: "not-public", movedTo: "http://10.0.0.1/" });
  });
});

describe("a link", () => {
  const DAY = 86_400_000;
  const url = "https://a.example.fi/";
  const fail = { works: false, status: 500, reason: "status" } as const;
  const days = (...answers: boolean[]): LinkCheck["state"][] => {
    let check: LinkCheck | undefined;
    return answers.map((works, day) => {
      check = judge(check, url, works ? { works, status: 200 } : fail, day * DAY);
      return check.state;
    });
  };
  it("is broken only after it failed for days on end", () => {
    expect(days(true, false, false, true, false)).toEqual(["works", "failing", "failing", "works", "failing"]);
    expect(days(false, false, false, false)).toEqual(["failing", "failing", "broken", "broken"]);
  });
  it("is not called broken for being asked three times in a minute, and works again at the first answer", () => {
    let check = judge(undefined, url, fail, 0);
    for (let second = 1; second < 5; second++) check = judge(check, url, fail, second * 1000);
    expect(check).toMatchObject({ state: "failing", failures: 5 });
    expect(judge({ ...check, state: "broken" }, url, { works: true, status: 200 }, DAY)).toMatchObject({
      state: "works",
      failures: 0,
      failingSince: null,
    });
  });
});
