import type { Locale } from "@aluesivut/content";
import fc from "fast-check";
import { APIError } from "payload";
import { expect } from "vitest";
import { restore } from "../../history/restore.ts";
import { parseSource, type Source } from "../../history/sources.ts";
import { timeLine } from "../../history/time-line.ts";
import { ledgerIndex } from "../../snapshot/ledger-index.ts";
import { regionLocale } from "../../snapshot/ledger-row.ts";
import { liveRow, rowInEffect, scheduledRows } from "../../snapshot/series.ts";
import {
  cancel,
  cancelBundle,
  moveBundle,
  publish,
  publishBundle,
  publishComplete,
  share,
  type Target,
  unshare,
  withdraw,
} from "../index.ts";
import { type Cms, readDraftIn } from "./cms.ts";

/* What editors do to two documents, at random: an article, and a service path, whose steps all languages share. */

export const LANGUAGES = ["fi", "sv"] as const;
const HOUR = 3_600_000;
const PEOPLE = ["vaasa", "porvoo", "national", "admin"] as const;

type Language = (typeof LANGUAGES)[number];
type Rows = "keep" | "add" | "remove";
export type Step = { on: 0 | 1; by: (typeof PEOPLE)[number] } & (
  | { what: "save"; language: Language; autosave: boolean; stale: boolean; rows: Rows }
  | { what: "save in both at once" }
  | { what: "publish"; language: Language; hours: number; lasts: number }
  | { what: "publish complete"; hours: number }
  | { what: "withdraw"; language: Language; hours: number }
  | { what: "cancel" | "take an old draft"; nth: number }
  | { what: "bundle"; action: "publish" | "withdraw"; language: Language; hours: number }
  | { what: "move bundle"; hours: number }
  | { what: "cancel bundle" | "trash" | "restore from trash" | "share" | "hide" }
);

const someLanguage = fc.constantFrom(...LANGUAGES);
/** Hours from the start of the history; 0 is at once. */
const hours = fc.constantFrom(0, 0, 1, 2, 3);
const nth = fc.nat({ max: 5 });
const step = (what: Step["what"], more: Record<string, fc.Arbitrary<unknown>> = {}): fc.Arbitrary<Step> =>
  fc.record({
    what: fc.constant(what),
    on: fc.constantFrom(0, 1),
    // Mostly one who may.
    by: fc.constantFrom(...PEOPLE, "vaasa", "vaasa", "vaasa", "admin"),
    ...more,
  }) as fc.Arbitrary<unknown> as fc.Arbitrary<Step>;

export const someStep = fc.oneof(
  step("save", {
    language: someLanguage,
    autosave: fc.boolean(),
    stale: fc.boolean(),
    rows: fc.constantFrom("keep", "add", "remove"),
  }),
  step("save in both at once"),
  // What is scheduled is what more can happen to.
  { arbitrary: step("publish", { language: someLanguage, hours, lasts: fc.constantFrom(0, 0, 1) }), weight: 4 },
  step("publish", { language: someLanguage, hours: fc.constant(0), lasts: fc.constant(0) }),
  step("publish complete", { hours }),
  { arbitrary: step("withdraw", { language: someLanguage, hours }), weight: 3 },
  step("cancel", { nth }),
  step("take an old draft", { nth }),
  {
    arbitrary: step("bundle", {
      action: fc.constantFrom("publish", "publish", "withdraw"),
      language: someLanguage,
      hours,
    }),
    weight: 3,
  },
  { arbitrary: step("move bundle", { hours: fc.constantFrom(1, 2, 3) }), weight: 2 },
  step("cancel bundle"),
  step("trash"),
  step("restore from trash"),
  step("share"),
  step("hide"),
);

/** Where and from when a step may change what is live, whose drafts it may change, and whether their rows. */
export type Reach = { places: string[]; from: number; drafts: readonly Language[]; rows?: boolean };
type Row = { id?: string; title?: string | null };
/** The two documents, a form of the path as it was opened at the start, the bundle made last, what is offered to Porvoo. */
export type History = {
  start: number;
  documents: [Target, Target];
  forms: Record<Language, Row[]>;
  bundle?: { id: string; language: Language; from: number };
  offered: Set<string>;
};

const placesOf = (id: string, ...locales: readonly Locale[]) =>
  locales.flatMap((locale) => [`vaasa ${id} ${locale}`, `porvoo ${id} ${locale}`]);
const ofAll = (id: string) => placesOf(id, "fi", "sv", "en");

/** @throws APIError when it is refused, as it may be */
export const carryOut = async (cms: Cms, one: Step, made: History): Promise<Reach> => {
  const { payload, editors, admin, national } = cms;
  const user = one.by === "admin" ? admin : one.by === "national" ? national : editors[one.by];
  const document = made.documents[one.on];
  const { id } = document;
  const collection = document.collection as "articles" | "service-paths";
  const caller = { payload, user };
  const target = { ...caller, collection, id };
  const now = Date.now();
  const when = (after: number) => (after === 0 ? now : made.start + after * HOUR);
  const moment = (after: number) => (after === 0 ? {} : { effectiveFrom: new Date(when(after)).toISOString() });
  const write = { collection, id, user, overrideAccess: false } as const;
  const nothing: Reach = { places: [], from: now, drafts: [] };
  const index = await ledgerIndex(payload);
  const live = async (locale: Locale, at: number) => liveRow((await ledgerIndex(payload)).series(id, locale), at);

  const save = async (language: Language, { autosave = false, stale = false, rows = "keep" as Rows } = {}) => {
    const texts = { title: `Otsikko ${crypto.randomUUID()}`, lead: `${language} ${now}` };
    const current = (await readDraftIn(payload, collection, id, language)).steps as Row[] | undefined;
    const form = stale ? made.forms[language] : (current ?? []);
    const kept = rows === "remove" && form.length > 1 ? form.slice(0, -1) : form;
    const steps = kept.map((row) => ({ ...row, title: `${language} ${crypto.randomUUID()}` }));
    if (rows === "add") steps.push({ title: `${language} uusi` });
    const data = (collection === "service-paths" ? { ...texts, steps } : texts) as never;
    await payload.update({ ...write, data, locale: language, draft: true, autosave });
    return async () => {
      const saved = await readDraftIn(payload, collection, id, language);
      expect(saved).toMatchObject(texts);
      for (const { id: rowId, title } of (saved.steps ?? []) as Row[])
        expect([undefined, title]).toContain(steps.find((row) => row.id && row.id === rowId)?.title);
    };
  };

  switch (one.what) {
    case "save": {
      const check = await save(one.language, one);
      await check();
      // The path is written in Finnish first.
      return { ...nothing, drafts: [one.language], rows: one.language === "fi" };
    }
    case "save in both at once": {
      const saves = await Promise.allSettled(LANGUAGES.map((language) => save(language)));
      const [one, other] = saves;
      expect(one?.status, "one of two who save at once is turned away").toBe(other?.status);
      for (const outcome of saves) {
        if (outcome.status === "rejected") throw outcome.reason;
        await outcome.value();
      }
      return { ...nothing, drafts: LANGUAGES, rows: true };
    }
    case "publish": {
      const until =
        one.lasts === 0 ? {} : { effectiveUntil: new Date(when(one.hours) + one.lasts * HOUR).toISOString() };
      const row = await publish({ ...target, locale: one.language, ...moment(one.hours), ...until });
      expect(row.title).toBe((await readDraftIn(payload, collection, id, one.language)).title);
      expect((await live(one.language, row.effectiveFrom))?.key).toBe(row.key);
      if (row.effectiveUntil) expect((await live(one.language, row.effectiveUntil))?.key).not.toBe(row.key);
      return { places: placesOf(id, one.language), from: when(one.hours), drafts: [] };
    }
    case "publish complete": {
      const { rows } = await publishComplete({ ...target, ...moment(one.hours) });
      for (const row of rows) expect((await live(row.locale as Locale, row.effectiveFrom))?.key).toBe(row.key);
      return { places: placesOf(id, ...LANGUAGES), from: when(one.hours), drafts: [] };
    }
    case "withdraw": {
      const from = () => (one.hours === 0 ? Date.now() : when(one.hours));
      const later = () => scheduledRows(index.series(id, one.language), from()).map(({ key }) => key);
      const planned = later();
      await withdraw({ ...target, locale: one.language, ...moment(one.hours) });
      await index.follow();
      // One of now ends what was planned; one to come ends what is live by then and nothing after it.
      expect(later()).toEqual(one.hours === 0 ? [] : planned);
      expect(await live(one.language, Math.max(when(one.hours), Date.now()))).toBeUndefined();
      return { places: placesOf(id, one.language), from: when(one.hours), drafts: [] };
    }
    case "cancel": {
      const rows = LANGUAGES.flatMap((locale) => scheduledRows(index.series(id, locale), now));
      const row = rows[one.nth % Math.max(1, rows.length)];
      await cancel({ ...target, key: row?.key ?? "none" });
      return { places: placesOf(id, row?.locale as Locale), from: row?.effectiveFrom ?? now, drafts: [] };
    }
    case "take an old draft": {
      const sources = (await timeLine(caller, document)).flatMap(({ source }) => parseSource(source ?? "") ?? []);
      const source = sources[one.nth % Math.max(1, sources.length)] as Source;
      await restore(caller, document, source);
      return { ...nothing, drafts: [source.locale as Language] };
    }
    case "bundle": {
      const items = made.documents.map(({ collection: relationTo, id: value }) => ({
        document: { relationTo, value },
        [one.language]: true,
      }));
      const data = { name: "Nippu", ownerRegion: "vaasa", action: one.action, items } as never;
      const bundle = await payload.create({ collection: "bundles", data, user, overrideAccess: false });
      const { effectiveFrom } = await publishBundle({ ...caller, id: String(bundle.id), ...moment(one.hours) });
      made.bundle = { id: String(bundle.id), language: one.language, from: effectiveFrom };
      const isLive = made.documents.map((each) => Boolean(liveRow(index.series(each.id, one.language), effectiveFrom)));
      expect(isLive).toEqual(one.action === "publish" ? [true, true] : [false, false]);
      return { places: bundlePlaces(made, one.language), from: when(one.hours), drafts: [] };
    }
    case "move bundle":
    case "cancel bundle": {
      const { bundle } = made;
      if (!bundle) return nothing;
      const args = { ...caller, id: bundle.id };
      const { effectiveFrom } = await (one.what === "move bundle"
        ? moveBundle({ ...args, ...moment(one.hours) })
        : cancelBundle(args));
      const [before, after] = [bundle.from, one.what === "move bundle" ? effectiveFrom : undefined];
      bundle.from = after ?? before;
      if (after !== before)
        for (const each of made.documents)
          expect(rowInEffect((await ledgerIndex(payload)).series(each.id, bundle.language), before)).not.toMatchObject({
            bundle: bundle.id,
            effectiveFrom: before,
          });
      return { places: bundlePlaces(made, bundle.language), from: Math.min(before, bundle.from), drafts: [] };
    }
    case "trash":
      await payload.update({ ...write, data: { deletedAt: new Date(now).toISOString() } as never, locale: "fi" });
      for (const locale of LANGUAGES)
        for (const after of [0, 1, 2, 3, 4])
          expect(await live(locale, Math.max(when(after), Date.now()))).toBeUndefined();
      return { places: ofAll(id), from: now, drafts: [] };
    case "restore from trash":
      await payload.update({ ...write, data: { deletedAt: null } as never, locale: "fi", trash: true });
      return nothing;
    case "share": {
      const before = liveRow(index.series(id, regionLocale("porvoo")), now);
      const { state } = await share({ ...target, region: "porvoo" });
      if (state === "offered") made.offered.add(id);
      if (state === "offered" || before) return nothing;
      expect(
        one.by === "admin" || (one.by === "porvoo" && made.offered.has(id)),
        "shown where nobody accepted it",
      ).toBe(true);
      return { ...nothing, places: inPorvoo(id) };
    }
    case "hide":
      await unshare({ ...target, region: "porvoo" });
      made.offered.delete(id);
      return { ...nothing, places: inPorvoo(id) };
  }
};

const inPorvoo = (id: string): string[] => ofAll(id).filter((place) => place.startsWith("porvoo"));
const bundlePlaces = ({ documents }: History, language: Language): string[] =>
  documents.flatMap(({ id }) => placesOf(id, language));

/** Whether a step was refused, as it may be; anything else is a fault of ours. */
export const isRefusal = (error: unknown): boolean => error instanceof APIError && error.status < 500;
