import { z } from "zod";
import { Theme } from "./editions.ts";
import { RegionTheme } from "./region.ts";
import { Text } from "./rich-text.ts";

/**
 * A picture that a site draws itself, of words and colours: what others show when a page is shared, and the site's icons.
 * Drawn once a release is live, so that no publication waits for it.
 */
export const Drawing = z.discriminatedUnion("type", [
  z.strictObject({
    type: z.literal("card"),
    title: Text,
    /** The part of the site the page stands in. */
    part: Text.optional(),
    /** The region's name. */
    site: Text,
    /** Where the page has colours of its own. */
    theme: Theme.optional(),
  }),
  z.strictObject({ type: z.literal("icon"), size: z.number().int().positive() }),
]);
export type Drawing = z.infer<typeof Drawing>;

/** All that one release draws, by path: a PNG each, named by everything it is made of. */
export const DrawingList = z.strictObject({ theme: RegionTheme, drawings: z.record(z.string(), Drawing) });
export type DrawingList = z.infer<typeof DrawingList>;

/** The folder drawings stand in, and the file of a release that lists them. */
export const DRAWN_FOLDER = "/drawn/";
export const DRAWING_LIST_PATH = "/drawings.json";

export const CARD_SIZE = { width: 1200, height: 630 } as const;
