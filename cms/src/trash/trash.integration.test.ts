import { expect, it } from "vitest";
import { createDraft, newsIn, readDraftIn } from "../editions/test/cms.ts";
import { onEachDatabase } from "../editions/test/on-each-database.ts";
import { vaasa } from "../editions/test/vaasa.ts";
import { DAYS_IN_TRASH, purgeTrash } from "./purge-trash.ts";

const DAY = 86_400_000;

await onEachDatabase("trash", ["vaasa", "kouvola"], (cms) => {
  const { snapshot, news, put } = vaasa(cms);
  const trash = (id: string, at = Date.now()) =>
    cms().rest("PATCH", `/articles/${id}`, {
      as: cms().editors.vaasa,
      body: { deletedAt: new Date(at).toISOString() },
    });
  const isThere = async (id: string) =>
    (await cms().payload.count({ collection: "articles", where: { id: { equals: id } }, trash: true })).totalDocs === 1;

  it("keeps what was trashed for thirty days, then deletes it for good; its address answers for ever", async () => {
    const [old, young] = [await news("vanha roska", "fi"), await news("uusi roska", "fi")];
    await put(old, "fi");
    const now = Date.now();
    expect((await trash(old, now - DAYS_IN_TRASH * DAY - 1000)).status).toBe(200);
    expect((await trash(young, now - DAYS_IN_TRASH * DAY + 60_000)).status).toBe(200);
    // Two processes at once: it is deleted once, and neither fails.
    const purged = (await Promise.all([purgeTrash(cms().payload, now), purgeTrash(cms().payload, now)])).flat();
    expect([...new Set(purged)]).toEqual([`articles:${old}`]);
    expect([await isThere(old), await isThere(young)]).toEqual([false, true]);
    const { docs } = await cms().payload.db.findVersions({
      collection: "articles",
      where: { parent: { equals: old } },
      pagination: false,
    });
    expect(docs).toEqual([]);
    expect((await snapshot()).head.former).toContainEqual(
      expect.objectContaining({
        path: "/fi/ajankohtaista/vanha-roska-fi/",
        became: expect.objectContaining({ type: "gone" }),
      }),
    );
  });

  it("says who trashed it, and brings back the draft and nothing live", async () => {
    const id = await news("palautettava", "fi", "sv");
    await put(id, "fi");
    await trash(id);
    const inTrash = await cms().payload.findByID({ collection: "articles", id, trash: true, overrideAccess: true });
    expect(inTrash.trashedBy).toBe("editor.vaasa@example.fi");
    const restored = await cms().rest("PATCH", `/articles/${id}?trash=true`, {
      as: cms().editors.vaasa,
      body: { deletedAt: null },
    });
    expect(restored.status).toBe(200);
    expect(await readDraftIn(cms().payload, "articles", id, "sv")).toMatchObject({ title: "palautettava sv" });
    expect((await snapshot()).documents.some((document) => document.id === id)).toBe(false);
    const again = await cms().payload.findByID({ collection: "articles", id, draft: true, overrideAccess: true });
    expect(again.trashedBy ?? null).toBeNull();
  });

  it("lets nobody trash or delete what another region owns", async () => {
    const id = await createDraft(cms().payload, "articles", { ownerRegion: "kouvola" }, { fi: newsIn("fi", "muiden") });
    expect((await trash(id)).status).toBeGreaterThanOrEqual(403);
    const deleted = await cms().rest("DELETE", `/articles/${id}?trash=true`, { as: cms().editors.vaasa });
    expect(deleted.status).toBeGreaterThanOrEqual(403);
    expect(await isThere(id)).toBe(true);
  });
});
