/* Runs in the browser, without dependencies: import it as `@aluesivut/search/client`. */
import type { SearchState } from "./search-state.ts";

export type SearchResult = {
  /** Ready to link to: the site's base path is in it. */
  url: string;
  title: string;
  /** Safe HTML: text with the words found in `<mark>`. */
  excerptHtml: string;
  /** Kind of the page (`article`, `service` …), where known. */
  kind: string | null;
  /** What the editor wrote for lists, where there is any. */
  summary: string | null;
};

export type SearchOutcome = {
  query: string;
  total: number;
  /** How many of each kind, before `kind` narrowed them. */
  kinds: Record<string, number>;
  results: SearchResult[];
};

export type SearchOptions = {
  /** First result and how many: 0 and 20 unless told. */
  offset?: number;
  limit?: number;
  kind?: string;
};

export type Search = {
  search(query: string, options?: SearchOptions): Promise<SearchOutcome>;
  /** Fetches what a query will need, while the reader still types. */
  preload(query: string): Promise<void>;
};

/** Search does not work here (no network, no WebAssembly, no index yet): show the lists of the site instead. */
export class SearchUnavailableError extends Error {
  override name = "SearchUnavailableError";
}

/** The part of Pagefind's browser module that is used. */
type Pagefind = {
  options(options: Record<string, unknown>): Promise<void>;
  init(): Promise<void>;
  /** Loads what can be filtered by; before that no answer counts kinds. */
  filters(): Promise<unknown>;
  search(query: string | null, options?: { filters?: Record<string, string> }): Promise<PagefindAnswer | null>;
  preload(query: string, options?: { filters?: Record<string, string> }): Promise<void>;
};
type PagefindAnswer = {
  results: { data(): Promise<{ url: string; excerpt: string; meta: Record<string, string | undefined> }> }[];
  filters?: Record<string, Record<string, number>>;
  totalFilters?: Record<string, Record<string, number>>;
};

const STATE_FILE = /haku\/[a-z]{2}\/state\.json$/; // what follows the site's base path in a state's address

const readState = async (address: URL): Promise<SearchState> => {
  const response = await fetch(address, { cache: "no-cache" });
  if (!response.ok) throw new Error(`${address.pathname} answered ${response.status}`);
  const state = (await response.json()) as SearchState;
  if (state.version !== 1) throw new Error(`${address.pathname} has version ${state.version}, this page reads 1`);
  return state;
};

/**
 * Loads the search of one site and language. `stateUrl` is the site's `/haku/<locale>/state.json` with its base path.
 * @throws {SearchUnavailableError}
 */
export const openSearch = async (stateUrl: string): Promise<Search> => {
  const address = new URL(stateUrl, document.baseURI);
  const pagefind = await unavailableUnless(async () => {
    const state = await readState(address);
    const bundle = new URL(`${state.base}/`, address);
    const module = (await import(/* @vite-ignore */ `${bundle.href}pagefind.js`)) as Pagefind;
    // Without a worker one file less is fetched, and only the search page's own policy has to allow WebAssembly.
    await module.options({
      basePath: bundle.href,
      baseUrl: address.pathname.replace(STATE_FILE, ""),
      noWorker: true,
      excerptLength: 30,
    });
    await module.init();
    await module.filters();
    return module;
  });

  return {
    async search(query, { offset = 0, limit = 20, kind } = {}) {
      const words = query.trim();
      if (words === "") return { query: words, total: 0, kinds: {}, results: [] };
      return unavailableUnless(async () => {
        const answer = await pagefind.search(words, kind ? { filters: { kind } } : {});
        if (!answer) throw new Error("the search gave no answer");
        const page = await Promise.all(answer.results.slice(offset, offset + limit).map((result) => result.data()));
        return {
          query: words,
          total: answer.results.length,
          kinds: answer.totalFilters?.kind ?? answer.filters?.kind ?? {},
          results: page.map(({ url, excerpt, meta }) => ({
            url,
            title: meta.title ?? url,
            excerptHtml: excerpt,
            kind: meta.kind ?? null,
            summary: meta.summary ?? null,
          })),
        };
      });
    },
    async preload(query) {
      if (query.trim() !== "") await unavailableUnless(() => pagefind.preload(query.trim()));
    },
  };
};

const unavailableUnless = async <T>(work: () => Promise<T>): Promise<T> => {
  try {
    return await work();
  } catch (cause) {
    throw new SearchUnavailableError(
      `Cannot search this site: ${cause instanceof Error ? cause.message : String(cause)}. Use the lists and the site map instead.`,
      { cause },
    );
  }
};
