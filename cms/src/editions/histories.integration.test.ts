import type { Locale } from "@aluesivut/content";
import fc from "fast-check";
import { APIError, type TypedUser } from "payload";
import { expect, it } from "vitest";
import { ledgerIndex } from "../snapshot/ledger-index.ts";
import { regionState } from "../snapshot/region-state.ts";
import { liveRow, scheduledRows } from "../snapshot/series.ts";
import { readDocuments } from "../snapshot/snapshot.ts";
import { cancel, publish, publishComplete, share, unshare, withdraw } from "./index.ts";
import { readDraftIn } from "./test/cms.ts";
import { onEachDatabase } from "./test/on-each-database.ts";
import { vaasa } from "./test/vaasa.ts";

/* What is live in a language changes by nothing but publish, withdraw, schedule, cancel or expiry of that language. */

const RUNS = Number(process.env.HISTORIES ?? 20);
const HOUR = 3_600_000;
/** Half a minute is longer than a command takes, and nothing is scheduled so early. */
const SOON = 30_000;
const LANGUAGES = ["fi", "sv"] as const;
const PEOPLE = ["vaasa", "porvoo", "national", "admin"] as const;

const someDocument = fc.constantFrom(0, 1);
const someLanguage = fc.constantFrom(...LANGUAGES);
/** Mostly one who may. */
const somebody = fc.constantFrom(...PEOPLE, "vaasa", "vaasa", "vaasa", "admin");
/** Hours from the start of the history; 0 is at once. */
const hours = fc.constantFrom(0, 0, 1, 2, 3);
const nth = fc.nat({ max: 5 });
type Step = { on: 0 | 1; by: (typeof PEOPLE)[number] } & (
  | { what: "save"; language: Locale; autosave: boolean }
  | { what: "publish"; language: Locale; hours: number; lasts: number }
  | { what: "publish complete"; hours: number }
  | { what: "withdraw"; language: Locale; hours: number }
  | { what: "cancel" | "restore version"; nth: number }
  | { what: "trash" | "restore from trash" | "share" | "hide" }
);
const step = (what: Step["what"], more: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<Step> =>
  fc.record({
    what: fc.constant(what),
    on: someDocument,
    by: somebody,
    ...more,
  }) as fc.Arbitrary<unknown> as fc.Arbitrary<Step>;

const someStep = fc.oneof(
  step("save", { language: someLanguage, autosave: fc.boolean() }),
  step("publish", { language: someLanguage, hours, lasts: fc.constantFrom(0, 0, 1) }),
  step("publish", { language: someLanguage, hours: fc.constant(0), lasts: fc.constant(0) }),
  step("publish complete", { hours }),
  step("withdraw", { language: someLanguage, hours }),
  step("cancel", { nth }),
  step("restore version", { nth }),
  step("trash", {}),
  step("restore from trash", {}),
  step("share", {}),
  step("hide", {}),
);

await onEachDatabase("histories", ["vaasa", "porvoo"], (cms) => {
  const { news } = vaasa(cms);

  /** What each region shows of every document in every language at these moments, by "region document language moment". */
  const shown = async (ids: string[], moments: number[]): Promise<Map<string, string>> => {
    const { payload } = cms();
    const index = await ledgerIndex(payload);
    const result = new Map<string, string>();
    for (const region of ["vaasa", "porvoo"])
      for (const at of moments) {
        const { documents } = regionState(index, region, at, { sitesUrl: "http://localhost:4321/" });
        for (const { id, rows } of documents.values())
          for (const [locale, row] of Object.entries(rows)) result.set(`${region} ${id} ${locale} ${at}`, row.key);
        const own = [...documents.values()].filter(({ id }) => ids.includes(id));
        for (const { id, editions } of await readDocuments(payload, own))
          for (const [locale, content] of Object.entries(editions))
            result.set(`${region} ${id} ${locale} ${at}`, JSON.stringify(content));
      }
    return result;
  };

  /** Carries a step out; says in which place and language, and from when, it may have changed what is live. */
  const carryOut = async (one: Step, id: string, start: number): Promise<{ places: string[]; from: number }> => {
    const { payload, editors, admin, national } = cms();
    const user: TypedUser = one.by === "admin" ? admin : one.by === "national" ? national : editors[one.by];
    const target = { payload, user, collection: "articles", id };
    const now = Date.now();
    const when = (after: number) => (after === 0 ? now : start + after * HOUR);
    const moment = (after: number) => (after === 0 ? {} : { effectiveFrom: new Date(when(after)).toISOString() });
    const inBoth = (...locales: readonly Locale[]) =>
      locales.flatMap((locale) => [`vaasa ${id} ${locale}`, `porvoo ${id} ${locale}`]);
    const write = { collection: "articles", id, user, overrideAccess: false } as const;
    switch (one.what) {
      case "save": {
        const data = { title: `Otsikko ${crypto.randomUUID()}`, lead: `${one.language} ${now}` } as never;
        await payload.update({ ...write, data, locale: one.language, draft: true, autosave: one.autosave });
        return { places: [], from: now };
      }
      case "publish": {
        const until =
          one.lasts === 0 ? {} : { effectiveUntil: new Date(when(one.hours) + one.lasts * HOUR).toISOString() };
        const row = await publish({ ...target, locale: one.language, ...moment(one.hours), ...until });
        expect(row.title).toBe((await readDraftIn(payload, "articles", id, one.language)).title);
        return { places: inBoth(one.language), from: when(one.hours) };
      }
      case "publish complete": {
        await publishComplete({ ...target, ...moment(one.hours) });
        return { places: inBoth(...LANGUAGES), from: when(one.hours) };
      }
      case "withdraw":
        await withdraw({ ...target, locale: one.language, ...moment(one.hours) });
        return { places: inBoth(one.language), from: when(one.hours) };
      case "cancel": {
        const index = await ledgerIndex(payload);
        const rows = LANGUAGES.flatMap((locale) => scheduledRows(index.series(id, locale), now));
        const row = rows[one.nth % Math.max(1, rows.length)];
        await cancel({ ...target, key: row?.key ?? "none" });
        return { places: inBoth(row?.locale as Locale), from: row?.effectiveFrom ?? now };
      }
      case "restore version": {
        const { docs } = await payload.findVersions({ collection: "articles", where: { parent: { equals: id } } });
        const version = docs[one.nth % Math.max(1, docs.length)];
        await payload.restoreVersion({ ...write, id: String(version?.id) });
        return { places: [], from: now };
      }
      case "trash":
        await payload.update({ ...write, data: { deletedAt: new Date(now).toISOString() } as never, locale: "fi" });
        return { places: inBoth("fi", "sv", "en"), from: now };
      case "restore from trash":
        await payload.update({ ...write, data: { deletedAt: null } as never, locale: "fi", trash: true });
        return { places: [], from: now };
      case "share":
      case "hide":
        await (one.what === "share" ? share : unshare)({ ...target, region: "porvoo" });
        return { places: inBoth("fi", "sv", "en").filter((place) => place.startsWith("porvoo")), from: now };
    }
  };

  it("keeps what is live as it is, but for what is done to that very language", async () => {
    const property = fc.asyncProperty(fc.array(someStep, { minLength: 4, maxLength: 14 }), async (steps) => {
      const ids = [await news(crypto.randomUUID(), "fi", "sv"), await news(crypto.randomUUID(), "fi", "sv")];
      const start = Date.now();
      for (const one of steps) {
        const id = ids[one.on] as string;
        const before = Date.now();
        const moments = [start - 1, before - 1, before + SOON, ...[1, 2, 3, 4, 5].map((after) => start + after * HOUR)];
        const was = await shown(ids, moments);
        const allowed = await carryOut(one, id, start).catch((error: unknown) => {
          // Refused, as it may be: then it changes nothing at all.
          if (error instanceof APIError) return { places: [], from: before };
          throw error;
        });
        const is = await shown(ids, moments);
        const changed = [...new Set([...was.keys(), ...is.keys()])].filter((place) => was.get(place) !== is.get(place));
        const wrongly = changed.filter((place) => {
          const at = Number(place.slice(place.lastIndexOf(" ") + 1));
          return at < allowed.from || !allowed.places.some((start) => place.startsWith(`${start} `));
        });
        expect({ step: one, wrongly }).toEqual({ step: one, wrongly: [] });
        await isListed(id);
      }
    });
    await fc.assert(property, { numRuns: RUNS, interruptAfterTimeLimit: 40_000 + RUNS * 1000, endOnFailure: false });
  }, 600_000);

  /** Lists know of every document, right after every step, in which languages it is live. */
  const isListed = async (id: string): Promise<void> => {
    const { payload } = cms();
    const index = await ledgerIndex(payload);
    const { docs } = await payload.find({
      collection: "articles",
      where: { id: { equals: id } },
      draft: true,
      trash: true,
      overrideAccess: true,
    });
    const live = LANGUAGES.filter((locale) => liveRow(index.series(id, locale), Date.now()));
    expect([...(docs[0]?.liveIn ?? [])].sort()).toEqual(live);
  };
});
