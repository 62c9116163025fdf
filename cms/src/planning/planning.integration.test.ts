import { expect, it } from "vitest";
import { publish, reschedule, withdraw } from "../editions/index.ts";
import { createDraft, newsIn, openPayload, readDraftIn, saveDraft, TOKEN } from "../editions/test/cms.ts";
import { onEachDatabase } from "../editions/test/on-each-database.ts";
import { inMs, vaasa } from "../editions/test/vaasa.ts";
import { markPublisherSeen, silentSince } from "../publishing/publisher-seen.ts";
import { ledgerIndex } from "../snapshot/ledger-index.ts";
import { listPublications } from "./list-publications.ts";
import { plannedChanges } from "./planned-changes.ts";

const HOUR = 3_600_000;

await onEachDatabase("planning", ["vaasa", "kouvola"], (cms) => {
  const { snapshot, news, put } = vaasa(cms);
  const person = () => cms().editors.vaasa as never;
  const schedule = (id: string, effectiveFrom: string, effectiveUntil?: string) =>
    publish({
      payload: cms().payload,
      user: cms().editors.vaasa,
      collection: "articles",
      id,
      locale: "fi",
      effectiveFrom,
      effectiveUntil,
    });
  const planned = async (who = person()) =>
    plannedChanges(await ledgerIndex(cms().payload), who, { from: Date.now(), until: Date.now() + 100 * HOUR });
  const titleAt = async (id: string, at: number) =>
    (await snapshot("vaasa", at)).documents.find((document) => document.id === id)?.editions.fi;

  it("moves what is scheduled in one row, and refuses the past", async () => {
    const id = await news("siirrettävä", "fi");
    const [hour, day] = [Date.now() + HOUR, Date.now() + 24 * HOUR];
    const { key } = await schedule(id, new Date(hour).toISOString());
    // What is moved is what was scheduled, not what the draft has become.
    await saveDraft(cms().payload, "articles", id, "fi", { title: "myöhempi luonnos" });
    const path = `/articles/${id}/reschedule/${encodeURIComponent(key)}`;
    const past = await cms().rest("POST", path, { as: cms().editors.vaasa, body: { effectiveFrom: inMs(-1000) } });
    expect([past.status, past.body]).toMatchObject([400, { errors: [{ data: { code: "moveIntoPast" } }] }]);
    const body = { effectiveFrom: new Date(day).toISOString() };
    expect((await cms().rest("POST", path, { as: cms().editors.kouvola, body })).status).toBeGreaterThanOrEqual(403);
    expect((await cms().rest("POST", path, { body })).status).toBe(403);
    expect((await cms().rest("POST", path, { as: cms().editors.vaasa, body })).status).toBe(200);
    expect(await titleAt(id, hour)).toBeUndefined();
    expect(await titleAt(id, day)).toMatchObject({ title: "siirrettävä fi", changedAt: body.effectiveFrom });
    expect((await cms().rest("POST", path, { as: cms().editors.vaasa, body })).status).toBe(409);
  });

  it("moves the beginning of a notice in its form as well", async () => {
    const { payload, editors } = cms();
    const [hour, day] = [inMs(HOUR), inMs(24 * HOUR)];
    const texts = { fi: { title: "Toimipiste suljettu" } };
    const shared = { ownerRegion: "vaasa", severity: "info", startsAt: hour, endsAt: inMs(48 * HOUR) };
    const id = await createDraft(payload, "notices", shared, texts);
    const { key } = await put(id, "fi", "notices");
    const moved = await reschedule({
      payload,
      user: editors.vaasa,
      collection: "notices",
      id,
      key,
      effectiveFrom: day,
    });
    expect(moved.effectiveFrom).toBe(Date.parse(day));
    expect((await readDraftIn(payload, "notices", id, "fi")).startsAt).toBe(day);
  });

  it("moves the end of what is live", async () => {
    const id = await news("jatkettava", "fi");
    const [hour, day] = [Date.now() + HOUR, Date.now() + 24 * HOUR];
    const { key } = await schedule(id, inMs(0), new Date(hour).toISOString());
    const at = { payload: cms().payload, user: cms().editors.vaasa, collection: "articles", id, key };
    const before = await titleAt(id, Date.now());
    await reschedule({ ...at, effectiveUntil: new Date(day).toISOString() });
    expect(await titleAt(id, hour)).toMatchObject({ title: "jatkettava fi", changedAt: before?.changedAt });
    expect(await titleAt(id, day)).toBeUndefined();
  });

  it("lists what goes out and comes down, warns of clashes, and shows nobody another region's", async () => {
    const id = await news("kalenterissa", "fi");
    await schedule(id, inMs(HOUR), inMs(3 * HOUR));
    await schedule(id, inMs(HOUR + 60_000));
    const own = (await planned()).filter((change) => change.id === id);
    expect(own.map(({ what, clashes }) => [what, clashes])).toEqual([
      ["publish", true],
      ["publish", true],
    ]);
    await withdraw({
      payload: cms().payload,
      user: cms().editors.vaasa,
      collection: "articles",
      id,
      locale: "fi",
      effectiveFrom: inMs(5 * HOUR),
    });
    expect((await planned()).filter((change) => change.id === id).at(-1)).toMatchObject({ what: "withdraw" });
    expect(await planned(cms().editors.kouvola as never)).toEqual([]);
  });

  it("lists what became of publications, and says when the publisher was last heard of", async () => {
    const id = await news("kuitattava", "fi");
    const now = Date.now();
    markPublisherSeen(cms().payload, now - 60_000);
    await put(id, "fi");
    expect(await silentSince(cms().payload, now)).toBe(now - 60_000);
    // Another process knows it too, and this one after a restart.
    const { payload: other } = await openPayload(cms().database);
    await expect.poll(() => silentSince(other, now)).toBe(now - 60_000);
    await other.destroy();
    const list = async (who = person()) =>
      (await listPublications(cms().payload, who, { region: "vaasa", state: undefined, page: 1 })).publications;
    const newest = (await list())[0];
    expect(newest).toMatchObject({ id, locale: "fi", state: "waiting", savedBy: "editor.vaasa@example.fi" });
    expect(newest?.publisherSeenAt).toBe(new Date(now - 60_000).toISOString());
    expect(await list(cms().editors.kouvola as never)).toEqual([]);
    // It asks again: it is building.
    await cms().rest("GET", "/snapshots/vaasa", { as: TOKEN });
    expect((await list())[0]).toMatchObject({ id, state: "building" });
    expect((await list())[0]).not.toHaveProperty("publisherSeenAt");
  });

  it("finds every publication of a state, however many others came after it", async () => {
    const { payload, rest } = cms();
    const report = async (region: string, more: object) => {
      const { hash } = await snapshot(region);
      const at = new Date(Date.now() + 2000).toISOString();
      const common = { region, release: null, renderer: "1", snapshotHash: hash, at, decidedAt: at, seconds: 1 };
      const body = { ...common, state: "live", keys: [], held: [], reasons: [], ...more };
      const answer = await rest("POST", "/receipts", { as: TOKEN, body });
      expect([answer.status, answer.body]).toEqual([204, ""]);
    };
    const held = await news("pidätetty", "fi");
    const { key } = await put(held, "fi");
    const later = await schedule(await news("ajastettu", "fi"), inMs(HOUR));
    const many = await Promise.all(Array.from({ length: 30 }, (_, number) => news(`uutinen ${number}`, "fi")));
    for (const id of many) await put(id, "fi");
    await report("vaasa", { held: [{ key, reasons: [{ code: "broken-link" }] }] });
    const find = async (state: "held" | "scheduled" | "refused" | "live" | "waiting") =>
      (await listPublications(payload, person(), { region: "vaasa", state, page: 1 })).publications;
    expect((await find("held")).map(({ id }) => id)).toEqual([held]);
    expect((await find("scheduled")).map(({ id }) => id)).toContain(later.docId);
    expect(await find("live")).toHaveLength(25);
    expect(await find("refused")).toEqual([]);
    expect((await find("waiting")).map(({ id }) => id)).not.toContain(many[0]);
  });

  it("tells what a withdrawal would touch, to those who may see the draft", async () => {
    const target = await news("linkin kohde", "fi");
    await put(target, "fi");
    const linking = await createDraft(
      cms().payload,
      "articles",
      { ownerRegion: "vaasa", related: [target] },
      { fi: newsIn("fi", "linkittävä") },
    );
    await put(linking, "fi");
    const path = `/articles/${target}/consequences?locale=fi`;
    const answer = await cms().rest("GET", path, { as: cms().editors.vaasa });
    expect(answer.body).toMatchObject({
      regions: ["vaasa"],
      addresses: [{ locale: "fi", region: "vaasa", slug: "linkin-kohde-fi" }],
      linkedFrom: [{ collection: "articles", id: linking, locale: "fi", ownerRegion: "vaasa" }],
    });
    expect((await cms().rest("GET", path)).status).toBe(403);
    expect((await cms().rest("GET", path, { as: cms().editors.kouvola })).status).toBe(404);
  });
});
