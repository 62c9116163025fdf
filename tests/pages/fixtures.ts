import { test as base, expect } from "@playwright/test";
import { crawlSite, onePageOfEachKind, pagesAmong, type SitePage } from "../crawl-site.ts";
import { FIXTURES_URL } from "./fixture-sites.ts";

const crawled = new Map<string, Promise<SitePage[]>>();

/** Every page of a fixture site, one that does not exist too. */
export const pagesOf = (site: string): Promise<SitePage[]> => {
  const pages =
    crawled.get(site) ??
    crawlSite(`${FIXTURES_URL}/${site}/`, [`/${site}/fi/ei-ole/`, `/${site}/fi/ajankohtaista/poistettu/`]).then(
      (answers) => pagesAmong(answers.values()),
    );
  crawled.set(site, pages);
  return pages;
};

/** One page of each kind that a fixture site has in a language. */
export const kindsOf = async (site: string, locale: string): Promise<SitePage[]> =>
  onePageOfEachKind((await pagesOf(site)).filter((page) => page.locale === locale));

/** Every test: an error of the page's own scripts fails it, and so does a request that leaves the site's origin. */
export const test = base.extend<{ pageGuard: undefined }>({
  pageGuard: [
    async ({ page }, use) => {
      const faults: string[] = [];
      page.on("pageerror", (error) => faults.push(String(error)));
      page.on("request", (request) => {
        const url = new URL(request.url());
        if (/^https?:$/.test(url.protocol) && url.origin !== FIXTURES_URL) faults.push(`asked for ${url}`);
      });
      await use(undefined);
      expect(faults, "errors and requests to others").toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
