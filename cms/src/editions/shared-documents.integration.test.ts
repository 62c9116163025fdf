import type { Locale, LocalNote } from "@aluesivut/content";
import type { TypedUser } from "payload";
import { expect, it } from "vitest";
import { ledgerIndex } from "../snapshot/ledger-index.ts";
import { regionState } from "../snapshot/region-state.ts";
import { publish, type SharedHere, setLocalNote, share, sharing, type Use, unshare, withdraw } from "./index.ts";
import { createDraft, newsIn } from "./test/cms.ts";
import { onEachDatabase } from "./test/on-each-database.ts";
import { inMs, vaasa } from "./test/vaasa.ts";

await onEachDatabase("shared documents", ["vaasa", "porvoo", "kouvola"], (cms) => {
  const { snapshot, news, put } = vaasa(cms);
  const target = (id: string, user: TypedUser) => ({ payload: cms().payload, user, collection: "articles", id });
  /** An article of Vaasa that Porvoo shows. */
  const shared = async (word: string, ...locales: Locale[]): Promise<string> => {
    const id = await news(word, ...locales);
    for (const locale of locales) await put(id, locale);
    await share({ ...target(id, cms().editors.vaasa), region: "porvoo" });
    await share({ ...target(id, cms().editors.porvoo), region: "porvoo" });
    return id;
  };
  const noteIn = async (region: string, id: string, at?: number): Promise<LocalNote | undefined> =>
    (await snapshot(region, at)).documents.find((document) => document.id === id)?.localNote;
  const note = (id: string, words: unknown, as: TypedUser | null = cms().editors.porvoo, region = "porvoo") =>
    cms().rest("POST", `/articles/${id}/note/${region}`, { ...(as ? { as } : {}), body: { localNote: words } });
  const here = async (as: TypedUser, id: string) =>
    ((await cms().rest("GET", "/shared-here", { as })).body as { documents: SharedHere[] }).documents.find(
      (one) => one.id === id,
    );

  it("carry the receiving region's note there alone, in the languages they are live in, now and in the past", async () => {
    const id = await shared("huomautettu", "fi", "sv");
    const { hash } = await snapshot("porvoo");
    const before = Date.now();
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect((await note(id, { fi: " Täällä maanantaisin. ", sv: "Här på måndagar.", en: "Mondays." })).status).toBe(200);
    expect(await noteIn("porvoo", id)).toEqual({ fi: "Täällä maanantaisin.", sv: "Här på måndagar." });
    expect(await noteIn("vaasa", id)).toBeUndefined();
    expect((await snapshot("porvoo")).hash).not.toBe(hash);
    expect(await noteIn("porvoo", id, before)).toBeUndefined();
    const noted = Date.now();
    await new Promise((resolve) => setTimeout(resolve, 5));
    // The owner's next edition leaves it as it is.
    await put(id, "fi");
    expect(await noteIn("porvoo", id)).toMatchObject({ fi: "Täällä maanantaisin." });
    expect((await note(id, { fi: "", sv: "" })).status).toBe(200);
    expect(await noteIn("porvoo", id)).toBeUndefined();
    expect(await noteIn("porvoo", id, noted)).toMatchObject({ fi: "Täällä maanantaisin." });
    // Another process reads the same out of the ledger.
    const { LedgerIndex } = await import("../snapshot/ledger-index.ts");
    const other = new LedgerIndex(cms().payload);
    await other.follow();
    expect(
      regionState(other, "porvoo", noted, { sitesUrl: "http://localhost/" }).documents.get(id)?.localNote?.sv,
    ).toBe("Här på måndagar.");
    await unshare({ ...target(id, cms().editors.porvoo), region: "porvoo" });
    expect((await note(id, { fi: "x" })).status).toBe(409);
  });

  it("are noted on by editors of the region that shows them, and nobody else", async () => {
    const id = await shared("kenen huomautus", "fi");
    for (const [person, region] of [
      [cms().editors.vaasa, "porvoo"],
      [cms().editors.kouvola, "porvoo"],
      [cms().national, "porvoo"],
      [cms().editors.porvoo, "vaasa"],
      [null, "porvoo"],
    ] as const)
      expect((await note(id, { fi: "x" }, person, region)).status, `${person?.email} in ${region}`).toBe(403);
    expect((await note(id, { fi: "x" }, cms().editors.vaasa, "vaasa")).status).toBe(409);
    const long = await note(id, { fi: "x".repeat(1001) });
    expect(long).toMatchObject({ status: 400, body: { errors: [{ data: { errors: [{ path: "fi" }] } }] } });
    expect(JSON.stringify(long.body)).toContain("Enintään 1000 merkkiä");
    expect(await noteIn("porvoo", id)).toBeUndefined();
    // What they show they may neither change nor delete.
    for (const [method, path, body] of [
      ["PATCH", `/articles/${id}?draft=true`, { title: "kaapattu" }],
      ["POST", `/articles/${id}/publish/fi`, {}],
      ["POST", `/articles/${id}/withdraw/fi`, {}],
      ["DELETE", `/articles/${id}`, undefined],
    ] as const)
      expect([403, 404]).toContain(
        (await cms().rest(method, path, { as: cms().editors.porvoo, ...(body ? { body } : {}) })).status,
      );
  });

  it("tell from whom they are, since when and who accepted them", async () => {
    const id = await shared("alkuperä", "fi");
    await setLocalNote({ ...target(id, cms().editors.porvoo), region: "porvoo", note: { fi: "Huomaa." } });
    const [porvoo] = await sharing({ payload: cms().payload }, target(id, cms().editors.vaasa));
    expect(porvoo).toMatchObject({
      region: "porvoo",
      state: "shown",
      byName: "editor.porvoo@example.fi",
      note: { fi: "Huomaa." },
    });
    const index = await ledgerIndex(cms().payload);
    expect(porvoo?.since).toBe(new Date(index.series(id, "@porvoo")[0]?.effectiveFrom ?? 0).toISOString());
    expect(await here(cms().editors.porvoo, id)).toMatchObject({
      ownerRegion: "vaasa",
      region: "porvoo",
      shown: true,
      acceptedBy: "editor.porvoo@example.fi",
      locales: ["fi"],
      note: { fi: "Huomaa." },
      endings: [],
    });
    expect(await here(cms().editors.kouvola, id)).toBeUndefined();
    expect((await cms().rest("GET", "/shared-here")).status).toBe(403);
  });

  it("say beforehand that their owner takes them away, and afterwards that it did", async () => {
    const id = await shared("poistuva", "fi", "sv");
    const leaving = inMs(86_400_000);
    const by = target(id, cms().editors.vaasa);
    await withdraw({ ...by, locale: "fi", effectiveFrom: leaving, note: "Hanke päättyy." });
    await withdraw({ ...by, locale: "sv" });
    expect((await here(cms().editors.porvoo, id))?.endings).toEqual([
      { locale: "fi", at: leaving, reason: "withdrawn", note: "Hanke päättyy." },
      { locale: "sv", at: expect.any(String), reason: "withdrawn", note: null },
    ]);
    await publish({ ...by, locale: "sv", effectiveUntil: leaving });
    expect((await here(cms().editors.porvoo, id))?.endings[1]).toMatchObject({ locale: "sv", reason: "expired" });
    await unshare({ ...by, region: "porvoo" });
    expect(await here(cms().editors.porvoo, id)).toMatchObject({ shown: false, endings: [{ reason: "unshared" }] });
    // Taken back, it can be offered and accepted anew; what its own editors hide is no news to them.
    await share({ ...by, region: "porvoo" });
    await share({ ...target(id, cms().editors.porvoo), region: "porvoo" });
    expect(await here(cms().editors.porvoo, id)).toMatchObject({ shown: true });
    await unshare({ ...target(id, cms().editors.porvoo), region: "porvoo" });
    expect(await here(cms().editors.porvoo, id)).toBeUndefined();
  });

  it("show where they are used, in drafts that one may read and live anywhere", async () => {
    const contact = await createDraft(
      cms().payload,
      "contacts",
      { ownerRegion: "vaasa", email: "a@example.fi" },
      { fi: { title: "Neuvonta" } },
    );
    const topic = await cms().payload.create({
      collection: "topics",
      locale: "fi",
      data: { name: `Aihe ${crypto.randomUUID().slice(0, 6)}` } as never,
      overrideAccess: true,
    });
    const both = { contacts: [contact], topics: [topic.id] };
    const live = await createDraft(
      cms().payload,
      "articles",
      { ownerRegion: "porvoo" },
      {
        fi: { ...newsIn("fi", "porvoon"), ...both },
      },
    );
    await publish({ ...target(live, cms().editors.porvoo), locale: "fi" });
    const linking = { root: { ...(newsIn("fi", "x").body as { root: object }).root, children: [link(contact)] } };
    const own = await createDraft(
      cms().payload,
      "articles",
      { ownerRegion: "vaasa" },
      {
        fi: { ...newsIn("fi", "oma"), body: linking },
      },
    );
    const uses = async (path: string, as: TypedUser) => (await cms().rest("GET", `/used-in/${path}`, { as })).body;
    expect(await uses(`contacts/${contact}`, cms().editors.vaasa)).toEqual({
      uses: [
        expect.objectContaining({ id: own, title: "oma fi", fields: ["Teksti"], inDraft: true, live: null }),
        expect.objectContaining({ id: live, inDraft: false, live: { locales: ["fi"], regions: ["porvoo"] } }),
      ],
    });
    expect(((await uses(`topics/${topic.id}`, cms().editors.porvoo)) as { uses: Use[] }).uses).toMatchObject([
      { id: live, fields: ["Aiheet"], inDraft: true, live: { regions: ["porvoo"] } },
    ]);
    for (const as of [cms().editors.porvoo, undefined])
      expect([403, 404]).toContain((await cms().rest("GET", `/used-in/contacts/${contact}`, as ? { as } : {})).status);
  });
});

const link = (id: string) => ({
  type: "paragraph",
  version: 1,
  children: [
    {
      type: "link",
      version: 3,
      fields: { linkType: "internal", doc: { relationTo: "contacts", value: id }, newTab: false },
      children: [{ type: "text", version: 1, text: "Neuvonta", format: 0 }],
    },
  ],
});
