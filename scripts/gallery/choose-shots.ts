import { onePageOfEachKind, type SitePage } from "@aluesivut/tests/crawl-site";

export const SCHEMES = ["light", "dark", "forced", "print"] as const;
export type Scheme = (typeof SCHEMES)[number];
/** One picture to take: a page in a window of a width, in the reader's colours or on paper. */
export type Shot = { page: SitePage; region: string; width: number; scheme: Scheme };

const WIDTHS = [360, 768, 1280];

/** Which pages are shown how: fronts of every region, and of every other kind and language the longest page there is. */
export const chooseShots = (pagesOfRegions: Map<string, SitePage[]>, quick: boolean): Shot[] => {
  const regionOf = new Map(
    [...pagesOfRegions].flatMap(([region, pages]) => pages.map((page) => [page, region] as const)),
  );
  const all = onePageOfEachKind([...regionOf.keys()]).filter(({ kind }) => kind !== "front");
  const fronts = [...pagesOfRegions.values()].flatMap((pages) =>
    onePageOfEachKind(pages.filter(({ kind }) => kind === "front")),
  );
  return [...fronts, ...all]
    .filter(({ locale }) => !quick || locale === "fi")
    .flatMap((page) => {
      const region = regionOf.get(page) as string;
      const shot = (width: number, scheme: Scheme): Shot => ({ page, region, width, scheme });
      if (quick) return [shot(360, "light"), shot(1280, "dark")];
      const screens = WIDTHS.flatMap((width) => [shot(width, "light"), shot(width, "dark")]);
      // What forced colours and paper change does not depend on the language.
      return page.locale === "fi" ? [...screens, shot(360, "forced"), shot(680, "print")] : screens;
    });
};
