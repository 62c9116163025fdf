import { type Locale, mediaPath, sectionPath, yearPath } from "@aluesivut/content";
import { contactCards, maybeLink } from "../contact-card.ts";
import { withBase } from "../href.ts";
import { articleJsonLd } from "../json-ld/article.ts";
import { alphabetical, newestArticles } from "../order.ts";
import { documentBase, pageBase, sectionLink } from "../page-base.ts";
import type { Attachment, Link, PageProps, PageRoute } from "../page-props.ts";
import { pageRoute } from "../page-route.ts";
import { PAGE_SIZE, paginate } from "../paginate.ts";
import { pictureOf } from "../picture.ts";
import { present } from "../present.ts";
import { resolveBlocks } from "../rich-text.ts";
import { PAGE_NUMBER, SECTION_NAMES } from "../section-names.ts";
import type { LocalSite, PageEntry } from "../site.ts";
import { articleDate, articleTeaser, helsinkiDay, linkOf } from "../teasers.ts";
import { listBase } from "./list-base.ts";

type Article = PageEntry<"article">;

/** Articles by the year readers see on them; the latest year, and in it the newest article, first. */
export const articlesByYear = (local: LocalSite): Map<string, Article[]> => {
  const articles = newestArticles(local); // read also when they are grouped already: what was read is noted
  return local.site.once(`articles by year in ${local.locale}`, () =>
    Map.groupBy(articles, ({ edition }) => articleDate(edition).slice(0, "2026".length)),
  );
};

const yearPages = (
  local: LocalSite,
  [year, articles]: [string, Article[]],
  yearsIn: Map<Locale, Map<string, Article[]>>,
  shared: NewsShared,
): PageRoute[] => {
  const { locale } = local;
  const first = yearPath(locale, year);
  const pathIn = (other: Locale) => (yearsIn.get(other)?.has(year) ? yearPath(other, year) : undefined);
  return paginate(articles, first, locale).map(({ path, page, items, pagination }) => {
    const name = `${SECTION_NAMES.news[locale]} ${year}`;
    const base = pageBase(local, {
      path,
      section: "news",
      ...(page === 1
        ? { title: name, parents: [sectionLink(local, "news")], pathIn }
        : {
            title: `${name}, ${PAGE_NUMBER[locale](page)}`,
            parents: [sectionLink(local, "news"), { title: year, href: withBase(first) }],
          }),
      parentIn: (other) => pathIn(other) ?? sectionPath("news", other),
    });
    const teasers = items.map((entry) => articleTeaser(local, entry));
    return pageRoute("article-list", path, present({ ...base, ...shared, year, items: teasers, pagination }));
  });
};

type NewsShared = Pick<PageProps<"article-list">, "topics" | "years">;

/** The years that have news, the latest first. */
export const newsYears = (local: LocalSite): Link[] =>
  [...articlesByYear(local).keys()].map((year) => ({ title: year, href: withBase(yearPath(local.locale, year)) }));

/** The newest articles, and all of them year by year: a new article moves the pages of its own year only. */
export const articleList = (local: LocalSite): PageRoute[] => {
  const { locale } = local;
  const articles = newestArticles(local);
  const byYear = [...articlesByYear(local)];
  const yearsIn = new Map(local.region.locales.map((other) => [other, articlesByYear(local.in(other))]));
  const named = new Set(articles.flatMap(({ edition }) => edition.topics));
  // No counts: with them a new article would change every page of every year.
  const shared: NewsShared = {
    topics: alphabetical(local, "topic")
      .filter(({ document }) => named.has(document.id))
      .map(linkOf),
    years: newsYears(local),
  };
  const items = articles.slice(0, PAGE_SIZE).map((entry) => articleTeaser(local, entry));
  const newest = pageRoute("article-list", sectionPath("news", locale), {
    ...listBase(local, "news", articles.length),
    ...shared,
    items,
  });
  return [newest, ...byYear.flatMap((ofYear) => yearPages(local, ofYear, yearsIn, shared))];
};

const attachmentsOf = ({ site }: LocalSite, { edition }: PageEntry<"article">): Attachment[] =>
  edition.attachments.flatMap(({ media: id, title, language, accessible }) => {
    const media = site.media(id);
    if (media?.type !== "file") return [];
    const { mimeType, bytes } = media.file;
    const href = withBase(mediaPath(media.file));
    return [present({ title, href, filename: media.filename, mimeType, bytes, language, accessible })];
  });

export const articlePage = (local: LocalSite, entry: PageEntry<"article">): PageRoute[] => {
  const { edition, path } = entry;
  const date = articleDate(edition);
  const changed = helsinkiDay(edition.changedAt);
  const source = maybeLink(local, edition.source);
  const props = present({
    ...documentBase(local, entry, { jsonLd: [articleJsonLd(local, entry)] }),
    date,
    updated: changed > date ? changed : undefined,
    changeNote: edition.changeNote,
    lead: edition.lead,
    summary: edition.summary,
    image: pictureOf(local, edition.image, edition.imageCaption),
    imageCaption: edition.imageCaption,
    body: resolveBlocks(local, edition.body),
    topics: local.findPages(edition.topics, "topic").map(linkOf),
    customerGroups: local.findPages(edition.customerGroups, "customer-group").map(linkOf),
    attachments: attachmentsOf(local, entry),
    related: local.findPages(edition.related, "article").map((other) => articleTeaser(local, other)),
    contacts: contactCards(local, edition.contacts),
    source,
  });
  return [pageRoute("article", path, props, { entry })];
};
