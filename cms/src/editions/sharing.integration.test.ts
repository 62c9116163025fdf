import type { Locale } from "@aluesivut/content";
import type { TypedUser } from "payload";
import { expect, it } from "vitest";
import { currentStates } from "../snapshot/current-states.ts";
import { ledgerIndex } from "../snapshot/ledger-index.ts";
import { publish, share, unshare } from "./index.ts";
import { createDraft, newsIn, readDraftIn } from "./test/cms.ts";
import { onEachDatabase } from "./test/on-each-database.ts";

await onEachDatabase("sharing", ["vaasa", "porvoo", "kouvola"], (cms) => {
  const news = (word: string, ownerRegion = "vaasa", ...locales: Locale[]) =>
    createDraft(
      cms().payload,
      "articles",
      { ownerRegion },
      Object.fromEntries(
        (locales.length > 0 ? locales : (["fi"] as Locale[])).map((locale) => [locale, newsIn(locale, word)]),
      ),
    );
  const put = (id: string, user: TypedUser, locale: Locale = "fi") =>
    publish({ payload: cms().payload, user, collection: "articles", id, locale });
  const shows = async (region: string, id: string): Promise<boolean> => {
    await ledgerIndex(cms().payload);
    return currentStates(cms().payload).of(region).documents.has(id);
  };
  const former = async (region: string, path: string) => {
    await ledgerIndex(cms().payload);
    return currentStates(cms().payload)
      .of(region)
      .head.former.find((one) => one.path === path)?.became;
  };
  const sharing = (id: string, region: string, user: TypedUser) =>
    share({ payload: cms().payload, user, collection: "articles", id, region });
  const ending = (id: string, region: string, user: TypedUser) =>
    unshare({ payload: cms().payload, user, collection: "articles", id, region });

  it("shows a document elsewhere once the owner offered it and the receiving region accepted", async () => {
    const id = await news("jaettu");
    await put(id, cms().editors.vaasa);
    expect(await sharing(id, "porvoo", cms().editors.vaasa)).toMatchObject({
      state: "offered",
      offer: { fromRegion: "vaasa", toRegion: "porvoo" },
    });
    expect(await shows("porvoo", id)).toBe(false);
    const offers = await cms().rest("GET", "/offers", { as: cms().editors.porvoo });
    expect((offers.body as { docs: object[] }).docs).toContainEqual(
      expect.objectContaining({ docId: id, state: "open", title: "jaettu fi" }),
    );
    expect(await sharing(id, "porvoo", cms().editors.porvoo)).toMatchObject({ state: "shown" });
    expect(await shows("porvoo", id)).toBe(true);
    expect(currentStates(cms().payload).of("porvoo").documents.get(id)).toMatchObject({
      ownerRegion: "vaasa",
      shown: true,
    });
    // A change by the owner reaches both.
    await put(id, cms().editors.vaasa);
    expect(currentStates(cms().payload).of("porvoo").documents.get(id)?.rows.fi?.sequence).toBe(2);
  });

  it("hides it again, by the receiving region or by the owner, and says so at its address", async () => {
    const id = await news("piiloon");
    await put(id, cms().editors.vaasa);
    await sharing(id, "porvoo", cms().editors.vaasa);
    await sharing(id, "porvoo", cms().editors.porvoo);
    await ending(id, "porvoo", cms().editors.porvoo);
    expect(await shows("porvoo", id)).toBe(false);
    expect(await shows("vaasa", id)).toBe(true);
    expect(await former("porvoo", "/fi/ajankohtaista/piiloon-fi/")).toMatchObject({ type: "gone", reason: "hidden" });
    await expect(ending(id, "porvoo", cms().editors.vaasa)).rejects.toMatchObject({ status: 409 });
  });

  it("does not take what was not offered, nor an offer that was declined", async () => {
    const id = await news("tarjoamaton", "vaasa");
    await put(id, cms().editors.vaasa);
    await expect(sharing(id, "porvoo", cms().editors.porvoo)).rejects.toMatchObject({
      status: expect.toSatisfy((status) => [403, 404].includes(status)),
    });
    await sharing(id, "porvoo", cms().editors.vaasa);
    await ending(id, "porvoo", cms().editors.porvoo);
    await expect(sharing(id, "porvoo", cms().editors.porvoo)).rejects.toMatchObject({
      status: expect.toSatisfy((status) => [403, 404].includes(status)),
    });
    // Somebody of a third region knows of neither document nor offer.
    await sharing(id, "porvoo", cms().editors.vaasa);
    await expect(sharing(id, "porvoo", cms().editors.kouvola)).rejects.toMatchObject({
      status: expect.toSatisfy((status) => [403, 404].includes(status)),
    });
  });

  it("shows national content at once, by the national level", async () => {
    const id = await news("valtakunnallinen", "national");
    await put(id, cms().national);
    for (const region of ["vaasa", "porvoo"]) await sharing(id, region, cms().national);
    expect([await shows("vaasa", id), await shows("porvoo", id), await shows("kouvola", id)]).toEqual([
      true,
      true,
      false,
    ]);
    await expect(sharing(id, "kouvola", cms().editors.vaasa)).rejects.toMatchObject({
      status: expect.toSatisfy((status) => [403, 404].includes(status)),
    });
    // A region may hide what the national level shows there.
    await ending(id, "vaasa", cms().editors.vaasa);
    expect(await shows("vaasa", id)).toBe(false);
  });

  it("refuses to show two documents at one address", async () => {
    const ours = await news("törmäys", "vaasa");
    const theirs = await news("törmäys", "porvoo");
    await put(ours, cms().editors.vaasa);
    await put(theirs, cms().editors.porvoo);
    await sharing(ours, "porvoo", cms().editors.vaasa);
    await expect(sharing(ours, "porvoo", cms().editors.porvoo)).rejects.toMatchObject({ status: 400 });
    expect(await shows("porvoo", ours)).toBe(false);
  });

  it("refuses a region that has no site", async () => {
    const id = await news("tuntematon alue");
    await expect(sharing(id, "national", cms().editors.vaasa)).rejects.toMatchObject({ status: 404 });
    await expect(sharing(id, "atlantis", cms().editors.vaasa)).rejects.toMatchObject({ status: 404 });
    await expect(sharing(id, "vaasa", cms().editors.vaasa)).rejects.toMatchObject({ status: 409 });
  });

  it("lets nobody of another region read, change, publish, withdraw, share or trash", async () => {
    const id = await news("oma asia", "vaasa", "fi", "sv");
    const row = await put(id, cms().editors.vaasa);
    const before = await readDraftIn(cms().payload, "articles", id, "all");
    const { hash } = currentStates(cms().payload).of("vaasa");
    const attempts: [string, string, object?][] = [
      ["GET", `/articles/${id}?draft=true`],
      ["GET", `/articles/${id}/editions`],
      ["GET", `/articles/${id}/receipt`],
      ["GET", `/articles/${id}/sharing`],
      ["PATCH", `/articles/${id}?draft=true`, { title: "kaapattu" }],
      ["PATCH", `/articles/${id}`, { ownerRegion: "porvoo" }],
      ["PATCH", `/articles/${id}`, { deletedAt: new Date().toISOString() }],
      ["DELETE", `/articles/${id}`],
      ["POST", `/articles/${id}/publish/sv`, {}],
      ["POST", `/articles/${id}/withdraw/fi`, {}],
      ["POST", `/articles/${id}/cancel/${row.key}`, {}],
      ["POST", `/articles/${id}/redact/${row.key}`, {}],
      ["POST", `/articles/${id}/share/porvoo`, {}],
      ["POST", `/articles/${id}/unshare/vaasa`, {}],
      ["POST", `/editions`, { key: "x" }],
      ["PATCH", `/editions?where[key][equals]=${row.key}`, { kind: "withdrawn" }],
      ["DELETE", `/editions?where[key][equals]=${row.key}`],
    ];
    for (const person of [cms().editors.porvoo, undefined]) {
      for (const [method, path, body] of attempts) {
        const answer = await cms().rest(method, path, { ...(person ? { as: person } : {}), ...(body ? { body } : {}) });
        const refused =
          [401, 403, 404].includes(answer.status) || (path.startsWith("/editions?") && isNothing(answer.body));
        expect(refused, `${method} ${path} gave ${answer.status} ${JSON.stringify(answer.body)}`).toBe(true);
      }
    }
    expect(await readDraftIn(cms().payload, "articles", id, "all")).toEqual(before);
    await ledgerIndex(cms().payload);
    expect(currentStates(cms().payload).of("vaasa").hash).toBe(hash);
    const editions = await cms().rest("GET", "/editions?limit=100", { as: cms().editors.porvoo });
    expect(JSON.stringify(editions.body)).not.toContain(id);
  });

  it("lets a national editor read a region's draft and not publish it", async () => {
    const id = await news("alueen oma");
    expect((await cms().rest("GET", `/articles/${id}?draft=true`, { as: cms().national })).status).toBe(200);
    expect((await cms().rest("POST", `/articles/${id}/publish/fi`, { as: cms().national, body: {} })).status).toBe(403);
  });

  it("publishes what stands in the admin's form, and marks its faults", async () => {
    const id = await news("lomake");
    const form = (data: object) => {
      const body = new FormData();
      body.append("_payload", JSON.stringify({ ...data, _status: "draft" }));
      return body;
    };
    const done = await cms().rest("POST", `/articles/${id}/publish/fi?locale=fi&depth=0`, {
      as: cms().editors.vaasa,
      body: form({ title: "Lomakkeelta" }),
    });
    expect(done).toMatchObject({
      status: 200,
      body: { doc: { title: "Lomakkeelta", liveIn: ["fi"] }, edition: { kind: "published" } },
    });
    expect(await shows("vaasa", id)).toBe(true);
    const refused = await cms().rest("POST", `/articles/${id}/publish/fi?locale=fi&depth=0`, {
      as: cms().editors.vaasa,
      body: form({ title: "" }),
    });
    expect(refused.status).toBe(400);
    expect(refused.body).toMatchObject({ errors: [{ data: { errors: [{ path: "title" }] } }] });
    // What was typed is not lost for that.
    expect((await readDraftIn(cms().payload, "articles", id, "fi")).title).toBeFalsy();
    const bad = await cms().rest("POST", `/articles/${id}/publish/xx`, { as: cms().editors.vaasa, body: {} });
    expect(bad.status).toBe(400);
    const missing = await cms().rest("POST", `/articles/${crypto.randomUUID()}/publish/fi`, {
      as: cms().editors.vaasa,
      body: {},
    });
    expect([403, 404]).toContain(missing.status);
  });

  it("tells who published what when", async () => {
    const id = await news("historia");
    await put(id, cms().editors.vaasa);
    const { body } = await cms().rest("GET", `/articles/${id}/editions`, { as: cms().editors.vaasa });
    expect(body).toMatchObject({
      editions: expect.arrayContaining([
        expect.objectContaining({
          locale: "fi",
          kind: "published",
          state: "live",
          publishedByName: "editor.vaasa@example.fi",
        }),
        expect.objectContaining({ locale: "@vaasa", state: "live" }),
      ]),
    });
  });
});

const isNothing = (body: unknown): boolean => ((body as { docs?: unknown[] }).docs ?? []).length === 0;
