import { frontPath, sectionPath } from "@aluesivut/content";
import { dataItems } from "../data/data-files.ts";
import { LICENCE, OPEN_DATA_NAMES, type OpenDataName } from "../data/open-data.ts";
import { absoluteUrl, withBase } from "../href.ts";
import { jsonLd, jsonLdPart } from "../json-ld/json-ld.ts";
import { providerPart } from "../json-ld/parts.ts";
import { pageBase, regionName, withoutSoftHyphens } from "../page-base.ts";
import type { PageRoute } from "../page-props.ts";
import { pageRoute } from "../page-route.ts";
import { SECTION_NAMES } from "../section-names.ts";
import type { LocalSite } from "../site.ts";
import { dataPath, SCHEMA_PATH } from "../texts/text-paths.ts";

/** Tells programmers what the region gives out as data, and on what terms. */
export const openDataPage = (local: LocalSite): PageRoute[] => {
  const { region, locale } = local;
  const locals = region.locales.map((other) => local.in(other));
  const path = sectionPath("open-data", locale);
  const urlOf = (name: OpenDataName) => absoluteUrl(region.baseUrl, dataPath(name));
  const title = SECTION_NAMES["open-data"][locale];
  const items = OPEN_DATA_NAMES.flatMap((name) => dataItems(locals, name));
  const example = items.find(({ item }) => item.languages[locale])?.item;
  // One language is enough to see what an item is like.
  const short = example && { ...example, languages: { [locale]: example.languages[locale] } };
  const data = jsonLd("Dataset", {
    name: `${title}: ${withoutSoftHyphens(regionName(local))}`,
    description: `${OPEN_DATA_NAMES.map((name) => SECTION_NAMES[name][locale]).join(", ")}: ${withoutSoftHyphens(regionName(local))}`,
    url: absoluteUrl(region.baseUrl, path),
    license: LICENCE,
    isAccessibleForFree: true,
    creator: providerPart(local),
    inLanguage: region.locales,
    distribution: OPEN_DATA_NAMES.map((name) =>
      jsonLdPart("DataDownload", {
        name: SECTION_NAMES[name][locale],
        contentUrl: urlOf(name),
        encodingFormat: "application/json",
      }),
    ),
  });
  const base = pageBase(local, {
    path,
    title,
    section: "open-data",
    pathIn: (other) => sectionPath("open-data", other),
    parentIn: frontPath,
    jsonLd: [data],
  });
  const files = OPEN_DATA_NAMES.map((name) => ({
    name,
    title: SECTION_NAMES[name][locale],
    href: withBase(dataPath(name)),
    url: urlOf(name),
    count: dataItems(locals, name).length,
  }));
  return [
    pageRoute("open-data", path, {
      ...base,
      files,
      schema: withBase(SCHEMA_PATH),
      licence: LICENCE,
      ...(short ? { example: JSON.stringify(short, null, 2) } : {}),
    }),
  ];
};
