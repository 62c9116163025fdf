import {
  applyPatch,
  parsePatch,
  type Receipt,
  type ReleaseReport,
  type SnapshotList,
  type SnapshotPatch,
} from "@aluesivut/content";
import { snapshotHash } from "@aluesivut/content/hash";
import { expect, it } from "vitest";
import { publish, withdraw } from "../editions/index.ts";
import { saveDraft, TOKEN } from "../editions/test/cms.ts";
import { onEachDatabase } from "../editions/test/on-each-database.ts";
import { wire } from "../publishing/test/wire.ts";

await onEachDatabase("wire", ["vaasa", "porvoo"], (cms) => {
  const { get, whole, news, put } = wire(cms);

  const list = async (): Promise<SnapshotList> => (await get("/snapshots")).body as SnapshotList;
  const receipt = async (id: string): Promise<Receipt[]> =>
    (await cms().rest("GET", `/articles/${id}/receipt`, { as: cms().editors.vaasa })).body as Receipt[];

  it("answers nobody without a token, not even an administrator", async () => {
    for (const path of ["/snapshots", "/snapshots/vaasa", `/media-files/${"0".repeat(64)}`]) {
      for (const as of [undefined, "wrong", cms().admin])
        expect((await cms().rest("GET", path, as ? { as } : {})).status).toBe(401);
    }
    expect((await cms().rest("POST", "/receipts", { body: {} })).status).toBe(401);
    expect((await cms().rest("GET", "/snapshots", { as: "another-one" })).status).toBe(200);
    expect((await cms().rest("GET", "/articles", { as: TOKEN })).status).toBe(403);
  });

  it("lists the regions that have a site, with their hashes", async () => {
    const { regions, schemaVersion } = await list();
    expect(schemaVersion).toBe(1);
    expect(regions.map(({ region }) => region)).toEqual(["porvoo", "vaasa"]);
    for (const { region, hash } of regions) expect((await whole("", region)).hash).toBe(hash);
    expect((await get("/snapshots/kouvola")).status).toBe(404);
    expect((await get("/snapshots/vaasa?at=eilen")).status).toBe(400);
  });

  it("says nothing has changed, waits, and wakes when something does", async () => {
    const etag = (await get("/snapshots")).headers.get("etag") as string;
    expect((await get("/snapshots", { "if-none-match": etag })).status).toBe(304);
    const waited = await get("/snapshots", { "if-none-match": etag, prefer: "wait=1" });
    expect(waited.status).toBe(304);
    const waiting = get("/snapshots", { "if-none-match": etag, prefer: "wait=25" });
    const id = await news("herätys");
    await put(id);
    const woken = await waiting;
    expect(woken.status).toBe(200);
    expect(woken.headers.get("etag")).not.toBe(etag);
    const scheduled = await news("kello");
    await publish({
      payload: cms().payload,
      user: cms().editors.vaasa,
      collection: "articles",
      id: scheduled,
      locale: "fi",
      effectiveFrom: new Date(Date.now() + 1500).toISOString(),
    });
    const before = await get("/snapshots");
    const byClock = await get("/snapshots", {
      "if-none-match": before.headers.get("etag") as string,
      prefer: "wait=25",
    });
    expect(byClock.status).toBe(200);
    expect((await whole()).documents.some((document) => document.id === scheduled)).toBe(true);
  });

  it("gives the difference as a patch that leads to the same snapshot", async () => {
    const stays = await news("pysyy");
    const goes = await news("lähtee");
    await put(stays);
    await put(goes);
    const before = await whole();
    await saveDraft(cms().payload, "articles", stays, "fi", { title: "muuttui" });
    await put(stays);
    await withdraw({
      payload: cms().payload,
      user: cms().editors.vaasa,
      collection: "articles",
      id: goes,
      locale: "fi",
    });
    const patch: SnapshotPatch = parsePatch((await get(`/snapshots/vaasa?since=${before.hash}`)).body);
    expect(patch.put.map(({ id }) => id)).toEqual([stays]);
    expect(patch.drop).toEqual([goes]);
    const patched = applyPatch(before, patch);
    expect(snapshotHash(patched)).toBe(patch.to);
    const { at: _, nextChangeAt: __, ...after } = await whole();
    expect(patched).toMatchObject(after);
    expect(await whole(`?since=${"f".repeat(64)}`)).toMatchObject({ hash: patch.to });
  });

  it("leaves a held edition out: the one before it stands", async () => {
    const id = await news("pidätetty");
    await put(id);
    const before = await whole();
    await saveDraft(cms().payload, "articles", id, "fi", { title: "rikki" });
    const { key } = await put(id);
    const held = await whole(`?hold=${encodeURIComponent(key)}`);
    expect(held.hash).toBe(before.hash);
    expect(snapshotHash(held)).toBe(held.hash);
    expect((await whole()).hash).not.toBe(before.hash);
  });

  it("follows an edition from the draft to the live page", async () => {
    const id = await news("kuitti");
    expect(await receipt(id)).toEqual([]);
    const { key } = await put(id);
    const lineOf = async (locale: string) =>
      (await receipt(id)).find((line) => line.locale === locale && line.region === "vaasa");
    expect(await lineOf("fi")).toMatchObject({
      state: "waiting",
      url: "http://localhost:4321/vaasa/fi/ajankohtaista/kuitti-fi/",
    });
    expect(await lineOf("sv")).toMatchObject({ state: "draft" });
    const fetched = await whole();
    expect(await lineOf("fi")).toMatchObject({ state: "building" });

    const report: ReleaseReport = {
      region: "vaasa",
      state: "refused",
      release: null,
      renderer: "test",
      snapshotHash: fetched.hash,
      at: fetched.at,
      decidedAt: new Date().toISOString(),
      seconds: 0.2,
      keys: [],
      held: [],
      reasons: [{ code: "broken-link", context: { target: "/fi/x/" }, severity: "error", path: "/fi/" }],
    };
    const send = (change: Partial<ReleaseReport>) =>
      cms().rest("POST", "/receipts", {
        as: TOKEN,
        body: { ...report, decidedAt: new Date().toISOString(), ...change },
      });
    expect((await send({})).status).toBe(204);
    expect(await lineOf("fi")).toMatchObject({ state: "refused", reasons: [{ code: "broken-link" }] });
    await send({
      state: "live",
      release: "r1",
      snapshotHash: "0".repeat(64),
      held: [{ key, reasons: report.reasons }],
      reasons: [],
    });
    expect(await lineOf("fi")).toMatchObject({ state: "held", reasons: [{ code: "broken-link" }] });
    const found = { code: "page-finding", context: { rule: "heading-order", what: "h4" }, severity: "advice" } as const;
    const ofSite = { ...found, code: "site-finding", kind: "accessibility-statement" } as const;
    const reasons = [ofSite, { ...found, document: "another" }, { ...found, document: id, locale: "fi" as const }];
    await send({ state: "live", release: "r2", keys: [key], reasons });
    const live = await lineOf("fi");
    // Of all that was found, an editor sees here what concerns this document.
    expect(live).toMatchObject({ state: "live", release: "r2", reasons: [reasons[2]] });
    expect(live?.seconds).toBeGreaterThan(0);

    await publish({
      payload: cms().payload,
      user: cms().editors.vaasa,
      collection: "articles",
      id,
      locale: "sv",
      effectiveFrom: new Date(Date.now() + 60_000).toISOString(),
    });
    expect(await lineOf("sv")).toMatchObject({ state: "scheduled" });
    await withdraw({ payload: cms().payload, user: cms().editors.vaasa, collection: "articles", id, locale: "fi" });
    expect(await lineOf("fi")).toMatchObject({ state: "waiting" });
    const after = await whole();
    await send({ state: "live", release: "r3", snapshotHash: after.hash, at: after.at, reasons: [] });
    expect(await lineOf("fi")).toMatchObject({ state: "withdrawn", release: "r3" });
    expect((await cms().rest("POST", "/receipts", { as: TOKEN, body: { region: "vaasa" } })).status).toBe(400);
    expect((await cms().rest("POST", "/releases", { as: cms().admin, body: report })).status).toBe(403);
  });
});
