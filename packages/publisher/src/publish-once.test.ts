import type { Document, RegionSnapshot } from "@aluesivut/content";
import {
  buildDocument,
  buildSnapshot,
  changeSnapshot,
  generatedArticle,
  generatedRegion,
  oneLocale,
  threeLocales,
} from "@aluesivut/tests/builders";
import { afterEach, describe, expect, it } from "vitest";
import { openBench, sourceOf, type TestBench } from "../test/open-bench.ts";
import { type PlainRendererOptions, plainRenderer } from "../test/plain-renderer.ts";
import { publishOnce } from "./publish-once.ts";
import { readPointer, readSearchPointer } from "./target/pointer.ts";

let bench: TestBench;
afterEach(() => bench.close());

const article = (id: string, revision: number, html: string): Document =>
  buildDocument("article", {
    id,
    title: { fi: `Uutinen ${id}` },
    fields: { key: `articles:${id}:fi:${revision}`, body: [{ type: "text", html }] },
  });
const tampere = (...documents: Document[]): RegionSnapshot =>
  buildSnapshot({ region: { slug: "tampere", locales: ["fi"] }, documents });
const live = async (region = "tampere") => {
  const pointer = await readPointer(bench.target, region);
  if (!pointer) throw new Error(`${region} has no release`);
  return { pointer, manifest: await bench.target.readManifest(pointer.release) };
};
const pageText = async (path: string, region = "tampere") => {
  const { manifest } = await live(region);
  const file = manifest.files[path];
  return file && Buffer.from(await bench.target.readObject(file.object)).toString("utf8");
};
const publishWith = (options: PlainRendererOptions, extra = {}) =>
  publishOnce({ ...bench, rendererSource: sourceOf(plainRenderer(options)) }, extra);

describe("publishOnce", () => {
  it("brings every region live, tells the CMS, and leaves what is live already", async () => {
    bench = await openBench([threeLocales(), oneLocale()]);
    const first = await publishOnce(bench);
    expect(first.map(({ region, state }) => [region, state])).toEqual([
      ["vaasa", "live"],
      ["tampere", "live"],
    ]);
    expect(bench.server.receipts.map(({ region, state, held, reasons }) => [region, state, held, reasons])).toEqual([
      ["vaasa", "live", [], []],
      ["tampere", "live", [], []],
    ]);
    const keys = bench.server.receipts[0]?.keys ?? [];
    expect(keys).toHaveLength(threeLocales().documents.flatMap(({ editions }) => Object.keys(editions)).length);
    const second = await publishOnce(bench);
    expect(second.map(({ state }) => state)).toEqual(["unchanged", "unchanged"]);
  });

  it("renders only what changed, fetches only a patch, and reports only the new key", async () => {
    bench = await openBench([generatedRegion(30)]);
    const rendered: string[] = [];
    const renderer = plainRenderer({ onRender: ({ path }) => rendered.push(path) });
    const source = { ...bench, rendererSource: sourceOf(renderer) };
    await publishOnce(source);
    rendered.length = 0;
    bench.server.set(changeSnapshot(generatedRegion(30), generatedArticle(3, 30, ["fi"], 2)));
    await publishOnce(source);
    expect(rendered).toEqual(["/fi/ajankohtaista/uutinen-numero-3/"]);
    expect(bench.server.receipts.at(-1)?.keys).toEqual(["articles:generated-00003:fi:2"]);
  });

  it("gives the same pages whether made from nothing or from the release before", async () => {
    const next = changeSnapshot(generatedRegion(10), generatedArticle(3, 10, ["fi"], 2));
    bench = await openBench([generatedRegion(10)]);
    await publishOnce(bench);
    bench.server.set(next);
    await publishOnce(bench);
    const incremental = (await live("vaasa")).manifest;
    const other = await openBench([next]);
    try {
      await publishOnce(other);
      const pointer = await readPointer(other.target, "vaasa");
      expect(incremental.files).toEqual((await other.target.readManifest(pointer?.release ?? "")).files);
    } finally {
      await other.close();
    }
  });

  it("indexes search after the release, and not again when nothing that is found has changed", async () => {
    bench = await openBench([generatedRegion(5)]);
    await publishOnce(bench);
    const first = await readSearchPointer(bench.target, "vaasa");
    const { search } = await bench.target.readSearchManifest(first?.manifest ?? "");
    const found = Object.values((await live("vaasa")).manifest.files).filter(({ searchable }) => searchable);
    expect(found.length).toBeGreaterThan(5);
    expect(search.fi?.state.pages).toBe(found.length);
    const notice = buildDocument("notice", { id: "notice-new", title: { fi: "Palvelu on poikki" } });
    bench.server.set(changeSnapshot(generatedRegion(5), notice));
    await publishOnce(bench);
    expect(await pageText("/fi/", "vaasa")).toContain(">Palvelu on poikki</aside>");
    expect((await readSearchPointer(bench.target, "vaasa"))?.number).toBe(first?.number);
  });
});

describe("a bad edition", () => {
  it("is held while the others go live, and the edition before it stands", async () => {
    const before = article("a", 1, "<p>Ehjä.</p>");
    bench = await openBench([tampere(before, article("b", 1, "<p>B1</p>"))]);
    await publishOnce(bench);
    const broken = article("a", 2, '<p><a href="/fi/ei-ole/">rikki</a></p>');
    bench.server.set(tampere(broken, article("b", 2, "<p>B2</p>")));
    bench.server.onHold("articles:a:fi:2", "a", before);
    const [result] = await publishOnce(bench);
    expect(result?.state).toBe("live");
    expect(await pageText("/fi/ajankohtaista/uutinen-a/")).toContain("Ehjä.");
    expect(await pageText("/fi/ajankohtaista/uutinen-b/")).toContain("B2");
    const receipt = bench.server.receipts.at(-1);
    expect(receipt?.keys).toEqual(["articles:b:fi:2"]);
    expect(receipt?.held).toMatchObject([
      {
        key: "articles:a:fi:2",
        reasons: [{ code: "broken-link", path: "/fi/ajankohtaista/uutinen-a/", context: { target: "/fi/ei-ole/" } }],
      },
    ]);
    expect((await live()).manifest.held).toEqual(["articles:a:fi:2"]);
    expect((await publishOnce(bench))[0]?.state).toBe("unchanged");
  });

  it.each([
    ["an anchor that is not there", '<p><a href="#ei">x</a></p>', "broken-anchor"],
    ["a picture that is not there", '<p><a href="/media/00.webp">x</a></p>', "missing-media"],
    ["a link that lost the base path of its own region", '<p><a href="https://example.fi/x/">x</a></p>', "broken-link"],
  ])("is held for %s", async (_, html, code) => {
    const snapshot = (...documents: Document[]) => buildSnapshot({ region: { locales: ["fi"] }, documents });
    bench = await openBench([snapshot(article("a", 1, html), article("b", 1, "<p>B</p>"))]);
    bench.server.onHold("articles:a:fi:1", "a", null);
    await publishOnce(bench);
    const receipt = bench.server.receipts.at(-1);
    expect(receipt?.held.map(({ key, reasons }) => [key, reasons[0]?.code])).toEqual([["articles:a:fi:1", code]]);
  });

  it("is held when the renderer cannot make its page", async () => {
    bench = await openBench([tampere(article("a", 1, "<p>A</p>"), article("b", 1, "<p>B</p>"))]);
    bench.server.onHold("articles:a:fi:1", "a", null);
    const onRender = ({ path }: { path: string }) => {
      if (path.endsWith("uutinen-a/")) throw new Error("no such view");
    };
    await publishWith({ onRender });
    expect(bench.server.receipts.at(-1)?.held[0]?.reasons[0]).toMatchObject({
      code: "render-failed",
      context: { reason: "no such view" },
    });
  });

  it("is held when the region requires a language it lacks, but a withdrawn language is only reported", async () => {
    const both = buildDocument("article", { id: "x", title: { fi: "Kaksi", en: "Two" } });
    const region = { slug: "tampere", locales: ["fi" as const, "en" as const], parityPolicy: "block" as const };
    bench = await openBench([buildSnapshot({ region, documents: [both, article("a", 1, "<p>A</p>")] })]);
    bench.server.onHold("articles:a:fi:1", "a", null);
    await publishOnce(bench);
    expect(bench.server.receipts.at(-1)?.held.map(({ key }) => key)).toEqual(["articles:a:fi:1"]);

    const withdrawn = buildDocument("article", { id: "x", title: { fi: "Kaksi" } });
    const at = "2026-03-01T00:00:00.000Z";
    const former = [{ path: "/en/news/two/", became: { type: "gone" as const, reason: "withdrawn" as const, at } }];
    bench.server.set(buildSnapshot({ region, documents: [withdrawn], former }));
    await publishOnce(bench);
    expect(bench.server.receipts.at(-1)).toMatchObject({
      state: "live",
      held: [],
      reasons: [{ code: "missing-language", severity: "advice" }],
    });
  });
});

describe("a release is refused, and the live one stays,", () => {
  const refused = async (next: RegionSnapshot, options: PlainRendererOptions = {}, extra = {}) => {
    bench = await openBench([tampere(article("a", 1, "<p>A</p>"), article("b", 1, "<p>B</p>"))]);
    await publishOnce(bench);
    const before = (await live()).pointer.release;
    bench.server.set(next);
    const [result] = await publishWith(options, extra);
    expect((await live()).pointer.release).toBe(before);
    expect(result?.state).toBe("refused");
    const receipt = bench.server.receipts.at(-1);
    expect(receipt).toMatchObject({ state: "refused", release: before, keys: [] });
    return receipt?.reasons.map(({ code, path }) => [code, path]);
  };

  it("when a page would be lost that nothing explains", async () => {
    expect(await refused(tampere(article("b", 2, "<p>B</p>")))).toEqual([
      ["unexplained-loss", "/fi/ajankohtaista/uutinen-a/"],
    ]);
    const [allowed] = await publishOnce(bench, { allowLoss: true });
    expect(allowed?.state).toBe("live");
  });

  it("when the site would be empty", async () => {
    const reasons = await refused(tampere());
    expect(reasons).toContainEqual(["empty-site", undefined]);
  });

  it("when the snapshot is not what its hash says, even whole", async () => {
    const next = tampere(article("a", 2, "<p>A2</p>"), article("b", 1, "<p>B</p>"));
    expect(await refused({ ...next, hash: "f".repeat(64) })).toEqual([["hash-mismatch", undefined]]);
  });

  it("when a field is not as the contract says, naming document, language and field", async () => {
    const next = tampere(article("a", 2, "<p>A2</p>"), article("b", 1, "<p>B</p>"));
    bench = await openBench([next]);
    bench.server.tamper = (answer) =>
      JSON.parse(JSON.stringify(answer).replace('"slug":"uutinen-a"', '"slug":"Uutinen A"'));
    const [result] = await publishOnce(bench);
    expect(result).toMatchObject({
      state: "refused",
      report: { reasons: [{ code: "contract-fault", document: "a", locale: "fi", field: "slug" }] },
    });
    expect(result?.state === "refused" && result.error.message).toContain("Cannot release tampere");
  });

  it("when two documents claim one address and neither is new", async () => {
    const alter: PlainRendererOptions["alter"] = (table) => {
      const first = table.routes.find(({ path }) => path.includes("uutinen-a"));
      if (first) table.routes.push({ ...first, editions: [] });
    };
    const next = tampere(article("a", 2, "<p>A2</p>"), article("b", 1, "<p>B</p>"));
    expect(await refused(next, { alter })).toEqual([["duplicate-path", "/fi/ajankohtaista/uutinen-a/"]]);
  });
});

describe("what is left alone", () => {
  it("a newer schema: the CMS is ahead of this publisher", async () => {
    bench = await openBench([oneLocale()]);
    await publishOnce(bench);
    bench.server.set(changeSnapshot(oneLocale(), article("n", 1, "<p>N</p>")));
    bench.server.tamper = (answer) => ({ ...answer, schemaVersion: 2 });
    const [result] = await publishOnce(bench);
    expect(result?.state === "failed" && String(result.error)).toMatch(
      /schemaVersion is 2.*Install the publisher of the newer/s,
    );
  });

  it("the release of a newer renderer, unless told", async () => {
    bench = await openBench([oneLocale()]);
    await publishWith({ version: "new", builtAt: 20 });
    const [result] = await publishWith({ version: "old", builtAt: 10 });
    expect(result?.state === "left" && result.why).toMatch(/newer renderer new, this one is old/);
    expect((await publishWith({ version: "old", builtAt: 10 }, { allowOlder: true }))[0]?.state).toBe("live");
  });

  it("a region the CMS does not know, with the ones it does", async () => {
    bench = await openBench([oneLocale()]);
    await expect(publishOnce(bench, { regions: ["turku"] })).rejects.toThrow(/no such region. It has: tampere/);
  });
});

describe("a damaged target", () => {
  it("is made anew by --repair: pages, media, search and manifest alike", async () => {
    bench = await openBench([oneLocale()]);
    await publishOnce(bench);
    const { manifest, pointer } = await live();
    const search = await bench.target.readSearchManifest(
      (await readSearchPointer(bench.target, "tampere"))?.manifest ?? "",
    );
    const bundle = Object.values(search.search.fi?.bundles[0]?.files ?? {});
    const victims = [
      manifest.files["/fi/"],
      manifest.files["/print.css"],
      Object.entries(manifest.files).find(([path]) => path.startsWith("/media/"))?.[1],
      bundle[0],
    ];
    for (const victim of victims) await bench.target.removeObject(victim?.object ?? "");
    const [result] = await publishOnce(bench, { repair: true });
    expect(result?.state).toBe("live");
    for (const victim of victims) expect(await bench.target.hasObject(victim?.object ?? "")).toBe(true);
    expect((await live()).manifest.files).toEqual(manifest.files);
    expect((await live()).pointer.number).toBe(pointer.number + 1);
  });
});

describe("receipts", () => {
  it("that did not reach the CMS are sent by the next run", async () => {
    bench = await openBench([tampere(article("a", 1, "<p>A</p>"))]);
    bench.server.receiptStatus = 500;
    const closing = publishOnce(bench);
    setTimeout(() => {
      bench.server.receiptStatus = 204;
    }, 300);
    await closing;
    expect(bench.server.receipts.map(({ state }) => state)).toEqual(["live"]);
    await publishOnce(bench);
    expect(bench.server.receipts).toHaveLength(2); // the live one is told again after a restart
  });

  describe("the check of accessibility", () => {
    const statement = "/fi/saavutettavuus/";
    const broken = '<a href="/fi/">Lue lisää</a>';
    /** As the plain renderer, but pages of these articles have a picture without an alternative. */
    const withPictureIn = (...ids: string[]) => {
      const plain = plainRenderer();
      const complete: typeof plain.complete = (html, route, ...rest) =>
        plain.complete(
          ids.includes(route.document ?? "") ? html.replace("<p>", '<img src="data:,"><p>') : html,
          route,
          ...rest,
        );
      return sourceOf({ ...plain, complete });
    };

    it("is told on the statement of the same release, in its manifest and in its receipt", async () => {
      bench = await openBench([tampere(article("yksi", 1, "<p>x</p>"), article("kaksi", 1, broken))]);
      await publishOnce({ ...bench, rendererSource: withPictureIn("yksi") });
      const page = "/fi/ajankohtaista/uutinen-yksi/";
      expect(await pageText(statement)).toContain(`<li>picture-alternative 1 ${page}</li>`);
      const { manifest, pointer } = await live();
      expect(manifest.findings).toEqual([{ rule: "picture-alternative", count: 1, pages: [page] }]);
      expect(pointer.report.reasons).toEqual([
        {
          code: "site-finding",
          context: { rule: "picture-alternative", count: 1 },
          severity: "advice",
          kind: "accessibility-statement",
          path: page,
        },
        {
          code: "page-finding",
          context: { rule: "picture-alternative", what: "”data:,”" },
          severity: "advice",
          document: "yksi",
          locale: "fi",
          path: page,
        },
      ]);
    });

    it("changes the statement with the pages, and leaves it alone while the findings stay", async () => {
      const rendererSource = withPictureIn("yksi");
      const one = article("yksi", 1, "<p>x</p>");
      bench = await openBench([tampere(article("kaksi", 1, "<p>x</p>"))]);
      const objectAfter = async (...documents: Document[]) => {
        bench.server.set(tampere(...documents));
        await publishOnce({ ...bench, rendererSource });
        return (await live()).manifest.files[statement]?.object;
      };
      const clean = await objectAfter(article("kaksi", 1, "<p>x</p>"));
      const found = await objectAfter(article("kaksi", 1, "<p>x</p>"), one);
      expect(found).not.toBe(clean);
      expect(await objectAfter(article("kaksi", 2, "<p>y</p>"), one)).toBe(found);

      // From nothing it is the same.
      const incremental = (await live()).manifest;
      await publishOnce({ ...bench, rendererSource }, { fromNothing: true, repair: true });
      expect((await live()).manifest.files).toEqual(incremental.files);
    });
  });
});
