import { documentPath, editionIn, type Locale, parseSnapshot } from "@aluesivut/content";
import { describe, expect, it } from "vitest";
import * as badInput from "./bad-input.ts";
import { filledLists } from "./filled-lists.ts";
import * as shapes from "./shapes.ts";

const SHAPES = {
  oneLocale: shapes.oneLocale,
  threeLocales: shapes.threeLocales,
  noNews: shapes.noNews,
  longestNames: shapes.longestNames,
  emptyRegion: shapes.emptyRegion,
  generatedRegion: () => shapes.generatedRegion(30),
  filledLists,
  bareRegion: badInput.bareRegion,
  manyRegions: badInput.manyRegions,
  rightToLeft: badInput.rightToLeft,
  oversized: badInput.oversized,
  hostileTexts: badInput.hostileTexts,
};

describe.each(Object.entries(SHAPES))("%s", (_, shape) => {
  it("is a snapshot by the contract", () => {
    const snapshot = shape();
    expect(parseSnapshot(structuredClone(snapshot))).toEqual(snapshot);
  });

  it("gives no two documents one path", () => {
    const paths = shape().documents.flatMap((document) =>
      Object.keys(document.editions).map((locale) =>
        documentPath(document.kind, locale as Locale, editionIn(document, locale as Locale)?.slug as string),
      ),
    );
    const pages = paths.filter((path) => path !== undefined);
    expect(new Set(pages).size).toBe(pages.length);
  });
});
