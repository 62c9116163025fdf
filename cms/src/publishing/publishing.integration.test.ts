import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Receipt, RegionSnapshot, ReleaseReport, SnapshotList, SnapshotPatch } from "@aluesivut/content";
import { applyPatch, parsePatch, parseSnapshot } from "@aluesivut/content";
import { snapshotHash } from "@aluesivut/content/hash";
import sharp from "sharp";
import { Webhook } from "standardwebhooks";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { publish, withdraw } from "../editions/index.ts";
import { type Cms, createDraft, newsIn, saveDraft, startCms, TOKEN } from "../editions/test/cms.ts";
import { databases } from "../editions/test/databases.ts";
import { announceChanges } from "./index.ts";

const all = await databases("publishing");

afterAll(async () => {
  for (const database of all) await database.remove();
});

describe.each(all)("the wire on $name", (database) => {
  if (database.skip) {
    it.skip(database.skip);
    return;
  }
  let cms: Cms;
  beforeAll(async () => {
    cms = await startCms(database);
    for (const region of ["vaasa", "porvoo"]) await publishRegion(region);
  });
  afterAll(async () => {
    await cms?.stop();
  });

  const publishRegion = (id: string) =>
    publish({ payload: cms.payload, user: cms.admin, collection: "regions", id, locale: "all" });
  const news = (word: string, shared: object = {}) =>
    createDraft(
      cms.payload,
      "articles",
      { ownerRegion: "vaasa", ...shared },
      { fi: newsIn("fi", word), sv: newsIn("sv", word) },
    );
  const put = (id: string, locale: "fi" | "sv" = "fi", collection = "articles") =>
    publish({ payload: cms.payload, user: cms.editors.vaasa, collection, id, locale });
  const get = (path: string, headers: Record<string, string> = {}) => cms.rest("GET", path, { as: TOKEN, headers });
  const list = async (): Promise<SnapshotList> => (await get("/snapshots")).body as SnapshotList;
  const whole = async (query = "", region = "vaasa"): Promise<RegionSnapshot> =>
    parseSnapshot((await get(`/snapshots/${region}${query}`)).body);
  const former = async (path: string) => (await whole()).head.former.find((one) => one.path === path)?.became;
  const receipt = async (id: string): Promise<Receipt[]> =>
    (await cms.rest("GET", `/articles/${id}/receipt`, { as: cms.editors.vaasa })).body as Receipt[];

  it("answers nobody without a token, not even an administrator", async () => {
    for (const path of ["/snapshots", "/snapshots/vaasa", `/media-files/${"0".repeat(64)}`]) {
      for (const as of [undefined, "wrong", cms.admin])
        expect((await cms.rest("GET", path, as ? { as } : {})).status).toBe(401);
    }
    expect((await cms.rest("POST", "/receipts", { body: {} })).status).toBe(401);
    expect((await cms.rest("GET", "/snapshots", { as: "another-one" })).status).toBe(200);
    expect((await cms.rest("GET", "/articles", { as: TOKEN })).status).toBe(403);
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
      payload: cms.payload,
      user: cms.editors.vaasa,
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
    await saveDraft(cms.payload, "articles", stays, "fi", { title: "muuttui" });
    await put(stays);
    await withdraw({ payload: cms.payload, user: cms.editors.vaasa, collection: "articles", id: goes, locale: "fi" });
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
    await saveDraft(cms.payload, "articles", id, "fi", { title: "rikki" });
    const { key } = await put(id);
    const held = await whole(`?hold=${encodeURIComponent(key)}`);
    expect(held.hash).toBe(before.hash);
    expect(snapshotHash(held)).toBe(held.hash);
    expect((await whole()).hash).not.toBe(before.hash);
  });

  it("brings along what documents refer to, and only that", async () => {
    const upload = async (colour: string) => {
      const data = await sharp({ create: { width: 64, height: 48, channels: 3, background: colour } })
        .png()
        .toBuffer();
      const doc = await cms.payload.create({
        collection: "media",
        data: { alt: `Kuva ${colour}`, ownerRegion: "vaasa" } as never,
        file: { data, mimetype: "image/png", name: `${colour}.png`, size: data.length },
        overrideAccess: true,
      });
      return String(doc.id);
    };
    const [used, unused] = [await upload("red"), await upload("blue")];
    const topic = await cms.payload.create({
      collection: "topics",
      locale: "fi",
      data: { name: "Työllisyys" } as never,
      overrideAccess: true,
    });
    await cms.payload.create({
      collection: "topics",
      locale: "fi",
      data: { name: "Muu aihe" } as never,
      overrideAccess: true,
    });
    const organisation = await createDraft(
      cms.payload,
      "organisations",
      { ownerRegion: "porvoo", type: "company" },
      { fi: { name: "Yhtiö" } },
    );
    const contact = await createDraft(
      cms.payload,
      "contacts",
      { ownerRegion: "porvoo", organisation, email: "a@example.fi" },
      { fi: { title: "Neuvoja" } },
    );
    for (const [collection, id] of [
      ["organisations", organisation],
      ["contacts", contact],
    ] as const)
      await publish({ payload: cms.payload, user: cms.editors.porvoo, collection, id, locale: "fi" });
    const id = await news("viittaukset", { image: used, topics: [topic.id], contacts: [contact] });
    await put(id);
    const { head, documents } = await whole();
    expect(Object.keys(head.media)).toEqual([used]);
    expect(head.media[used]).toMatchObject({ type: "image", alt: { fi: "Kuva red" }, width: 64, height: 48 });
    const found = new Map(documents.map((document) => [document.id, document]));
    expect(found.get(contact)).toMatchObject({ shown: false, ownerRegion: "porvoo" });
    expect(found.get(organisation)).toMatchObject({ shown: false });
    expect(documents.filter(({ kind }) => kind === "topic").map((one) => one.id)).toEqual([topic.id]);

    const image = head.media[used];
    const sha = image?.type === "image" ? image.variants[0]?.sha256 : undefined;
    const file = await get(`/media-files/${sha}`);
    expect(file.status).toBe(200);
    expect(file.headers.get("cache-control")).toContain("immutable");
    const other = (await cms.payload.findByID({
      collection: "media",
      id: unused,
      overrideAccess: true,
    })) as unknown as { variants: { sha256: string }[] };
    expect((await get(`/media-files/${other.variants[0]?.sha256}`)).status).toBe(404);

    // A renamed topic keeps its old address.
    const oldPath = "/fi/aiheet/tyollisyys/";
    await cms.payload.update({
      collection: "topics",
      id: topic.id,
      locale: "fi",
      data: { name: "Työ", slug: "tyo" } as never,
      overrideAccess: true,
    });
    await expect.poll(async () => await former(oldPath)).toEqual({ type: "moved", to: "/fi/aiheet/tyo/" });
    // And says so when nothing refers to it any longer.
    await withdraw({ payload: cms.payload, user: cms.editors.vaasa, collection: "articles", id, locale: "fi" });
    expect(await former("/fi/aiheet/tyo/")).toMatchObject({ type: "gone", reason: "hidden", title: "Työ" });
  });

  it("knows what became of every address", async () => {
    const [moved, gone, replaced] = [await news("vanha"), await news("mennyt"), await news("korvattu")];
    for (const id of [moved, gone, replaced]) await put(id);
    await saveDraft(cms.payload, "articles", moved, "fi", { slug: "uusi" });
    await put(moved);
    const at = { payload: cms.payload, user: cms.editors.vaasa, collection: "articles", locale: "fi" as const };
    await withdraw({ ...at, id: gone, note: "Asia on hoidettu." });
    await withdraw({ ...at, id: replaced, successor: moved });
    expect(await former("/fi/ajankohtaista/vanha-fi/")).toEqual({ type: "moved", to: "/fi/ajankohtaista/uusi/" });
    expect(await former("/fi/ajankohtaista/mennyt-fi/")).toMatchObject({
      type: "gone",
      reason: "withdrawn",
      title: "mennyt fi",
      note: "Asia on hoidettu.",
    });
    expect(await former("/fi/ajankohtaista/korvattu-fi/")).toEqual({ type: "moved", to: "/fi/ajankohtaista/uusi/" });
    // The name goes back to where it was: a page again, and no longer a former one.
    await saveDraft(cms.payload, "articles", moved, "fi", { slug: "vanha-fi" });
    await put(moved);
    expect(await former("/fi/ajankohtaista/vanha-fi/")).toBeUndefined();
    expect(await former("/fi/ajankohtaista/uusi/")).toEqual({ type: "moved", to: "/fi/ajankohtaista/vanha-fi/" });
    expect(await former("/fi/ajankohtaista/korvattu-fi/")).toEqual({
      type: "moved",
      to: "/fi/ajankohtaista/vanha-fi/",
    });

    await cms.payload.create({
      collection: "redirects",
      data: { from: "/fi/esite/", target: { url: "https://www.example.fi/" }, ownerRegion: "vaasa" } as never,
      overrideAccess: true,
    });
    await expect.poll(async () => await former("/fi/esite/")).toEqual({ type: "moved", to: "https://www.example.fi/" });
  });

  it("says that a language is no longer there", async () => {
    await cms.payload.update({
      collection: "regions",
      id: "porvoo",
      draft: true,
      locale: "fi",
      data: { locales: ["fi"] } as never,
      overrideAccess: true,
    });
    await publishRegion("porvoo");
    const { head } = await whole("", "porvoo");
    expect(head.region.locales).toEqual(["fi"]);
    expect(head.former).toContainEqual({
      path: "/sv/*",
      became: expect.objectContaining({ type: "gone", reason: "language-dropped" }),
    });
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
      cms.rest("POST", "/receipts", { as: TOKEN, body: { ...report, decidedAt: new Date().toISOString(), ...change } });
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
    await send({ state: "live", release: "r2", keys: [key], reasons: [] });
    const live = await lineOf("fi");
    expect(live).toMatchObject({ state: "live", release: "r2" });
    expect(live?.seconds).toBeGreaterThan(0);

    await publish({
      payload: cms.payload,
      user: cms.editors.vaasa,
      collection: "articles",
      id,
      locale: "sv",
      effectiveFrom: new Date(Date.now() + 60_000).toISOString(),
    });
    expect(await lineOf("sv")).toMatchObject({ state: "scheduled" });
    await withdraw({ payload: cms.payload, user: cms.editors.vaasa, collection: "articles", id, locale: "fi" });
    expect(await lineOf("fi")).toMatchObject({ state: "waiting" });
    const after = await whole();
    await send({ state: "live", release: "r3", snapshotHash: after.hash, at: after.at, reasons: [] });
    expect(await lineOf("fi")).toMatchObject({ state: "withdrawn", release: "r3" });
    expect((await cms.rest("POST", "/receipts", { as: TOKEN, body: { region: "vaasa" } })).status).toBe(400);
    expect((await cms.rest("POST", "/releases", { as: cms.admin, body: report })).status).toBe(403);
  });

  describe("telling others", () => {
    let server: Server;
    let url: string;
    let answers: number[];
    const received: { headers: Record<string, string>; body: string; path: string }[] = [];
    beforeAll(async () => {
      server = createServer((request, response) => {
        let body = "";
        request.on("data", (chunk) => {
          body += chunk;
        });
        request.on("end", () => {
          response.statusCode = answers.shift() ?? 204;
          if (response.statusCode < 300)
            received.push({ headers: request.headers as Record<string, string>, body, path: request.url ?? "" });
          response.end();
        });
      });
      await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
      url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    });
    afterAll(async () => {
      await new Promise((resolve) => server.close(resolve));
    });

    it("signs its word of a change, tries again after a failure, and tells GitHub too", async () => {
      answers = [];
      const secret = `whsec_${Buffer.from("a secret of twenty-four by").toString("base64")}`;
      const stop = announceChanges(cms.payload, {
        webhook: { url: `${url}/hook`, secret },
        github: { repository: "kunta/alueet", token: "t", apiUrl: url },
        retryAfter: [50],
        debounce: 20,
      });
      try {
        // It compares with what stands when it starts.
        await new Promise((resolve) => setTimeout(resolve, 200));
        answers = [503];
        await put(await news("ilmoitus"));
        await expect
          .poll(() => received.map(({ path }) => path).sort(), { timeout: 10_000 })
          .toEqual(["/hook", "/repos/kunta/alueet/dispatches"]);
      } finally {
        stop();
      }
      const hook = received.find(({ path }) => path === "/hook");
      const message = new Webhook(secret).verify(hook?.body ?? "", hook?.headers ?? {}) as {
        data: { regions: { region: string; hash: string }[] };
      };
      expect(message.data.regions.map(({ region }) => region)).toEqual(["vaasa"]);
      expect(message.data.regions[0]?.hash).toBe((await whole()).hash);
      const dispatch = received.find(({ path }) => path !== "/hook");
      expect(JSON.parse(dispatch?.body ?? "{}")).toMatchObject({
        event_type: "snapshot-changed",
        client_payload: { regions: message.data.regions },
      });
    });
  });
});
