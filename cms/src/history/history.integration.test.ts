import { expect, it } from "vitest";
import { type Cms, createDraft, newsIn, pathIn, readDraftIn, saveDraft } from "../editions/test/cms.ts";
import { onEachDatabase } from "../editions/test/on-each-database.ts";
import { richText } from "../editions/test/rich-text.ts";
import { vaasa } from "../editions/test/vaasa.ts";
import { compare } from "./compare.ts";
import { restore } from "./restore.ts";
import { parseSource, type Source } from "./sources.ts";
import { type Entry, timeLine } from "./time-line.ts";

await onEachDatabase("history", ["vaasa"], (cms: () => Cms) => {
  const { news, put, snapshot } = vaasa(cms);
  const editor = () => ({ payload: cms().payload, user: cms().editors.vaasa });
  const entriesOf = (id: string): Promise<Entry[]> => timeLine(editor(), { collection: "articles", id });
  const sourceOf = (entry: Entry | undefined): Source => parseSource(entry?.source ?? "") as Source;
  const write = (id: string, locale: "fi" | "sv", data: Record<string, unknown>) =>
    saveDraft(cms().payload, "articles", id, locale, data);

  it("shows editions beside drafts of each language, and compares any two by their words", async () => {
    const id = await news("aikajana", "fi", "sv");
    await put(id, "fi");
    await write(id, "fi", { lead: "Toinen ingressi", body: richText("Teksti aikajana fi", "Uusi kappale") });
    await put(id, "fi");
    await write(id, "sv", { lead: "Andra ingressen" });

    const entries = await entriesOf(id);
    const finnish = entries.filter(({ locale }) => locale === "fi");
    expect(finnish.filter(({ kind }) => kind === "published").map(({ state }) => state)).toEqual(["live", "past"]);
    expect(finnish.filter(({ state }) => state === "current")).toHaveLength(1);
    expect(finnish[0]?.by ?? finnish[1]?.by).toBe("editor.vaasa@example.fi");
    expect(entries.filter(({ locale, kind }) => locale === "sv" && kind === "draft").length).toBeGreaterThan(1);
    expect(entries.some(({ locale }) => locale === "en")).toBe(false);

    const [newer, older] = finnish.filter(({ kind }) => kind === "published");
    const found = await compare(editor(), { collection: "articles", id }, sourceOf(older), sourceOf(newer));
    expect(found.map(({ label }) => label)).toEqual(["Ingressi", "Teksti"]);
    expect(found[1]?.parts.filter(({ kind }) => kind !== "same").map(({ kind, text }) => [kind, text.trim()])).toEqual([
      ["added", "Uusi kappale"],
    ]);
    // An edition and the draft it came from say the same.
    const current = finnish.find(({ state }) => state === "current");
    expect(await compare(editor(), { collection: "articles", id }, sourceOf(newer), sourceOf(current))).toEqual([]);
  });

  it.each([
    [true, "its version is kept"],
    [false, "its version is not kept"],
  ])("makes a draft of an old edition in its language alone (%s: %s)", async (kept) => {
    const word = `palautettava ${kept ? 1 : 2}`;
    const id = await news(word, "fi", "sv");
    await write(id, "fi", { datePublished: "2026-03-01T12:00:00.000Z", imageCaption: "Silta" });
    await put(id, "fi");
    await put(id, "sv");
    await write(id, "fi", { title: "Muutettu", imageCaption: null, datePublished: "2026-04-01T12:00:00.000Z" });
    await write(id, "sv", { title: "Ändrad" });
    await put(id, "fi");
    const before = await snapshot();
    const old = (await entriesOf(id)).find(({ locale, state }) => locale === "fi" && state === "past");
    if (!kept)
      await cms().payload.db.deleteVersions({
        collection: "articles",
        where: { and: [{ parent: { equals: id } }, { latest: { not_equals: true } }] },
      });

    const { doc, left } = await restore(editor(), { collection: "articles", id }, sourceOf(old));

    expect(doc).toMatchObject({ title: `${word} fi`, imageCaption: "Silta" });
    // The date is shared by all languages: it is said that it stayed.
    expect(doc.datePublished).toBe("2026-04-01T12:00:00.000Z");
    expect(left).toEqual(["Päiväys"]);
    expect((await readDraftIn(cms().payload, "articles", id, "sv")).title).toBe("Ändrad");
    expect((await snapshot()).hash).toBe(before.hash);
    const again = await restore(editor(), { collection: "articles", id }, sourceOf(old), { shared: true });
    expect(again.left).toEqual([]);
    expect(String(again.doc.datePublished).slice(0, 10)).toBe("2026-03-01");
  });

  it("gives rows their words of then and takes none away that came later", async () => {
    const { payload } = cms();
    const target = { collection: "service-paths", id: "" };
    target.id = await createDraft(payload, "service-paths", { ownerRegion: "vaasa" }, { fi: pathIn("fi", ["Ensin"]) });
    const [first] = await timeLine(editor(), target);
    const [step] = (await readDraftIn(payload, "service-paths", target.id, "fi")).steps as Record<string, unknown>[];
    const steps = [{ ...step, title: "Sitten" }, { title: "Toinen" }];
    await saveDraft(payload, "service-paths", target.id, "fi", { steps });
    const { doc } = await restore(editor(), target, sourceOf(first));
    expect((doc.steps as { title: string }[]).map(({ title }) => title)).toEqual(["Ensin", "Toinen"]);
  });

  it("keeps what one person wrote when another goes on by autosave", async () => {
    const { rest, editors, admin } = cms();
    const id = await news("automaattinen", "fi");
    const type = async (as: typeof admin, lead: string) => {
      const path = `/articles/${id}?draft=true&autosave=true&locale=fi`;
      expect((await rest("PATCH", path, { as, body: { lead } })).status).toBe(200);
    };
    await type(editors.vaasa, "Ensimmäisen");
    await type(editors.vaasa, "Ensimmäisen sanat");
    await type(admin, "Toisen sanat");
    const drafts = (await entriesOf(id)).filter(({ kind }) => kind === "draft");
    expect(drafts.slice(0, 2).map(({ state, by }) => [state, by])).toEqual([
      ["current", "admin@example.fi"],
      ["saved", "editor.vaasa@example.fi"],
    ]);
    const [now, then] = drafts;
    const found = await compare(editor(), { collection: "articles", id }, sourceOf(then), sourceOf(now));
    expect(found.map(({ label }) => label)).toEqual(["Ingressi"]);
  });

  it("is for those who may see and write the document", async () => {
    const id = await news("oikeudet", "fi");
    await put(id, "fi");
    const other = await cms().rest("POST", "/articles", {
      as: cms().editors.vaasa,
      body: { ...newsIn("fi", "toinen"), ownerRegion: "vaasa" },
    });
    const otherId = (other.body as { doc: { id: string } }).doc.id;
    const source = (await entriesOf(id)).find(({ kind }) => kind === "published")?.source;
    const post = (as: Parameters<Cms["rest"]>[2], target = id) =>
      cms().rest("POST", `/articles/${target}/draft-from`, { ...as, body: { source } });
    expect((await post({})).status).toBe(403);
    expect((await post({ as: cms().editors.porvoo })).status).toBe(404);
    // National editors read every region's drafts and write their own.
    expect((await post({ as: cms().national })).status).toBe(403);
    expect((await post({ as: cms().editors.vaasa })).status).toBe(200);
    expect((await post({ as: cms().editors.vaasa }, otherId)).status).toBe(404);
    const porvoo = { payload: cms().payload, user: cms().editors.porvoo };
    await expect(timeLine(porvoo, { collection: "articles", id })).rejects.toMatchObject({ status: 404 });
  });
});
