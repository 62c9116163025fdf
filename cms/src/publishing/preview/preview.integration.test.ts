import { expect, it } from "vitest";
import { createDraft, newsIn, saveDraft } from "../../editions/test/cms.ts";
import { onEachDatabase } from "../../editions/test/on-each-database.ts";
import { inMs, vaasa } from "../../editions/test/vaasa.ts";
import { needsRenderer } from "./test/needs-renderer.ts";
import { viewSegment } from "./view.ts";

type Answer = { html: string | null; path: string; own: string; missing: { path: string; label: string }[] };

await onEachDatabase("preview", ["vaasa", "porvoo"], (cms) => {
  const { news, put } = vaasa(cms);
  needsRenderer();
  const get = (path: string, as?: Parameters<ReturnType<typeof cms>["rest"]>[2]) =>
    cms().rest("GET", `/preview/vaasa/${path}`, as ?? { as: cms().editors.vaasa });
  const ask = async (body: object, as = cms().editors.vaasa, region = "vaasa") => {
    const answer = await cms().rest("POST", `/preview/${region}`, { as, body });
    return { ...answer, body: answer.body as Answer };
  };
  const ofDocument = (id: string) => viewSegment({ scope: { type: "document", collection: "articles", id } });

  it("shows a draft, saved or not, on the page it would have; what is live stays", async () => {
    const id = await news("esikatsottava", "fi", "sv");
    await put(id, "fi");
    await saveDraft(cms().payload, "articles", id, "fi", { lead: "Uusi ingressi luonnoksessa" });
    const start = await get(`${ofDocument(id)}`);
    expect(start.status).toBe(302);
    const address = new URL(start.headers.get("location") as string, "http://x").pathname.replace(/^\/api/, "");
    const page = await cms().rest("GET", address, { as: cms().editors.vaasa });
    expect(page.status).toBe(200);
    expect(page.body).toContain("Uusi ingressi luonnoksessa");
    expect(page.headers.get("cache-control")).toBe("private, no-store");
    expect(page.headers.get("x-robots-tag")).toContain("noindex");
    const policy = page.headers.get("content-security-policy") ?? "";
    expect(policy).toContain("frame-ancestors 'self'");
    expect(policy).toContain("sandbox allow-same-origin allow-popups");
    expect(policy).not.toContain("script");
    expect(page.body).not.toMatch(/<script/);
    // Links stay within the preview.
    expect(page.body).toContain(`href="/api/preview/vaasa/${ofDocument(id)}/fi/ajankohtaista/"`);

    const unsaved = await ask({
      collection: "articles",
      id,
      locale: "fi",
      // A form says how many rows there are where there are none.
      data: { ...newsIn("fi", "esikatsottava"), lead: "Tallentamaton ingressi", attachments: [] },
    });
    expect(unsaved.status).toBe(200);
    expect(unsaved.body.missing).toEqual([]);
    expect(unsaved.body.html).toContain("Tallentamaton ingressi");
    expect((await get("now.live/fi/ajankohtaista/esikatsottava-fi")).body).toContain("Ingressi esikatsottava fi");
    // A language that is not live has its page too, and the language switch leads there.
    expect(unsaved.body.html).toContain(`/${ofDocument(id)}/sv/aktuellt/esikatsottava-sv/`);
    expect((await get("now.live/sv/aktuellt/esikatsottava-sv")).status).toBe(404);
  });

  it("shows what it can of an unfinished draft and names what is missing", async () => {
    const id = await createDraft(cms().payload, "events", { ownerRegion: "vaasa" }, { fi: { title: "Messut" } });
    const { status, body } = await ask({
      collection: "events",
      id,
      locale: "fi",
      data: { title: "m".repeat(5000), startDate: null },
    });
    expect(status).toBe(200);
    expect(body.html).toContain("mmmm");
    expect(body.missing.map(({ path }) => path)).toEqual(expect.arrayContaining(["startDate", "endDate"]));
    expect(body.missing.every(({ label }) => label.length > 0)).toBe(true);
    const empty = await ask({ collection: "events", id, locale: "fi", data: { title: "" } });
    expect(empty.body.html).toContain("[puuttuu]");
  });

  it("shows the site as of a moment, with the region's drafts or without", async () => {
    const scheduled = await news("ajastettu", "fi");
    await cms().rest("POST", `/articles/${scheduled}/publish/fi`, {
      as: cms().editors.vaasa,
      body: { effectiveFrom: inMs(3_600_000) },
    });
    await news("luonnosteltu", "fi");
    const list = async (at: number | undefined, type: "live" | "drafts") =>
      String((await get(`${viewSegment({ ...(at ? { at } : {}), scope: { type } })}/fi/ajankohtaista/`)).body);
    const later = Date.now() + 7_200_000;
    expect(await list(undefined, "live")).not.toContain("ajastettu fi");
    expect(await list(later, "live")).toContain("ajastettu fi");
    expect(await list(later, "live")).not.toContain("luonnosteltu fi");
    const all = await list(later, "drafts");
    expect(all).toContain("ajastettu fi");
    expect(all).toContain("luonnosteltu fi");
    // A draft that is thrown away is gone from it.
    const taken = await news("poistettava", "fi");
    expect(await list(undefined, "drafts")).toContain("poistettava fi");
    await cms().rest("PATCH", `/articles/${taken}`, {
      as: cms().editors.vaasa,
      body: { deletedAt: new Date().toISOString() },
    });
    expect(await list(undefined, "drafts")).not.toContain("poistettava fi");
  });

  it("shows a region's settings before they are saved, in the language of the form and in the others", async () => {
    const stored = await cms().payload.findByID({
      collection: "regions",
      id: "vaasa",
      draft: true,
      depth: 0,
      locale: "sv",
      overrideAccess: true,
    });
    const data = { ...stored, name: "Nytt namn", socialLinks: [], theme: { ...stored.theme, accent: "#e0e84a" } };
    const settings = { collection: "regions", id: "vaasa", locale: "sv", data };
    const shown = await ask(settings);
    expect(shown.status, JSON.stringify(shown.body)).toBe(200);
    expect(shown.body.path).toBe("/sv/");
    expect(shown.body.missing).toEqual([]);
    expect(shown.body.html).toContain("Nytt namn");
    expect(shown.body.html).toContain("#e0e84a");
    const finnish = await ask({ ...settings, show: "fi" });
    expect(finnish.body.path).toBe("/fi/");
    expect(finnish.body.html).not.toContain("Nytt namn");
    expect(finnish.body.html).toContain("#e0e84a");
    expect((await get("now.live/sv/")).body).not.toContain("Nytt namn");
    // Saved and not published, it is among all drafts of the region.
    await saveDraft(cms().payload, "regions", "vaasa", "sv", { name: "Sparat namn" });
    expect((await get("now.drafts/sv/")).body).toContain("Sparat namn");
    expect((await get("now.regions.vaasa/sv/")).body).toContain("Sparat namn");
    expect((await get("now.live/sv/")).body).not.toContain("Sparat namn");
    // What cannot go live is named, and does not keep the rest from being shown.
    const wrong = await ask({ ...settings, data: { ...data, theme: { ...stored.theme, accent: "red" } } });
    expect(wrong.status).toBe(200);
    expect(wrong.body.missing.map(({ path }) => path)).toContain("theme.accent");
    expect([403, 404]).toContain((await ask(settings, cms().editors.porvoo)).status);
    expect([403, 404]).toContain((await get("now.regions.vaasa/sv/", { as: cms().editors.porvoo })).status);
  });

  it("keeps drafts from those who may not read them", async () => {
    const id = await news("salainen", "fi");
    const { porvoo, vaasa: own } = cms().editors;
    for (const path of [`${ofDocument(id)}/fi/`, "now.drafts/fi/", "now.live/fi/"]) {
      const answer = await get(path, {});
      expect(answer.status, path).toBe(401);
      expect(answer.body).not.toContain("salainen");
    }
    // Another region's editor sees what is public, no drafts.
    expect((await get("now.live/fi/", { as: porvoo })).status).toBe(200);
    for (const path of [`${ofDocument(id)}/fi/`, "now.drafts/fi/"]) {
      const { status, body } = await get(path, { as: porvoo });
      expect([403, 404], path).toContain(status);
      expect(body).not.toContain("salainen");
    }
    const question = { collection: "articles", id, locale: "fi", data: newsIn("fi", "salainen") };
    expect([403, 404]).toContain((await ask(question, porvoo)).status);
    expect((await cms().rest("POST", "/preview/vaasa", { body: question })).status).toBe(401);
    expect((await ask(question, own)).status).toBe(200);
    expect((await ask(question, cms().national)).status).toBe(200);
    // The publisher's token is for what is live.
    expect(
      (await cms().rest("GET", `/preview/vaasa/${ofDocument(id)}/fi/`, { as: "publisher-token-for-tests" })).status,
    ).toBe(401);
  });

  it("answers plainly what it cannot show", async () => {
    expect((await get("now.unknown/fi/")).status).toBe(404);
    expect((await get("20261399T000000Z.live/fi/")).status).toBe(404);
    const id = await news("muualla", "en");
    const elsewhere = await ask({ collection: "articles", id, locale: "en" }, cms().admin, "porvoo");
    expect(elsewhere.status).toBe(404);
    expect(JSON.stringify(elsewhere.body)).toContain("kieltä");
    expect((await ask({ collection: "articles", id, locale: "fi" }, cms().admin, "nowhere")).status).toBe(404);
    expect((await get("now.live/_astro/../../secrets")).status).toBe(404);
    expect((await cms().rest("GET", "/preview-assets/../renderer.json")).status).toBe(404);
  });
});
