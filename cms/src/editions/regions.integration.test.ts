import { expect, it } from "vitest";
import { RegionNotPublishedError } from "../snapshot/region-state.ts";
import { cancel, publish, withdraw } from "./index.ts";
import { saveDraft } from "./test/cms.ts";
import { onEachDatabase } from "./test/on-each-database.ts";
import { inMs, vaasa } from "./test/vaasa.ts";

const HOUR = 3_600_000;

/* A region's settings go live in all its languages together. */
await onEachDatabase("regions", ["vaasa", "porvoo"], (cms) => {
  const { snapshot, news, put } = vaasa(cms);
  const vaasaRegion = (user = cms().editors.vaasa) => ({
    ...{ payload: cms().payload, user, collection: "regions", id: "vaasa" },
    locale: "all" as const,
  });
  const rename = (title: string) => saveDraft(cms().payload, "regions", "vaasa", "fi", { title });
  const titleAt = async (at?: number) => (await snapshot("vaasa", at)).head.region.title.fi;

  it("are live as they were published, and change at the moment they are scheduled for", async () => {
    await rename("Uusi Vaasa");
    expect(await titleAt()).toBe("Vaasa");
    const { key } = await publish({ ...vaasaRegion(), effectiveFrom: inMs(HOUR) });
    await rename("Vielä uudempi");
    expect([await titleAt(), await titleAt(Date.now() + 2 * HOUR)]).toEqual(["Vaasa", "Uusi Vaasa"]);
    await cancel({ ...vaasaRegion(), key });
    expect(await titleAt(Date.now() + 2 * HOUR)).toBe("Vaasa");
    await publish(vaasaRegion());
    expect(await titleAt()).toBe("Vielä uudempi");
  });

  it("tell their history, also over HTTP, and nobody else publishes them", async () => {
    const { rest, editors } = cms();
    const { body } = await rest("GET", "/regions/vaasa/editions", { as: editors.vaasa });
    const { editions } = body as { editions: { locale: string; kind: string; state: string }[] };
    expect(editions.filter(({ state }) => state === "live")).toMatchObject([{ locale: "all", kind: "published" }]);
    expect(editions.map(({ state }) => state)).toEqual(expect.arrayContaining(["cancelled", "past"]));
    for (const operation of ["publish/all", "withdraw/all"])
      for (const as of [undefined, editors.porvoo, cms().writer, cms().national])
        expect((await rest("POST", `/regions/vaasa/${operation}`, { ...(as ? { as } : {}), body: {} })).status).toBe(
          403,
        );
  });

  it("take the site with them when they are withdrawn, and bring it back", async () => {
    const id = await news("sivustolla", "fi");
    await put(id, "fi");
    await withdraw({ ...vaasaRegion(), effectiveFrom: inMs(HOUR) });
    expect((await snapshot()).documents.map((document) => document.id)).toContain(id);
    await expect(snapshot("vaasa", Date.now() + 2 * HOUR)).rejects.toThrow(RegionNotPublishedError);
    expect((await snapshot("porvoo", Date.now() + 2 * HOUR)).head.regions.map(({ slug }) => slug)).not.toContain(
      "vaasa",
    );
    await withdraw(vaasaRegion());
    await expect(snapshot()).rejects.toThrow(RegionNotPublishedError);
    await publish(vaasaRegion());
    expect((await snapshot()).documents.map((document) => document.id)).toContain(id);
  });
});
