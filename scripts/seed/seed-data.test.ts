import { LOCALES, NATIONAL } from "@aluesivut/content";
import { describe, expect, it } from "vitest";
import { readSeedData, relatedId, seedDate, seedId } from "./seed-data.ts";

const data = readSeedData();
const ids = new Set([...data.documents.map(({ id }) => id), ...data.media.map(({ id }) => id)]);
const isLocale = (key: string): boolean => (LOCALES as readonly string[]).includes(key);
const count = (region: string, collection: string) =>
  data.documents.filter((document) => document.region === region && document.collection === collection).length;

describe("the demo content", () => {
  const sites = data.regions.filter(({ region }) => region !== NATIONAL);

  it("has the nine regions", () => {
    expect(sites.map(({ region }) => region).sort()).toEqual([
      "espoo",
      "etela-savo",
      "helsinki",
      "koillismaa",
      "kouvola",
      "porvoo",
      "tampere",
      "vaasa",
      "vantaa",
    ]);
  });

  // What a region owns when it launches; national and shared content comes on top.
  const least = {
    articles: 8,
    services: 10,
    jobs: 10,
    events: 4,
    organisations: 6,
    contacts: 5,
    pages: 2,
    "accessibility-statements": 1,
  };

  it.each(
    sites.flatMap(({ region }) => Object.entries(least).map(([collection, count]) => ({ region, collection, count }))),
  )("of $region has $collection to launch with: $count", ({ region, collection, count: wanted }) => {
    expect(count(region, collection)).toBeGreaterThanOrEqual(wanted);
  });

  it("says everything in all languages of its region", () => {
    /** Where a text lacks a language, or a comma without quotes has cut it in YAML. */
    const gapsIn = (value: unknown, wanted: readonly string[], trail: string): string[] => {
      if (typeof value !== "object" || value === null) return [];
      const keys = Object.keys(value);
      const isText = !Array.isArray(value) && LOCALES.some((locale) => locale in value);
      if (isText && (wanted.some((locale) => !keys.includes(locale)) || keys.some((key) => !isLocale(key))))
        return [`${trail}: ${keys}`];
      return Object.entries(value).flatMap(([key, part]) => gapsIn(part, wanted, `${trail}/${key}`));
    };
    const gaps = data.documents.flatMap(({ region, collection, key, fields }) => {
      const site = sites.find((site) => site.region === region);
      const wanted = (site?.fields.locales as string[] | undefined) ?? LOCALES;
      return gapsIn(fields, wanted, `${region}/${collection}/${key}`);
    });
    expect(gaps).toEqual([]);
  });

  it("has events that end after they start and close registration before", () => {
    for (const now of [new Date("2026-11-22T10:00:00Z"), new Date("2026-11-23T10:00:00Z")])
      for (const { collection, region, key, fields } of data.documents) {
        if (collection !== "events") continue;
        const at = (text: unknown) => seedDate(String(text), now);
        const { deadline } = (fields.registration ?? {}) as { deadline?: string };
        expect(at(fields.startDate) < at(fields.endDate), `${region}/${key} ends after it starts`).toBe(true);
        if (deadline)
          expect(at(deadline) < at(fields.startDate), `${region}/${key} closes before it starts`).toBe(true);
      }
  });

  it("shares only what there is", () => {
    expect(data.shared.length).toBeGreaterThan(10);
    expect(data.shared.filter(({ id }) => !ids.has(id))).toEqual([]);
  });

  it("links only to what there is", () => {
    const astray = data.documents.flatMap(({ region, collection, key, fields }) =>
      // The target of a Markdown link to a document: its collection and key
      [...JSON.stringify(fields).matchAll(/\(document:([a-z-]+)\/([^)]+)\)/g)]
        .filter(([, of, target]) => !ids.has(relatedId(of as string, target as string, region)))
        .map(([link]) => `${region}/${collection}/${key} ${link}`),
    );
    expect(astray).toEqual([]);
  });

  it("has an own id for everything", () => {
    expect(ids.size).toBe(data.documents.length + data.media.length);
  });
});

describe("ids of the demo", () => {
  it("are the same each time and find relations by key", () => {
    expect(seedId("vaasa", "articles", "a")).toBe(seedId("vaasa", "articles", "a"));
    expect(relatedId("articles", "a", "vaasa")).toBe(seedId("vaasa", "articles", "a"));
    expect(relatedId("articles", "porvoo/a", "vaasa")).toBe(seedId("porvoo", "articles", "a"));
    expect(relatedId("topics", "tyonhaku", "vaasa")).toBe(seedId(NATIONAL, "topics", "tyonhaku"));
    expect(relatedId("regions", "vaasa", "porvoo")).toBe("vaasa");
  });
});

describe("dates of the demo", () => {
  it.each([
    ["+14d 13:00", "2026-01-10T12:00:00.000Z", "2026-01-24T11:00:00.000Z"],
    ["+14d 13:00", "2026-06-10T12:00:00.000Z", "2026-06-24T10:00:00.000Z"],
    // Half past midnight in Helsinki is still the day before in UTC
    ["+1d 09:00", "2026-01-09T22:30:00.000Z", "2026-01-11T07:00:00.000Z"],
    ["-3d", "2026-01-10T12:00:00.000Z", "2026-01-07T00:00:00.000Z"],
    // A Sunday and the Monday after it stand in different weeks
    ["+1w tu 13:00", "2026-01-11T12:00:00.000Z", "2026-01-13T11:00:00.000Z"],
    ["+1w tu 13:00", "2026-01-12T12:00:00.000Z", "2026-01-20T11:00:00.000Z"],
    ["-1w fr", "2026-01-12T12:00:00.000Z", "2026-01-09T00:00:00.000Z"],
    ["2021-02-22", "2026-01-10T12:00:00.000Z", "2021-02-22T00:00:00.000Z"],
  ])("%s on %s is %s", (text, now, moment) => {
    expect(seedDate(text, new Date(now))).toBe(moment);
  });
});
