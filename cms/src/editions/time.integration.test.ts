import { parseSnapshot } from "@aluesivut/content";
import { snapshotHash } from "@aluesivut/content/hash";
import { expect, it } from "vitest";
import { cancel, publish, redact } from "./index.ts";
import { createDraft, readDraftIn, saveDraft } from "./test/cms.ts";
import { onEachDatabase } from "./test/on-each-database.ts";
import { inMs, vaasa } from "./test/vaasa.ts";

await onEachDatabase("time", ["vaasa", "porvoo", "kouvola"], (cms) => {
  const { snapshot, news, put, takeOff } = vaasa(cms);

  it("takes a scheduled edition into effect by itself, and a scheduled withdrawal of one language", async () => {
    const id = await news("ajastettu", "fi", "sv");
    await put(id, "sv");
    const soon = Date.now() + 3_600_000;
    await publish({
      payload: cms().payload,
      user: cms().editors.vaasa,
      collection: "articles",
      id,
      locale: "fi",
      effectiveFrom: new Date(soon).toISOString(),
    });
    await takeOff(id, "sv", { effectiveFrom: new Date(soon + 1000).toISOString() });
    const now = await snapshot("vaasa");
    expect(Date.parse(now.nextChangeAt ?? "")).toBeLessThanOrEqual(soon);
    const localesAt = async (at: number) =>
      Object.keys((await snapshot("vaasa", at)).documents.find((document) => document.id === id)?.editions ?? {});
    expect(await localesAt(soon - 1)).toEqual(["sv"]);
    expect(await localesAt(soon)).toEqual(["fi", "sv"]);
    expect(await localesAt(soon + 1000)).toEqual(["fi"]);
  });

  it("cancels what is scheduled, once and only before its time", async () => {
    const id = await news("peruttu", "fi");
    const at = { payload: cms().payload, user: cms().editors.vaasa, collection: "articles", id };
    const row = await publish({ ...at, locale: "fi", effectiveFrom: inMs(3_600_000) });
    await cancel({ ...at, key: row.key });
    const later = await snapshot("vaasa", Date.now() + 7_200_000);
    expect(later.documents.some((document) => document.id === id)).toBe(false);
    await expect(cancel({ ...at, key: row.key })).rejects.toMatchObject({ status: 409 });
    const liveNow = await put(id, "fi");
    await expect(cancel({ ...at, key: liveNow.key })).rejects.toMatchObject({ status: 409 });
  });

  it("lets an edition expire without bringing back the one before it", async () => {
    const id = await news("vanheneva", "fi");
    await put(id, "fi");
    const until = Date.now() + 3_600_000;
    await publish({
      payload: cms().payload,
      user: cms().editors.vaasa,
      collection: "articles",
      id,
      locale: "fi",
      effectiveUntil: new Date(until).toISOString(),
    });
    const before = await snapshot("vaasa", until - 1);
    const after = await snapshot("vaasa", until);
    expect(before.documents.some((document) => document.id === id)).toBe(true);
    expect(after.documents.some((document) => document.id === id)).toBe(false);
    expect(after.head.former.find(({ path }) => path === "/fi/ajankohtaista/vanheneva-fi/")?.became).toMatchObject({
      type: "gone",
      reason: "expired",
    });
  });

  it("refuses a past moment and an end before the start, and a draft that changed meanwhile", async () => {
    const id = await news("aikavirhe", "fi");
    const at = { payload: cms().payload, user: cms().editors.vaasa, collection: "articles", id, locale: "fi" as const };
    await expect(publish({ ...at, effectiveFrom: "2020-01-01T00:00:00Z" })).rejects.toMatchObject({ status: 400 });
    await expect(publish({ ...at, effectiveFrom: "eilen" })).rejects.toMatchObject({ status: 400 });
    await expect(publish({ ...at, effectiveUntil: inMs(-1000) })).rejects.toMatchObject({ status: 400 });
    await expect(publish({ ...at, expectedUpdatedAt: "2020-01-01T00:00:00Z" })).rejects.toMatchObject({
      status: 409,
    });
    const { updatedAt } = await readDraftIn(cms().payload, "articles", id, "fi");
    await publish({ ...at, expectedUpdatedAt: String(updatedAt) });
    // Publishing is no change of the draft: the next publish from the same form goes through.
    await publish({ ...at, expectedUpdatedAt: String(updatedAt) });
  });

  it("closes the registration of an event at its deadline", async () => {
    const [deadline, startDate, endDate] = [inMs(3_600_000), inMs(7_200_000), inMs(10_800_000)] as const;
    const place = { name: "Ohjaamo" };
    const event = { ownerRegion: "vaasa", startDate, endDate, place, registration: { deadline } };
    const id = await createDraft(cms().payload, "events", event, { fi: { title: "Messut", slug: "messut" } });
    await put(id, "fi", "events");
    const at = async (moment: number) =>
      (await snapshot("vaasa", moment)).documents.find((document) => document.id === id);
    expect(await at(Date.parse(deadline) - 1)).not.toHaveProperty("registrationClosed");
    expect(await at(Date.parse(deadline))).toMatchObject({ phase: "upcoming", registrationClosed: true });
    expect(Date.parse((await snapshot("vaasa")).nextChangeAt ?? "")).toBeLessThanOrEqual(Date.parse(deadline));
  });

  it("answers the past as it was", async () => {
    const id = await news("ennen", "fi");
    await put(id, "fi");
    const then = Date.now();
    await new Promise((resolve) => setTimeout(resolve, 5));
    await saveDraft(cms().payload, "articles", id, "fi", { title: "Nyt" });
    await put(id, "fi");
    const past = await snapshot("vaasa", then);
    expect(past.documents.find((document) => document.id === id)?.editions.fi).toMatchObject({ title: "ennen fi" });
  });

  it("takes an old edition's content out for good, by an administrator, and not while it is live", async () => {
    const id = await news("henkilö", "fi");
    const first = await put(id, "fi");
    const at = { payload: cms().payload, collection: "articles", id, key: first.key };
    await expect(redact({ ...at, user: cms().editors.vaasa })).rejects.toMatchObject({ status: 403 });
    await expect(redact({ ...at, user: cms().admin })).rejects.toMatchObject({ status: 409 });
    await put(id, "fi");
    await redact({ ...at, user: cms().admin });
    const past = await snapshot("vaasa", first.effectiveFrom);
    expect(past.documents.some((document) => document.id === id)).toBe(false);
  });

  it("knows a snapshot's hash without reading its contents", async () => {
    const whole = await snapshot("vaasa");
    expect(whole.documents.length).toBeGreaterThan(5);
    expect(parseSnapshot(JSON.parse(JSON.stringify(whole)))).toEqual(whole);
    expect(snapshotHash(whole)).toBe(whole.hash);
  });
});
