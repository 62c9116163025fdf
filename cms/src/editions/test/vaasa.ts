import type { ArticleEdition, Locale, RegionSnapshot } from "@aluesivut/content";
import type { z } from "zod";
import { currentStates } from "../../snapshot/current-states.ts";
import { ledgerIndex } from "../../snapshot/ledger-index.ts";
import { regionState } from "../../snapshot/region-state.ts";
import { readSnapshot } from "../../snapshot/snapshot.ts";
import { publish, withdraw } from "../index.ts";
import { type Cms, createDraft, newsIn } from "./cms.ts";

type Article = z.infer<typeof ArticleEdition>;

/** What an editor of Vaasa does, and what its site shows. */
export const vaasa = (cms: () => Cms) => {
  const snapshot = async (region = "vaasa", at?: number): Promise<RegionSnapshot> => {
    const { payload } = cms();
    const index = await ledgerIndex(payload);
    const state =
      at === undefined
        ? currentStates(payload).of(region)
        : regionState(index, region, at, { sitesUrl: "http://localhost:4321/" });
    return readSnapshot(payload, state);
  };
  return {
    snapshot,
    live: async (id: string, locale: Locale, region = "vaasa"): Promise<Article | undefined> =>
      (await snapshot(region)).documents.find((document) => document.id === id)?.editions[locale] as
        | Article
        | undefined,
    /** A news draft in these languages. */
    news: (word: string, ...locales: Locale[]) =>
      createDraft(
        cms().payload,
        "articles",
        { ownerRegion: "vaasa" },
        Object.fromEntries(locales.map((locale) => [locale, newsIn(locale, word)])),
      ),
    put: (id: string, locale: Locale, collection = "articles") =>
      publish({ payload: cms().payload, user: cms().editors.vaasa, collection, id, locale }),
    takeOff: (id: string, locale: Locale, options: { effectiveFrom?: string; note?: string } = {}) =>
      withdraw({ payload: cms().payload, user: cms().editors.vaasa, collection: "articles", id, locale, ...options }),
  };
};

export const inMs = (milliseconds: number): string => new Date(Date.now() + milliseconds).toISOString();
