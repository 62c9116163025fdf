import { expect, it } from "vitest";
import { type Cms, createDraft, newsIn, pathIn, readDraftIn, saveDraft } from "../editions/test/cms.ts";
import { onEachDatabase } from "../editions/test/on-each-database.ts";
import { richText } from "../editions/test/rich-text.ts";
import { inMs, vaasa } from "../editions/test/vaasa.ts";
import type { BulkResult } from "./bulk.ts";
import { chooseDeskRegion } from "./desk-region.ts";
import { readOverview } from "./overview.ts";
import { noticesInForce } from "./publication-state.ts";
import { translationSource } from "./translation-source.ts";

await onEachDatabase("desk", ["vaasa", "porvoo", "kouvola"], (cms: () => Cms) => {
  const { live, news, put } = vaasa(cms);
  const cellsOf = async (id: string) => {
    const { documents } = await readOverview(cms().payload, cms().editors.vaasa, "vaasa");
    return documents.find((document) => document.id === id)?.languages;
  };
  const patch = (id: string, locale: string, data: object) =>
    cms().rest("PATCH", `/articles/${id}?draft=true&locale=${locale}`, { as: cms().editors.vaasa, body: data });

  it("tells of each language how it stands, and whose draft it is", async () => {
    const id = await news("tila", "fi");
    await put(id, "fi");
    expect(await cellsOf(id)).toMatchObject({
      fi: { state: "live" },
      sv: { state: "missing" },
      en: { state: "missing" },
    });
    await patch(id, "sv", { title: "Status" });
    expect(await cellsOf(id)).toMatchObject({ fi: { state: "live" }, sv: { state: "draft" } });
    await patch(id, "fi", { title: "Uusi tila" });
    expect(await cellsOf(id)).toMatchObject({ fi: { state: "newer" } });
    const draft = await readDraftIn(cms().payload, "articles", id, "fi");
    expect(draft.changedBy).toBe("editor.vaasa@example.fi");
    expect(draft.savedIn).toMatchObject({ fi: { by: cms().editors.vaasa.id }, sv: { by: cms().editors.vaasa.id } });
  });

  it("lets nobody say who saved", async () => {
    const id = await news("kuka", "fi");
    await patch(id, "fi", { title: "Kuka muutti", changedBy: "Joku muu", savedIn: { sv: { at: inMs(0), by: "x" } } });
    const draft = await readDraftIn(cms().payload, "articles", id, "fi");
    expect(draft.changedBy).toBe("editor.vaasa@example.fi");
    expect(draft.savedIn).not.toHaveProperty("sv.by", "x");
  });

  it("gives each their own desks: another region's is never shown", async () => {
    const { payload, editors, admin, national } = cms();
    const choose = (person: unknown, asked?: string) => chooseDeskRegion(payload, person as never, asked);
    expect(await choose(editors.vaasa, "porvoo")).toEqual({ region: "vaasa", regions: ["vaasa"] });
    expect((await choose(admin, "porvoo")).region).toBe("porvoo");
    expect((await choose(national)).region).toBe("national");
    const id = await createDraft(payload, "articles", { ownerRegion: "porvoo" }, { fi: newsIn("fi", "toisen") });
    const { documents } = await readOverview(payload, editors.vaasa, "porvoo");
    expect(documents.map((document) => document.id)).not.toContain(id);
  });

  it("remembers the desk a person sat at", async () => {
    const { payload, admin } = cms();
    const kept = await cms().rest("POST", "/payload-preferences/desk-region", {
      as: admin,
      body: { value: "kouvola" },
    });
    expect(kept.status).toBe(200);
    expect((await chooseDeskRegion(payload, admin as never, undefined)).region).toBe("kouvola");
  });

  it("lists the notices in force where readers see them", async () => {
    const { payload, editors } = cms();
    const notice = { title: "Puhelimet nurin", body: richText("Soita huomenna."), severity: "warning" };
    const id = await createDraft(payload, "notices", { ownerRegion: "vaasa", startsAt: inMs(-1000) }, { fi: notice });
    const done = await cms().rest("POST", `/notices/${id}/publish/fi`, { as: editors.vaasa });
    expect(done.status, JSON.stringify(done.body)).toBe(200);
    expect(await noticesInForce(payload, "vaasa")).toMatchObject([{ id, title: "Puhelimet nurin" }]);
    expect(await noticesInForce(payload, "porvoo")).toEqual([]);
  });

  it("shows beside each field what the source says, and marks what changed since the target was published", async () => {
    const { payload, editors } = cms();
    const shared = { ownerRegion: "vaasa" };
    const id = await createDraft(payload, "service-paths", shared, {
      fi: pathIn("fi", ["Ilmoittaudu", "Tapaa <i>meidät</i>"]),
    });
    const at = { collection: "service-paths", id };
    const caller = { payload, user: editors.vaasa };
    const source = (which?: string) => translationSource(caller, at, { from: "fi", to: "sv", which });
    const fresh = await source("live");
    expect(fresh).toMatchObject({ which: "draft", hasLive: false, targetPublishedAt: undefined, changed: 0 });
    expect(fresh.texts.get("steps.0.youDo")?.html).toContain("Ilmoittaudu");
    // Plain text is no markup.
    expect(fresh.texts.get("steps.1.title")?.html).toBe("<p>Tapaa &lt;i&gt;meidät&lt;/i&gt;</p>");

    const draft = await readDraftIn(payload, "service-paths", id, "sv");
    const steps = (draft.steps as { id: string }[]).map((step, number) => ({
      ...step,
      title: `Steg ${number}`,
      youDo: richText("Gör."),
    }));
    await saveDraft(payload, "service-paths", id, "sv", { title: "Stig", lead: "Stig.", steps });
    for (const locale of ["fi", "sv"]) {
      const done = await cms().rest("POST", `/service-paths/${id}/publish/${locale}`, { as: editors.vaasa });
      expect(done.status, JSON.stringify(done.body)).toBe(200);
    }
    expect(await source()).toMatchObject({ which: "live", changed: 0 });

    const own = (await readDraftIn(payload, "service-paths", id, "fi")).steps as { id: string }[];
    // A new first step moves the others: they are told apart by their ids.
    const moved = [{ title: "Uusi askel", youDo: richText("Aloita.") }, ...own];
    await saveDraft(payload, "service-paths", id, "fi", { steps: moved, lead: "Uusi ingressi." });
    expect((await source("live")).changed).toBe(0);
    const after = await source("draft");
    expect(after.texts.get("lead")).toEqual({ html: "<p>Uusi ingressi.</p>", before: "<p>Polku.</p>" });
    expect(after.texts.get("steps.0.title")).toEqual({ html: "<p>Uusi askel</p>", before: "" });
    expect(after.texts.get("steps.1.title")?.before).toBeUndefined();

    await expect(
      translationSource({ payload, user: editors.porvoo }, at, { from: "fi", to: "sv", which: "draft" }),
    ).rejects.toThrow();
  });

  const bulk = async (body: object, as = cms().editors.vaasa) => {
    const answer = await cms().rest("POST", "/desk/bulk", { as, body: { collection: "articles", ...body } });
    return { status: answer.status, results: (answer.body as { results?: BulkResult[] }).results ?? [] };
  };

  it("publishes a selection in one language, answered one by one; the other languages stay", async () => {
    const whole = await news("valinta", "fi", "sv");
    const half = await createDraft(
      cms().payload,
      "articles",
      { ownerRegion: "vaasa" },
      { fi: { title: "Ilman tekstiä" } },
    );
    const only = await news("vainsuomi", "fi");
    await put(whole, "sv");
    const before = await live(whole, "sv");
    const { status, results } = await bulk({ action: "publish", locale: "fi", ids: [whole, half] });
    expect(status).toBe(200);
    expect(results).toMatchObject([
      { id: whole, outcome: "done", locales: ["fi"], reasons: [] },
      { id: half, outcome: "refused", reasons: [{ locale: "fi" }] },
    ]);
    expect(await live(whole, "sv")).toEqual(before);
    expect((await bulk({ action: "publish", locale: "sv", ids: [only] })).results).toMatchObject([
      { outcome: "refused" },
    ]);
    expect(await live(only, "sv")).toBeUndefined();
  });

  it("publishes complete languages and withdraws one", async () => {
    const id = await news("kaikki", "fi", "sv");
    await saveDraft(cms().payload, "articles", id, "en", { title: "Half done" });
    const { results } = await bulk({ action: "publish-complete", ids: [id] });
    expect(results[0]?.locales).toEqual(["fi", "sv"]);
    expect(results[0]?.reasons).toMatchObject([{ locale: "en" }]);
    expect(await live(id, "en")).toBeUndefined();
    expect((await bulk({ action: "withdraw", locale: "sv", ids: [id] })).results).toMatchObject([{ outcome: "done" }]);
    expect(await live(id, "sv")).toBeUndefined();
    expect(await live(id, "fi")).toBeDefined();
    expect((await bulk({ action: "withdraw", locale: "sv", ids: [id] })).results).toMatchObject([
      { outcome: "refused" },
    ]);
  });

  it("sets the review date in every text's document and throws away, both without touching other texts", async () => {
    const id = await news("siivous", "fi", "sv");
    await put(id, "fi");
    expect((await bulk({ action: "review-by", day: "2027-01-31", ids: [id] })).results).toMatchObject([
      { outcome: "done" },
    ]);
    const draft = await readDraftIn(cms().payload, "articles", id, "all");
    expect(String(draft.reviewBy)).toContain("2027-01-31");
    expect(draft.title).toMatchObject({ fi: "siivous fi", sv: "siivous sv" });
    expect((await bulk({ action: "trash", ids: [id] })).results).toMatchObject([{ outcome: "done" }]);
    expect(await live(id, "fi")).toBeUndefined();
  });

  it("does to a selection only what the person may do to each, and nothing for the signed out", async () => {
    const id = await news("suojattu", "fi");
    for (const action of [
      { action: "publish", locale: "fi" },
      { action: "publish-complete" },
      { action: "review-by", day: "2027-01-31" },
      { action: "trash" },
    ]) {
      const { status, results } = await bulk({ ...action, ids: [id] }, cms().editors.porvoo);
      expect(status).toBe(200);
      expect(results, JSON.stringify(action)).toMatchObject([{ id, outcome: "refused" }]);
      // The national editor reads every region's drafts but publishes none of them.
      expect((await bulk({ ...action, ids: [id] }, cms().national)).results).toMatchObject([{ outcome: "refused" }]);
    }
    expect(await live(id, "fi")).toBeUndefined();
    expect(
      (await cms().rest("POST", "/desk/bulk", { body: { collection: "articles", action: "trash", ids: [id] } })).status,
    ).toBe(403);
    expect((await bulk({ action: "erase", ids: [id] })).status).toBe(400);
    expect((await bulk({ action: "trash", collection: "users", ids: [id] })).status).toBe(400);
    const draft = await readDraftIn(cms().payload, "articles", id, "fi");
    expect([draft.deletedAt ?? null, draft.reviewBy ?? null]).toEqual([null, null]);
  });

  it("keeps a saved filter to oneself or to one's region", async () => {
    const { editors, admin } = cms();
    const preset = (title: string, constraint: string) => ({
      title,
      isShared: constraint !== "onlyMe",
      relatedCollection: "articles",
      where: { or: [{ and: [{ missingIn: { in: ["sv"] } }] }] },
      access: Object.fromEntries(
        ["read", "update", "delete"].map((operation) => [
          operation,
          { constraint, regions: constraint === "regions" ? ["vaasa"] : [] },
        ]),
      ),
    });
    const make = (as: Cms["admin"], body: object) => cms().rest("POST", "/payload-query-presets", { as, body });
    const seen = async (as?: Cms["admin"]) => {
      const { body } = await cms().rest("GET", "/payload-query-presets", as ? { as } : {});
      return ((body as { docs?: { title: string }[] }).docs ?? []).map(({ title }) => title).sort();
    };
    const own = await make(editors.vaasa, preset("Oma", "onlyMe"));
    expect(own.status, JSON.stringify(own.body)).toBe(201);
    expect((await make(editors.vaasa, preset("Vaasan", "regions"))).status).toBe(201);
    expect((await make(editors.vaasa, preset("Kaikkien", "everyone"))).status).toBe(400);
    expect((await make(admin, preset("Yhteinen", "everyone"))).status).toBe(201);
    expect(await seen(editors.vaasa)).toEqual(["Oma", "Vaasan", "Yhteinen"]);
    expect(await seen(editors.porvoo)).toEqual(["Yhteinen"]);
    expect(await seen()).toEqual([]);
  });
});
