import type { ArticleEdition, Locale, RegionSnapshot } from "@aluesivut/content";
import { parseSnapshot } from "@aluesivut/content";
import { snapshotHash } from "@aluesivut/content/hash";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { z } from "zod";
import { currentStates } from "../snapshot/current-states.ts";
import { ledgerIndex } from "../snapshot/ledger-index.ts";
import { regionState } from "../snapshot/region-state.ts";
import { readSnapshot } from "../snapshot/snapshot.ts";
import { cancel, publish, redact, withdraw } from "./index.ts";
import { type Cms, createDraft, newsIn, pathIn, readDraftIn, saveDraft, startCms } from "./test/cms.ts";
import { databases } from "./test/databases.ts";

type Article = z.infer<typeof ArticleEdition>;
const all = await databases("editions");

afterAll(async () => {
  for (const database of all) await database.remove();
});

describe.each(all)("editions on $name", (database) => {
  if (database.skip) {
    it.skip(database.skip);
    return;
  }
  let cms: Cms;
  beforeAll(async () => {
    cms = await startCms(database);
    for (const region of ["vaasa", "porvoo", "kouvola"])
      await publish({ payload: cms.payload, user: cms.admin, collection: "regions", id: region, locale: "all" });
  });
  afterAll(async () => {
    await cms?.stop();
  });

  const snapshot = async (region: string, at?: number): Promise<RegionSnapshot> => {
    const index = await ledgerIndex(cms.payload);
    const state =
      at === undefined
        ? currentStates(cms.payload).of(region)
        : regionState(index, region, at, { sitesUrl: "http://localhost:4321/" });
    return readSnapshot(cms.payload, state);
  };
  const live = async (id: string, locale: Locale, region = "vaasa"): Promise<Article | undefined> =>
    (await snapshot(region)).documents.find((document) => document.id === id)?.editions[locale] as Article | undefined;
  const news = (word: string, ...locales: Locale[]) =>
    createDraft(
      cms.payload,
      "articles",
      { ownerRegion: "vaasa" },
      Object.fromEntries(locales.map((locale) => [locale, newsIn(locale, word)])),
    );
  const put = (id: string, locale: Locale, collection = "articles") =>
    publish({ payload: cms.payload, user: cms.editors.vaasa, collection, id, locale });

  const takeOff = (id: string, locale: Locale, options: { effectiveFrom?: string; note?: string } = {}) =>
    withdraw({ payload: cms.payload, user: cms.editors.vaasa, collection: "articles", id, locale, ...options });
  const inMs = (milliseconds: number) => new Date(Date.now() + milliseconds).toISOString();

  describe("one language goes live by itself", () => {
    it("publishes Finnish while the Swedish draft is half done, and the live Swedish stays", async () => {
      const id = await news("puoliksi", "fi", "sv");
      await put(id, "fi");
      await put(id, "sv");
      const before = await live(id, "sv");
      await saveDraft(cms.payload, "articles", id, "sv", { title: "Halvfärdig rubrik" });
      await saveDraft(cms.payload, "articles", id, "fi", { title: "Uusi otsikko" });
      await put(id, "fi");
      expect((await live(id, "fi"))?.title).toBe("Uusi otsikko");
      expect(await live(id, "sv")).toEqual(before);
      expect((await readDraftIn(cms.payload, "articles", id, "sv")).title).toBe("Halvfärdig rubrik");
    });

    it("keeps the live Swedish when old versions are pruned", async () => {
      const id = await news("karsittu", "fi", "sv");
      await put(id, "sv");
      for (let number = 0; number < 60; number++)
        await saveDraft(cms.payload, "articles", id, "fi", { lead: `Ingressi ${number}` });
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
      expect((await readDraftIn(cms.payload, "articles", id, "sv")).title).toBe("pois sv");
    });

    it("does not touch the live Swedish when a row is added in front in Finnish", async () => {
      const id = await createDraft(
        cms.payload,
        "service-paths",
        { ownerRegion: "vaasa" },
        {
          fi: pathIn("fi", ["Aloitus", "Jatko"]),
        },
      );
      const stored = await readDraftIn(cms.payload, "service-paths", id, "sv");
      const rows = stored.steps as { id: string }[];
      const titles = ["Start", "Fortsättning"];
      await saveDraft(cms.payload, "service-paths", id, "sv", {
        title: "Stig",
        steps: rows.map((row, number) => ({ ...row, title: titles[number] })),
      });
      await put(id, "fi", "service-paths");
      await put(id, "sv", "service-paths");
      const before = (await live(id, "sv")) as unknown as { steps: { title: string }[] };
      expect(before.steps.map(({ title }) => title)).toEqual(titles);

      const finnish = (await readDraftIn(cms.payload, "service-paths", id, "fi")).steps as {
        id: string;
        title: string;
      }[];
      await saveDraft(cms.payload, "service-paths", id, "fi", { steps: [{ title: "Uusi alku" }, ...finnish] });
      await put(id, "fi", "service-paths");
      expect(await live(id, "sv")).toEqual(before);
      // Nor when Swedish is published again: the row has no Swedish text yet and is left out.
      await put(id, "sv", "service-paths");
      const after = (await live(id, "sv")) as unknown as { steps: { title: string }[] };
      expect(after.steps.map(({ title }) => title)).toEqual(titles);
    });

    it("changes nothing live when an old version is restored", async () => {
      const id = await news("palautus", "fi", "sv");
      const { docs } = await cms.payload.findVersions({
        collection: "articles",
        where: { parent: { equals: id } },
        sort: "createdAt",
        limit: 1,
      });
      await put(id, "fi");
      await put(id, "sv");
      await saveDraft(cms.payload, "articles", id, "fi", { title: "Myöhempi" });
      await put(id, "fi");
      const before = await snapshot("vaasa");
      await cms.payload.restoreVersion({ collection: "articles", id: String(docs[0]?.id), overrideAccess: true });
      expect((await readDraftIn(cms.payload, "articles", id, "fi")).title).toBe("palautus fi");
      expect((await snapshot("vaasa")).hash).toBe(before.hash);
    });

    it("refuses native publishing, one by one and in bulk", async () => {
      const id = await news("kerralla", "fi", "sv");
      const one = await cms.rest("PATCH", `/articles/${id}`, { as: cms.editors.vaasa, body: { _status: "published" } });
      const many = await cms.rest("PATCH", `/articles?where[id][equals]=${id}`, {
        as: cms.editors.vaasa,
        body: { _status: "published" },
      });
      const locale = await cms.rest("PATCH", `/articles/${id}?publishSpecificLocale=fi`, {
        as: cms.editors.vaasa,
        body: {},
      });
      expect([one.status, many.status, locale.status]).toEqual([403, 403, 403]);
      expect(await live(id, "fi")).toBeUndefined();
    });

    it("takes everything off when trashed, and restoring from trash publishes nothing", async () => {
      const id = await news("roskiin", "fi", "sv");
      await put(id, "fi");
      await publish({
        payload: cms.payload,
        user: cms.editors.vaasa,
        collection: "articles",
        id,
        locale: "sv",
        effectiveFrom: inMs(60_000),
      });
      await cms.rest("PATCH", `/articles/${id}`, {
        as: cms.editors.vaasa,
        body: { deletedAt: new Date().toISOString() },
      });
      expect(await live(id, "fi")).toBeUndefined();
      const index = await ledgerIndex(cms.payload);
      expect(index.series(id, "sv")).toEqual([]);
      const back = await cms.rest("PATCH", `/articles/${id}?trash=true`, {
        as: cms.editors.vaasa,
        body: { deletedAt: null },
      });
      expect(back.status).toBe(200);
      expect(await live(id, "fi")).toBeUndefined();
      expect((await readDraftIn(cms.payload, "articles", id, "sv")).title).toBe("roskiin sv");
    });

    it("takes everything off when deleted for good", async () => {
      const id = await news("poistettu", "fi");
      await put(id, "fi");
      await cms.payload.delete({ collection: "articles", id, overrideAccess: true });
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
      await put(both, "sv");
      await put(both, "fi");
      const find = async (field: string) =>
        (
          await cms.payload.find({
            collection: "articles",
            draft: true,
            pagination: false,
            where: { and: [{ id: { in: [neither, finnishOnly, both] } }, { [field]: { in: ["sv"] } }] },
          })
        ).docs.map((doc) => doc.id);
      expect(await find("missingIn")).toEqual([finnishOnly]);
      expect(await find("liveIn")).toEqual([both]);
      expect(await find("behindIn")).toEqual([both]);
      const forged = await cms.rest("PATCH", `/articles/${neither}?draft=true&locale=fi`, {
        as: cms.editors.vaasa,
        body: { liveIn: ["fi"] },
      });
      expect(forged.status).toBe(200);
      expect(await find("liveIn")).toEqual([both]);
    });

    it("refuses a draft that lacks what the contract requires, naming the field", async () => {
      const id = await news("puutteellinen", "fi");
      await saveDraft(cms.payload, "articles", id, "sv", { lead: "Bara en ingress" });
      await expect(put(id, "sv")).rejects.toMatchObject({
        status: 400,
        data: { errors: expect.arrayContaining([expect.objectContaining({ path: "title" })]) },
      });
      expect(await live(id, "sv")).toBeUndefined();
    });
  });

  describe("time", () => {
    it("takes a scheduled edition into effect by itself, and a scheduled withdrawal of one language", async () => {
      const id = await news("ajastettu", "fi", "sv");
      await put(id, "sv");
      const soon = Date.now() + 3_600_000;
      await publish({
        payload: cms.payload,
        user: cms.editors.vaasa,
        collection: "articles",
        id,
        locale: "fi",
        effectiveFrom: new Date(soon).toISOString(),
      });
      await takeOff(id, "sv", { effectiveFrom: new Date(soon + 1000).toISOString() });
      const now = await snapshot("vaasa");
      expect(Date.parse(now.nextChangeAt ?? "")).toBeLessThanOrEqual(soon);
      const localesAt = async (at: number) =>
        Object.keys((await snapshot("vaasa", at)).documents.find((document) => document.id === id)?.editions ?? {});
      expect(await localesAt(soon - 1)).toEqual(["sv"]);
      expect(await localesAt(soon)).toEqual(["fi", "sv"]);
      expect(await localesAt(soon + 1000)).toEqual(["fi"]);
    });

    it("cancels what is scheduled, once and only before its time", async () => {
      const id = await news("peruttu", "fi");
      const at = { payload: cms.payload, user: cms.editors.vaasa, collection: "articles", id };
      const row = await publish({ ...at, locale: "fi", effectiveFrom: inMs(3_600_000) });
      await cancel({ ...at, key: row.key });
      const later = await snapshot("vaasa", Date.now() + 7_200_000);
      expect(later.documents.some((document) => document.id === id)).toBe(false);
      await expect(cancel({ ...at, key: row.key })).rejects.toMatchObject({ status: 409 });
      const liveNow = await put(id, "fi");
      await expect(cancel({ ...at, key: liveNow.key })).rejects.toMatchObject({ status: 409 });
    });

    it("lets an edition expire without bringing back the one before it", async () => {
      const id = await news("vanheneva", "fi");
      await put(id, "fi");
      const until = Date.now() + 3_600_000;
      await publish({
        payload: cms.payload,
        user: cms.editors.vaasa,
        collection: "articles",
        id,
        locale: "fi",
        effectiveUntil: new Date(until).toISOString(),
      });
      const before = await snapshot("vaasa", until - 1);
      const after = await snapshot("vaasa", until);
      expect(before.documents.some((document) => document.id === id)).toBe(true);
      expect(after.documents.some((document) => document.id === id)).toBe(false);
      expect(after.head.former.find(({ path }) => path === "/fi/ajankohtaista/vanheneva-fi/")?.became).toMatchObject({
        type: "gone",
        reason: "expired",
      });
    });

    it("refuses a past moment and an end before the start, and a draft that changed meanwhile", async () => {
      const id = await news("aikavirhe", "fi");
      const at = { payload: cms.payload, user: cms.editors.vaasa, collection: "articles", id, locale: "fi" as const };
      await expect(publish({ ...at, effectiveFrom: "2020-01-01T00:00:00Z" })).rejects.toMatchObject({ status: 400 });
      await expect(publish({ ...at, effectiveFrom: "eilen" })).rejects.toMatchObject({ status: 400 });
      await expect(publish({ ...at, effectiveUntil: inMs(-1000) })).rejects.toMatchObject({ status: 400 });
      await expect(publish({ ...at, expectedUpdatedAt: "2020-01-01T00:00:00Z" })).rejects.toMatchObject({
        status: 409,
      });
      const { updatedAt } = await readDraftIn(cms.payload, "articles", id, "fi");
      await publish({ ...at, expectedUpdatedAt: String(updatedAt) });
      // Publishing is no change of the draft: the next publish from the same form goes through.
      await publish({ ...at, expectedUpdatedAt: String(updatedAt) });
    });

    it("answers the past as it was", async () => {
      const id = await news("ennen", "fi");
      await put(id, "fi");
      const then = Date.now();
      await new Promise((resolve) => setTimeout(resolve, 5));
      await saveDraft(cms.payload, "articles", id, "fi", { title: "Nyt" });
      await put(id, "fi");
      const past = await snapshot("vaasa", then);
      expect(past.documents.find((document) => document.id === id)?.editions.fi).toMatchObject({ title: "ennen fi" });
    });
  });

  describe("many at once", () => {
    it("loses nothing of simultaneous saves in two languages", async () => {
      const id = await news("rinnakkain", "fi", "sv");
      for (let round = 0; round < 10; round++) {
        await Promise.all([
          saveDraft(cms.payload, "articles", id, "fi", { title: `fi ${round}` }),
          saveDraft(cms.payload, "articles", id, "sv", { title: `sv ${round}` }),
        ]);
        const { title } = await readDraftIn(cms.payload, "articles", id, "all");
        expect(title).toMatchObject({ fi: `fi ${round}`, sv: `sv ${round}` });
      }
    });

    it("loses nothing when one saves over HTTP while another publishes", async () => {
      const id = await news("tallennus", "fi", "sv");
      for (let round = 0; round < 5; round++) {
        const [saved] = await Promise.all([
          cms.rest("PATCH", `/articles/${id}?draft=true&autosave=true&locale=sv`, {
            as: cms.editors.vaasa,
            body: { title: `sv ${round}` },
          }),
          put(id, "fi"),
        ]);
        expect(saved.status).toBe(200);
        const { title, liveIn } = await readDraftIn(cms.payload, "articles", id, "all");
        expect([(title as Record<string, string>).sv, liveIn]).toEqual([`sv ${round}`, ["fi"]]);
      }
    });

    it("gives each of several publishers a row of its own", async () => {
      const id = await news("kilpailu", "fi", "sv");
      const rows = await Promise.all([put(id, "fi"), put(id, "fi"), put(id, "sv"), put(id, "fi")]);
      expect(new Set(rows.map(({ key }) => key)).size).toBe(4);
    });

    it("takes the next number when another process has taken the one it meant to", async () => {
      const id = await news("toinen prosessi", "fi");
      const first = await put(id, "fi");
      const { docs } = await cms.payload.db.find<never>({
        collection: "editions",
        where: { key: { equals: first.key } },
        pagination: false,
      });
      const foreign = {
        ...(docs[0] as unknown as object),
        id: crypto.randomUUID(),
        key: first.key.replace(/:1$/, ":2"),
        sequence: 2,
        createdAt: "2020-01-01T00:00:00.000Z",
      };
      // Stamped long ago, so that following the ledger does not see it: only the unique key can.
      await cms.payload.db.create({ collection: "editions", data: foreign });
      expect((await put(id, "fi")).sequence).toBe(3);
    });

    it("lets one of two documents have an address", async () => {
      const [one, other] = [await news("sama osoite", "fi"), await news("sama osoite", "fi")];
      const results = await Promise.allSettled([put(one, "fi"), put(other, "fi")]);
      expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
      const refused = results.find((result) => result.status === "rejected") as PromiseRejectedResult;
      expect(refused.reason).toMatchObject({
        status: 400,
        data: { errors: [expect.objectContaining({ path: "slug" })] },
      });
    });
  });

  it("refuses a page at a reserved address", async () => {
    const id = await createDraft(
      cms.payload,
      "pages",
      { ownerRegion: "vaasa" },
      { fi: { title: "Haku", slug: "haku", body: newsIn("fi", "x").body } },
    );
    await expect(put(id, "fi", "pages")).rejects.toMatchObject({ status: 400 });
  });

  it("takes an old edition's content out for good, by an administrator, and not while it is live", async () => {
    const id = await news("henkilö", "fi");
    const first = await put(id, "fi");
    const at = { payload: cms.payload, collection: "articles", id, key: first.key };
    await expect(redact({ ...at, user: cms.editors.vaasa })).rejects.toMatchObject({ status: 403 });
    await expect(redact({ ...at, user: cms.admin })).rejects.toMatchObject({ status: 409 });
    await put(id, "fi");
    await redact({ ...at, user: cms.admin });
    const past = await snapshot("vaasa", first.effectiveFrom);
    expect(past.documents.some((document) => document.id === id)).toBe(false);
  });

  it("knows a snapshot's hash without reading its contents", async () => {
    const whole = await snapshot("vaasa");
    expect(whole.documents.length).toBeGreaterThan(5);
    expect(parseSnapshot(JSON.parse(JSON.stringify(whole)))).toEqual(whole);
    expect(snapshotHash(whole)).toBe(whole.hash);
  });
});
