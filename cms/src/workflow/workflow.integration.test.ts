import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Locale } from "@aluesivut/content";
import type { TypedUser } from "payload";
import { beforeEach, expect, it, vi } from "vitest";
import { publish } from "../editions/index.ts";
import { createDraft, newsIn, saveDraft } from "../editions/test/cms.ts";
import { onEachDatabase } from "../editions/test/on-each-database.ts";
import { addComment, answerReview, askForReview, draftHash, reviewState, timeline, waitingFor } from "./index.ts";

/* From draft to live: who asks, who answers, what an approval counts for, who is told. */

await onEachDatabase("workflow", ["vaasa", "porvoo"], (cms) => {
  const collection = "articles";
  const news = (word: string, ownerRegion = "vaasa", ...locales: Locale[]) =>
    createDraft(
      cms().payload,
      collection,
      { ownerRegion },
      Object.fromEntries(
        (locales.length > 0 ? locales : (["fi"] as Locale[])).map((locale) => [locale, newsIn(locale, word)]),
      ),
    );
  const as = (user: TypedUser, id: string, locale: Locale = "fi") => ({
    payload: cms().payload,
    user,
    collection,
    id,
    locale,
  });
  const write = async (user: TypedUser, id: string, data: object, locale = "fi") => {
    const saved = await cms().rest("PATCH", `/${collection}/${id}?draft=true&locale=${locale}`, {
      as: user,
      body: data,
    });
    expect(saved.status, JSON.stringify(saved.body)).toBe(200);
  };
  const postReview = (user: TypedUser | undefined, id: string, verb: string, body: object = {}) =>
    cms().rest("POST", `/${collection}/${id}/review/fi${verb}`, { ...(user ? { as: user } : {}), body });
  const letOut = (user: TypedUser, id: string) =>
    cms().rest("POST", `/${collection}/${id}/publish/fi`, { as: user, body: {} });
  /** Vaasa wants a second person while `work` goes on. */
  const withSecondPerson = async (work: () => Promise<void>) => {
    const set = (requiresReview: boolean) =>
      cms().rest("PATCH", "/regions/vaasa?draft=true", { as: cms().admin, body: { requiresReview } });
    expect((await set(true)).status).toBe(200);
    try {
      await work();
    } finally {
      await set(false);
    }
  };
  const secondEditor = async () => {
    const email = "toinen.vaasa@example.fi";
    const { docs } = await cms().payload.find({ collection: "users", where: { email: { equals: email } } });
    const data = {
      email,
      password: "a long enough password 1",
      name: "Toinen",
      role: "regional-editor",
      regions: ["vaasa"],
    };
    const user = docs[0] ?? (await cms().payload.create({ collection: "users", data: data as never }));
    return { ...user, collection: "users" } as TypedUser;
  };
  const folder = () => join(String(process.env.DATA_DIR), "mail");
  beforeEach(() => rmSync(folder(), { recursive: true, force: true }));
  /** The mails in the folder whose subject or text has the word. */
  const mails = async (word: string, to: string): Promise<string[]> => {
    const read = () =>
      (existsSync(folder()) ? readdirSync(folder()) : [])
        .map((name) => readFileSync(join(folder(), name), "utf8"))
        .filter((text) => text.includes(word) && text.includes(`To: ${to}`));
    await vi.waitFor(() => expect(read().length).toBeGreaterThan(0));
    return read();
  };

  it("goes from the writer to the editor and back, and out", async () => {
    const { writer, editors } = cms();
    const id = await news("kierros");
    await write(writer, id, { lead: "Kirjoittajan ingressi" });
    const asked = await postReview(writer, id, "", { message: "Katsotko?" });
    expect(asked.body).toMatchObject({ review: { state: "open", requester: writer.id, message: "Katsotko?" } });
    expect(await waitingFor({ payload: cms().payload, user: editors.vaasa })).toContainEqual(
      expect.objectContaining({ kind: "review", id, locale: "fi", title: "kierros fi", word: "Katsotko?" }),
    );
    expect(await waitingFor({ payload: cms().payload, user: editors.porvoo })).toEqual([]);

    const wanted = await postReview(editors.vaasa, id, "/answer", { answer: "changes", word: "Lyhennä otsikkoa." });
    expect(wanted.body).toMatchObject({ review: { state: "changes", word: "Lyhennä otsikkoa." } });
    expect(await waitingFor({ payload: cms().payload, user: writer })).toContainEqual(
      expect.objectContaining({ kind: "changes", id, word: "Lyhennä otsikkoa." }),
    );
    expect((await mails("Lyhennä otsikkoa.", writer.email as string))[0]).toContain(
      "Subject: Muutoksia pyydetty: kierros fi",
    );

    await write(writer, id, { title: "kierros 2" });
    expect((await postReview(writer, id, "")).status).toBe(200);
    await answerReview({ ...as(editors.vaasa, id), answer: "approved" });
    expect(await waitingFor({ payload: cms().payload, user: editors.vaasa })).toContainEqual(
      expect.objectContaining({ kind: "approved", id }),
    );
    expect((await letOut(editors.vaasa, id)).status).toBe(200);
    expect(await reviewState(as(editors.vaasa, id))).toMatchObject({ state: "passed" });
    for (const user of [writer, editors.vaasa])
      expect((await waitingFor({ payload: cms().payload, user })).filter((one) => one.id === id)).toEqual([]);
    expect((await mails("Julkaistu: kierros 2", writer.email as string)).length).toBe(1);

    const kinds = (await timeline(as(editors.vaasa, id))).map(({ kind, who }) => `${kind} ${who}`).reverse();
    expect(kinds.filter((line) => !line.startsWith("saved"))).toEqual([
      `asked ${writer.email}`,
      `changes ${editors.vaasa.email}`,
      `asked ${writer.email}`,
      `approved ${editors.vaasa.email}`,
      `published ${editors.vaasa.email}`,
    ]);
    expect(kinds).toContain(`saved ${writer.email}`);
  });

  it("writes to each in their own language", async () => {
    const { editors, writer, payload } = cms();
    await payload.update({ collection: "users", id: editors.vaasa.id, data: { language: "sv" } });
    const id = await news("språk");
    await askForReview({ ...as(writer, id), message: "Hej" });
    const [mail] = await mails("För granskning: språk fi", editors.vaasa.email as string);
    expect(mail).toContain("> Hej");
    expect(mail).toContain(`/admin/collections/articles/${id}?locale=fi`);
    await payload.update({ collection: "users", id: editors.vaasa.id, data: { language: "fi" } });
  });

  it("gives the second of two answers at once what the first said, and loses nothing", async () => {
    const { writer, editors, national } = cms();
    const id = await news("yhtä aikaa");
    await askForReview(as(writer, id));
    const answers = await Promise.all([
      postReview(editors.vaasa, id, "/answer", { answer: "approved" }),
      postReview(national, id, "/answer", { answer: "changes", word: "Ei vielä." }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const first = answers.find(({ status }) => status === 200)?.body as {
      review: { state: string; answeredByName: string };
    };
    const second = answers.find(({ status }) => status === 409)?.body as { errors: { message: string }[] };
    expect(second.errors[0]?.message).toContain(`${first.review.answeredByName} vastasi jo`);
    expect((await reviewState(as(editors.vaasa, id))).state).toBe(first.review.state);
  });

  it("says when what was approved has changed since", async () => {
    const { writer, editors } = cms();
    const id = await news("muuttuva");
    const seen = await draftHash(as(editors.vaasa, id));
    await askForReview(as(writer, id));
    await write(writer, id, { lead: "Toinen" });
    await expect(
      answerReview({ ...as(editors.vaasa, id), answer: "approved", expectedHash: seen }),
    ).rejects.toMatchObject({ status: 409, data: { code: "changedWhileReading" } });
    await answerReview({ ...as(editors.vaasa, id), answer: "approved" });
    expect(await reviewState(as(writer, id))).toMatchObject({ state: "approved", changedSince: false });
    // What only editors see is not what was approved; what a form sends for nothing is nothing.
    await write(writer, id, { responsibleUnit: "Viestintä", summary: "" });
    expect((await reviewState(as(writer, id))).changedSince).toBe(false);
    await write(writer, id, { lead: "Kolmas" });
    expect((await reviewState(as(writer, id))).changedSince).toBe(true);
  });

  it("publishes nothing without a second person where the region wants one", async () => {
    const { admin, editors, writer } = cms();
    const other = await secondEditor();
    await withSecondPerson(async () => {
      const id = await news("neljä silmää");
      await write(editors.vaasa, id, { lead: "Toimittajan oma" });
      const refused = await letOut(editors.vaasa, id);
      expect(refused).toMatchObject({ status: 409, body: { errors: [{ data: { code: "needsSecondPerson" } }] } });
      expect(JSON.stringify(refused.body)).toContain(String(editors.vaasa.email));
      // An administrator is held to it too, until they say that they pass it by.
      expect((await letOut(admin, id)).status).toBe(409);

      await askForReview(as(editors.vaasa, id));
      expect((await postReview(editors.vaasa, id, "/answer", { answer: "approved" })).status).toBe(403);
      await answerReview({ ...as(other, id), answer: "approved" });
      await write(editors.vaasa, id, { lead: "Salaa muutettu" });
      expect(await letOut(editors.vaasa, id)).toMatchObject({
        status: 409,
        body: { errors: [{ data: { code: "changedSinceApproval" } }] },
      });
      await write(editors.vaasa, id, { lead: "Toimittajan oma" });
      expect((await letOut(editors.vaasa, id)).status).toBe(200);

      // Once it is out, the next change wants an approval of its own; who approved may not have written it.
      await write(other, id, { lead: "Toisen" });
      await write(editors.vaasa, id, { title: "Molempien" });
      await askForReview(as(writer, id));
      await answerReview({ ...as(other, id), answer: "approved" });
      expect((await letOut(editors.vaasa, id)).status).toBe(409);
    });
  });

  it("counts who changed what all languages share, and nobody who only translated", async () => {
    const { editors, national } = cms();
    const other = await secondEditor();
    await withSecondPerson(async () => {
      const id = await news("kielet", "vaasa", "fi", "sv");
      await write(editors.vaasa, id, { lead: "Suomeksi" });
      await write(other, id, { lead: "På svenska" }, "sv");
      await askForReview(as(editors.vaasa, id));
      await answerReview({ ...as(other, id), answer: "approved" });
      expect((await reviewState(as(editors.vaasa, id))).mayPublish).toBe(true);
      await write(other, id, { datePublished: "2026-11-20T10:00:00.000Z" }, "sv");
      await askForReview(as(editors.vaasa, id));
      await answerReview({ ...as(other, id), answer: "approved" });
      expect((await reviewState(as(editors.vaasa, id))).mayPublish).toBe(false);
      await askForReview({ ...as(editors.vaasa, id), reviewer: String(national.id) });
      await answerReview({ ...as(national, id), answer: "approved" });
      expect((await letOut(editors.vaasa, id)).status).toBe(200);
    });
  });

  it("lets an administrator pass it by, with a reason that is kept, and emergencies always", async () => {
    const { admin, editors, payload } = cms();
    await withSecondPerson(async () => {
      const id = await news("ohitus");
      await write(editors.vaasa, id, { lead: "Kiire" });
      expect((await postReview(editors.vaasa, id, "/override", { word: "Kiire" })).status).toBe(403);
      expect((await postReview(admin, id, "/override", {})).status).toBe(400);
      expect((await postReview(admin, id, "/override", { word: "Kaikki muut lomalla" })).status).toBe(200);
      expect((await letOut(editors.vaasa, id)).status).toBe(200);
      expect(await timeline(as(admin, id))).toContainEqual(
        expect.objectContaining({ kind: "overridden", who: admin.email, word: "Kaikki muut lomalla" }),
      );

      const notice = (severity: string) =>
        createDraft(payload, "notices", { ownerRegion: "vaasa", severity }, { fi: { title: `Myrsky ${severity}` } });
      const [urgent, plain] = [await notice("emergency"), await notice("info")];
      const out = (one: string) => cms().rest("POST", `/notices/${one}/publish/fi`, { as: editors.vaasa, body: {} });
      expect((await out(plain)).status).toBe(409);
      expect((await out(urgent)).status).toBe(200);
      expect(await timeline({ payload, user: admin, collection: "notices", id: urgent })).toContainEqual(
        expect.objectContaining({ kind: "exempt", who: editors.vaasa.email }),
      );
    });
  });

  it("hears a guest, whose approval does not stand for the region's second person", async () => {
    const { editors, payload } = cms();
    await withSecondPerson(async () => {
      const id = await news("vieras");
      await write(editors.vaasa, id, { lead: "Kumppanille" });
      const guest = { link: crypto.randomUUID(), name: "Kumppani Oy" };
      await askForReview({ ...as(editors.vaasa, id), guest });
      const own = { payload, overrideAccess: true, collection, id, locale: "fi" as const };
      await addComment({ ...own, text: "Hyvä näin <b>", guest });
      await answerReview({ ...own, answer: "approved", guest });
      await expect(answerReview({ ...own, answer: "changes", word: "Sittenkään ei", guest })).rejects.toMatchObject({
        status: 409,
        data: { by: "Kumppani Oy" },
      });
      expect(await reviewState(as(editors.vaasa, id))).toMatchObject({
        state: "approved",
        round: { answeredByName: "Kumppani Oy" },
        mayPublish: false,
      });
      const { body } = await cms().rest("GET", `/${collection}/${id}/comments`, { as: editors.vaasa });
      expect(body).toMatchObject({ comments: [{ authorName: "Kumppani Oy", text: "Hyvä näin <b>" }] });
    });
  });

  it("keeps comments short, tells who has to do with it, and lets them be resolved once", async () => {
    const { writer, editors } = cms();
    const id = await news("keskustelu");
    await write(writer, id, { lead: "Oma" });
    const post = (body: object) => cms().rest("POST", `/${collection}/${id}/comments`, { as: editors.vaasa, body });
    expect((await post({ text: "x".repeat(2001) })).status).toBe(400);
    expect((await post({ text: "  " })).status).toBe(400);
    const { body } = await post({ text: "Tarkista päivä.\nKiitos!", locale: "fi", field: "lead" });
    const { comment } = body as { comment: { id: string } };
    expect((await mails("> Tarkista päivä.", writer.email as string)).length).toBe(1);
    const resolve = (user: TypedUser) =>
      cms().rest("POST", `/${collection}/${id}/comments/${comment.id}/resolve`, { as: user, body: {} });
    expect((await resolve(writer)).body).toMatchObject({ comment: { resolvedByName: writer.email } });
    expect((await resolve(editors.vaasa)).body).toMatchObject({ comment: { resolvedByName: writer.email } });
  });

  it("lets nobody of another region, and nobody who is signed out, see or do any of it", async () => {
    const { writer, editors } = cms();
    const id = await news("suljettu");
    await askForReview(as(writer, id));
    await addComment({ ...as(writer, id), text: "Salaista" });
    const attempts: [string, string, object?][] = [
      ["GET", "reviews"],
      ["GET", "comments"],
      ["GET", "timeline"],
      ["POST", "review/fi", {}],
      ["POST", "review/fi/answer", { answer: "approved" }],
      ["POST", "review/fi/cancel", {}],
      ["POST", "review/fi/override", { word: "x" }],
      ["POST", "comments", { text: "x" }],
      ["POST", `comments/${id}/resolve`, {}],
    ];
    for (const person of [editors.porvoo, undefined])
      for (const [method, path, body] of attempts) {
        const answer = await cms().rest(method, `/${collection}/${id}/${path}`, {
          ...(person ? { as: person } : {}),
          ...(body ? { body } : {}),
        });
        expect([401, 403, 404], `${method} ${path}: ${answer.status}`).toContain(answer.status);
      }
    // A writer asks and cancels, and does not answer.
    expect((await postReview(writer, id, "/answer", { answer: "approved" })).status).toBe(403);
    expect((await postReview(writer, id, "")).status).toBe(409);
    expect((await postReview(writer, id, "/cancel")).status).toBe(200);
    expect((await postReview(editors.vaasa, id, "/answer", { answer: "approved" })).status).toBe(409);
    // A reviewer who may not read it is refused by name.
    const wrong = await postReview(writer, id, "", { reviewer: editors.porvoo.id });
    expect(wrong).toMatchObject({ status: 400, body: { errors: [{ data: { code: "cannotReview" } }] } });
    for (const slug of ["reviews", "comments", "sittings"]) {
      expect((await cms().rest("GET", `/${slug}`, { as: editors.vaasa })).status).toBe(403);
      expect((await cms().rest("POST", `/${slug}`, { as: cms().admin, body: { docId: id } })).status).toBe(403);
    }
  });

  it("closes what is open when it is published unanswered, and when it goes into the trash", async () => {
    const { writer, editors } = cms();
    const id = await news("suoraan");
    await askForReview(as(writer, id));
    await publish({ ...as(editors.vaasa, id) });
    expect((await reviewState(as(writer, id))).state).toBe("none");
    await saveDraft(cms().payload, collection, id, "fi", { lead: "Uusi" });
    await askForReview(as(writer, id));
    await cms().rest("PATCH", `/${collection}/${id}`, {
      as: editors.vaasa,
      body: { deletedAt: new Date().toISOString() },
    });
    const waiting = await waitingFor({ payload: cms().payload, user: editors.vaasa });
    expect(waiting.filter((one) => one.id === id)).toEqual([]);
  });
});
