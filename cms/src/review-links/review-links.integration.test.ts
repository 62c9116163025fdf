import { expect, it } from "vitest";
import { createDraft, newsIn, saveDraft } from "../editions/test/cms.ts";
import { onEachDatabase } from "../editions/test/on-each-database.ts";
import { vaasa } from "../editions/test/vaasa.ts";
import { needsRenderer } from "../publishing/preview/test/needs-renderer.ts";
import { commentsOf, reviewState } from "../workflow/index.ts";
import { handleReview } from "./handle.ts";
import { touch } from "./links.ts";

await onEachDatabase("review by link", ["vaasa"], (cms) => {
  const { news } = vaasa(cms);
  needsRenderer();
  const target = (id: string) => ({
    payload: cms().payload,
    overrideAccess: true,
    collection: "articles",
    id,
    locale: "fi" as const,
  });
  const make = async (id: string, body: object = {}, as = cms().editors.vaasa) =>
    cms().rest("POST", `/articles/${id}/review-links`, {
      as,
      body: {
        languages: ["fi"],
        language: "fi",
        guestName: "Yhdistyksen edustaja",
        guestOrganisation: "Yhdistys",
        ...body,
      },
    });
  const tokenOf = async (id: string, body: object = {}) => {
    const { status, body: made } = await make(id, body);
    expect(status, JSON.stringify(made)).toBe(201);
    return (made as { url: string }).url.split("/review/")[1] as string;
  };
  const visit = (token: string, path = "", init?: RequestInit) =>
    handleReview(
      { payload: cms().payload, token, request: new Request(`http://localhost:3000/review/${token}${path}`, init) },
      path.split("?")[0]?.split("/").filter(Boolean) ?? [],
    );
  const post = (token: string, fields: Record<string, string>, headers: Record<string, string> = {}) => {
    const body = new URLSearchParams({ name: "Edustaja", word: "", ...fields }).toString();
    return visit(token, "", {
      method: "POST",
      headers: {
        "content-type": "application/x-www-form-urlencoded",
        "content-length": String(body.length),
        "sec-fetch-site": "same-origin",
        ...headers,
      },
      body,
    });
  };
  const hashIn = (page: string) => /name="hash" value="([^"]+)"/.exec(page)?.[1] as string; // the hidden field

  it("shows the one draft, takes a comment and an approval", async () => {
    const id = await news("kumppanille", "fi", "sv");
    const token = await tokenOf(id);
    const page = await visit(token);
    const text = await page.text();
    expect(page.status).toBe(200);
    expect(text).toContain("kumppanille fi");
    expect(text).not.toMatch(/<script/);
    expect(page.headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
    expect(page.headers.get("cache-control")).toBe("private, no-store");
    const draft = await visit(token, "/page");
    const shown = await draft.text();
    expect(draft.status).toBe(200);
    expect(shown).toContain("Ingressi kumppanille fi");
    // Other pages are the public site's.
    expect(shown).toContain('href="http://localhost:4321/vaasa/fi/"');
    expect((await visit(token, "/page/fi/ajankohtaista/")).status).toBe(404);
    expect((await visit(token, "/page/sv/aktuellt/kumppanille-sv/")).status).toBe(404);

    expect((await post(token, { answer: "comment", word: "Hyvä alku.", hash: hashIn(text) })).status).toBe(303);
    expect((await commentsOf(target(id))).map(({ text: said, guestName }) => [said, guestName])).toEqual([
      ["Hyvä alku.", "Edustaja, Yhdistys"],
    ]);
    const answer = await post(token, { answer: "approved", hash: hashIn(text) });
    expect(answer.status).toBe(303);
    expect(answer.headers.get("location")).toContain("done=approved");
    expect((await reviewState(target(id))).state).toBe("approved");
    // Twice is told, and nothing is lost.
    const twice = await post(token, { answer: "changes", word: "Sittenkin muutos", hash: hashIn(text) });
    expect(twice.status).toBe(409);
    expect(await twice.text()).toContain("Sittenkin muutos");
  });

  it("tells that the text was changed, before and while it is read", async () => {
    const id = await news("muuttuva", "fi");
    const token = await tokenOf(id);
    const before = await (await visit(token)).text();
    expect(before).not.toContain("Tekstiä on muutettu");
    await saveDraft(cms().payload, "articles", id, "fi", { lead: "Muutettu ingressi" });
    expect(await (await visit(token)).text()).toContain("Tekstiä on muutettu");
    const late = await post(token, { answer: "approved", hash: hashIn(before) });
    expect(late.status).toBe(409);
    expect(await late.text()).toContain("muutettiin");
    expect((await post(token, { answer: "changes", hash: hashIn(before) })).status).toBe(400);
  });

  it("opens nothing when it has expired, was taken back or was never made, and says whom to ask", async () => {
    const id = await news("suljettava", "fi");
    const token = await tokenOf(id, { language: "sv" });
    const other = await createDraft(
      cms().payload,
      "articles",
      { ownerRegion: "vaasa" },
      { fi: newsIn("fi", "toinen") },
    );
    const otherToken = await tokenOf(other);
    expect(await (await visit(otherToken, "/page")).text()).not.toContain("suljettava");
    const listed = await cms().rest("GET", `/articles/${id}/review-links`, { as: cms().editors.vaasa });
    const [link] = (listed.body as { links: { id: string; tokenHash?: string }[] }).links;
    expect(JSON.stringify(listed.body)).not.toContain(token);
    // A link is taken back on its own document alone.
    const wrong = await cms().rest("POST", `/articles/${other}/review-links/${link?.id}/revoke`, {
      as: cms().editors.vaasa,
    });
    expect(wrong.status).toBe(404);
    await touch({ payload: cms().payload }, link?.id as string, {
      expiresAt: new Date(Date.now() - 1000).toISOString(),
    });
    for (const path of ["", "/page"]) {
      const expired = await visit(token, path);
      expect(expired.status).toBe(410);
      const words = await expired.text();
      expect(words).toContain("upphört");
      expect(words).toContain("editor.vaasa@example.fi");
      expect(words).not.toContain("suljettava");
    }
    expect((await post(token, { answer: "approved", hash: "x" })).status).toBe(410);
    await cms().rest("POST", `/articles/${id}/review-links/${link?.id}/revoke`, { as: cms().editors.vaasa });
    expect(await (await visit(token)).text()).toContain("ur bruk");
    const forged = `${token[0] === "A" ? "B" : "A"}${token.slice(1)}`;
    const inSwedish = await visit(forged, "", { headers: { "accept-language": "sv-FI,fi;q=0.8" } });
    expect(inSwedish.status).toBe(404);
    const said = await inSwedish.text();
    expect(said).toContain("Länken finns inte");
    expect(said).not.toContain("suljettava");
  });

  it("takes no more comments than a person writes, and keeps what was written", async () => {
    const id = await news("puhelias", "fi");
    const [token, other] = [await tokenOf(id), await tokenOf(id, { guestName: "Toinen" })];
    const hash = hashIn(await (await visit(token)).text());
    const say = (word: string, by = token) => post(by, { answer: "comment", word, hash });
    for (let times = 0; times < 20; times += 1) expect((await say(`Kommentti ${times}`)).status).toBe(303);
    const refused = await say("Vielä yksi ajatus");
    expect(refused.status).toBe(429);
    expect(await refused.text()).toContain("Vielä yksi ajatus");
    expect((await commentsOf(target(id))).length).toBe(20);
    // It is counted by link: another guest is not kept from speaking.
    expect((await say("Minäkin sanon", other)).status).toBe(303);
    const flood = await post(token, { answer: "comment", word: "x", hash }, { "content-length": "9999999" });
    expect(flood.status).toBe(413);
    expect((await post(token, { answer: "comment", word: "x", hash }, { "content-length": "" })).status).toBe(413);
  });

  it("tells nobody of the link: no cookie, no referrer, not kept, not found", async () => {
    const token = await tokenOf(await news("salassa", "fi"));
    for (const [path, policy] of [
      ["", "same-origin"],
      ["/page", "no-referrer"],
    ] as const) {
      const { headers } = await visit(token, path);
      expect(headers.get("set-cookie")).toBeNull();
      expect(headers.get("referrer-policy")).toBe(policy);
      expect(headers.get("cache-control")).toBe("private, no-store");
      expect(headers.get("x-robots-tag")).toBe("noindex, nofollow");
      expect(headers.get("content-security-policy")).toContain("default-src 'none'");
    }
  });

  it("is made by who may write the document, and opens nothing else of the CMS", async () => {
    const id = await news("oma", "fi");
    expect([403, 404]).toContain((await make(id, {}, cms().editors.porvoo)).status);
    expect([401, 403]).toContain((await cms().rest("POST", `/articles/${id}/review-links`, { body: {} })).status);
    expect([401, 403]).toContain((await cms().rest("GET", `/articles/${id}/review-links`)).status);
    const token = await tokenOf(id);
    for (const path of [`/articles/${id}`, "/review-links", "/comments", `/preview/vaasa/now.articles.${id}/fi/`])
      expect([401, 403], path).toContain((await cms().rest("GET", path, { as: token })).status);
    expect((await cms().rest("POST", "/review-links", { as: cms().editors.vaasa, body: {} })).status).toBe(403);
    const listed = await cms().rest("GET", "/review-links", { as: cms().editors.vaasa });
    expect(JSON.stringify(listed.body)).not.toContain("tokenHash");
    const foreign = await post(token, { answer: "approved", hash: "x" }, { "sec-fetch-site": "cross-site" });
    expect(foreign.status).toBe(403);
    expect((await make(id, { languages: [] })).status).toBe(400);
  });
});
