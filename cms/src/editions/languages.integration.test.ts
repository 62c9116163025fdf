import { expect, it, vi } from "vitest";
import { ledgerIndex } from "../snapshot/ledger-index.ts";
import { publish } from "./index.ts";
import { createDraft, newsIn, pathIn, readDraftIn, saveDraft } from "./test/cms.ts";
import { onEachDatabase } from "./test/on-each-database.ts";
import { inMs, vaasa } from "./test/vaasa.ts";

await onEachDatabase("languages", ["vaasa", "porvoo", "kouvola"], (cms) => {
  const { snapshot, live, news, put, takeOff } = vaasa(cms);

  it("publishes Finnish while the Swedish draft is half done, and the live Swedish stays", async () => {
    const id = await news("puoliksi", "fi", "sv");
    await put(id, "fi");
    await put(id, "sv");
    const before = await live(id, "sv");
    await saveDraft(cms().payload, "articles", id, "sv", { title: "Halvfärdig rubrik" });
    await saveDraft(cms().payload, "articles", id, "fi", { title: "Uusi otsikko" });
    await put(id, "fi");
    expect((await live(id, "fi"))?.title).toBe("Uusi otsikko");
    expect(await live(id, "sv")).toEqual(before);
    expect((await readDraftIn(cms().payload, "articles", id, "sv")).title).toBe("Halvfärdig rubrik");
  });

  it("keeps the live Swedish when old versions are pruned", async () => {
    const id = await news("karsittu", "fi", "sv");
    await put(id, "sv");
    for (let number = 0; number < 60; number++)
      await saveDraft(cms().payload, "articles", id, "fi", { lead: `Ingressi ${number}` });
    await put(id, "fi");
    expect((await live(id, "sv"))?.title).toBe("karsittu sv");
  });

  it("withdraws Swedish: Finnish stays live and the Swedish draft is there", async () => {
    const id = await news("pois", "fi", "sv");
    await put(id, "fi");
    await put(id, "sv");
    await takeOff(id, "sv");
    expect(await live(id, "sv")).toBeUndefined();
    expect((await live(id, "fi"))?.title).toBe("pois fi");
    expect((await readDraftIn(cms().payload, "articles", id, "sv")).title).toBe("pois sv");
  });

  it("does not touch the live Swedish when a row is added in front in Finnish", async () => {
    const id = await createDraft(
      cms().payload,
      "service-paths",
      { ownerRegion: "vaasa" },
      {
        fi: pathIn("fi", ["Aloitus", "Jatko"]),
      },
    );
    const stored = await readDraftIn(cms().payload, "service-paths", id, "sv");
    const rows = stored.steps as { id: string }[];
    const titles = ["Start", "Fortsättning"];
    await saveDraft(cms().payload, "service-paths", id, "sv", {
      title: "Stig",
      steps: rows.map((row, number) => ({ ...row, title: titles[number] })),
    });
    await put(id, "fi", "service-paths");
    await put(id, "sv", "service-paths");
    const before = (await live(id, "sv")) as unknown as { steps: { title: string }[] };
    expect(before.steps.map(({ title }) => title)).toEqual(titles);

    const finnish = (await readDraftIn(cms().payload, "service-paths", id, "fi")).steps as {
      id: string;
      title: string;
    }[];
    await saveDraft(cms().payload, "service-paths", id, "fi", { steps: [{ title: "Uusi alku" }, ...finnish] });
    await put(id, "fi", "service-paths");
    expect(await live(id, "sv")).toEqual(before);
    // Nor when Swedish is published again: the row has no Swedish text yet and is left out.
    await put(id, "sv", "service-paths");
    const after = (await live(id, "sv")) as unknown as { steps: { title: string }[] };
    expect(after.steps.map(({ title }) => title)).toEqual(titles);
  });

  it("changes nothing live when an old version is restored", async () => {
    const id = await news("palautus", "fi", "sv");
    const { docs } = await cms().payload.findVersions({
      collection: "articles",
      where: { parent: { equals: id } },
      sort: "createdAt",
      limit: 1,
    });
    await put(id, "fi");
    await put(id, "sv");
    await saveDraft(cms().payload, "articles", id, "fi", { title: "Myöhempi" });
    await put(id, "fi");
    const before = await snapshot("vaasa");
    await cms().payload.restoreVersion({ collection: "articles", id: String(docs[0]?.id), overrideAccess: true });
    expect((await readDraftIn(cms().payload, "articles", id, "fi")).title).toBe("palautus fi");
    expect((await snapshot("vaasa")).hash).toBe(before.hash);
  });

  it("refuses native publishing, one by one and in bulk", async () => {
    const id = await news("kerralla", "fi", "sv");
    const one = await cms().rest("PATCH", `/articles/${id}`, {
      as: cms().editors.vaasa,
      body: { _status: "published" },
    });
    const many = await cms().rest("PATCH", `/articles?where[id][equals]=${id}`, {
      as: cms().editors.vaasa,
      body: { _status: "published" },
    });
    const locale = await cms().rest("PATCH", `/articles/${id}?publishSpecificLocale=fi`, {
      as: cms().editors.vaasa,
      body: {},
    });
    expect([one.status, many.status, locale.status]).toEqual([403, 403, 403]);
    expect(await live(id, "fi")).toBeUndefined();
  });

  it("takes everything off when trashed, and restoring from trash publishes nothing", async () => {
    const id = await news("roskiin", "fi", "sv");
    await put(id, "fi");
    await publish({
      payload: cms().payload,
      user: cms().editors.vaasa,
      collection: "articles",
      id,
      locale: "sv",
      effectiveFrom: inMs(60_000),
    });
    await cms().rest("PATCH", `/articles/${id}`, {
      as: cms().editors.vaasa,
      body: { deletedAt: new Date().toISOString() },
    });
    expect(await live(id, "fi")).toBeUndefined();
    const index = await ledgerIndex(cms().payload);
    expect(index.series(id, "sv")).toEqual([]);
    const back = await cms().rest("PATCH", `/articles/${id}?trash=true`, {
      as: cms().editors.vaasa,
      body: { deletedAt: null },
    });
    expect(back.status).toBe(200);
    expect(await live(id, "fi")).toBeUndefined();
    expect((await readDraftIn(cms().payload, "articles", id, "sv")).title).toBe("roskiin sv");
  });

  it("takes everything off when deleted for good", async () => {
    const id = await news("poistettu", "fi");
    await put(id, "fi");
    await cms().payload.delete({ collection: "articles", id, overrideAccess: true });
    const { documents, head } = await snapshot("vaasa");
    expect(documents.some((document) => document.id === id)).toBe(false);
    expect(head.former.find(({ path }) => path === "/fi/ajankohtaista/poistettu-fi/")?.became).toMatchObject({
      type: "gone",
      reason: "withdrawn",
      title: "poistettu fi",
    });
  });

  it("finds what is missing and behind in Swedish", async () => {
    const neither = await news("ei missään", "fi", "sv");
    const finnishOnly = await news("vain suomeksi", "fi", "sv");
    const both = await news("molemmat", "fi", "sv");
    await put(finnishOnly, "fi");
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() - 2 * 3_600_000 });
    try {
      await put(both, "sv");
    } finally {
      vi.useRealTimers();
    }
    await put(both, "fi");
    const find = async (field: string, condition: object = { in: ["sv"] }) =>
      (
        await cms().payload.find({
          collection: "articles",
          draft: true,
          pagination: false,
          where: { and: [{ id: { in: [neither, finnishOnly, both] } }, { [field]: condition }] },
        })
      ).docs.map((doc) => doc.id);
    expect(await find("missingIn")).toEqual([finnishOnly]);
    expect(await find("behindIn")).toEqual([both]);
    for (const condition of [{ in: ["sv"] }, { equals: "sv" }]) expect(await find("liveIn", condition)).toEqual([both]);
    // The databases do not agree on these, so neither is asked.
    for (const condition of [{ not_in: ["sv"] }, { not_equals: "sv" }, { exists: false }])
      await expect(find("liveIn", condition)).rejects.toMatchObject({ status: 400, data: { code: "languageFilter" } });
    const forged = await cms().rest("PATCH", `/articles/${neither}?draft=true&locale=fi`, {
      as: cms().editors.vaasa,
      body: { liveIn: ["fi"] },
    });
    expect(forged.status).toBe(200);
    expect(await find("liveIn")).toEqual([both]);
  });

  it("refuses a draft that lacks what the contract requires, naming the field", async () => {
    const id = await news("puutteellinen", "fi");
    await saveDraft(cms().payload, "articles", id, "sv", { lead: "Bara en ingress" });
    await expect(put(id, "sv")).rejects.toMatchObject({
      status: 400,
      data: { errors: expect.arrayContaining([expect.objectContaining({ path: "title" })]) },
    });
    expect(await live(id, "sv")).toBeUndefined();
  });

  it("refuses a page at a reserved address", async () => {
    const id = await createDraft(
      cms().payload,
      "pages",
      { ownerRegion: "vaasa" },
      { fi: { title: "Haku", slug: "haku", body: newsIn("fi", "x").body } },
    );
    await expect(put(id, "fi", "pages")).rejects.toMatchObject({ status: 400 });
  });
});
