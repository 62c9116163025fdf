import { LOCALES, type Locale } from "@aluesivut/content";
import { describe, expect, it } from "vitest";
import type { IndexedDocument } from "../snapshot/ledger-index.ts";
import type { LedgerRow } from "../snapshot/ledger-row.ts";
import { seriesOf } from "../snapshot/series.ts";
import { type CellSource, languageCell } from "./language-cell.ts";
import type { DeskDocument } from "./overview.ts";
import { ownDrafts, PAGE_SIZE, parityPage, paritySummary, readParityQuery } from "./parity.ts";

const DAY = 86_400_000;
const NOW = Date.parse("2026-11-23T10:00:00Z");

const row = (locale: Locale, more: Partial<LedgerRow>): LedgerRow => ({
  key: crypto.randomUUID(),
  docCollection: "articles",
  docId: "a",
  locale,
  sequence: 1,
  kind: "published",
  effectiveFrom: NOW - 10 * DAY,
  publishedAt: NOW - 10 * DAY,
  references: [],
  boundaries: [],
  redacted: false,
  createdAt: NOW - 10 * DAY,
  ...more,
});
const indexed = (...rows: LedgerRow[]) =>
  ({
    series: new Map(LOCALES.map((locale) => [locale, seriesOf(rows.filter((one) => one.locale === locale))])),
  }) as unknown as IndexedDocument;
const cell = (rows: LedgerRow[], locale: Locale, more: Partial<CellSource> = {}) =>
  languageCell(
    { indexed: indexed(...rows), sourceLocale: "fi", hasText: () => true, savedIn: {}, ...more },
    locale,
    NOW,
  );

describe("a cell", () => {
  it("is missing without text, a draft with it, withdrawn when it was live", () => {
    expect(cell([], "sv", { hasText: () => false }).state).toBe("missing");
    expect(cell([], "sv").state).toBe("draft");
    const withdrawn = row("sv", { kind: "withdrawn", sequence: 2, effectiveFrom: NOW - DAY, publishedAt: NOW - DAY });
    expect(cell([row("sv", {}), withdrawn], "sv").state).toBe("withdrawn");
  });

  it("of a schedule alone is a draft that says when it goes live", () => {
    const scheduled = row("sv", { effectiveFrom: NOW + DAY, publishedAt: NOW });
    expect(cell([scheduled], "sv")).toEqual({ state: "draft", scheduledFor: NOW + DAY });
  });

  it("is behind its source by whole days, also with a newer draft", () => {
    const fi = row("fi", { effectiveFrom: NOW - 3 * DAY, publishedAt: NOW - 3 * DAY });
    const savedIn = { sv: { at: new Date(NOW).toISOString() } };
    expect(cell([fi, row("sv", {})], "sv", { savedIn })).toMatchObject({ state: "behind", behindDays: 7 });
    expect(cell([fi, row("sv", {})], "fi").state).toBe("live");
  });

  it("is not behind a source published in the same sitting, and is so an hour later", () => {
    const after = (minutes: number) => row("fi", { publishedAt: NOW - 10 * DAY + minutes * 60_000 });
    expect(cell([after(59), row("sv", {})], "sv").state).toBe("live");
    expect(cell([after(60), row("sv", {})], "sv")).toMatchObject({ state: "behind", behindDays: 0 });
  });

  it("is live with a newer draft when that language was saved after it was published", () => {
    const saved = (at: number) => ({ savedIn: { sv: { at: new Date(at).toISOString() } } });
    expect(cell([row("sv", {})], "sv", saved(NOW - DAY)).state).toBe("newer");
    expect(cell([row("sv", {})], "sv", saved(NOW - 11 * DAY)).state).toBe("live");
    expect(cell([row("sv", {})], "sv", { savedIn: { fi: { at: new Date(NOW).toISOString() } } }).state).toBe("live");
  });
});

const document = (id: string, more: Partial<DeskDocument>): DeskDocument => ({
  kind: "article",
  collection: "articles",
  id,
  title: id,
  sourceLocale: "fi",
  updatedAt: new Date(NOW).toISOString(),
  savedIn: {},
  languages: { fi: { state: "live", liveSince: NOW }, sv: { state: "live", liveSince: NOW } },
  ...more,
});
const missing = { fi: { state: "live", liveSince: NOW }, sv: { state: "missing" } } as const;

describe("the grid", () => {
  const documents = [
    document("uutinen", { languages: missing }),
    document("palvelu, kunnossa", { kind: "service", collection: "services" }),
    document("polku", { kind: "service-path", collection: "service-paths", languages: missing }),
    document("palvelu", { kind: "service", collection: "services", languages: missing }),
    document("kesken", { languages: { fi: { state: "draft" }, sv: { state: "missing" } } }),
  ];
  const query = (params: Record<string, string>) => readParityQuery(params, "me", NOW);
  const titles = (params: Record<string, string>) => parityPage(documents, query(params)).rows.map(({ id }) => id);

  it("begins with what readers need most of what is to mend", () => {
    expect(titles({})).toEqual(["palvelu", "polku", "uutinen", "palvelu, kunnossa", "kesken"]);
  });

  it("narrows to a kind, to a state in a language", () => {
    expect(titles({ kind: "service" })).toEqual(["palvelu", "palvelu, kunnossa"]);
    expect(titles({ state: "missing", in: "sv", kind: "article" })).toEqual(["uutinen", "kesken"]);
    expect(titles({ state: "missing", in: "fi" })).toEqual([]);
  });

  it("leaves out of its address what it does not know, and gives the last page for one too far", () => {
    expect(query({ kind: "topic", state: "x", in: "de", sort: "y", page: "-1" })).toEqual({ sort: "need", page: 1 });
    const many = Array.from({ length: PAGE_SIZE + 1 }, (_, number) => document(`n${number}`, {}));
    expect(parityPage(many, query({ page: "9" }))).toMatchObject({ page: 2, pages: 2, total: PAGE_SIZE + 1 });
  });

  it("counts as missing only what is live in another language", () => {
    expect(paritySummary(documents, ["fi", "sv"])).toMatchObject({
      published: 4,
      languages: [
        { locale: "fi", live: 4, missing: 0 },
        { locale: "sv", live: 1, missing: 3 },
      ],
    });
  });
});

it("my drafts are the languages I saved last that are not live as saved", () => {
  const at = new Date(NOW).toISOString();
  const savedIn = { fi: { at, by: "me" }, sv: { at, by: "other" } };
  const languages = { fi: { state: "newer", liveSince: NOW - DAY }, sv: { state: "draft" } } as const;
  expect(ownDrafts(document("d", { savedIn, languages }), "me")).toEqual(["fi"]);
  expect(ownDrafts(document("d", { savedIn }), "me")).toEqual([]);
});
