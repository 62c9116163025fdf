import fc from "fast-check";
import type { CollectionSlug } from "payload";
import { expect, it } from "vitest";
import { ledgerIndex } from "../snapshot/ledger-index.ts";
import { regionState } from "../snapshot/region-state.ts";
import { liveRow } from "../snapshot/series.ts";
import { readDocuments } from "../snapshot/snapshot.ts";
import type { Target } from "./index.ts";
import { createDraft, pathIn, readDraftIn } from "./test/cms.ts";
import { carryOut, type History, isRefusal, LANGUAGES, type Reach, someStep } from "./test/history-steps.ts";
import { onEachDatabase } from "./test/on-each-database.ts";
import { vaasa } from "./test/vaasa.ts";

/*
 * What is live in a language changes by nothing but publish, withdraw, schedule, cancel or expiry of that language, and
 * what is drafted in a language by nothing but a save in it.
 */

const RUNS = Number(process.env.HISTORIES ?? 20);
const HOUR = 3_600_000;
/** Half a minute is longer than a command takes, and nothing is scheduled so early. */
const SOON = 30_000;
type Row = { id: string; title?: string | null };

await onEachDatabase("histories", ["vaasa", "porvoo"], (cms) => {
  const { news } = vaasa(cms);

  const begin = async (): Promise<History> => {
    const { payload } = cms();
    const article = { collection: "articles", id: await news(crypto.randomUUID(), "fi", "sv") };
    const owned = { ownerRegion: "vaasa" };
    const path = {
      collection: "service-paths",
      id: await createDraft(payload, "service-paths", owned, { fi: pathIn("fi", ["Ensin", "Sitten"]) }),
    };
    const steps = async (locale: "fi" | "sv") =>
      (await readDraftIn(payload, path.collection, path.id, locale)).steps as Row[];
    const { title, steps: swedish } = pathIn("sv", ["Först", "Sedan"]) as { title: string; steps: object[] };
    const rows = (await steps("fi")).map((row, number) => ({ ...row, ...swedish[number] }));
    await payload.update({
      ...{ collection: "service-paths", id: path.id, locale: "sv", draft: true, overrideAccess: true },
      data: { title, lead: "Stigen.", steps: rows } as never,
    });
    const forms = { fi: await steps("fi"), sv: await steps("sv") };
    return { start: Date.now(), documents: [article, path], forms, offered: new Set() };
  };

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

  const stored = async ({ collection, id }: Target): Promise<Record<string, unknown>> => {
    const { docs } = await cms().payload.find({
      collection: collection as CollectionSlug,
      where: { id: { equals: id } },
      locale: "all",
      draft: true,
      trash: true,
      overrideAccess: true,
    });
    return docs[0] as unknown as Record<string, unknown>;
  };

  /** The words of every draft by "document language", and of its rows by "document language row". */
  const drafted = async (documents: readonly Target[]): Promise<Map<string, string>> => {
    const result = new Map<string, string>();
    for (const target of documents) {
      const draft = await stored(target);
      const rows = (draft.steps ?? []) as Row[];
      result.set(`${target.id} rows`, rows.map(({ id }) => id).join(" "));
      for (const language of LANGUAGES) {
        const say = (value: unknown) => JSON.stringify((value as Record<string, unknown> | null)?.[language] ?? null);
        result.set(`${target.id} ${language}`, `${say(draft.title)} ${say(draft.lead)}`);
        for (const row of rows) result.set(`${target.id} ${language} ${row.id}`, say(row.title));
      }
    }
    return result;
  };

  const differing = (was: Map<string, string>, is: Map<string, string>): string[] =>
    [...new Set([...was.keys(), ...is.keys()])].filter((place) => was.get(place) !== is.get(place));

  it("keeps what is live and what is drafted as it is, but for what is done to that very language", async () => {
    const property = fc.asyncProperty(fc.array(someStep, { minLength: 4, maxLength: 14 }), async (steps) => {
      const history = await begin();
      const { start, documents } = history;
      const ids = documents.map(({ id }) => id);
      for (const one of steps) {
        const before = Date.now();
        const moments = [start - 1, before - 1, before + SOON, ...[1, 2, 3, 4, 5].map((after) => start + after * HOUR)];
        const [wasShown, wasDrafted] = [await shown(ids, moments), await drafted(documents)];
        const reach = await carryOut(cms(), one, history).catch((error: unknown): Reach => {
          // Refused, as it may be: then it changes nothing at all.
          if (isRefusal(error)) return { places: [], from: before, drafts: [] };
          throw error;
        });
        const shownWrongly = differing(wasShown, await shown(ids, moments)).filter((place) => {
          const at = Number(place.slice(place.lastIndexOf(" ") + 1));
          return at < reach.from || !reach.places.some((start) => place.startsWith(`${start} `));
        });
        const isDrafted = await drafted(documents);
        const draftedWrongly = differing(wasDrafted, isDrafted).filter((place) => {
          const [id, language, row] = place.split(" ");
          // Only a save in the language a document is written in first takes rows away and adds them, with all they say.
          const comesOrGoes = row !== undefined && wasDrafted.has(place) !== isDrafted.has(place);
          if (language === "rows" || comesOrGoes) return id !== ids[one.on] || !reach.rows;
          return id !== ids[one.on] || !(reach.drafts as readonly string[]).includes(language ?? "");
        });
        expect({ one, shownWrongly, draftedWrongly }).toEqual({ one, shownWrongly: [], draftedWrongly: [] });
        for (const document of documents) await isListed(document);
      }
    });
    await fc.assert(property, { numRuns: RUNS, interruptAfterTimeLimit: 40_000 + RUNS * 1000, endOnFailure: false });
  }, 600_000);

  /** Lists know of every document, right after every step, in which languages it is live. */
  const isListed = async (document: Target): Promise<void> => {
    const index = await ledgerIndex(cms().payload);
    const live = LANGUAGES.filter((locale) => liveRow(index.series(document.id, locale), Date.now()));
    expect([...(((await stored(document)).liveIn as string[]) ?? [])].sort()).toEqual(live);
  };
});
