/**
 * What `/haku/<locale>/state.json` says: which bundle answers now. The file is small and never cached, the bundles are
 * immutable; `delta`, `mask` and `deltaIds` are empty until pages are indexed with the release that changes them.
 */
export type SearchState = {
  version: 1;
  /** Folder of the bundle beside this file: `b-<hash>`. */
  base: string;
  delta: string | null;
  mask: string[];
  deltaIds: string[];
  /** How many pages the bundle finds. */
  pages: number;
};

/** Where a site keeps the search of a locale, relative to its base URL. */
export const searchFolder = (locale: string): string => `/haku/${locale}/`;
export const searchStatePath = (locale: string): string => `${searchFolder(locale)}state.json`;
