import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { parseSnapshot } from "@aluesivut/content";
import { expect, it } from "vitest";
import { LedgerIndex } from "../snapshot/ledger-index.ts";
import { bundleState, cancel, cancelBundle, history, moveBundle, publishBundle } from "./index.ts";
import { createDraft, newsIn, saveDraft, TOKEN } from "./test/cms.ts";
import { onEachDatabase } from "./test/on-each-database.ts";
import { inMs, vaasa } from "./test/vaasa.ts";

type Item = { id: string; languages: string[]; collection?: string };

await onEachDatabase("bundle", ["vaasa", "porvoo", "kouvola"], (cms) => {
  const { snapshot, news, put, live } = vaasa(cms);
  const bundle = async (name: string, items: Item[], action = "publish", ownerRegion = "vaasa"): Promise<string> => {
    const made = await cms().payload.create({
      collection: "bundles",
      data: {
        name,
        action,
        ownerRegion,
        items: items.map(({ id, languages, collection = "articles" }) => ({
          document: { relationTo: collection, value: id },
          ...Object.fromEntries(languages.map((language) => [language, true])),
        })),
      } as never,
      overrideAccess: true,
    });
    return String(made.id);
  };
  const asVaasa = () => ({ payload: cms().payload, user: cms().editors.vaasa });
  const shownAt = async (id: string, at: number): Promise<string[]> =>
    Object.keys((await snapshot("vaasa", at)).documents.find((document) => document.id === id)?.editions ?? {}).sort();

  it("publishes everything in it at one moment, and changes the snapshot once", async () => {
    const [one, other] = [await news("nippu yksi", "fi", "sv"), await news("nippu kaksi", "fi", "sv")];
    const id = await bundle("Kaksi uutista", [
      { id: one, languages: ["fi", "sv"] },
      { id: other, languages: ["fi", "sv"] },
    ]);
    const hashes = new Set([(await snapshot()).hash]);
    const watching = setInterval(() => void snapshot().then(({ hash }) => hashes.add(hash)), 1);
    await publishBundle({ ...asVaasa(), id });
    clearInterval(watching);
    expect((await live(one, "sv"))?.title).toBe("nippu yksi sv");
    expect((await live(other, "fi"))?.title).toBe("nippu kaksi fi");
    hashes.add((await snapshot()).hash);
    expect(hashes.size).toBe(2);
    const index = new LedgerIndex(cms().payload);
    await index.follow();
    expect(bundleState(index, id, Date.now()).state).toBe("done");
    await expect(publishBundle({ ...asVaasa(), id })).rejects.toMatchObject({ status: 409 });
    await expect(
      cms().payload.update({ collection: "bundles", id, data: { name: "Toinen" }, overrideAccess: true }),
    ).rejects.toMatchObject({ status: 409 });
  });

  it("names all that refuses it, by item and field, and appends nothing", async () => {
    const [good, bad] = [await news("kelpaa", "fi", "sv"), await news("ei kelpaa", "fi", "sv")];
    await saveDraft(cms().payload, "articles", bad, "sv", { title: "" });
    const foreign = await createDraft(
      cms().payload,
      "articles",
      { ownerRegion: "kouvola" },
      { fi: newsIn("fi", "kouvolan oma") },
    );
    const gone = await news("poistettu", "fi");
    const id = await bundle("Virheellinen", [
      { id: good, languages: ["fi", "sv"] },
      { id: bad, languages: ["fi", "sv"] },
      { id: foreign, languages: ["fi"] },
      { id: gone, languages: ["fi"] },
    ]);
    await cms().payload.delete({ collection: "articles", id: gone, overrideAccess: true });
    const before = await cms().payload.count({ collection: "editions", overrideAccess: true });
    const answer = await cms().rest("POST", `/bundles/${id}/publish`, { as: cms().editors.vaasa, body: {} });
    expect(answer.status).toBe(400);
    const { errors } = answer.body as { errors: [{ data: { items: { path: string; reasons: object[] }[] } }] };
    expect(errors[0].data.items.map(({ path }) => path)).toEqual(["items.1.sv", "items.2.fi", "items.3.fi"]);
    expect(errors[0].data.items[0]?.reasons).toContainEqual(expect.objectContaining({ field: "title" }));
    expect((await cms().payload.count({ collection: "editions", overrideAccess: true })).totalDocs).toBe(
      before.totalDocs,
    );
    expect(await shownAt(good, Date.now())).toEqual([]);
  });

  it("refuses two of its documents at one address", async () => {
    const [one, other] = [await news("sama paikka", "fi"), await news("sama paikka", "fi")];
    const id = await bundle("Sama osoite", [
      { id: one, languages: ["fi"] },
      { id: other, languages: ["fi"] },
    ]);
    await expect(publishBundle({ ...asVaasa(), id })).rejects.toMatchObject({
      status: 400,
      data: { items: [{ path: "items.0.fi" }, { path: "items.1.fi" }] },
    });
  });

  it("is moved and cancelled whole, while it is still to come", async () => {
    const [one, other] = [await news("siirto yksi", "fi"), await news("siirto kaksi", "fi")];
    const id = await bundle("Siirtyvä", [
      { id: one, languages: ["fi"] },
      { id: other, languages: ["fi"] },
    ]);
    const [hour, day] = [Date.now() + 3_600_000, Date.now() + 86_400_000];
    const first = await publishBundle({ ...asVaasa(), id, effectiveFrom: new Date(hour).toISOString() });
    expect(Date.parse((await snapshot()).nextChangeAt ?? "")).toBeLessThanOrEqual(hour);
    expect(await shownAt(other, hour)).toEqual(["fi"]);
    const rows = await history({ payload: cms().payload }, { collection: "articles", id: one });
    const key = rows.find(({ locale }) => locale === "fi")?.key as string;
    await expect(cancel({ ...asVaasa(), collection: "articles", id: one, key })).rejects.toMatchObject({
      data: { code: "partOfBundle" },
    });
    await expect(moveBundle({ ...asVaasa(), id, effectiveFrom: inMs(-1000) })).rejects.toMatchObject({
      data: { code: "moveIntoPast" },
    });
    await moveBundle({ ...asVaasa(), id, effectiveFrom: new Date(day).toISOString() });
    expect([await shownAt(one, hour), await shownAt(other, hour)]).toEqual([[], []]);
    expect([await shownAt(one, day), await shownAt(other, day)]).toEqual([["fi"], ["fi"]]);
    await cancelBundle({ ...asVaasa(), id });
    expect([await shownAt(one, day), await shownAt(other, day)]).toEqual([[], []]);
    const states = (await history({ payload: cms().payload }, { collection: "articles", id: one })).filter(
      ({ locale }) => locale === "fi",
    );
    expect(states.map(({ state }) => state)).toEqual(["cancelled", "cancelled"]);
    // What was cancelled can be mended and scheduled anew.
    expect((await publishBundle({ ...asVaasa(), id })).sequence).toBeGreaterThan(first.sequence);
    expect(await shownAt(one, Date.now())).toEqual(["fi"]);
  });

  it("takes down together, and the past stays answerable", async () => {
    const [one, other] = [await news("alas yksi", "fi", "sv"), await news("alas kaksi", "fi")];
    await put(one, "fi");
    await put(one, "sv");
    await put(other, "fi");
    const then = Date.now();
    await new Promise((resolve) => setTimeout(resolve, 5));
    const items = [
      { id: one, languages: ["fi"] },
      { id: other, languages: ["fi"] },
    ];
    const id = await bundle("Alas", items, "withdraw");
    await publishBundle({ ...asVaasa(), id });
    const now = Date.now();
    expect([await shownAt(one, now), await shownAt(other, now)]).toEqual([["sv"], []]);
    expect([await shownAt(one, then), await shownAt(other, then)]).toEqual([["fi", "sv"], ["fi"]]);
    expect((await snapshot()).head.former).toContainEqual(
      expect.objectContaining({ path: "/fi/ajankohtaista/alas-kaksi-fi/", became: expect.anything() }),
    );
  });

  it("is held whole when the publisher must hold one of its editions", async () => {
    const [one, other] = [await news("pidätys yksi", "fi"), await news("pidätys kaksi", "fi")];
    await put(other, "fi");
    await saveDraft(cms().payload, "articles", other, "fi", { title: "pidätys kaksi, uusi" });
    const id = await bundle("Pidätettävä", [
      { id: one, languages: ["fi"] },
      { id: other, languages: ["fi"] },
    ]);
    await publishBundle({ ...asVaasa(), id });
    const rows = await history({ payload: cms().payload }, { collection: "articles", id: one });
    const key = rows.find(({ locale }) => locale === "fi")?.key as string;
    const answer = await cms().rest("GET", `/snapshots/vaasa?hold=${encodeURIComponent(key)}`, { as: TOKEN });
    const held = parseSnapshot(answer.body);
    expect(held.documents.some((document) => document.id === one)).toBe(false);
    expect(held.documents.find((document) => document.id === other)?.editions.fi).toMatchObject({
      title: "pidätys kaksi fi",
    });
  });

  it("leaves nothing live when the process is killed between its rows, and can be tried again", async () => {
    const [one, other] = [await news("kaatuu yksi", "fi", "sv"), await news("kaatuu kaksi", "fi")];
    const id = await bundle("Kaatuva", [
      { id: one, languages: ["fi", "sv"] },
      { id: other, languages: ["fi"] },
    ]);
    const db = cms().payload.db as unknown as { url?: string; clientConfig?: { url: string } };
    const before = (await snapshot()).hash;
    // Two places and three editions, then the bundle's own row: killed just before that one.
    const died = spawnSync(
      process.execPath,
      [join(import.meta.dirname, "test/die-in-bundle.ts"), db.clientConfig?.url ?? db.url ?? "", id, "5"],
      { encoding: "utf8", env: process.env },
    );
    expect([died.signal, died.stderr]).toEqual(["SIGKILL", expect.any(String)]);
    expect((await snapshot()).hash).toBe(before);
    const listed = await history({ payload: cms().payload }, { collection: "articles", id: one });
    expect(listed.filter(({ locale }) => !locale.startsWith("@"))).toEqual([]);
    await publishBundle({ ...asVaasa(), id });
    expect([await shownAt(one, Date.now()), await shownAt(other, Date.now())]).toEqual([["fi", "sv"], ["fi"]]);
    // The leases of the dead process expire one after the other.
  }, 120_000);

  it("lets nobody in whose regions it does not concern", async () => {
    const id = await bundle("Oma", [{ id: await news("oma nippu", "fi"), languages: ["fi"] }]);
    for (const [as, status] of [
      [undefined, 403],
      [cms().editors.kouvola, 404],
    ] as const)
      for (const operation of ["publish", "cancel", "reschedule"])
        expect(
          (await cms().rest("POST", `/bundles/${id}/${operation}`, { ...(as ? { as } : {}), body: {} })).status,
        ).toBe(status);
    expect((await cms().rest("GET", `/bundles/${id}/state`)).status).toBe(403);
    expect((await cms().rest("GET", `/bundles/${id}/state`, { as: cms().editors.kouvola })).status).toBe(404);
    expect((await cms().rest("GET", `/bundles/${id}/state`, { as: cms().editors.vaasa })).status).toBe(200);
  });
});
