import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { createDraft, saveDraft } from "../editions/test/cms.ts";
import { onEachDatabase } from "../editions/test/on-each-database.ts";
import { vaasa } from "../editions/test/vaasa.ts";

// Read once in a process, so set before anything reads it.
const server = createServer((request, response) => {
  asked.push(request.url ?? "");
  open++;
  most = Math.max(most, open);
  setTimeout(() => {
    open--;
    response.writeHead(answers[request.url ?? ""] ?? 200).end();
  }, 20);
});
const asked: string[] = [];
let open = 0;
let most = 0;
const answers: Record<string, number> = {};
await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
vi.stubEnv("LINK_CHECKS", "daily");
vi.stubEnv("LINK_CHECKS_ALLOW", host);
const { brokenLinks } = await import("./broken-links.ts");
const { checkRound } = await import("./check-round.ts");
const { linkId } = await import("./record-answer.ts");
const { askOptions } = await import("./settings.ts");

const DAY = 86_400_000;
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

await onEachDatabase("link checks", ["vaasa", "porvoo"], (cms) => {
  const { put } = vaasa(cms);
  const bad = `http://${host}/poissa`;
  const round = (now: number) => checkRound(cms().payload, { ...askOptions(), pause: 1, now: () => now });
  const withLinks = (...paths: string[]) => ({
    title: "Linkkejä",
    lead: "Ingressi.",
    body: {
      root: {
        ...ROOT,
        children: paths.map((path) => ({
          ...ROOT,
          type: "paragraph",
          children: [
            {
              ...ROOT,
              type: "link",
              fields: { linkType: "custom", url: `http://${host}${path}`, newTab: false },
              children: [
                { type: "text", version: 1, text: `Sivu ${path}`, detail: 0, format: 0, mode: "normal", style: "" },
              ],
            },
          ],
        })),
      },
    },
  });
  let id = "";
  beforeAll(async () => {
    asked.length = 0;
    answers["/poissa"] = 404;
    id = await createDraft(cms().payload, "articles", { ownerRegion: "vaasa" }, { fi: withLinks("/hyva", "/poissa") });
  });

  it("checks what is live, once a day however many processes there are, one request a host at a time", async () => {
    const start = Date.parse("2026-11-20T06:00:00Z");
    expect(await round(start - 3 * DAY)).toEqual({ links: 0, broken: 0 });
    expect(asked).toEqual([]);
    await put(id, "fi");
    const both = await Promise.all([round(start), round(start), round(start)]);
    expect(both.filter(Boolean)).toEqual([{ links: 2, broken: 0 }]);
    // HEAD, and GET where HEAD failed.
    expect([...asked].sort()).toEqual(["/hyva", "/poissa", "/poissa"]);
    expect(most).toBe(1);
    expect(await round(start + 60_000)).toBeUndefined();
  });

  it("tells of a link that failed for days, with its document and field, until it is mended", async () => {
    const { payload } = cms();
    const start = Date.parse("2026-11-20T06:00:00Z");
    expect((await brokenLinks(payload, "vaasa")).links).toEqual([]);
    await round(start + DAY);
    expect(await round(start + 2 * DAY)).toEqual({ links: 2, broken: 1 });
    const { links, checkedAt } = await brokenLinks(payload, "vaasa");
    expect(checkedAt).toBe(new Date(start + 2 * DAY).toISOString());
    expect(links).toMatchObject([
      {
        url: bad,
        status: 404,
        places: [{ collection: "articles", id, locale: "fi", field: "body", title: "Linkkejä" }],
      },
    ]);
    expect((await brokenLinks(payload, "porvoo")).links).toEqual([]);
  });

  it("asks again for those whose link it is, and for nobody else", async () => {
    const { editors, admin, rest } = cms();
    const recheck = (as?: typeof admin) => rest("POST", `/link-checks/${linkId(bad)}/recheck`, as ? { as } : {});
    expect((await recheck()).status).toBe(403);
    expect((await recheck(editors.porvoo)).status).toBe(403);
    expect(await recheck(editors.vaasa)).toMatchObject({ status: 200, body: { state: "broken", status: 404 } });
    answers["/poissa"] = 200;
    expect(await recheck(editors.vaasa)).toMatchObject({ status: 200, body: { state: "works" } });
    expect((await brokenLinks(cms().payload, "vaasa")).links).toEqual([]);
    expect((await rest("GET", "/link-checks", { as: editors.vaasa })).status).toBe(403);
    expect((await rest("GET", "/link-checks", { as: admin })).status).toBe(200);
    expect((await rest("POST", "/link-checks", { as: admin, body: { url: bad, state: "works" } })).status).toBe(403);
  });

  it("forgets a link that stands nowhere any more, and takes over from a process that died", async () => {
    const { payload } = cms();
    await saveDraft(payload, "articles", id, "fi", withLinks("/hyva"));
    await put(id, "fi");
    const start = Date.parse("2026-11-23T06:00:00Z");
    const data = { id: "2026-11-23-1", aliveAt: new Date(start - 60_000).toISOString() };
    await payload.create({ collection: "link-check-rounds", data, overrideAccess: true });
    expect(await round(start)).toBeUndefined();
    expect(await round(start + 3_600_000)).toEqual({ links: 1, broken: 0 });
    expect((await payload.count({ collection: "link-checks" })).totalDocs).toBe(1);
  });
});

const ROOT = { type: "root", version: 1, direction: "ltr", format: "", indent: 0 } as const;
