import { expect, it } from "vitest";
import type { Changes } from "./changes.ts";
import { createDraft, readDraftIn, saveDraft } from "./test/cms.ts";
import { onEachDatabase } from "./test/on-each-database.ts";
import { richText } from "./test/rich-text.ts";
import { inMs, vaasa } from "./test/vaasa.ts";

await onEachDatabase("changes", ["vaasa", "porvoo", "kouvola"], (cms) => {
  const { live, news, put } = vaasa(cms);
  const ask = async (id: string, collection = "articles") => {
    const answer = await cms().rest("GET", `/${collection}/${id}/changes`, { as: cms().editors.vaasa });
    expect(answer.status).toBe(200);
    return answer.body as Changes;
  };
  const inLanguage = async (id: string, locale: string, collection?: string) => {
    const found = (await ask(id, collection)).languages.find((one) => one.locale === locale);
    if (!found) throw new Error(`Cannot test ${locale}: it is not among the changes`);
    return found;
  };
  const event = (locale: "fi" | "sv") => ({
    title: `Tapahtuma ${locale} ${crypto.randomUUID().slice(0, 8)}`,
    lead: "Ingressi.",
    body: richText("Teksti."),
  });

  it("tells what a publish would change, and where a shared value differs, too", async () => {
    const dates = { startDate: "2027-01-10T08:00:00.000Z", endDate: "2027-01-10T10:00:00.000Z", status: "scheduled" };
    const id = await createDraft(
      cms().payload,
      "events",
      { ownerRegion: "vaasa", ...dates },
      { fi: event("fi"), sv: event("sv") },
    );
    expect(await inLanguage(id, "fi", "events")).toMatchObject({ state: "draft", complete: true, changed: [] });
    expect(await inLanguage(id, "en", "events")).toMatchObject({ state: "none", complete: false });
    await put(id, "fi", "events");
    await put(id, "sv", "events");
    expect(await inLanguage(id, "fi", "events")).toMatchObject({ state: "live", changed: [] });
    const { updatedAt } = await readDraftIn(cms().payload, "events", id, "fi");

    await saveDraft(cms().payload, "events", id, "fi", {
      lead: "Uusi ingressi.",
      startDate: "2027-01-10T09:00:00.000Z",
    });
    expect((await inLanguage(id, "fi", "events")).changed).toEqual([
      expect.objectContaining({ path: "lead", shared: false, alsoIn: [] }),
      { path: "startDate", label: { fi: "Alkaa", sv: "Börjar", en: "Starts" }, shared: true, alsoIn: ["sv"] },
    ]);
    expect((await inLanguage(id, "sv", "events")).changed).toEqual([
      expect.objectContaining({ path: "startDate", shared: true, alsoIn: ["fi"] }),
    ]);
    await put(id, "sv", "events");
    expect((await inLanguage(id, "fi", "events")).changed).toEqual([
      expect.objectContaining({ path: "lead" }),
      expect.objectContaining({ path: "startDate", shared: true, alsoIn: [] }),
    ]);
    // Asking wrote nothing.
    const after = await readDraftIn(cms().payload, "events", id, "fi");
    expect(Date.parse(String(after.updatedAt))).toBeGreaterThan(Date.parse(String(updatedAt)));
    await ask(id, "events");
    expect((await readDraftIn(cms().payload, "events", id, "fi")).updatedAt).toEqual(after.updatedAt);
  });

  it("names states: scheduled, withdrawn, what is missing; and a region's settings", async () => {
    const id = await news("tilat", "fi");
    await saveDraft(cms().payload, "articles", id, "sv", { title: "Bara en rubrik" });
    const sv = await inLanguage(id, "sv");
    expect(sv).toMatchObject({ state: "draft", complete: false });
    expect(sv.faults).toContainEqual(
      expect.objectContaining({ path: "body", label: expect.objectContaining({ sv: "Text" }) }),
    );
    const as = cms().editors.vaasa;
    await cms().rest("POST", `/articles/${id}/publish/fi`, { as, body: { effectiveFrom: inMs(60_000) } });
    expect(await inLanguage(id, "fi")).toMatchObject({ state: "scheduled", scheduled: [{ kind: "published" }] });
    await put(id, "fi");
    await cms().rest("POST", `/articles/${id}/withdraw/fi`, { as, body: {} });
    expect(await inLanguage(id, "fi")).toMatchObject({ state: "withdrawn", ended: { kind: "withdrawn" } });

    expect((await ask("vaasa", "regions")).languages).toEqual([
      expect.objectContaining({ locale: "all", state: "live", complete: true, changed: [] }),
    ]);
  });

  it("publishes all complete languages from one moment and says why others were not", async () => {
    const id = await news("kaikki", "fi", "sv");
    await saveDraft(cms().payload, "articles", id, "en", { title: "Half done" });
    const as = cms().editors.vaasa;
    const answer = await cms().rest("POST", `/articles/${id}/publish-complete`, { as, body: {} });
    expect(answer.status).toBe(200);
    const { published, refused, unchanged } = answer.body as {
      published: { locale: string; edition: { effectiveFrom: string } }[];
      refused: { locale: string; faults: { path: string; label: string }[] }[];
      unchanged: string[];
    };
    expect(published.map(({ locale }) => locale)).toEqual(["fi", "sv"]);
    expect(new Set(published.map(({ edition }) => edition.effectiveFrom)).size).toBe(1);
    expect(unchanged).toEqual([]);
    expect(refused.map(({ locale }) => locale)).toEqual(["en"]);
    expect(refused[0]?.faults.map(({ path }) => path)).toContain("body");
    expect((await readDraftIn(cms().payload, "articles", id, "fi")).liveIn).toEqual(["fi", "sv"]);

    // What says nothing new is left alone.
    await saveDraft(cms().payload, "articles", id, "sv", { lead: "Ny ingress" });
    const before = await live(id, "fi");
    const again = await cms().rest("POST", `/articles/${id}/publish-complete`, { as, body: {} });
    expect(again.body).toMatchObject({ published: [{ locale: "sv" }], unchanged: ["fi"] });
    expect(await live(id, "fi")).toEqual(before);

    const all = await cms().rest("POST", `/articles/${id}/withdraw/all`, { as, body: {} });
    expect(all.body).toMatchObject({ editions: [{ locale: "fi" }, { locale: "sv" }] });
    expect([await live(id, "fi"), await live(id, "sv")]).toEqual([undefined, undefined]);
    expect((await cms().rest("POST", `/articles/${id}/withdraw/all`, { as, body: {} })).status).toBe(409);
  });

  it("publishes nothing when nothing is complete, and keeps what the form held", async () => {
    const id = await createDraft(
      cms().payload,
      "articles",
      { ownerRegion: "vaasa" },
      { fi: { title: "Vain otsikko" } },
    );
    const form = new FormData();
    form.set("_payload", JSON.stringify({ title: "Pidempi otsikko" }));
    const answer = await cms().rest("POST", `/articles/${id}/publish-complete?locale=fi`, {
      as: cms().editors.vaasa,
      body: form,
    });
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({ errors: [{ data: { code: "nothingComplete" } }] });
    expect((await readDraftIn(cms().payload, "articles", id, "fi")).title).toBe("Pidempi otsikko");
  });

  it("is for those who may: another region, the signed out and the national level", async () => {
    const id = await news("oikeudet", "fi");
    const { editors, national } = cms();
    const statuses = async (method: string, path: string) => {
      const all: number[] = [];
      for (const as of [undefined, editors.porvoo, national])
        all.push(
          (
            await cms().rest(method, `/articles/${id}/${path}`, {
              ...(as ? { as } : {}),
              ...(method === "POST" ? { body: {} } : {}),
            })
          ).status,
        );
      return all;
    };
    const [out, other, nationalLevel] = await statuses("GET", "changes");
    expect([out, nationalLevel]).toEqual([403, 200]);
    expect([403, 404]).toContain(other);
    for (const path of ["publish-complete", "withdraw/all"])
      for (const status of await statuses("POST", path)) expect([403, 404]).toContain(status);
    expect(await live(id, "fi")).toBeUndefined();
  });
});
